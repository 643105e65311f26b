import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "../code-article.js";
import { readWords } from "../words.js";

const drafts = (text: string) => readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer()).drafts;
const ids = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value).join(",");

/** The figures and events that a text tells: "fighters 54", "killing". */
function read(text: string): string[] {
	return drafts(text).map(({ kind, type, value }) => {
		const [low, high] = value?.value ?? [null, null];
		return kind === "figure" ? `${type.value} ${low === high ? low : `${low}-${high ?? ""}`}` : type.value;
	});
}

test.each<[string, ...string[]]>([
	["قالت واشنطن إنها تنوي تدريب نحو خمسة آلاف مقاتل سوري سنويا.", "fighters 4500-5500"],
	["قامت الولايات المتحدة بتدريب 54 رجلا فقط.", "fighters 54"],
	["تلقى 1800 مقاتل تدريبات في قاعدة عين الأسد.", "other", "fighters 1800"],
	["يتواجد مئات الجنود والمستشارين في قاعدة الحبانية العسكرية.", "fighters 200-999"],
	["يقدر عدد مقاتلي التنظيم في سرت بنحو ستة آلاف.", "fighters 5400-6600"],
	["مقتل 33 عنصرا من داعش في مركز تدريب في الموصل.", "killing"],
	["زار القائد مركز تدريب في عدن.", "talks"],
])("who is trained, takes part or is said to be so many is a force's number: %s", (text, ...expected) => {
	expect(read(text)).toEqual(expected);
});

test("whose fighters are counted has them", () => {
	const [force] = drafts("يبلغ عدد القوات الأمريكية في العراق 2500 جندي.");
	expect(force && [ids(force.initiators), ids(force.targets)]).toEqual(["us_forces", "us_forces"]);
});

test.each<[string, ...string[]]>([
	["ألقت مروحيات النظام ما لا يقل عن 2000 برميل متفجر خلال نيسان الماضي.", "attacks 2000-"],
	["أطلق الحوثيون 860 صاروخا باليستيا على السعودية منذ مطلع العام.", "attacks 860"],
	["أطلق الحوثيون 30 صاروخا على مأرب أمس.", "shelling"],
	["أنتجت الشركة ألف برميل يوميا."],
	["قتل مئات من الجنود في هجمات المتشددين في سيناء.", "casualties 200-999"],
	["قتل مئات المدنيين في غارة على الموصل.", "air_strike"],
	["القصف الإسرائيلي على سوريا هو السابع خلال العام الجاري.", "attacks 7"],
	["يعيش في المخيم نحو 25 عائلة.", "population 23-28"],
])("what was fired, and what many attacks brought, over a time: %s", (text, ...expected) => {
	expect(read(text)).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["شن الحوثيون 13 هجوما بطائرات مسيرة منذ مطلع العام، أسفرت عن مقتل 14 مدنيا.", "drone", "drone"],
	["قتلت الألغام 40 مدنيا منذ مطلع العام.", "mine"],
	["وثقت الفرق 4 هجمات جوية خلال نيسان الماضي.", "aircraft"],
	["قتل 60 مدنيا منذ مطلع العام.", ""],
])("with what those counted over a time were hit: %s", (text, ...expected) => {
	expect(drafts(text).map(({ means }) => ids(means))).toEqual(expected);
});
