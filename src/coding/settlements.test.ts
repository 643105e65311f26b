import { describe, expect, test } from "vitest";
import { readByRules } from "../../test/rules.js";

const objectsIn = (text: string) => readByRules(text, "2016-03-10").drafts.flatMap(({ objects }) => objects.map(({ value }) => value));

describe("villages that are hit or taken and not named", () => {
	test.each([
		["سيطر جيش الفتح على عشر قرى في سهل الغاب.", ["village"]],
		["استعاد مقاتلو البشمركة السيطرة على قرى جنوب كركوك.", ["village"]],
		["قصفت القوات التركية عدة قرى في ريف عفرين.", ["village"]],
		["قتل شخصان في قصف على بلدات في جنوب لبنان.", ["village"]],
		["سيطر الجيش السوداني على قرية كبكابية.", ["village"]],
		["قصف الجيش عدة قرى في ريف إدلب.", ["village"]],
		["قصف الطيران قرى وبلدات في أرياف حماة وحلب.", ["village"]],
		["تعرضت عدة بلدات في جنوب لبنان لغارات.", ["village"]],
		["نزح أهالي القرى من ريف حماة.", []],
		["قصف الجيش مواقع قرب قرى في ريف إدلب.", []],
		["قصفت الطائرات محيط قرية في صعدة.", []],
		["قتل رجل في قرية بريف حمص.", []],
	])("%s", (text, objects) => expect(objectsIn(text)).toEqual(objects));
});
