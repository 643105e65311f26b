import { expect, test } from "vitest";
import { codeArticle, embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { comparable } from "./fold.js";
import { readWords } from "./words.js";

/** Whether the last telling of a text could tell the first one's act again. */
function couldBeOne(text: string): boolean {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2024-11-12", embeddedGazetteer());
	const [first] = drafts;
	const last = drafts.at(-1);
	return first !== undefined && last !== undefined && first !== last && comparable(first, last);
}

test.each([
	"قتل مدني أمس في قصف لقوات الدعم السريع على الفاشر. وتتعرض مدينة الفاشر لقصف قوات الدعم السريع بشكل متكرر.",
	"قتل مدني أمس في قصف لقوات الدعم السريع على الفاشر. وتستهدف قوات الدعم السريع مدينة الفاشر بين الحين والآخر بالقذائف.",
	"قتل طفلان أمس في قصف إسرائيلي على خان يونس. ويواصل الجيش الإسرائيلي قصف مدينة خان يونس.",
	"قتل طفلان أمس في قصف إسرائيلي على خان يونس، في ظل استمرار القصف الإسرائيلي على المدينة.",
	"اعتقلت القوات الإسرائيلية أمس عددا من الشبان في الخليل، كما اعتقلت طبيبا.",
	"قصفت القوات التركية قرية التوخار، كما قصفت قرية الجات.",
	"- قصفت قوات الدعم السريع حيا في الفاشر.\n- قصفت قوات الدعم السريع سوقا في الفاشر.",
])("a habit, one more act and another item of a list are acts by themselves: %s", (text) => {
	expect(couldBeOne(text)).toBe(false);
});

test.each([
	"قتل مدني أمس في قصف لقوات الدعم السريع على الفاشر. وأسفر قصف قوات الدعم السريع على الفاشر عن إصابة طفل.",
	"تواصل قوات الدعم السريع قصف مدينة الفاشر. ويستمر قصف قوات الدعم السريع على الفاشر.",
	"قصفت القوات التركية قرية التوخار، كما طال القصف منازل القرية.",
	"قتل مدني أمس في قصف لقوات الدعم السريع على الفاشر. كما استهدف القصف منازل في الفاشر.",
])("another telling of the act may be that act: %s", (text) => {
	expect(couldBeOne(text)).toBe(true);
});

/** How many acts a text makes claims of. */
function typesOf(text: string): readonly string[] {
	const { claims } = codeArticle({ id: "x", title: "", text, published: "2024-11-12" });
	return claims.flatMap(({ kind, type }) => (kind === "event" ? [type] : []));
}

test.each([
	["شنت طائرات التحالف العربي أمس غارات على معسكر الصباحة في صنعاء. وقال سكان إنهم سمعوا دوي انفجارات عنيفة.", ["air_strike"]],
	["قصفت القوات الإسرائيلية أمس مطار حلب. وسمعت أصوات انفجارات في محيط المدينة.", ["shelling"]],
	["استهدفت طائرة مسيرة سيارة في الضاحية الجنوبية لبيروت. وسمع السكان دوي انفجار.", ["drone_strike"]],
	["شنت طائرات التحالف العربي أمس غارات على صنعاء. وقتل ثلاثة جنود في انفجار عبوة ناسفة في عدن.", ["air_strike", "explosion"]],
	["شنت طائرات التحالف العربي أمس غارات على صنعاء. وسمع دوي انفجار في مدينة المكلا شرقي البلاد.", ["air_strike", "explosion"]],
])("blasts that are only heard are those of the strikes told before, unless somewhere else: %s", (text, types) => {
	expect(typesOf(text)).toEqual(types);
});
