import { fold } from "../letters.js";
import type { MentionLike, PlacePhrase, Scene, WordLike } from "./phrase.js";

function words(written: string): ReadonlySet<string> {
	return new Set(written.trim().split(/\s+/).map(fold));
}

/** Words that open a place name of two or more words: تل رفعت، أبو كمال، دير حافر، عين دقنة، كفر نبل. */
export const OPENERS = words(
	"تل تلة تلال تبة أبو أبي أم ابن كفر دير عين بيت خان جبل رأس خربة باب شيخ الشيخ السيدة النبي الست الدار الإمام السبع نهر وادي بني بير بئر نبع برج قلعة قصر حارة مزرعة سد جسر مرج حرش دار بحر جزيرة ميناء سوق شعب مثلث مفرق كوم ذي ذو خور حوض سهل معرة معراتة رجم ظهر ظهرة قبر صوامع شط البو آل مطب زور قرة قره سيلة حزم جب حوش سن كتيبة عرب",
);

/** Heads after which a word that no table has is taken for a name. */
export const NAMING: ReadonlySet<string> = new Set([
	"village",
	"town",
	"city",
	"subdistrict",
	"neighbourhood",
	"camp",
	"front",
	"mountain",
	"crossing",
	"airport",
	"district",
	"governorate",
	"base",
	"river",
	"street",
	"region",
]);

/** Of these heads, the ones after which a definite noun can only be the name: قرية المغيرة. */
const SETTLED: ReadonlySet<string> = new Set(["village", "town", "city", "subdistrict", "neighbourhood", "camp"]);
/** Heads that often stand before an adjective: منطقة سكنية. */
const REGIONAL: ReadonlySet<string> = new Set(["region", "front", "street", "road", "governorate", "district", "base", "airport"]);

