import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("an official to whom something is done is of the government", () => {
	test.each([
		["اغتيل محافظ عدن بتفجير سيارة مفخخة.", "assassination > yemeni_government"],
		["استهدفت طائرة مسيرة موكب رئيس الوزراء السوداني في بورتسودان.", "drone_strike > sudanese_government"],
		["اغتال مسلحون رئيس المجلس المحلي في الشحيل.", "assassination militants > syrian_government"],
		["قتل مدير أمن لحج برصاص مسلحين.", "armed_attack militants > security_forces"],
		["قصفت الطائرات سوريا.", "air_strike > syrian_army"],
		["قتل خمسة من القوات الموالية للرئيس اليمني في مأرب.", "killing > yemeni_army"],
		["اتهمت سوريا إسرائيل بقصف مواقع في درعا.", "shelling israeli_forces >"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});

describe("those who are active in a body, or work for one, are its people", () => {
	test.each([
		["اعتقلت إسرائيل ناشطا في حماس بنابلس.", "arrest israeli_government > hamas"],
		["دمرت عبوات سيارات ناشطين في حركة الجهاد الإسلامي.", "explosion > islamic_jihad"],
		["خطف مسلحون موظفا في الصليب الأحمر بدارفور.", "abduction militants > icrc"],
		["اعتقل الحوثيون موظفا في وزارة الصحة بصنعاء.", "arrest houthis > civilians"],
		["قتل ناشط في الرقة.", "killing > civilians"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});

describe("bodies that every state has are those named in full before", () => {
	test("الشرطة behind الشرطة التركية", () => {
		const text = "اعتقلت الشرطة التركية عشرة أشخاص قرب الحدود مع سوريا. وأوقفت الشرطة ثلاثة مسلحين.";
		expect(eventsByRules(text).at(-1)).toBe("arrest turkish_police > militants");
	});
});
