import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("people suspected to be of a body are its people", () => {
	test.each([
		["اعتقلت الشرطة شخصين ممن تشتبه بانتمائهم لتنظيم داعش في إدلب.", "arrest syrian_police > isis"],
		["قتل شخصان يرجح أنهما من عناصر تنظيم داعش في عملية للتحالف.", "operation coalition > isis"],
		["اعتقلت السلطات المصرية 20 شخصا بتهمة الانتماء إلى جماعة الإخوان المسلمين.", "arrest egyptian_government > muslim_brotherhood"],
		["أوقفت تركيا 15 شخصا للاشتباه بانتمائهم إلى حزب العمال الكردستاني.", "arrest turkish_government > pkk"],
		["اعتقلت السلطات السعودية رجلا في جدة.", "arrest saudi_government > civilians"],
		["اعتقل الأمن التونسي ستة شبان لانتمائهم لجماعة متشددة.", "arrest tunisian_government > civilians"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});

describe("by whom an act is said to be", () => {
	test.each([
		["قتل خمسة أشخاص في قصف قيل إنه إسرائيلي طال مدينة مصياف.", "shelling israeli_forces > civilians"],
		["استهدفت طائرة مسيرة قيل إنها تركية سيارة في القامشلي.", "drone_strike turkish_forces >"],
		["قصفت طائرات يظن أنها إسرائيلية موقعا في البوكمال.", "air_strike israeli_forces >"],
		["قتل خمسة مدنيين في درعا، وقيل إن الجيش السوري قصف البلدة.", "killing > civilians", "shelling syrian_army >"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});

describe("behind a comma whose arm a body is has no part in what it does", () => {
	test.each([
		["خطفت جبهة النصرة، ذراع تنظيم القاعدة في سوريا، خمسة مقاتلين.", "abduction hts >"],
		["قصفت ولاية سيناء، فرع تنظيم الدولة في مصر، مدينة العريش.", "shelling sinai_province >"],
		["قصفت جبهة النصرة، ذراع القاعدة، مواقع حزب الله.", "shelling hts > hezbollah"],
		["قصفت روسيا مواقع فرع تنظيم القاعدة في إدلب.", "shelling russian_forces > al_qaeda"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});
