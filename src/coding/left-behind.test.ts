import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("whose the things were that are found, and where fire comes from", () => {
	test.each([
		["عثر على ألغام من مخلفات داعش في سنجار.", ["seizure > isis"]],
		["عثرت الشرطة العراقية على أسلحة من بقايا داعش في الحويجة.", ["seizure iraqi_police >"]],
		["قتل طفل بانفجار لغم من مخلفات داعش في تدمر.", ["explosion isis > children,civilians"]],
		["ضبطت الشرطة العراقية أسلحة بعضها إيراني الصنع في البصرة.", ["seizure iraqi_police >"]],
		["ضبط الجيش اليمني طائرات مسيرة إيرانية الصنع في المهرة.", ["seizure yemeni_army >"]],
		["قصفت القوات التركية مصادر النيران في دهوك.", ["shelling turkish_forces >"]],
		["قصف الجيش الإسرائيلي مصادر إطلاق النار في رفح.", ["shelling israeli_forces >"]],
		["تعرضت دورية للجيش اللبناني لإطلاق نار في بعلبك.", ["armed_attack > lebanese_army"]],
	])("%s", (text, expected) => {
		expect(eventsByRules(text)).toEqual(expected);
	});
});
