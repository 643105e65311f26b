import { fold } from "../letters.js";

function table(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
	return new Map(rows.flatMap(([value, forms]) => forms.split(/\s*,\s*/).map((form) => [fold(form), value] as const)));
}

/** Weekdays by number, Sunday 0, with the article. */
export const WEEKDAYS = table([
	[0, "الأحد"],
	[1, "الاثنين, الإثنين"],
	[2, "الثلاثاء"],
	[3, "الأربعاء"],
	[4, "الخميس"],
	[5, "الجمعة"],
	[6, "السبت"],
]);

/** Months by number; names of two words have a space. Levantine, Egyptian and Maghrebi. */
export const MONTHS = table([
	[1, "كانون الثاني, يناير, جانفي, كانون ثاني"],
	[2, "شباط, فبراير, فيفري"],
	[3, "آذار, مارس"],
	[4, "نيسان, أبريل, إبريل, أفريل"],
	[5, "أيار, مايو, ماي"],
	[6, "حزيران, يونيو, جوان, يونيه"],
	[7, "تموز, يوليو, جويلية, يوليوز, يوليه"],
	[8, "آب, أغسطس, أوت, غشت"],
	[9, "أيلول, سبتمبر, شتنبر"],
	[10, "تشرين الأول, أكتوبر, تشرين أول"],
	[11, "تشرين الثاني, نوفمبر, نونبر, تشرين ثاني"],
	[12, "كانون الأول, ديسمبر, دجنبر, كانون أول"],
]);

export const HIJRI_MONTHS = table([
	[1, "محرم"],
	[2, "صفر"],
	[3, "ربيع الأول"],
	[4, "ربيع الآخر, ربيع الثاني"],
	[5, "جمادى الأولى"],
	[6, "جمادى الآخرة, جمادى الثانية"],
	[7, "رجب"],
	[8, "شعبان"],
	[9, "رمضان"],
	[10, "شوال"],
	[11, "ذو القعدة, ذي القعدة"],
	[12, "ذو الحجة, ذي الحجة"],
]);

/** Ordinals of days of a month, with the article. */
export const ORDINALS = table([
	[1, "الأول"],
	[2, "الثاني"],
	[3, "الثالث"],
	[4, "الرابع"],
	[5, "الخامس"],
	[6, "السادس"],
	[7, "السابع"],
	[8, "الثامن"],
	[9, "التاسع"],
	[10, "العاشر"],
	[11, "الحادي عشر"],
	[12, "الثاني عشر"],
	[13, "الثالث عشر"],
	[14, "الرابع عشر"],
	[15, "الخامس عشر"],
	[16, "السادس عشر"],
	[17, "السابع عشر"],
	[18, "الثامن عشر"],
	[19, "التاسع عشر"],
	[20, "العشرين, العشرون"],
	[21, "الحادي والعشرين"],
	[22, "الثاني والعشرين"],
	[23, "الثالث والعشرين"],
	[24, "الرابع والعشرين"],
	[25, "الخامس والعشرين"],
	[26, "السادس والعشرين"],
	[27, "السابع والعشرين"],
	[28, "الثامن والعشرين"],
	[29, "التاسع والعشرين"],
	[30, "الثلاثين, الثلاثون"],
	[31, "الحادي والثلاثين"],
]);

/** Days by their distance from the publication day. */
export const NEAR_DAYS = table([
	[0, "اليوم, هذا اليوم, الليلة, صباح اليوم, مساء اليوم, فجر اليوم, ظهر اليوم, عصر اليوم, هذا الصباح, ليل اليوم, ظهيرة اليوم"],
	[-1, "أمس, يوم أمس, البارحة, مساء أمس, ليل أمس, ليلة أمس, صباح أمس, فجر أمس, ظهر أمس, عصر أمس, الليلة الماضية, ليلة البارحة, الأمس, بالأمس, يوم الأمس, الليلة الفائتة, مساء يوم أمس, صباح يوم أمس, فجر يوم أمس"],
	[-2, "أول أمس, أول من أمس, أمس الأول, يوم أمس الأول, مساء أمس الأول, ما قبل أمس, قبل أمس"],
	[1, "غدا, يوم غد, غد"],
]);

