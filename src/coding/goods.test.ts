import { describe, expect, test } from "vitest";
import { readByRules } from "../../test/rules.js";

const objectsIn = (text: string) => readByRules(text, "2016-03-10").drafts.flatMap(({ objects }) => objects.map(({ value }) => value));

describe("goods that relief brings", () => {
	test.each([
		["وصلت قافلة مساعدات إلى غزة.", ["aid"]],
		["أنزلت الأمم المتحدة شحنة مساعدات في ميناء عدن.", ["aid"]],
		["نقلت ثلاث طائرات سعودية مساعدات إلى اليمن.", ["aid"]],
		["وصلت طائرة إغاثة إلى مطار بورتسودان.", ["aid"]],
		["أسعفت فرق الدفاع المدني المصابين.", []],
		["قدمت تركيا مساعدات عسكرية لحكومة الوفاق.", []],
		["أخمدت فرق الدفاع المدني حريقا.", []],
	])("%s", (text, objects) => expect(objectsIn(text)).toEqual(objects));
});
