import { fold } from "../letters.js";
import { digitsOf } from "./cardinals.js";
import { prefixed, wordSet } from "./prefixed.js";
import { AND, ARTICLES, NUMBERS, OF } from "./words.js";

/** Units of measure: a number before one counts no people, acts or things. */
const MEASURES = prefixed(
	[
		...wordSet(`ملم مم سم متر مترا أمتار مترين متران كيلومتر كيلومترا كيلومترات كيلومترين كيلومتران كم كلم كيلو ميل ميلا أميال ميلين
		ثانية ثوان ثواني دقيقة دقائق دقيقتين ساعة ساعات ساعتين يوم يوما أيام يومين ليلة ليال ليالي أسبوع أسبوعا أسابيع أسبوعين
		شهر شهرا أشهر شهور شهرين سنة سنوات سنتين سنين عام عاما أعوام عامين عقد عقدا عقود عقدين قرن قرنا قرون ربيعا
		كغم كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كغ كلغ كجم غرام غراما جرام طن طنا أطنان طنين لتر لترا برميل برميلا رطل رطلا
		درجة درجات مئوية هكتار هكتارا هكتارات دونم دونما دونمات فدان فدانا قدم قدما عقدة مربع مربعا غيغا ميغا ميغاوات فولت
		بالمئة بالمائة بالميه عيار ضعف ضعفا ضعفين أضعاف`),
	].map((word) => [word, true] as const),
);

/** Whether a word is a unit of measure, whatever is attached. */
export function isMeasure(word: string | undefined): boolean {
	return word !== undefined && MEASURES.has(word);
}

/** Barrels that are bombs, by the word behind. */
const BARRELS = wordSet("برميل برميلا");
const EXPLOSIVE = wordSet("متفجر متفجرا");

const CLOSERS: ReadonlySet<string> = new Set([")", '"', "]"]);
const PERCENT = wordSet("% ٪ بالمئة بالمائة بالمية");
const PERCENT_NOUN = wordSet("المئة المائة المية مئة مائة");
const IN = wordSet("في من");

/** Words after which a number is a name, an age, a year, an hour or a share, not a count. */
const NAMING = prefixed(
	[
		...wordSet(`عام سنة ساعة رقم رقمه رقمها فرقة لواء فوج قرار مادة عيار شارع طريق صفحة فيلق دورة دورتها دورته تاريخ قناة كتيبة سرية فقرة بند
		مرسوم فصل عمر عمره عمرها عمرهم نسبة نسبته بنسبة قمة ذكرى جولة نسخة موسم طراز نوع منطقة مجموعة محطة يومي ليلتي صباحي
		تي إف بي إم أم سو ميغ إس آر بي كاتيوشا غراد شاهد فاتح زلزال نور خيبر هيل بدر بركان قيام طوفان هويدج كورنيت تاو
		مخيم حاجز القطاع طابق غرفة كيلو بوابة اللجنة حرارة هاتف فاكس بنتيجة نتيجة فرانس مرتبة`),
	].map((word) => [word, true] as const),
);

/** Names of months: a number before one is a day, after one a day or year. */
const MONTHS = prefixed(
	[
		...wordSet(`كانون يناير جانفي شباط فبراير فيفري آذار مارس نيسان أبريل إبريل أفريل أيار مايو ماي حزيران يونيو يونيه جوان تموز يوليو يوليه
		جويلية يوليوز آب أغسطس أوت غشت أيلول سبتمبر شتنبر تشرين أكتوبر نوفمبر نونبر ديسمبر دجنبر محرم صفر ربيع جمادى رجب شعبان رمضان شوال
		january february march april may june july august september october november december`),
	].map((word) => [word, true] as const),
);

const YEAR_LEADS = wordSet(
	"بحلول شتاء صيف خريف ربيع أوائل أعوام سنوات في وفي عام العام سنة منذ ومنذ حتى وحتى بين من بعد قبل خلال منتصف نهاية مطلع بداية أواخر",
);
const MONTH = wordSet("شهر ذي");
const THE_MONTH = fold("الشهر");
const OF_MONTH = wordSet("من شهر");
const CURRENT = wordSet("الجاري الحالي الماضي الشهر");
/** Parts of the day after an hour. */
const PARTS_OF_DAY = wordSet("صباحا مساء فجرا ظهرا عصرا ليلا بتوقيت");
const CLOCK_LEADS = wordSet("الساعة ساعة والساعة عند في حتى منذ قبل بعد إلى من حوالي نحو قرابة تمام وحتى");
const AGE = wordSet("عمره عمرها عمرهم العمر");

