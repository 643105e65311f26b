import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("subjects behind the days of their verb", () => {
	test.each([
		["استهدفت اليوم الأحد الموافق 24 تموز 2022 قوات النظام بالصواريخ مخيم كويت الرحمة.", "shelling syrian_army >"],
		["قصفت صباح يوم الثلاثاء 12 أيلول الجاري القوات التركية قرية مرعناز.", "shelling turkish_forces >"],
		["استهدف الجيش الإسرائيلي يوم الأحد 24 تموز 2022 حزب الله في صور.", "armed_attack israeli_forces > hezbollah"],
		["استهدفت غارات التحالف العربي اليوم الحوثيين في صعدة.", "air_strike arab_coalition > houthis"],
	])("%s", (text, expected) => expect(eventsByRules(text)).toContain(expected));
});
