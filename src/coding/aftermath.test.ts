import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("harm right after what did it is of one act with it", () => {
	test.each([
		["أصيب شرطي بعد استهدافه برصاص مجهولين في تعز.", ["armed_attack unidentified > security_forces"]],
		["قتل ثلاثة جنود بعد استهدافهم بعبوة ناسفة في سيناء.", ["explosion > egyptian_army"]],
		["قتل شاب بعد أن أطلق مجهولون النار عليه في الزاوية.", ["armed_attack unidentified > civilians"]],
		["قتلت امرأة بعدما استهدفها قناص تابع لقوات الدعم السريع في الخرطوم.", ["armed_attack rsf > women,civilians"]],
		["قتل مزارع بعد تعرضه لإطلاق نار في أربيل.", ["armed_attack > civilians"]],
		["قتل جندي لبناني عقب انفجار لغم أرضي في عرسال.", ["explosion > lebanese_army"]],
		["تدمير دبابة إسرائيلية بعد استهدافها بصاروخ موجه في جباليا.", ["shelling > israeli_forces"]],
	])("%s", (text, expected) => {
		expect(eventsByRules(text)).toEqual(expected);
	});
});

describe('harm and what it came from, which "when" leads to, are one act', () => {
	test.each([
		["قتل ثلاثة جنود عندما انفجرت عبوة ناسفة بدوريتهم في كركوك.", ["explosion > iraqi_forces"]],
		["قتل شرطيان عندما هاجم مسلحون حاجزا في سيناء.", ["armed_attack militants > security_forces"]],
		["أصيب طفلان حين سقطت قذيفة هاون على منزلهم في تعز.", ["shelling > children,civilians"]],
		["أصيب صحفي حينما أطلق الجنود النار على متظاهرين في نابلس.", ["crackdown israeli_forces > journalists,protesters"]],
		["لقي عشرون شخصا مصرعهم حين سقطت طائرة على سوق في الخرطوم.", ["other > civilians"]],
	])("%s", (text, expected) => {
		expect(eventsByRules(text)).toEqual(expected);
	});
});

describe("what comes before harm and did not do it is another act", () => {
	test.each([
		["قتل ثلاثة مسلحين عندما هاجموا نقطة للجيش في الأنبار.", ["killing > militants", "armed_attack > iraqi_forces"]],
		["قتل عشرة مسلحين في مأرب في حين شن الطيران غارات على صرواح.", ["killing > militants", "air_strike >"]],
		["قتل جنديان آخران عندما أرسلت الحكومة تعزيزات.", ["killing > soldiers", "deployment >"]],
		["أصيب الصحفي بعد اعتقاله في طرابلس.", ["killing > journalists", "arrest >"]],
		["قتل قائد السرية بعد استهدافه مواقع الجيش في مأرب.", ["killing >", "armed_attack > yemeni_army"]],
		["قتل عشرات المدنيين في غزة بعد الهجوم الذي شنته حماس على غلاف غزة.", ["killing > civilians", "armed_attack hamas >"]],
	])("%s", (text, expected) => {
		expect(eventsByRules(text)).toEqual(expected);
	});
});

describe("what stands behind a verb of attack or of killing", () => {
	test.each([
		["قتل ضابط برتبة ملازم أول بانفجار عبوة في درعا.", ["explosion > syrian_army"]],
		["قتل جندي من مرتبات اللواء الخامس بانفجار لغم في مأرب.", ["explosion > yemeni_army"]],
		["قتل شرطي متظاهرا في بغداد.", ["killing security_forces > protesters"]],
		["هاجم عناصر من تنظيم الدولة الإسلامية رتلا للجيش العراقي في صحراء الرطبة.", ["armed_attack isis > iraqi_forces"]],
		["هاجم مسلحون من حركة الشباب تعزيزات للجيش الصومالي قرب أفجوي.", ["armed_attack al_shabaab > somali_government"]],
		["استهدفت القوات التركية قرى عين عيسى وسط تعزيزات عسكرية.", ["armed_attack turkish_forces >", "deployment >"]],
		["شنت الفصائل هجوما على سراقب بإسناد مدفعي تركي.", ["armed_attack syrian_rebels with turkish_forces >"]],
		["شنت قوات حفتر هجوما على غريان بدعم من الطيران الروسي.", ["armed_attack libyan_national_army with russian_forces >"]],
		["شنت قوات حفتر هجوما على غريان بالمدفعية.", ["shelling libyan_national_army >"]],
		["اعتقل جيش الاحتلال الإسرائيلي شابا ووالده في جنين.", ["arrest israeli_forces > civilians"]],
		["أصيبت طفلة ووالدتها بقصف على غزة.", ["shelling > children,civilians,women"]],
	])("%s", (text, expected) => {
		expect(eventsByRules(text)).toEqual(expected);
	});
});
