import { fold } from "../letters.js";
import { type Prefixed, prefixed, wordSet } from "../numbers/prefixed.js";

/** A phrase behind its first word, and what it stands for. */
export interface Phrase<T> {
	readonly rest: readonly string[];
	readonly value: T;
}

/** Phrases by their first word, longest first, with particles and article attached to it or not. */
export type Phrases<T> = ReadonlyMap<string, Prefixed<readonly Phrase<T>[]>>;

/** A table of phrases: each row a value and its writings, apart by commas. */
function phrases<T>(rows: readonly (readonly [T, string])[]): Phrases<T> {
	const byFirst = new Map<string, Phrase<T>[]>();
	for (const [value, written] of rows) {
		for (const form of fold(written).split(",")) {
			const [first = "", ...rest] = form.trim().split(" ");
			const known = byFirst.get(first) ?? [];
			known.push({ rest, value });
			byFirst.set(first, known);
		}
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
	return prefixed(byFirst);
}

/** Words with particles and article attached or not. */
function attached(written: string): ReadonlyMap<string, Prefixed<true>> {
	return prefixed([...wordSet(written)].map((word) => [word, true as const]));
}

/** Words of "after" with 1, of "before" with -1. */
function sides(after: string, before: string): ReadonlyMap<string, number> {
	return new Map([...[...wordSet(after)].map((word) => [word, 1] as const), ...[...wordSet(before)].map((word) => [word, -1] as const)]);
}

/** The longest phrase that starts at a word. */
export function phraseAt<T>(
	table: Phrases<T>,
	words: readonly string[],
	i: number,
): { readonly to: number; readonly value: T; readonly found: Prefixed<unknown> } | null {
	const found = table.get(words[i] ?? "");
	if (!found) return null;
	for (const { rest, value } of found.value) {
		let k = 0;
		while (k < rest.length && words[i + 1 + k] === rest[k]) k++;
		if (k === rest.length) return { to: i + 1 + k, value, found };
	}
	return null;
}

/** Weekdays, Sunday 0. They are days only with the article. */
export const WEEKDAYS = phrases([
	[0, "أحد"],
	[1, "اثنين, إتنين"],
	[2, "ثلاثاء, ثلثاء"],
	[3, "أربعاء, أربعا"],
	[4, "خميس"],
	[5, "جمعة"],
	[6, "سبت"],
]);

/** Words that make a weekday the name of a market, quarter or sermon. */
export const NOT_BEFORE_WEEKDAY = wordSet(
	"سوق وسوق بسوق خان حي شارع بلدة قرية وادي عين مخيم كلا كلتا سوقي صلاة وصلاة خطبة وخطبة مسجد جامع ساحة دوار كل قناة صحيفة بعض تل جبل مدينة مستشفى قصر نادي",
);
/** Given names and particles of names: before a bare weekday they make it a family name. */
export const NAMES_BEFORE_WEEKDAY = wordSet("عبد محمد أحمد محمود علي حسن حسين خالد عمر إبراهيم مصطفى يوسف أبو آل بن ابن الواحد");
/** Words that make a date without a year the name of a revolution, an alliance, a place: ثورة 25 يناير, قوى 14 آذار. */
export const NAMED_BY_DATE = attached(
	"ثورة حرب عدوان انتفاضة قوى تحالف فريق فريقي تيار حركة ائتلاف مدينة جسر ميدان ساحة شارع جامعة مستشفى لواء كتيبة كتائب ذكرى حزب انقلاب مفاعل نكسة هجمات أحداث اعتداءات أيلول حي دوار سد مدرسة ملعب كلية قاعة حديقة قصر معسكر بوابة محطة استاد مجمع مصنع حقل نادي مطار",
);

/** Months of the civil year: Levantine, Egyptian and Maghrebi names. */
export const MONTHS = phrases([
	[1, "كانون الثاني, كانون ثاني, يناير, جانفي, ينايير"],
	[2, "شباط, فبراير, فيفري"],
	[3, "آذار, مارس"],
	[4, "نيسان, أبريل, إبريل, أفريل"],
	[5, "أيار, مايو, ماي"],
	[6, "حزيران, يونيو, يونيه, جوان"],
	[7, "تموز, يوليو, يوليه, جويلية, يوليوز"],
	[8, "آب, أغسطس, أوت, غشت"],
	[9, "أيلول, سبتمبر, شتنبر"],
	[10, "تشرين الأول, تشرين أول, أكتوبر"],
	[11, "تشرين الثاني, تشرين ثاني, نوفمبر, نونبر"],
	[12, "كانون الأول, كانون أول, ديسمبر, دجنبر"],
]);

/** Months that are also names or words; alone they need a day, a year or "month" beside them. */
export const AMBIGUOUS_MONTHS = wordSet("آب ماي مارس أوت جوان محرم صفر رجب شعبان رمضان شوال");

/** Months of the Islamic year. */
export const HIJRI_MONTHS = phrases([
	[1, "محرم, المحرم"],
	[2, "صفر"],
	[3, "ربيع الأول, ربيع أول"],
	[4, "ربيع الآخر, ربيع الثاني, ربيع ثاني"],
	[5, "جمادى الأولى, جمادى الأول"],
	[6, "جمادى الآخرة, جمادى الثانية, جمادى الثاني"],
	[7, "رجب"],
	[8, "شعبان"],
	[9, "رمضان"],
	[10, "شوال"],
	[11, "ذو القعدة, ذي القعدة"],
	[12, "ذو الحجة, ذي الحجة"],
]);

/** Days of the month in words. */
export const ORDINALS = phrases([
	[1, "أول, فاتح, غرة"],
	[2, "ثاني"],
	[3, "ثالث"],
	[4, "رابع"],
	[5, "خامس"],
	[6, "سادس"],
	[7, "سابع"],
	[8, "ثامن"],
	[9, "تاسع"],
	[10, "عاشر"],
	[11, "حادي عشر"],
	[12, "ثاني عشر"],
	[13, "ثالث عشر"],
	[14, "رابع عشر"],
	[15, "خامس عشر"],
	[16, "سادس عشر"],
	[17, "سابع عشر"],
	[18, "ثامن عشر"],
	[19, "تاسع عشر"],
	[20, "عشرين, عشرون"],
	[21, "حادي والعشرين, حادي والعشرون"],
	[22, "ثاني والعشرين, ثاني والعشرون"],
	[23, "ثالث والعشرين, ثالث والعشرون"],
	[24, "رابع والعشرين, رابع والعشرون"],
	[25, "خامس والعشرين, خامس والعشرون"],
	[26, "سادس والعشرين, سادس والعشرون"],
	[27, "سابع والعشرين, سابع والعشرون"],
	[28, "ثامن والعشرين, ثامن والعشرون"],
	[29, "تاسع والعشرين, تاسع والعشرون"],
	[30, "ثلاثين, ثلاثون"],
	[31, "حادي والثلاثين, حادي والثلاثون"],
]);

/** Days by their distance from the publication day. */
export const NEAR_DAYS = phrases([
	[0, "اليوم, هذا اليوم, هذا الصباح, هذا المساء, هذه الليلة, الليلة, قبل قليل, منذ قليل, قبل لحظات, منذ لحظات, قبل دقائق, منذ دقائق"],
	[-1, "أمس, الأمس, البارحة, البارح, الليلة الماضية, الليلة الفائتة, الليل الماضي, الليل الماضية, مبارح, امبارح"],
	[
		-2,
		"أول أمس, أول من أمس, أمس الأول, الأمس الأول, قبل أمس, أول البارحة, أول من البارحة, البارحة الأولى, قبل البارحة, الليلة قبل الماضية",
	],
	[1, "غدا, غد, الغد"],
	[2, "بعد غد, بعد غدا"],
]);

/** What after "the day" makes it some other day. */
export const NOT_AFTER_TODAY = attached(
	"تالي أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر نفسه ذاته عالمي دولي سابق واحد وطني أخير موالي مذكور أولى ثانية ثالثة رابعة تالية نفسها ذاتها عالمية دراسي",
);
/** What before "the day" makes it another day, or any. */
export const NOT_BEFORE_TODAY = wordSet("ذلك نفس ذات بنفس بذات تلك في وفي مثل لمثل بمثل كل");
/** Before the name of a country these make "today" the name of a channel or paper: قناة روسيا اليوم. */
export const MEDIA = wordSet("قناة لقناة موقع لموقع وكالة لوكالة شبكة مراسل مراسلة صحيفة لصحيفة وصحيفة جريدة إذاعة تلفزيون");
export const CHANNELS = wordSet("روسيا لروسيا مصر ليبيا سوريا العراق اليمن فلسطين المصري رأي الرأي راي");
export const TOMORROW = wordSet("غد الغد لغد بغد وغد والغد");

/** Words before a day that only tell its hour. */
/** Adjectives of an hour: ساعة مبكرة, وقت متأخر, الساعات الأولى. */
export const HOUR_ADJECTIVES = wordSet(
	"الأولى الباكر الباكرة المبكر المبكرة مبكر مبكرة باكر باكرة متأخر متأخرة المتأخر المتأخرة المتأخره الأخيرة القليلة الأول",
);
export const HOURS = attached("يوم ليلة ليل مساء صباح صبيحة فجر ظهر عصر ظهيرة منتصف نهار عشية ضحى مغرب عشاء ساعة ساعات وقت أمسية");
/** Parts of a day that have begun and belong to the day on which it is told: منذ الصباح. */
export const PARTS_OF_DAY = attached("صباح فجر ظهر ظهيرة عصر ضحى");
/** Parts of the night that run over midnight. */
export const NIGHTS = attached("ليلة ليل مساء");
/** Words that stand between two writings of one day. */
export const BETWEEN_DAYS = wordSet(", ( ) - من يوم الموافق الموافقة بتاريخ تاريخ في");

/** Units of time; `count` is how many the form itself says, 0 where a number must. */
export interface TimeUnit {
	readonly unit: "hour" | "day" | "week" | "month" | "year";
	readonly count: number;
}

export const UNITS: ReadonlyMap<string, Prefixed<TimeUnit>> = prefixed(
	(
		[
			["hour", 1, "ساعة"],
			["hour", 2, "ساعتين ساعتان"],
			["hour", 0, "ساعات"],
			["day", 1, "يوم يوما ليلة"],
			["day", 2, "يومين يومان يوميين ليلتين"],
			["day", 0, "أيام ليالي"],
			["week", 1, "أسبوع أسبوعا"],
			["week", 2, "أسبوعين أسبوعان"],
			["week", 0, "أسابيع"],
			["month", 1, "شهر شهرا"],
			["month", 2, "شهرين شهران"],
			["month", 0, "أشهر شهور"],
			["year", 1, "عام عاما سنة"],
			["year", 2, "عامين عامان سنتين"],
			["year", 0, "أعوام سنوات سنين"],
		] as const
	).flatMap(([unit, count, forms]) => [...wordSet(forms)].map((form) => [form, { unit, count }] as const)),
);

/** Adjectives of time. */
export const PAST = wordSet(
	"الماضي الماضية الماضيين الماضيتين الفائت الفائتة الفائتين المنصرم المنصرمة المنصرمين الأخيرة الأخير الأخيرين الأخيرتين ماضية الماضيان السابق السابقة",
);
export const CURRENT = wordSet("الجاري الجارية الحالي الحالية");
export const NEXT = wordSet("المقبل المقبلة المقبلين القادم القادمة القادمين مقبلة قادمة");
/** Adjectives that leave a length open: الأيام القليلة الماضية. */
/** The same before the unit: عدة أيام, بضع ساعات. */
export const FEW_BEFORE = wordSet("عدة بضع بضعة");
export const FEW = wordSet("القليلة القليلتين عديدة العديدة عدة قليلة معدودة");
/** Words for the Islamic and the common era behind a year. */
export const ERA = wordSet("م ه هجري هجرية ميلادي ميلادية هـ");

/** Parts of a month: 1–10, 11–20, 21 to the last. Codebook, "Days". Of a year the first and last are a month: مطلع العام, the others four. */
export const PARTS = phrases<"first" | "start" | "middle" | "end" | "last">([
	["first", "مطلع, بداية, مستهل, غرة"],
	["start", "أوائل, بدايات, مطالع"],
	["middle", "منتصف, أواسط, وسط"],
	["end", "أواخر, أخر, نهايات"],
	["last", "نهاية, ختام"],
]);
/** Halves and quarters of a year or month, as shares of it. */
export const SHARES = phrases<readonly [number, number]>([
	[[0, 2], "النصف الأول من, النصف الأول"],
	[[1, 2], "النصف الثاني من, النصف الثاني"],
	[[0, 4], "الربع الأول من, الربع الأول"],
	[[1, 4], "الربع الثاني من, الربع الثاني"],
	[[2, 4], "الربع الثالث من, الربع الثالث"],
	[[3, 4], "الربع الرابع من, الربع الأخير من, الربع الأخير"],
]);

/** Firsts and superlatives: with them "since" compares, and dates nothing (أول طائرة منذ أربعة أشهر). */
export const COMPARING = wordSet(
	"أول لأول وأول الأول الأولى أسوأ أكبر أعنف أعلى أخطر أشد أقوى أوسع أدمى الأسوأ الأكبر الأعنف الأعلى الأخطر الأشد الأقوى الأوسع الأدمى الأدنى أدنى الأكثر أكثر",
);
/** Words before "first" that make it part of a month's name or of "the day before yesterday". */
export const NOT_BEFORE_FIRST = wordSet("تشرين كانون ربيع وتشرين وكانون جمادى أمس");
export const SINCE = phrases<true>([[true, "منذ, مند, ابتداء من, اعتبارا من, بدءا من, بداية من"]]);
export const UNTIL = phrases<true>([
	[true, "حتى, لغاية, غاية, إلى غاية, إلى, حتى تاريخ, إلى تاريخ, لغاية تاريخ, حتى نهاية يوم, ولغاية, وإلى غاية"],
]);
/** "Until" that can stand without a beginning. */
export const ONLY_UNTIL = phrases<true>([[true, "حتى, لغاية, إلى غاية, حتى تاريخ, لغاية تاريخ"]]);
/** "By" a day to come, the last on which something is to be: بحلول نهاية الشهر. */
export const BY = wordSet("بحلول وبحلول");
export const DURING = attached("خلال طوال طيلة غضون");
/** "Last" before a length: آخر 24 ساعة. */
export const LAST = attached("آخر");
export const BEFORE = attached("قبل");
export const FROM = wordSet("من ومن");
export const BETWEEN = wordSet("بين وبين");
export const YEARS = attached("عام سنة");
export const TWO_YEARS = wordSet("عامي وعامي سنتي");
export const MONTH_HEADS = attached("شهر");
/** Heads of several months: شهري حزيران وتموز. */
export const TWO_MONTHS = wordSet("شهري وشهري أشهر");
export const TWO_DAYS = wordSet("يومي ويومي ليلتي صباحي مساءي أيام ليالي");
export const WEEKS = attached("أسبوع");
export const THIS = wordSet("هذا هذه");
export const YEAR_LEADS = wordSet("في وفي منذ ومنذ خلال حتى منتصف أواخر مطلع بداية نهاية أوائل");
export const DATE_LEADS = wordSet("بتاريخ تاريخ يوم في وبتاريخ الموافق");
/** Words that make "three days before" tell of another act's time. */
export const OF_ANOTHER = wordSet("من على عن");
/** "After" and "before" an act, with the side of it on which what is told beside it lies. */
export const AFTER_OR_BEFORE: ReadonlyMap<string, number> = sides("بعد وبعد", "قبل وقبل");
/** The same with a pronoun of what was told: بعدها بيوم. */
export const THAT_DAY: ReadonlyMap<string, number> = sides("بعدها بعده وبعدها وبعده", "قبلها قبله وقبلها وقبله");
export const OF_THAT = wordSet("ذلك هذا");
/** "The day", and what makes it the day last told. */
export const THE_DAY = wordSet("اليوم");
export const FOR_THE_DAY = wordSet("لليوم ولليوم لليلة ولليلة");
export const THE_SAME_DAY = wordSet("نفس ذات بنفس بذات ذلك");
/** Behind "from" they are where somebody left or came from, and no act: انسحبوا قبل يومين من مدينة حلب. */
export const PLACE_HEADS = wordSet(
	"مدينة المدينة بلدة البلدة قرية القرية قرى بلدات منطقة المنطقة مناطق محافظة المحافظة حي أحياء ريف مطار محيط مواقع مواقعها مواقعهم",
);
export const NOW = wordSet("الآن");
/** "Before" and "after" a day make it no day of the act. */
export const AROUND = wordSet("قبل وقبل قبيل وقبيل بعد وبعد بعيد عقب");
export const OF = fold("من");
export const AND = fold("و");

/** Times without bounds. Codebook: null. */
export const VAGUE = phrases<"recent" | "past">([
	["recent", "مؤخرا, في الآونة الأخيرة, خلال الآونة الأخيرة, الفترة الأخيرة, الفترة الماضية, المدة الأخيرة, المرحلة الماضية"],
	[
		"past",
		"قبل سنوات, قبل أعوام, العقود الماضية, العقد الماضي, القرن الماضي, ثمانينيات القرن, تسعينيات القرن, سبعينيات القرن, ستينيات القرن, السنوات الماضية",
	],
	["past", "الثمانينات, التسعينات, السبعينات, الثمانينيات, التسعينيات, السبعينيات, الستينيات"],
]);
/** Seasons, by their first month; a winter is of two years. */
export const SEASONS: ReadonlyMap<string, Prefixed<number | null>> = prefixed([
	...[...wordSet("ربيع")].map((word) => [word, 3 as number | null] as const),
	...[...wordSet("صيف")].map((word) => [word, 6 as number | null] as const),
	...[...wordSet("خريف")].map((word) => [word, 9 as number | null] as const),
	...[...wordSet("شتاء")].map((word) => [word, null] as const),
]);
