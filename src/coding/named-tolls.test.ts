import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** The events that a text tells, with their tolls: "explosion killed 5". */
function tolls(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer());
	return drafts
		.filter(({ kind }) => kind === "event")
		.map(({ type, toll }) =>
			[
				type.value,
				...[...toll].map(
					([
						key,
						{
							total: [low, high],
						},
					]) => `${key} ${low === high ? low : `${low}-${high ?? ""}`}`,
				),
			].join(" "),
		);
}

test.each<[string, ...string[]]>([
	["التفجير الذي تبناه تنظيم داعش وأوقع 32 قتيلا في كابول.", "explosion killed 32"],
	["قال مسؤول إن الهجوم الذي تبنته حركة الشباب وأدى إلى مقتل عشرة جنود في مقديشو.", "armed_attack killed 10"],
	["التفجير الذي نسب إلى القاعدة وخلف سبعة قتلى في عدن.", "explosion killed 7"],
	["التفجير الذي تبناه التنظيم في كابول. وقتل ثلاثة جنود في هراة.", "explosion", "killing killed 3"],
])("what an attack that somebody claimed brought is its own: %s", (text, ...expected) => {
	expect(tolls(text)).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["مقتل أحمد علي وثلاثة من مرافقيه بغارة في البيضاء.", "air_strike killed 4"],
	["مقتل ما يسمى والي الفلوجة في تنظيم داعش واثنين من مساعديه بغارة.", "air_strike killed 3"],
	["إصابة الصحفي حسن وثلاثة من زملائه برصاص في جنين.", "armed_attack injured 4"],
	["مقتل محمود حسن في غارة على رفح وثلاثة في قصف على غزة.", "air_strike killed 1", "shelling killed 3"],
])("those counted with somebody named: %s", (text, ...expected) => {
	expect(tolls(text)).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["هاجمت طائرة مسيرة سيارة في مأرب وقتلت أربعة يشتبه أنهم أعضاء في تنظيم القاعدة.", "drone_strike killed 4"],
	["أصيب طفل (الطفل المصاب ابن أخ القتيل) في قصف على نوى.", "shelling injured 1"],
	["أسرت المقاومة ثلاثة جنود في تعز والذين أدلوا باعترافاتهم أمام العميد.", "arrest detained 3"],
	["اعتقل الجيش شابا وامرأة في نابلس.", "arrest detained 2"],
])("nobody is counted twice: %s", (text, ...expected) => {
	expect(tolls(text)).toEqual(expected);
});
