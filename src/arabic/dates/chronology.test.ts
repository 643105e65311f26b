import { describe, expect, test } from "vitest";
import { normalise } from "../../text/normal.js";
import { tokenise } from "../../text/tokens.js";
import { ARABIC_FOLDING, UNIT_CLASSES } from "../letters.js";
import { Chronology } from "./chronology.js";
import { readDates } from "./index.js";

/** A Saturday. */
const PUBLISHED = "2024-11-09";

/** The days of sentences read one after another. */
function daysOf(...sentences: readonly string[]): readonly string[] {
	const chronology = new Chronology(PUBLISHED);
	return sentences.flatMap((sentence) => {
		const words = tokenise(normalise(sentence, ARABIC_FOLDING).units, UNIT_CLASSES).map((token) => token.text);
		return chronology.read(readDates(words, PUBLISHED)).map(({ start, end }) => (start === end ? `${start}` : `${start}..${end}`));
	});
}

describe("the days of an article", () => {
	const related: readonly (readonly [days: string, ...sentences: string[]])[] = [
		["2024-11-08 2024-11-05", "قصفت إسرائيل رفح أمس بعد ثلاثة أيام على هجوم انتحاري"],
		["2024-11-05 2024-11-07", "وبعد يومين من تفجير في كابول هاجم مسلحون يوم الخميس مركزا للشرطة"],
		["2024-11-05 2024-11-04", "قتل جنود في درنة الثلاثاء غداة قصف جوي على بنغازي"],
		["2024-11-05 2024-11-04", "هاجم مسلحون حاجزا الثلاثاء", "ويأتي الهجوم بعد يوم من مقتل ضابط"],
		["2024-11-08 2024-11-05..2024-11-08", "سيطر الجيش على المدينة أمس بعد ثلاثة أيام من المعارك"],
		["2024-11-03 2024-11-03", "اغتيل ضابط في 3 تشرين الثاني", "وفي اليوم نفسه انفجرت عبوة"],
		["2024-11-03 2024-11-04", "اغتيل ضابط في 3 تشرين الثاني", "وفي اليوم التالي انفجرت عبوة"],
		["2024-11-06 2024-11-04", "هاجم مسلحون المركز الأربعاء", "وقبل ذلك بيومين انفجرت عبوة"],
		["2024-11-03 2024-11-04", "هاجم مسلحون المركز الأحد", "وبعدها بيوم انفجرت عبوة"],
		["2021-08-15 2021-08-15..2024-11-09", "سقطت كابول في 15 آب 2021", "وقتل منذ ذلك الحين عشرات المدنيين"],
		["2012-06-01..2012-08-31 2012-06-01..2024-11-09", "بدأت المعارك في صيف 2012", "ومنذ ذلك الوقت قتل الآلاف"],
		["null", "وفي اليوم نفسه انفجرت عبوة"],
		["2024-11-03", "اغتيل ضابط في 3 تشرين الثاني", "وقصفت البلدة في اليوم نفسه الذي أعلنت فيه الهدنة"],
		["2013-05-01..2013-05-31 2024-11-09 2013-05-01..2024-11-09", "سيطر على البلدة في أيار 2013", "قصفت اليوم", "وتتعرض لقصف منذ ذلك الحين"],
		["2024-11-07", "انسحبت القوات قبل يومين من مدينة حلب"],
		["2024-11-08", "قصفت الطائرات البلدة أمس بعد أشهر من الهدوء"],
	];
	test.each(related)("told by their distance from another: %s", (days, ...sentences) => {
		expect(daysOf(...sentences).join(" ")).toBe(days);
	});

	const shifted: readonly (readonly [days: string, ...sentences: string[]])[] = [
		["2024-11-10 2024-11-09", "قصفت الطائرات البلدة اليوم الأحد", "وقتل مدنيان أمس في قصف"],
		["2024-11-07 2024-11-06", "قصفت الطائرات البلدة اليوم الخميس 7 تشرين الثاني", "وقتل مدنيان أمس في قصف"],
		["2024-11-07 2024-11-01", "قصفت الطائرات البلدة اليوم الخميس", "وقتل مدنيان الجمعة في قصف"],
		["2024-11-09 2024-11-08", "قصفت الطائرات البلدة اليوم السبت", "وقتل مدنيان أمس في قصف"],
		["2024-11-10", "قصفت الطائرات البلدة أمس الأحد"],
	];
	test.each(shifted)("told from a day that the stamp is off: %s", (days, ...sentences) => {
		expect(daysOf(...sentences).join(" ")).toBe(days);
	});
});
