import { describe, expect, test } from "vitest";
import { claimsByRules } from "../../test/rules.js";

/** The objects that the rules give the first event of a text. */
function objectsOf(text: string): readonly string[] {
	return claimsByRules(text, "2024-03-31").find(({ kind }) => kind === "event")?.objects ?? [];
}

describe("what a blast is in, at or under is hit by it", () => {
	test.each([
		["قتل ثلاثة جنود في تفجير سيارة مفخخة عند نقطة تفتيش في الطارمية.", ["checkpoint"]],
		["فجر مسلحون قنبلة في مركز شرطة في بلدة بيسميل.", ["government_building"]],
		["انفجرت عبوة ناسفة في سوق شعبي في مدينة الصدر.", ["market"]],
		["انفجرت عبوة ناسفة بمدرعة تابعة للشرطة في حي الزهور.", ["armour"]],
		["انفجر لغم في أحد المنازل داخل بلدة خشام.", ["home"]],
		["انفجرت قنبلة أسفل حافلة ركاب في صنعاء.", ["vehicle"]],
		["فجر انتحاري نفسه داخل مسجد في كابل.", ["worship"]],
		["فجر انتحاري نفسه بسيارة في تجمع لعناصر الشرطة.", []],
		["انفجرت سيارة مفخخة قرب مسجد في صنعاء.", []],
		["أصيب عشرة في انفجار عبوة، ثم اختبأ الباقون في مدرسة.", []],
	])("%s", (text, objects) => {
		expect(objectsOf(text)).toEqual(objects);
	});
});

describe("what is hit, and what only lies beside or round it", () => {
	test.each([
		["استهدف القصف محيط المدرسة.", []],
		["استهدف القصف أطراف مخيم للنازحين قرب أطمة.", []],
		["استهدف القصف المدرسة.", ["school"]],
		["شن الطيران غارة على سوق بلدة آفس.", ["market"]],
		["قصفت المدفعية مشفى مدينة الباب.", ["hospital"]],
		["قصفت المدفعية المشفى ومدينة الباب.", ["hospital", "city"]],
		["استهدفت المدفعية مواقع قوات النظام في مدينة تل رفعت شمال حلب، وقرية النيربية.", []],
		["قصفت الطائرات بلدة بليون جنوب إدلب، وقرية البارة.", ["village"]],
		["سيطر الجيش على الطريق الدولي M5.", ["road"]],
		["أطلقوا النار على رجل على طريق درعا.", []],
		["قصف الطيران محطات تكرير النفط.", ["oil_facility"]],
	])("%s", (text, objects) => {
		expect(objectsOf(text)).toEqual(objects);
	});
});
