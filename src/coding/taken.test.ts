import { describe, expect, test } from "vitest";
import { readByRules } from "../../test/rules.js";

const objectsIn = (text: string) => readByRules(text, "2016-03-10").drafts.flatMap(({ objects }) => objects.map(({ value }) => value));

describe("what is taken, found or shot down", () => {
	test.each([
		["اعترضت الدفاعات الجوية السورية صواريخ كانت موجهة نحو حمص.", ["weapons"]],
		["تمكنت المقاومة من الاستيلاء على الأسلحة والمعدات.", ["weapons"]],
		["عثرت قوات الأمن على عبوة ناسفة في موقع الانفجار.", ["weapons"]],
		["أسقط الجيش مسيرة فوق مدينة الأبيض.", ["drone"]],
		["أصاب صاروخ منزلا في حيفا.", ["home"]],
	])("%s", (text, objects) => expect(objectsIn(text)).toEqual(objects));
});

describe("roads that are cut", () => {
	test.each([
		["المقاومة تستعد لقطع الطرق التي يستخدمها الحوثيون.", ["road"]],
		["تمكن الجيش من قطع خطوط الإمداد المؤدية إلى مدينة الرقة.", ["road"]],
		["قطعت قوات الأمن معظم طرق إمداد داعش.", ["road"]],
		["قطعت إسرائيل الكهرباء عن غزة.", []],
	])("%s", (text, objects) => expect(objectsIn(text)).toEqual(objects));
});

describe("what only is there when something else is hit", () => {
	test.each([
		["قصفت الطائرات سفينة تحمل أسلحة وذخيرة.", ["ship"]],
		["قصفت الطائرات سفينة تحمل مقاتلين وأسلحة.", ["ship"]],
		["دمرت الطائرات أسلحة وذخيرة للحوثيين.", ["weapons"]],
		["قتل طفل بانفجار لغم خلال رعيه الأغنام.", []],
		["سيرت القوات الروسية دورية في ريف الحسكة.", []],
		["هاجم مسلحون دورية للجيش في ريف الحسكة.", ["patrol"]],
		["نشر الجيش مدرعات في شوارع صنعاء.", ["armour"]],
		["عثر على جثة رجل مقتول في درعا.", []],
	])("%s", (text, objects) => expect(objectsIn(text)).toEqual(objects));
});

describe("the raid in which somebody is arrested", () => {
	test.each([
		["اعتقلت قوات الاحتلال شابا بعد أن داهمت منزله في بلدة يعبد.", ["home"], 1],
		["اعتقلت قوات سوريا الديمقراطية مدنيا بعد مداهمة منزله في قرية عجاجة.", ["home"], 1],
		["اعتقلت الشرطة متظاهرين بتهمة اقتحام السفارة.", ["government_building"], 2],
		["اعتقلت الشرطة مدنيا في إدلب، وداهمت القوات منزلا في حلب.", ["home"], 2],
	])("%s", (text, objects, acts) => {
		expect(objectsIn(text)).toEqual(objects);
		expect(readByRules(text, "2016-03-10").drafts).toHaveLength(acts);
	});
});