/** Words before a weekday or date that only tell its hour. */
export const HOURS: ReadonlySet<string> = new Set("يوم ليلة ليل مساء صباح فجر ظهر عصر ظهيرة منتصف نهار عشية بعد اليوم أمس هذا وقت سابق من ساعات الأول متأخر وهو يومي".split(" ").map(fold));

export const UNITS: ReadonlyMap<string, { readonly days?: number; readonly months?: number; readonly n: number }> = new Map(
	(
		[
			["ساعة", { days: 1 / 24, n: 1 }],
			["ساعات", { days: 1 / 24, n: 0 }],
			["يوم", { days: 1, n: 1 }],
			["أيام", { days: 1, n: 0 }],
			["يوما", { days: 1, n: 1 }],
			["يومين", { days: 1, n: 2 }],
			["يومان", { days: 1, n: 2 }],
			["أسبوع", { days: 7, n: 1 }],
			["أسابيع", { days: 7, n: 0 }],
			["أسبوعين", { days: 7, n: 2 }],
			["أسبوعا", { days: 7, n: 1 }],
			["شهر", { months: 1, n: 1 }],
			["أشهر", { months: 1, n: 0 }],
			["شهرا", { months: 1, n: 1 }],
			["شهرين", { months: 1, n: 2 }],
			["شهور", { months: 1, n: 0 }],
			["عام", { months: 12, n: 1 }],
			["عاما", { months: 12, n: 1 }],
			["عامين", { months: 12, n: 2 }],
			["أعوام", { months: 12, n: 0 }],
			["سنة", { months: 12, n: 1 }],
			["سنتين", { months: 12, n: 2 }],
			["سنوات", { months: 12, n: 0 }],
		] as const
	).map(([word, unit]) => [fold(word), unit]),
);

export const PAST: ReadonlySet<string> = new Set("الماضي الماضية الماضيين الفائت الفائتة المنصرم المنصرمة الأخيرة الأخير الأخيرين المنصرمين الماضيتين السابق السابقة".split(" ").map(fold));
export const CURRENT: ReadonlySet<string> = new Set("الجاري الجارية الحالي الحالية".split(" ").map(fold));
export const NEXT: ReadonlySet<string> = new Set("المقبل المقبلة القادم القادمة".split(" ").map(fold));
export const START: ReadonlySet<string> = new Set("مطلع بداية أوائل بدايات مستهل".split(" ").map(fold));
export const MIDDLE: ReadonlySet<string> = new Set("منتصف أواسط".split(" ").map(fold));
export const END: ReadonlySet<string> = new Set("نهاية أواخر آخر ختام".split(" ").map(fold));
export const SINCE: ReadonlySet<string> = new Set("منذ مند".split(" ").map(fold));
export const UNTIL: ReadonlySet<string> = new Set("حتى لغاية ولغاية وحتى إلى".split(" ").map(fold));
export const DURING: ReadonlySet<string> = new Set("خلال في طوال طيلة على مدار مدى".split(" ").map(fold));
export const AGO: ReadonlySet<string> = new Set("قبل منذ".split(" ").map(fold));
export const YEAR_WORDS: ReadonlySet<string> = new Set("عام سنة العام السنة".split(" ").map(fold));
export const MONTH_HEADS: ReadonlySet<string> = new Set("شهر الشهر".split(" ").map(fold));
export const W = {
	week: fold("الأسبوع"),
	month: fold("الشهر"),
	year: fold("العام"),
	year2: fold("السنة"),
	of: "من",
	between: fold("بين"),
	days: fold("الأيام"),
	twoDays: fold("اليومين"),
	hours: fold("ساعة"),
	theHours: fold("الساعات"),
	months: fold("الأشهر"),
	weeks: fold("الأسابيع"),
	years: fold("السنوات"),
	twoMonths: fold("الشهرين"),
	weekend: fold("نهاية"),
	al: "ال",
	dates: fold("بتاريخ"),
	now: fold("الآن"),
	before: fold("قبل"),
};