/** Words that describe a place rather than name it: منطقة سكنية، قرى عدة، مدينة كبيرة، محاور القتال. */
const DESCRIBING = words(
	`سكنية عسكرية حدودية آمنة عازلة متفرقة مختلفة مجاورة محاذية محيطة أخرى عدة واحدة ثانية ثالثة كاملة كثيرة كبيرة صغيرة مرتفعة خاضعة محاصرة محررة زراعية صناعية تجارية قريبة بعيدة واسعة جبلية ساحلية
	نائية مدنية تاريخية أثرية قديمة جديدة حرة صحراوية خالية مأهولة متعددة معينة مهمة استراتيجية خلفية أمامية رئيسية رئيسي فرعي دولي دولية حربي تابعة تابع قتالية عمليات خفض
	القتال الاشتباك الاشتباكات التماس الصراع النزاع العمليات العملية السيطرة النفوذ المواجهات المواجهة الحدود الداخل الشرق الغرب الشمال الجنوب الوسط الساحل الريف الأرياف البلاد العالم الحرب المعارك المعركة
	النازحين اللاجئين للنازحين للاجئين المهجرين الإيواء سكنه إقامته عملهم الجيش النظام المعارضة القوات الفصائل المقاومة الثوار تنظيم سيطرة نفوذ انتشار تمركز تواجد وجود التي الذي الذين حيث كما كان كانت قد لم لا ما هذه هذا تلك ذلك
	بشكل بعد قبل خلال أثناء عقب إثر جراء نتيجة بسبب أمس اليوم صباح مساء فجر ليل الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت غير كل بعض جميع معظم عدد أحد إحدى ثلاث أربع خمس ست سبع ثمان عشر اثنين إضافة بالإضافة إلى
	المحيطة المجاورة القريبة المحررة المحاصرة المذكورة ذاتها نفسها الآمنة العازلة الحدودية السكنية الشرقية الغربية الشمالية الجنوبية الوسطى الجنوبي الشمالي الشرقي الغربي القديمة الجديدة الرئيسية الرئيسي الدولي الفرعي الواصل الواصلة الرابط المؤدي المؤدية الواقعة الواقع
	سوريا_ أو ثم لكن بينما فيما وقد بأن أن إن أنه وهو وهي هو هي هم عليها عليه فيها فيه منها منه لها له بها به إليها إليه يوم أيام شهر سنة عام ساعة مثل دون بدون ضد مع عن على في من تم جرى يتم شمل يقع تقع يسيطر تسيطر شهدت تشهد تضم تتبع الإمداد الخطأ الملك الحديد النار البرية الجوية البحرية الصحراوية الزراعية الصناعية`.replace(
		/\S+_/g,
		" ",
	),
);
/** Adjectives of what is not a place: سكنيه، حدوديه. */
const RELATIVE_ENDING = fold("ية");
const ARTICLE = fold("ال");
const AND = fold("و");
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', "'", "("]);
const LONGEST_QUOTED = 4;
/** Families that may share their letters with a name. */
const HOMONYMS: ReadonlySet<string> = new Set(["person", "object", "means", "quantity", "opinion", "series", "anaphora"]);

/** The end of an unlisted name at a word after a head, or the word itself where no name can stand there. */
export function unlistedEnd(scene: Scene, j: number, head: string): number {
	const word = scene.words[j];
	if (!word || !canName(scene, j, SETTLED.has(head))) return j;
	if (word.shape.conjoined && word.text.startsWith(AND) && word.shape.ways.length > 0) return j;
	if (REGIONAL.has(head) && !isDefinite(word) && word.text.endsWith(RELATIVE_ENDING)) return j;
	const quoted = quotedEnd(scene.words, j);
	if (quoted > 0) return quoted;
	return nameEnd(scene, j, OPENERS.has(word.text));
}

/** An unlisted name that goes on a list opened by a head: قرى كنصفرة والرويحة ومعرزاف. Returns its end, or -1. */
export function listedEnd(scene: Scene, i: number, before: readonly PlacePhrase[]): number {
	const previous = before.at(-1);
	const word = scene.words[i];
	if (!previous || previous.to !== i || !word || word.kind !== "word" || !word.text.startsWith(AND) || word.text.length < 4) return -1;
	let opener: PlacePhrase = previous;
	while (opener.sibling >= 0) opener = before[opener.sibling] as PlacePhrase;
	if (!opener.heads.some((head) => NAMING.has(head)) || !canName(scene, i, false)) return -1;
	const rest = word.text.slice(1);
	if (DESCRIBING.has(rest) || word.shape.ways.some((way) => way.node.units?.some((unit) => !HOMONYMS.has(unit.family)))) return -1;
	return nameEnd(scene, i, OPENERS.has(rest));
}

function isDefinite(word: WordLike): boolean {
	return word.text.startsWith(ARTICLE);
}

function canName(scene: Scene, j: number, settled: boolean): boolean {
	const word = scene.words[j] as WordLike;
	if (word.kind !== "word" || word.shape.preposition || word.text.length < 2 || scene.heads.has(j) || DESCRIBING.has(word.text))
		return false;
	const mention = scene.taken.get(j);
	if (!mention || HOMONYMS.has(mention.family)) return true;
	if (mention.to > j + 1 || mention.family === "actor") return false;
	return settled && (OPENERS.has(word.text) || (isDefinite(word) && !mention.unit.verb));
}

function nameEnd(scene: Scene, j: number, opens: boolean): number {
	const next = scene.words[j + 1];
	const goesOn =
		opens && next?.kind === "word" && !next.shape.preposition && !DESCRIBING.has(next.text) && !isVerbal(scene.taken.get(j + 1));
	return goesOn ? j + 2 : j + 1;
}

function isVerbal(mention: MentionLike | undefined): boolean {
	return mention?.unit.verb === true;
}

/** A name set in quotation marks runs to the closing mark: «سانجاق تيبيه». */
function quotedEnd(words: readonly WordLike[], j: number): number {
	if (!OPENING_MARKS.has(words[j - 1]?.text ?? "")) return 0;
	for (let end = j; end <= j + LONGEST_QUOTED; end++) {
		const word = words[end];
		if (!word) return 0;
		if (word.kind === "mark") return end > j && (word.text === '"' || word.text === "'" || word.text === ")") ? end : 0;
	}
	return 0;
}
