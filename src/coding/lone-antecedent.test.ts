import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** Who does the last act of a sentence, by the rules alone. */
function doers(text: string): string {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer(), null, (_p, _d, _v, given) =>
		given ? 1 : 0,
	);
	return (drafts.at(-1)?.initiators ?? []).map(({ value }) => value).join();
}

test.each([
	["تعهد القائد بتحرير المدينة من المليشيات الحوثية التي تقصف القرى.", "houthis"],
	["دعا الوزير إلى دعم قوات التحالف الذي قام أمس بقصف منطقة جبل رومان.", "coalition"],
	["طالب الأهالي بوقف دعم القوات التركية التي تقصف القرى في ريف حلب.", "turkish_forces"],
	["دعت الأمم المتحدة إلى محاسبة قوات الدعم السريع التي تحاصر مدينة الفاشر.", "rsf"],
	// Behind the verb stands nothing that may be hit: it is in the passive.
	["وصلت تعزيزات إلى القوات العراقية التي استهدفت في الرمادي.", ""],
	["وصلت تعزيزات إلى القوات العراقية التي استهدفت أمس.", ""],
	// A pronoun behind the verb takes up the noun before: it is hit.
	["تفقد الوزير قوات الشرطة التي استهدفها القصف.", ""],
])("%s", (text, expected) => {
	expect(doers(text)).toBe(expected);
});
