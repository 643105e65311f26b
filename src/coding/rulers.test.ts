import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** Who does the first act of a sentence, by the rules alone. */
function doers(text: string): string {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer(), null, (_p, _d, _v, given) =>
		given ? 1 : 0,
	);
	return (drafts[0]?.initiators ?? []).map(({ value }) => value).join();
}

test.each([
	["أطلق الرئيس الروسي عملية عسكرية في أوكرانيا.", "russian_government"],
	["شن رئيس الوزراء العراقي حملة عسكرية في الأنبار.", "iraqi_government"],
	["أرسل الرئيس الأمريكي قوات إلى العراق.", "us_government"],
	["شن الجيش العراقي عملية عسكرية في الأنبار.", "iraqi_forces"],
	["قصفت قوات الرئيس السوري المدينة.", "syrian_army"],
	["شنت تركيا عملية عسكرية في شمال العراق.", "turkish_forces"],
])("%s", (text, expected) => {
	expect(doers(text)).toBe(expected);
});
