import { expect, test } from "vitest";
import { sensitivePlaceIn } from "./sensitive-places.js";

test.each([
	["قصف مستشفى المدينة", "hospital"],
	["وبالمستشفيات", "hospital"],
	["نُقلوا إلى المشفى", "hospital"],
	["لمشافٍ ميدانية", "hospital"],
	["والمركز الصحي في البلدة", "hospital"],
	["المدرسة", "school"],
	["بمدارس الأونروا", "school"],
	["مخيّم الركبان", "camp"],
	["ومخيمها", "camp"],
	["مركز إيواء", "shelter"],
	["للإيواء", "shelter"],
	["https://example.org/2024/strike-on-hospital.html", "hospital"],
	["Atmeh_camp", "camp"],
	["مدينة سرمين", null],
	["جامعة الدول العربية", null],
	["مركز الشرطة", null],
	["الفريق الطبي", null],
	["https://example.org/campaign/scholarship", null],
	["", null],
])("%s: %s", (text, kind) => {
	expect(sensitivePlaceIn(text)).toBe(kind);
});
