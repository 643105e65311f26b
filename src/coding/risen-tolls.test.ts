import { expect, test } from "vitest";
import { codeArticle, embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** The tolls of the events that a text tells: "killed 5". */
function tolls(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer());
	return drafts.flatMap(({ toll }) =>
		[...toll].map(
			([
				key,
				{
					total: [low, high],
				},
			]) => `${key} ${low === high ? low : `${low}-${high ?? ""}`}`,
		),
	);
}

test.each<[string, ...string[]]>([
	["مقتل أم وابنها في غارة على صور.", "killed 2"],
	["أودت الغارة بحياة أب وأبنائه الأربعة في غزة.", "killed 5"],
	["استشهد الأب والأم وثلاثة من أطفالهما في غارة على رفح.", "killed 5"],
	["قتل أربعة أشخاص، هم أب وأم وطفلان، في قصف على الفاشر.", "killed 4"],
	["أصيبت أم واثنتان من بناتها برصاص في تعز.", "injured 3"],
	["أما الجيش فقصف أم الطيور في 15 آب.", ...[]],
	["لم يعرف إن كان الجنديان اللذان قتلا في الهجوم عراقيين أم سوريين.", "killed 2"],
])("mothers and fathers are counted: %s", (text, ...expected) => {
	expect(tolls(text)).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["توفي جريح متأثرا بإصابته في قصف على سوق في الخرطوم.", "killed 1"],
	["استشهد أحد الجرحى متأثرا بجراحه في غارة على صور.", "killed 1"],
	["وفاة ثلاثة من المصابين في تفجير بغداد.", "killed 3"],
	["توفي جريحان في قصف على مأرب.", "killed 2"],
	["استشهد مدني وجرحى آخرون نقلوا بعد قصف على مأرب.", "killed 1", "injured 1-"],
])("the wounded who die are no longer wounded: %s", (text, ...expected) => {
	expect(tolls(text)).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["توفي طفل أصيب في القصف على نيالا، ليرتفع عدد القتلى إلى 12.", "killed 12"],
	["قتل مدني في قصف على الفاشر، ليرتفع عدد القتلى في دارفور منذ مطلع العام إلى 230.", "killed 1"],
	["قتل أربعة في غارة على صنعاء، وقتل اثنان في قصف على تعز.", "killed 4", "killed 2"],
])("what a total has risen to counts those told before: %s", (text, ...expected) => {
	expect(tolls(text)).toEqual(expected);
});

test("a risen total of the act supersedes what another sentence told", () => {
	const text = "قتل خمسة أشخاص أمس في انفجار سيارة مفخخة في سوق في بعقوبة. وارتفعت حصيلة انفجار بعقوبة أمس إلى 11 قتيلا.";
	const { claims } = codeArticle({ id: "x", title: "", text, published: "2023-06-15" });
	expect(claims.map(({ toll }) => toll?.killed?.total)).toEqual([[11, 11]]);
});

test.each<[string, ...string[]]>([
	["أصيب أربعة آخرون من أطفالها في قصف على حماة.", "injured 4"],
	["مقتل العشرات من القياديين وعناصر التنظيم في هجوم على سرت.", "killed 20-99"],
	["مقتل عدد من قيادات وعناصر الميليشيا في هجوم على سرت.", "killed 2-9"],
	["مقتل عدد من الجنود وثلاثة مدنيين في هجوم على سرت.", "killed 5-12"],
	["لقي كثير من الحوثيين مصرعهم في قصف مدفعي شمال الضالع.", "killed 1-"],
	["سقط قتيلين جراء انفجار لغم في البيضاء.", "killed 2"],
	["لقي ثلاثة حوثيين مصرعهم في كمين شمال الضالع.", "killed 3"],
])("those counted together: %s", (text, ...expected) => {
	expect(tolls(text)).toEqual(expected);
});
