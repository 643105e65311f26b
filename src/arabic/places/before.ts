import { fold, words } from "../letters.js";
import type { WordLike } from "./phrase.js";

/** Bodies that are named after a place and lie elsewhere: فرقة الحمزة، سرايا القدس، فيلق الشام، صحيفة القدس. */
const BODIES = words(`
	فرقة لواء كتيبة كتائب سرايا فيلق حركة حزب جيش تنظيم جماعة فصيل فصائل عشيرة قبيلة عائلة آل
	صحيفة جريدة مجلة قناة فضائية إذاعة تلفزيون وكالة شبكة مراسل مراسلة استجابة
	نادي فريق منتخب مدرب مهاجم لاعب مدافع ريال أتلتيكو بايرن دينامو سبارتاك بطولة دوري
	غزوة عاصفة اتفاق اتفاقية مبادرة مسار صيغة وثيقة جائزة
`);
const KUNYA = words("أبو أبي أبا ابن بن بنت ام آل آيا");
/** Persons' first names; what follows one is a family name. */
export const FIRST_NAMES = words(`
	محمد أحمد محمود مصطفى علي حسن حسين حسان خالد عمر عمار إبراهيم يوسف إسماعيل سعيد سعد سالم سليمان عثمان
	عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالقادر عبدالملك عبدربه عبدالفتاح عبدالحميد عبدالحليم الرحمن القادر الحليم الفتاح
	ماجد كامل هشام صالح فؤاد فواد وليد زياد طارق سامر سمير سامي رامي نبيل كمال جمال جلال عادل ياسر ناصر منصور فيصل
	فهد سلطان بندر تركي نايف طلال حمد حامد حميد حمدي حيدر جعفر عباس هادي مهدي رضا كاظم قاسم جاسم نوري إياد
	فلاديمير سيرغي باراك دونالد جون جورج ميشال رجب أردوغان نجيب سعود بشار رفعت غسان مروان أنور معمر سيف رياض
	هنري ديفيد مايكل روبرت كارلو أليكس
`);

/** One person with the article: the name behind is that person's (الطفلة مروى، الناشطة صنعاء محمد). */
const PERSONS = words(`
	الطفل الطفلة الرضيع الرضيعة الفتى الفتاة الشاب الشابة المواطن المواطنة السيدة الناشط الناشطة الصحفي الصحفية الصحافي الصحافية الإعلامي الإعلامية
	القيادي المدعو المدعوة الشهيد الشهيدة الطبيب الطبيبة المحامي المحامية الشرطي
`);

const AND = fold("و");
/** A name that is written like "on". */
const ALI = fold("علي");
/** A first name that is also "Turkish": قصف تركي على منبج. */
const TURKISH = fold("تركي");
const QUOTE = '"';
const NEWS = fold("أنباء");

/** Whether the word before a name makes it part of something that is no place: a person's, a force's, a paper's name. */
export function belongsElsewhere(names: readonly WordLike[], i: number): boolean {
	let at = i - 1;
	// بحسب وكالة "الأناضول"، وكالة أنباء الأناضول.
	while (names[at]?.text === QUOTE || names[at]?.text === NEWS) at--;
	const before = names[at];
	const first = names[at - 1]?.text ?? "";
	if (before?.text === ALI && first !== TURKISH && FIRST_NAMES.has(first)) return true;
	if (before?.kind !== "word" || before.shape.preposition) return false;
	const { text } = before;
	if (FIRST_NAMES.has(text) || KUNYA.has(text) || PERSONS.has(text) || (text.startsWith(AND) && FIRST_NAMES.has(text.slice(AND.length))))
		return true;
	if (KUNYA.has(names[at - 1]?.text ?? "")) return true;
	for (const { stem, definite, enclitic } of before.shape.analyses) if (!definite && enclitic === "" && BODIES.has(stem)) return true;
	return false;
}

const FATHER = words("أبو أبي أبا أم");
/** A family name in the form of an adjective of origin: الديري، الأنصاري. */
const OF_ORIGIN = new RegExp(`^${fold("ال")}.{2,}${fold("ي")}$`);
/** What tells two villages apart has that form too. */
const SIDES = words("الشرقي الغربي الشمالي الجنوبي الفوقاني التحتاني");

/** "أبو حسن الديري": a name in "father of" or "mother of" that a family name follows, or of a village that no preposition leads to, is a man's. */
export function isNomDeGuerre(
	names: readonly WordLike[],
	{ key, to }: { readonly key: string; readonly to: number },
	small: boolean,
): boolean {
	if (!FATHER.has(key.slice(0, key.indexOf(" ")))) return false;
	const next = names[to]?.text ?? "";
	return small || (OF_ORIGIN.test(next) && !SIDES.has(next));
}