function isYear(value: number): boolean {
	return value >= 1900 && value <= 2049;
}

function isLatin(word: string): boolean {
	const unit = word.charCodeAt(word.length - 1);
	return unit >= 0x61 && unit <= 0x7a;
}

/** Whether a word could be a counted noun by its letters. */
export function isWord(text: string | undefined): text is string {
	if (text === undefined || text.length < 2) return false;
	const unit = text.charCodeAt(0);
	return unit >= 0x0621 && unit <= 0x064a;
}

/** A number that counts nothing: a day, year, hour, share, age, measure, or part of a name. `start` is without a modifier. */
export function excluded(words: readonly string[], from: number, start: number, to: number): boolean {
	return isMeasured(words, to) || isDay(words, from, start, to) || isClock(words, start, to) || isName(words, from, start, to);
}

function isMeasured(words: readonly string[], to: number): boolean {
	const next = words[CLOSERS.has(words[to] ?? "") ? to + 1 : to] ?? "";
	const measure = MEASURES.get(next);
	// "20 اليوم": a definite noun after a number is not what it counts.
	// "470 برميلا متفجرا": a bomb.
	if (EXPLOSIVE.has(words[to + 1] ?? "") && BARRELS.has(next)) return false;
	if (PERCENT.has(next) || (measure && !measure.definite && !measure.joined)) return true;
	if (IN.has(next)) return PERCENT_NOUN.has(words[to + 1] ?? "") || AGE.has(words[to + 1] ?? "");
	return words[to] === "-" && isMeasure(words[to + 1]);
}

function isDay(words: readonly string[], from: number, start: number, to: number): boolean {
	const next = words[to] ?? "";
	const previous = words[start - 1] ?? "";
	if (isEnglishMonth(previous)) return true;
	if (MONTHS.has(next) || (OF_MONTH.has(next) && (MONTHS.has(words[to + 1] ?? "") || CURRENT.has(words[to + 1] ?? "")))) return true;
	if ((next === OF && MONTH.has(words[to + 1] ?? "")) || next === THE_MONTH) return true;
	if (isYears(words, start, to)) return true;
	if (next === "/" && (MONTHS.has(words[to + 1] ?? "") || digitsOf(words[to + 1]) !== null)) return true;
	if (previous === "/" && (digitsOf(words[start - 2]) !== null || MONTHS.has(words[start - 2] ?? ""))) return true;
	if (next === "-" && digitsOf(words[to + 1]) !== null && words[to + 2] === "-" && digitsOf(words[to + 3]) !== null) return true;
	if (previous === "-" && digitsOf(words[start - 2]) !== null) return true;
	// "15 و20 آذار": the first of two days.
	if (next === AND && digitsOf(words[to + 1]) !== null && (digitsOf(words[to + 1]) as number) <= 31 && MONTHS.has(words[to + 2] ?? ""))
		return true;
	const value = to === start + 1 && (words[start] as string).length === 4 ? digitsOf(words[start]) : null;
	if (value === null || !isYear(value)) return false;
	// "أكثر من 2000 مدني": from no year.
	const leads = YEAR_LEADS.has(previous) && !(from < start && previous === OF);
	return leads || MONTHS.has(previous) || !isWord(next) || isLooseMonth(words, start) || !agrees(value, next);
}

/** "بين 2017 و2020": a range of years. */
function isYears(words: readonly string[], start: number, to: number): boolean {
	const [low, high] = [digitsOf(words[start]), digitsOf(words[to - 1])];
	return to > start + 1 && low !== null && high !== null && isYear(low) && isYear(high);
}

/** Nouns that reports leave without the ending that a number asks for. */
const BARE_NOUNS = wordSet("شخص قتيل مدني عنصر جريح شهيد طفل مقاتل نازح لاجئ معتقل");

/** Whether a word can be what so many are counted in: the accusative after 11 to 99 (2014 قتيلا), anything after the rest. */
function agrees(value: number, noun: string): boolean {
	return value % 100 < 11 || noun.endsWith(ACCUSATIVE) || noun.endsWith(TA_MARBUTA) || BARE_NOUNS.has(noun);
}

function isEnglishMonth(word: string): boolean {
	return isLatin(word) && MONTHS.has(word);
}

/** A month of two words or in brackets right before: تشرين الثاني 2021, نيسان) 2004. */
function isLooseMonth(words: readonly string[], start: number): boolean {
	return MONTHS.has(words[start - 2] ?? "");
}

