import { describe, expect, test } from "vitest";
import { codeArticle, embeddedLanguage } from "./code-article.js";
import { match } from "./mentions.js";
import { readWords } from "./words.js";

/** The words of a sentence that are read as verbs of an act, of harm or of intent. */
function verbsIn(text: string): readonly string[] {
	const { normal, sentences } = readWords("", text, embeddedLanguage());
	return sentences.flatMap((sentence) =>
		match(sentence)
			.filter(({ unit, family }) => unit.verb && (family === "act" || family === "harm" || family === "modality"))
			.map(({ from }) => {
				const word = sentence.words[from] as (typeof sentence.words)[number];
				return normal.source.slice(normal.origin[word.from], (normal.origin[word.to - 1] as number) + 1);
			}),
	);
}

describe("everyday words that are written like verbs in matching form", () => {
	const rows: readonly (readonly [text: string, word: string])[] = [
		["قالت القوات إنها وصلت، وذكرت أنها باقية.", "أنها"],
		["تولت إدارة المدينة قيادة جديدة.", "إدارة"],
		["كلف الرئيس قادة الجيش بالمهمة.", "قادة"],
		["بحثا القضية في قضية الأسرى.", "قضية"],
		["يعد هذا الميناء الأكبر.", "يعد"],
		["تمت المصادقة على القرار.", "تمت"],
		["نشرت الصحيفة ترجمة البيان.", "ترجمة"],
		["إعادة الإعمار في محافظة صعدة.", "صعدة"],
		["زار الوفد دير الزور.", "دير"],
		["ووفق بيان انتهت المهمة.", "ووفق"],
		["عاد من رحلة قصيرة.", "رحلة"],
	];
	test.each(rows)("%s: %s", (text, word) => {
		const read = verbsIn(text);
		expect(word === "تمت" ? read.filter((one) => one === word).length : read.includes(word)).toBe(word === "تمت" ? 1 : false);
	});

	test.each([
		["لم تستعد القوات المدينة.", "تستعد"],
		["أنهاها الجيش أمس.", "أنهاها"],
		["نفذته القوات أمس.", "نفذته"],
	])("verbs all the same: %s", (text, word) => {
		expect(verbsIn(text)).toContain(word);
	});
});

test.each([
	["قتل تسعة جنود في غارة جوية على عدن.", "occurred"],
	["تسعى القوات إلى استعادة الموصل.", "planned"],
])("nine is no verb of seeking: %s", (text, modality) => {
	expect(codeArticle({ id: "t", title: "", text, published: "2024-03-31" }).claims[0]?.modality).toBe(modality);
});

test("'later', 'according to' and 'without' tell of no act", () => {
	const text = "وقال لاحقا إن الوضع هادئ، ووفق مصدر محلي عاد السكان بدون خوف.";
	const { claims } = codeArticle({ id: "t", title: "", text, published: "2024-03-31" });
	expect(claims.map(({ type }) => type).filter((type) => type === "operation" || type === "agreement")).toEqual([]);
});
