import { expect, test } from "vitest";
import { readByRules } from "../../test/rules.js";

// What has happened and what is yet to come, as the rules read it: "type modality" for every event.

type Row = readonly [text: string, ...events: string[]];

const ROWS: readonly Row[] = [
	// What somebody sets out for.
	["توجهت قوة من البيشمركة لمحاصرة قرية في كركوك.", "obstruction planned"],
	["تتقدم قوات الدعم السريع للسيطرة على وسط مدينة الأبيض.", "deployment occurred", "territory_taken planned"],
	["أرسل الجيش الليبي تعزيزات لاقتحام قاعدة الجفرة.", "deployment occurred", "armed_attack planned"],
	["زحف المقاتلون نحو سرت لتحريرها من تنظيم داعش.", "deployment occurred", "territory_taken planned"],
	["تعرضت القرية لاجتياح من قبل المسلحين.", "armed_attack occurred"],
	["تخضع المدينة لسيطرة الجيش السوداني منذ أسابيع.", "territory_taken occurred"],
	["أحيا الأهالي الذكرى الأولى لتحرير الموصل من داعش.", "territory_taken occurred"],
	["شن الجيش السوداني هجوما لاستعادة جسر شمبات.", "armed_attack occurred"],
	// What somebody comes to begin, or to take part in.
	["وصلت قوات سودانية إلى الأبيض لبدء معركة تحرير بارا.", "deployment occurred", "operation planned"],
	["تجري الفصائل استعدادات للبدء بعملية عسكرية ضد قسد.", "operation planned"],
	["وصل الوفد إلى القاهرة لاستئناف مفاوضات الهدنة في غزة.", "talks planned"],
	["انتقل المقاتلون إلى سرت للمشاركة في عملية عسكرية ضد داعش.", "operation planned"],
	["خرقت القوات الهدنة في الساعات الأولى لبدء الهدنة.", "armed_attack occurred", "agreement occurred"],
	["أرسل الحوثيون تعزيزات إلى تعز للمشاركة في المواجهات الدائرة هناك.", "deployment occurred", "clash occurred"],
	// What is to be prevented does not happen.
	["نشرت الشرطة دوريات لمنع وقوع هجمات جديدة.", "deployment occurred"],
	["انتشرت الشرطة لمنع اندلاع اشتباكات بين العشيرتين.", "deployment occurred"],
	["فتحت الشرطة تحقيقا بعد وقوع هجمات في كركوك.", "other occurred", "armed_attack occurred"],
	// What is aimed at stands behind "to".
	["تهدف العملية إلى السيطرة على أحياء الفاشر.", "operation occurred", "territory_taken planned"],
	["شنت تركيا عملية تهدف إلى طرد المسلحين من عفرين.", "operation occurred", "territory_taken planned"],
	["استهدف الهجوم دورية للشرطة في كركوك.", "armed_attack occurred"],
	// What is expected, or may come.
	["أكدت مصادر أن الهجوم التركي المرتقب على منبج سيبدأ خلال أيام.", "armed_attack planned"],
	["تحدثت تقارير عن هجوم وشيك لقوات الدعم السريع على مدينة الأبيض.", "armed_attack planned"],
	["بحث الوزيران الزيارة المرتقبة للرئيس إلى بغداد.", "talks planned"],
	["وصلت إلى سرت تعزيزات الجيش القادمة من طرابلس.", "deployment occurred", "deployment occurred"],
	["نزح الأهالي خشية قصف محتمل على القرية.", "displacement occurred", "shelling possible"],
	["قال القائد إن تحرير الحديدة بات قريبا.", "territory_taken planned"],
	["قال القائد إن تحرير الحديدة بات حديث الناس.", "territory_taken occurred"],
	["توقعت مصادر محلية أن تتم السيطرة الكاملة على سبها.", "territory_taken planned"],
	["تعقد الأطراف جولة محادثات في مسقط الأربعاء المقبل.", "talks planned"],
	["عقدت الأطراف جولة محادثات في مسقط الأربعاء الماضي.", "talks occurred"],
	// A noun of intent between a light word and the act.
	["شارك المتهم في التخطيط للهجوم على سفارة في بيروت.", "armed_attack planned"],
	["شارك المتهم في الهجوم على سفارة في بيروت.", "armed_attack occurred"],
	// What was done is told of a thing in a plan; "not … but" says that it was done.
	["يحاول الجنود طرد المسلحين الذين هاجموا الميناء.", "territory_taken attempted", "armed_attack occurred"],
	["يسعى الوسيط إلى دعم القوات التي تحاصر الميناء.", "obstruction occurred"],
	["لم تقصف الطائرات الأمريكية مواقع التنظيم سوى ثلاث مرات.", "air_strike occurred"],
	["لم تنسحب القوات من المدينة إلا بعد أسبوع.", "withdrawal occurred"],
	["لم تقصف القوات الحي إلا أنها حاصرته.", "shelling denied", "obstruction occurred"],
	["لن تنسحب القوات من المعبر إلا بعد أسبوع.", "withdrawal denied"],
	["لم تتوقف الغارات على صنعاء منذ الفجر.", "air_strike occurred"],
	["انتقد الوسيط عدم الالتزام باتفاق الهدنة.", "agreement occurred"],
	["انسحبت القوات دون قصف المدينة.", "withdrawal occurred", "shelling denied"],
	// What is threatened with, and what a thing threatens.
	["هدد الجيش بقصف المدينة.", "shelling threatened"],
	["هذه الغارات تهدد الهدنة الهشة بين الطرفين.", "air_strike occurred", "agreement occurred"],
	["لم تقصف الطائرات مواقع التنظيم هذا الشهر.", "air_strike denied"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("what is yet to come: %s", (text, expected) => {
	const { drafts } = readByRules(text, "2016-03-10");
	expect(drafts.filter(({ kind }) => kind === "event").map(({ type, modality }) => `${type.value} ${modality.value}`)).toEqual(expected);
});