function isClock(words: readonly string[], start: number, to: number): boolean {
	if (to !== start + 1) return false;
	const hour = (h: string | undefined, m: string | undefined): boolean => {
		const [a, b] = [digitsOf(h), digitsOf(m)];
		return a !== null && b !== null && a <= 24 && b <= 59 && m?.length === 2;
	};
	const value = digitsOf(words[start]);
	if (value !== null && value <= 24 && PARTS_OF_DAY.has(words[to] ?? "") && CLOCK_LEADS.has(words[start - 1] ?? "")) return true;
	return (words[to] === ":" && hour(words[start], words[to + 1])) || (words[start - 1] === ":" && hour(words[start - 2], words[start]));
}

const ACCUSATIVE = fold("ا");
const TA_MARBUTA = fold("ة");
/** Words after which "the 25" is the twenty-fifth, or tells how long: الساعات الـ48 الماضية. */
const ORDINAL_DIGITS = prefixed(
	[
		...wordSet(
			"سن قرن يوم يومها يومه عام عامها عامه شهرها أسبوعها مرة ذكرى دورة قمة جولة نسخة لواء فرقة فوج مادة اجتماع جلسة ساعات أيام أسابيع أشهر شهور سنوات أعوام",
		),
	].map((word) => [word, true] as const),
);

const OPENERS: ReadonlySet<string> = new Set(["(", '"', "["]);
const QUOTE = '"';
/** How many words a quoted name may have before its number: "السويداء 24". */
const NAME_WORDS = 2;

/** The number that ends a name in quotation marks. */
function endsQuotedName(words: readonly string[], start: number, to: number): boolean {
	if (words[to] !== QUOTE || to !== start + 1 || !isWord(words[start - 1])) return false;
	for (let k = start - 2; k >= start - 1 - NAME_WORDS; k--) if (words[k] === QUOTE) return true;
	return false;
}

/** "2 - 1", "(0 - 3)": two numbers that fall, or that count no noun after them. */
function isScore(words: readonly string[], start: number, to: number): boolean {
	if (words[start + 1] !== "-" && words[to] !== "-") return false;
	const second = words[start + 1] === "-" ? start + 2 : to + 1;
	const [a, b] = [digitsOf(words[start]), digitsOf(words[second])];
	return a !== null && b !== null && (b <= a || !isWord(words[second + 1]));
}

/** "المنطقة 3 ملايين": digits with a word of scale count, whatever stands before them. */
function isScaled(words: readonly string[], start: number, to: number): boolean {
	return to > start + 1 && digitsOf(words[start]) !== null && NUMBERS.get(words[to - 1] as string)?.value.part === "scale";
}

/** "عملية رقم 12 هجوما": whether the word behind a number shows that it counts; behind "the year" any ending of a counted noun does: منذ مطلع العام 60 غارة. */
function counts(noun: string | undefined, previous: string): boolean {
	if (noun === undefined || !isWord(noun)) return false;
	return noun.endsWith(ACCUSATIVE) || (previous === THE_YEAR && COUNTED_ENDS.some((end) => noun.endsWith(end)));
}

const THE_YEAR = fold("العام");
const COUNTED_ENDS = [TA_MARBUTA, fold("ات")];

function isName(words: readonly string[], from: number, start: number, to: number): boolean {
	const article = ARTICLES.has(words[start - 1] ?? "");
	const before = article ? start - 2 : start - 1;
	const previous = words[before] ?? "";
	if (article && ORDINAL_DIGITS.has(previous)) return true;
	if (OPENERS.has(previous) && NAMING.has(words[before - 1] ?? "")) return true;
	if (previous === "/" && isLatin(words[before - 1] ?? "")) return true;
	if (previous === AND && digitsOf(words[before - 1]) !== null && NAMING.has(words[before - 2] ?? "") && !isWord(words[to])) return true;
	if (endsQuotedName(words, start, to) || isScore(words, start, to)) return true;
	if ((from < start && !article) || isScaled(words, start, to)) return false;
	// "أم وثلاثة من أطفالها": "and" parts a spelled number from what could name it.
	if (words[start]?.startsWith(AND) && isWord(words[start])) return false;
	if (NAMING.has(previous)) return article || !counts(words[to], previous);
	if (isLatin(previous) && previous.length <= 4) return true;
	if (previous !== "-" && previous !== "_") return false;
	const head = words[before - 1] ?? "";
	return isLatin(head) || NAMING.has(head) || (isWord(head) && head.length <= 3);
}
