import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** Who takes a place from whom in the first event of a text, by the rules alone: "doers > targets". */
function sides(text: string): string {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer(), null, () => 1);
	const [first] = drafts;
	return `${first?.initiators.map(({ value }) => value).join()} > ${first?.targets.map(({ value }) => value).join()}`;
}

test.each([
	["خسر تنظيم داعش مدينة الباب لصالح فصائل الجيش الحر.", "syrian_rebels > isis"],
	["فقدت قوات النظام السيطرة على بلدة كفرنبل لصالح هيئة تحرير الشام.", "hts > syrian_army"],
	["خسرت قوات الدعم السريع مواقع لصالح الجيش السوداني في أم درمان.", "sudanese_army > rsf"],
	["سقطت المدينة لصالح حركة طالبان.", "taliban > "],
	// What is done in somebody's favour else he has not done.
	["انسحبت قسد من البلدة لصالح الجيش السوري.", "sdf > "],
])("%s", (text, expected) => {
	expect(sides(text)).toBe(expected);
});
