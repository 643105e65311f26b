import { expect, test } from "vitest";
import { readByRules } from "../../test/rules.js";

// What governs an act and says that it has not come about, as the rules read it: "type modality" for every event.

type Row = readonly [text: string, ...events: string[]];

const ROWS: readonly Row[] = [
	// What may be, can be or is feared.
	["قد يدفع ذلك الجيش المصري إلى قصف مدينة الشيخ زويد.", "shelling possible"],
	["قد تشهد الحديدة هجوما جديدا للحوثيين.", "armed_attack possible"],
	["يمكن للقوات أن تقصف مواقع المسلحين من البحر.", "shelling possible"],
	["بإمكان الجيش الليبي السيطرة على مدينة درنة.", "territory_taken possible"],
	["يخشى السكان أن تقصف الطائرات مدينة صور.", "air_strike possible"],
	["قد يؤدي هذا القرار إلى انسحاب القوات من مأرب.", "withdrawal possible"],
	["تخشى الحكومة أن تؤدي الاشتباكات في مقديشو إلى نزوح السكان.", "clash occurred", "displacement possible"],
	["قد قصفت الطائرات مدينة صور أمس.", "air_strike occurred"],
	["يقلق الأهالي من الغارات التي شنتها الطائرات على الميناء.", "air_strike occurred"],
	// What was not managed.
	["لم تتمكن القوات العراقية من استعادة مدينة بيجي.", "territory_taken attempted"],
	["عجزت قوات حفتر عن اقتحام مدينة غريان.", "armed_attack attempted"],
	["لم تستطع القوات استعادة مدينة بيجي.", "territory_taken attempted"],
	["تمكنت القوات العراقية من استعادة مدينة بيجي.", "territory_taken occurred"],
	// What is about to be, is ordered, agreed or stipulated.
	["بات الجيش السوداني على وشك السيطرة على مدينة بارا.", "territory_taken planned"],
	["أعلن المحافظ اقتراب معركة تحرير الحويجة.", "operation planned"],
	["انفجرت عبوة قرب مقر للشرطة في كابول.", "explosion occurred"],
	["أصدر القائد أوامر بقصف مواقع الدعم السريع في نيالا.", "shelling planned"],
	["نفذ الجنود أوامر القائد وقصفوا مدينة نيالا.", "shelling occurred"],
	["وافق الحوثيون على الانسحاب من ميناء الحديدة.", "agreement occurred", "withdrawal planned"],
	["ينص القرار على انسحاب الحوثيين من صنعاء.", "withdrawal planned"],
	["صدر القرار 2216، الذي ينص خصوصا على انسحاب الحوثيين من صنعاء.", "withdrawal planned"],
	["يدور الحديث عن صفقة لتبادل الأسرى بين حماس وإسرائيل.", "agreement possible", "release possible"],
	["ستتجه القوات إلى تطهير مناطق لحج.", "deployment planned", "territory_taken planned"],
	["الخطوة التالية ستكون السيطرة على مدينة سرت.", "territory_taken planned"],
	// Nothing was done behind "that", but for some words before it.
	["طلب الوسيط من القوات أن تنسحب من المطار.", "withdrawal possible"],
	["هرب السكان قبل أن تقصف الطائرات القرية.", "displacement occurred", "air_strike occurred"],
	// A fight takes place; words of trying are of their own act.
	["تشهد خطوط التماس اشتباكات ومحاولات تسلل وقصفا متبادلا بين الجيش والحوثيين.", "clash occurred"],
	["خطط التنظيم للتمدد في سرت حيث دارت اشتباكات بين قوات حفتر والتنظيم.", "clash occurred"],
	["فشلت المفاوضات بين الحوثيين والحكومة اليمنية في الكويت.", "talks occurred"],
	["صد الجيش اليمني هجوما للحوثيين على مأرب.", "armed_attack attempted"],
	["أكد المصدر أن وقفا دائما لإطلاق النار في ليبيا مرتبط بالانتخابات.", "agreement occurred"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("what has not come about: %s", (text, expected) => {
	const { drafts } = readByRules(text, "2016-03-10");
	expect(drafts.filter(({ kind }) => kind === "event").map(({ type, modality }) => `${type.value} ${modality.value}`)).toEqual(expected);
});
