import { describe, expect, test } from "vitest";
import { readByRules } from "../../test/rules.js";

const objectsIn = (text: string) => readByRules(text, "2016-03-10").drafts.flatMap(({ objects }) => objects.map(({ value }) => value));

describe("places and things that something only lies beside", () => {
	test.each([
		["استهدفت الفصائل مواقع الجيش على محور بلدة كفرنبل.", []],
		["تعرض محور قرية الفطيرة لقصف مدفعي.", []],
		["قصفت الطائرات مواقع في الطرف الغربي لمدينة الرمادي.", []],
		["سيطرت القوات على تلة عند المدخل الشرقي لمدينة عدن.", []],
		["قصف الجيش الأطراف الشمالية والشرقية لمدينة دوما.", []],
		["تعرضت أحراج بلدة كفرجنة لقصف صاروخي.", []],
		["استهدف القصف الجبال المحيطة لبلدة برزة.", []],
		["قصفت الطائرات مدينة الرمادي.", ["city"]],
		["استهداف الجيش الإسرائيلي لبلدة الخيام.", ["village"]],
		["استهدفت المدفعية سوقا شعبيا ومحيط عدة مدارس في المدينة.", ["market"]],
		["استهدفت المدفعية عدة مدارس في المدينة.", ["school"]],
		["توغلت دبابات إسرائيلية في ريف القنيطرة.", []],
		["دمرت الفصائل دبابات للجيش في ريف القنيطرة.", ["armour"]],
	])("%s", (text, objects) => expect(objectsIn(text)).toEqual(objects));
});

describe("checkpoints and roads at which something is done", () => {
	test.each([
		["اعتقلت قوات الأمن خمسة شبان على حاجز في مدينة الحسكة.", []],
		["اعتقل الجيش الإسرائيلي شابا على حاجز حوارة جنوب نابلس.", []],
		["هاجم مسلحون حاجز حوارة جنوب نابلس.", ["checkpoint"]],
		["شن مسلحون هجوما على حاجز للجيش في درنة.", ["checkpoint"]],
		["استهدفت غارة إسرائيلية سيارة على طريق النبطية.", ["vehicle"]],
		["شن الطيران غارات على طريق النبطية.", ["road"]],
	])("%s", (text, objects) => expect(objectsIn(text)).toEqual(objects));
});

describe("buildings, places that are lost and places of which there are two", () => {
	test.each([
		["سيطر المقاتلون على مباني السجن المركزي.", ["prison"]],
		["استهدف داعش مبنى الجامعة جنوبي الرمادي.", ["school"]],
		["استهدفت غارة مبنى في بيروت.", ["other"]],
		["خسرت قوات النظام السيطرة على بلدة مورك.", ["village"]],
		["سيطرت القوات على تلة قرب بلدة مورك.", []],
		["شن التحالف غارات على معسكري الصمع وكهلان.", ["base"]],
	])("%s", (text, objects) => expect(objectsIn(text)).toEqual(objects));
});
