import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import type { Surroundings } from "./surroundings.js";
import { readWords } from "./words.js";

/** What stands round the first act of a text. */
function around(text: string): Surroundings | undefined {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2024-03-31", embeddedGazetteer(), null, () => 1);
	return drafts[0]?.traits.around;
}

test.each([
	["- قصفت قوات النظام بلدة سرمين.", "bullet"],
	["في إدلب قصفت قوات النظام بلدة سرمين.", "preposition"],
	["قصفت قوات النظام بلدة سرمين.", "act"],
])("what a sentence starts with: %s", (text, opening) => {
	expect(around(text)?.opening).toBe(opening);
});

test.each([
	["كما استهدفت المدفعية بلدة سرمين.", true],
	["استهدفت المدفعية بلدة سرمين كما هي العادة.", false],
])("one more of what was told: %s", (text, likewise) => {
	expect(around(text)?.likewise).toBe(likewise);
});

test("the share of words of commentary tells appeals from news", () => {
	const news = around("قصفت قوات النظام بالمدفعية بلدة سرمين في ريف إدلب.");
	const appeal = around("إن استمرار القصف وغياب المحاسبة والإفلات من العقاب يزيد معاناة المدنيين ويمثل انتهاكا للقانون.");
	expect(news?.commentary).toBe(0);
	expect(appeal?.commentary).toBeGreaterThan(0.2);
});

test("what stands in quotation marks, and how far the acts beside it are", () => {
	expect(around('قال المتحدث "إن القصف على سرمين لن يتوقف".')?.quoted).toBe(true);
	expect(around("قصف على سرمين.")?.quoted).toBe(false);
	expect(around("قصف على سرمين.")?.toNext).toBeGreaterThan(9);
	expect(around("أسفر قصف على سرمين عن مقتل مدني.")?.toNext).toBeLessThan(5);
});
