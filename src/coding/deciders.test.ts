import { expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

test.each([
	["قررت الحكومة الأردنية إغلاق معبر نصيب.", "obstruction jordanian_government >"],
	["أعلنت الحكومة الأردنية إغلاق معبر نصيب.", "obstruction jordanian_government >"],
	["أمر الرئيس المصري بفرض حظر التجوال في العريش.", "obstruction egyptian_government >"],
	["أصدر الرئيس المصري قرارا بفرض حظر التجوال في العريش.", "obstruction egyptian_government >"],
	["أعلنت قطر إرسال مساعدات طبية إلى السودان.", "aid qatari_government >"],
	["أعلنت حماس الإفراج عن ثلاثة أسرى.", "release hamas > detainees"],
	// Who tells of a closure, wants it or condemns it has not decided on it.
	["أعلن المرصد السوري إغلاق معبر باب الهوى.", "obstruction >"],
	["قالت الحكومة العراقية إن إغلاق معبر القائم أضر بالتجارة.", "obstruction >"],
	["أدانت الأمم المتحدة إغلاق معبر رفح.", "obstruction >"],
	["أعلنت الحكومة دخول قافلة مساعدات إلى غزة.", "aid >"],
])("%s", (text, event) => {
	expect(eventsByRules(text)).toEqual([event]);
});
