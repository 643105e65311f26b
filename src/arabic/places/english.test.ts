import { expect, test } from "vitest";
import { placeInEnglish } from "./english.js";

test.each([
	["سرمين", "Sarmin", "Sarmin"],
	["تل رفعت", "Tal Rifaat", "Tal Rifaat"],
	["دير الزور", "Deir ez-Zor", "Deir ez-Zor"],
	["شمال سوريا", "Syria", "northern Syria"],
	["الشمال السوري", "Syria", "northern Syria"],
	["شمال غربي سوريا", "Syria", "north-western Syria"],
	["شمال شرق سوريا", "Syria", "north-eastern Syria"],
	["شمال وشمال شرق سوريا", "Syria", "northern and north-eastern Syria"],
	["شمال وشرق سوريا", "Syria", "northern and eastern Syria"],
	["وسط اليمن", "Yemen", "central Yemen"],
	["شرق", "Sharq", "Sharq"],
	["حي التواهي", "Al-Tawahi", "Al-Tawahi neighbourhood"],
	["أحياء عدن", "Aden", "Aden neighbourhoods"],
	["طريق آفس", "Afis", "Afis road"],
	["مطار عدن", "Aden Airport", "Aden Airport"],
	["مخيم اليرموك", "Yarmouk Camp", "Yarmouk Camp"],
	["الحدود التركية", "Turkey", "Turkey border"],
	["جبل صبر", "Jabal Sabir", "Jabal Sabir"],
	["سد كوكب", "Kawkab", "Kawkab dam"],
	["جسر الشغور", "Jisr al-Shughur", "Jisr al-Shughur"],
	['مخيم "كويت الرحمة', "Kuwait al-Rahma Camp", "Kuwait al-Rahma Camp"],
])("%s of %s is %s", (written, english, expected) => {
	expect(placeInEnglish(written, english)).toBe(expected);
});
