import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("somebody of no body who attacks", () => {
	test.each([
		["فلسطيني يدهس 4 جنود إسرائيليين شمال رام الله.", "armed_attack > israeli_forces"],
		["فلسطينية تطعن شرطيا إسرائيليا في القدس.", "armed_attack > israeli_forces"],
		["شاب مصري يطعن جنديين في الإسماعيلية بمصر.", "armed_attack > egyptian_army"],
		["طعن شاب تونسي شرطيا فرنسيا في باريس.", "armed_attack > french_government"],
		["أطلق رجل النار على جنود إسرائيليين قرب رام الله.", "armed_attack > israeli_forces"],
		["مستوطن يطعن فلسطينيا في نابلس.", "armed_attack israeli_settlers > civilians"],
		["طعن شاب في الخليل.", "armed_attack > civilians"],
		["جندي إسرائيلي يهاجم صحفيا في جنين.", "armed_attack israeli_forces > journalists"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});

describe("whoever stands right before a verb that takes people did it", () => {
	test.each([
		["الجيش اللبناني يعتقل خلية تابعة لداعش في طرابلس.", "arrest lebanese_army > isis"],
		["مسلحون يخطفون طبيبة في السويداء.", "abduction militants > medical_workers"],
		["قسد تعتقل ناشطة في الرقة.", "arrest sdf > civilians"],
		["درعا: خطف ضابط من قوات النظام.", "abduction > syrian_army"],
		["ثلاثة أشخاص اعتقلوا في بنغازي.", "arrest > civilians"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});

describe("who gives himself up, and to whom", () => {
	test.each([
		["استسلم مقاتلو داعش للقوات الكردية في الباغوز.", "other isis > sdf"],
		["استسلم عشرات المقاتلين من طالبان للجيش الأفغاني.", "other taliban > afghan_government"],
		["استسلمت مجموعة من الحوثيين للجيش اليمني في صرواح.", "other houthis > yemeni_army"],
		["قصف الجيش مواقع للحوثيين في صرواح باليمن.", "shelling yemeni_army > houthis"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});
