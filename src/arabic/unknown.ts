import { FUNCTION_WORDS } from "./clitic-roots.js";
import type { Analysis } from "./clitics.js";
import { fold, words } from "./letters.js";

/** Words that only a verb follows: قد أعلن، لم يعثر، سوف يصل. */
const BEFORE_VERBS = words("قد لقد وقد ولقد فقد لم ولم فلم لن ولن سوف وسوف");

/** Two words that lead to who did it: من قبل، على يد. */
const DOER_LEADS: readonly (readonly [string, ReadonlySet<string>])[] = [
	[fold("من"), words("قبل جانب طرف")],
	[fold("على"), words("يد أيدي")],
];

/** Everyday words that a lexicon of conflict has no use for, in matching form and without what is attached. */
const EVERYDAY = words(`
	يوم أيام أسبوع أسابيع شهر أشهر سنة سنوات عام أعوام ساعة ساعات دقيقة دقائق وقت فترة صباح مساء ليل ليلة فجر ظهر عصر نهار أمس اليوم الآن غد
	يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
	ماضي جاري حالي قادم مقبل سابق لاحق أول ثاني ثالث رابع خامس أخير أولى ثانية ثالثة آخر أخرى آخرون آخرين جديد جديدة كبير كبيرة كبرى صغير صغيرة
	كثير قليل عديد عدة عدد نحو حوالي أكثر أقل أقصى أدنى أعلى معظم غالبية أغلب بعض شيء أشياء أمر أمور شكل صورة طريقة نوع أنواع حالة حالات
	جراء إثر نتيجة بسبب رغم وفق وفقا إضافة لاسيما خصوصا خاصة خاص عام عامة تم جرى صار أصبح بات ظل زال كان كون بدأ عاد جاء أتى قام تمكن
	وجود قيام إطار سياق ضوء ظل صعيد جهة جانب طرف مجال خلال أثناء بداية نهاية منتصف ذلك تلك هذا هذه حيث كذا مئات آلاف ألف مئة عشرات مليون ملايين
	تحت فوق داخل خارج شرق غرب شمال جنوب وسط شرقي غربي شمالي جنوبي شرقية غربية شمالية جنوبية أيضا فقط حتى منذ دون بدون عبر إزاء
	أي أية كل كافة جميع سائر ذات نفس مختلف مختلفة واحد واحدة اثنين اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث أربع خمس ست سبع ثماني تسع عشر عشرين ثلاثين أربعين خمسين
	يمكن يجب ينبغي يعد تعد يعتبر تعتبر يبدو توجد يوجد سيما بالتالي كذلك هكذا هناك هنا لدى لديه عند عنده بينها منها فيها عليها إليها له لها لهم
	فيما عقب سبق سواء مجددا حاليا رسميا قبيل إبان حيال صوب سابقا تماما بعدما عاما يوما شأن كامل مكان ورد ذكر يذكر تجدر جدير مازال مازالت لازال لاتزال بدأوا كانا
	سبت أحد اثنين إثنين ثلاثاء أربعاء خميس جمعة سيد دكتور
`);

/** Whether a word, by any of its readings, belongs to the language at large: particles, times, numbers, ordinals. */
export function isEveryday(all: readonly Analysis[]): boolean {
	return all.some(({ stem }) => FUNCTION_WORDS.has(stem) || EVERYDAY.has(stem));
}

/** Whether a word in matching form is followed by nothing but a verb. */
export function leadsVerb(text: string): boolean {
	return BEFORE_VERBS.has(text);
}

/** Whether two words in matching form lead to who did something: من قبل. */
export function leadsDoer(first: string, second: string): boolean {
	return DOER_LEADS.some(([lead, then]) => (lead === first || first.slice(1) === lead) && then.has(second));
}

const FUTURE = fold("س");
const PRESENT = new RegExp(`^[${fold("يت")}]`);
const HE = fold("ي");
const SHE_DID = fold("ت");
const WRITTEN_NOUN = /[ةًٌٍ]$/u;
const PEOPLE = new RegExp(`(?:${["ون", "ين"].map(fold).join("|")})$`);

/** Whether a word in matching form may name people by its ending: الحوثيون، الانقلابيين. */
export function namesPeople(text: string): boolean {
	return PEOPLE.test(text);
}

const PLURALS = new RegExp(`(?:${["ات", "ين", "ون", "ية"].map(fold).join("|")})$`);
const ATTACHED = new RegExp(`[${["ب", "ل", "ك"].map(fold).join("")}]$`);

/** Whether attached particles say of a stem that it is a noun, or a verb; null where they say nothing. */
export function wordClassOf(proclitics: string, definite: boolean, stem: string, written: string): "noun" | "verb" | null {
	if (definite || ATTACHED.test(proclitics) || WRITTEN_NOUN.test(written)) return "noun";
	if (proclitics.endsWith(FUTURE)) return "verb";
	return PLURALS.test(stem) ? "noun" : null;
}

/** A verb's form as one for "he" and "she" in the present: تعرض and يعرض. */
export function verbKey(stem: string): string {
	return PRESENT.test(stem) && stem.length > 3 ? HE + stem.slice(1) : stem;
}

/** The past of "he" beside that of "she": اندلعت is اندلع + ت; null where a word has not its ending. */
export function pastOfHe(stem: string): string | null {
	return stem.endsWith(SHE_DID) && stem.length > 3 ? stem.slice(0, -1) : null;
}
