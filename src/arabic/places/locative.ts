import { fold, words as wordSet } from "../letters.js";
import type { WordLike } from "./phrase.js";

/** Prepositions that a place can stand behind. */
const LOCATIVE: ReadonlySet<string> = new Set(
	[
		"في",
		"إلى",
		"من",
		"على",
		"قرب",
		"باتجاه",
		"نحو",
		"عند",
		"داخل",
		"خارج",
		"حول",
		"ضمن",
		"تجاه",
		"عن",
		"بين",
		"وسط",
		"خلف",
		"أمام",
		"حتى",
		"فوق",
	].map(fold),
);

/** Whether a preposition of place stands right before a word, or "the battle of". */
export function isLed(words: readonly WordLike[], i: number): boolean {
	const preposition = words[i - 1]?.shape.preposition ?? null;
	return preposition !== null ? LOCATIVE.has(preposition) : isFoughtFor(words, i);
}

/** "The battle of": what follows is the town that is fought for. */
const BATTLES = wordSet("معركة معارك ومعركة ومعارك بمعركة بمعارك لمعركة");

/** Whether a word tells right before a name that its town is fought for: معركة القصير. */
export function isFoughtFor(words: readonly WordLike[], i: number): boolean {
	return BATTLES.has(words[i - 1]?.text ?? "");
}

/** Words that tell where a place lies by the one behind them: المحاذي لجامعة الأنبار، المطلة على بلودان، المؤدي إلى الفلوجة. */
export const ADJOINING = wordSet(
	`محاذي محاذية المحاذي المحاذية مجاور مجاورة المجاور المجاورة متاخم متاخمة المتاخم المتاخمة ملاصق ملاصقة الملاصق الملاصقة مطل مطلة المطل
	المطلة مشرف مشرفة المشرف المشرفة مقابل مقابلة المقابل المقابلة مؤدي مؤدية المؤدي المؤدية واصل واصلة الواصل الواصلة
	والمحاذي والمحاذية والمجاور والمجاورة والمتاخم والمتاخمة والملاصق والملاصقة والمطل والمطلة والمشرف والمشرفة يطل تطل يشرف تشرف`,
);

/** "At": عند الحدود. */
export const AT = fold("عند");

/** Words behind forces that tell where they stand: القوات المتمركزة في سراقب. */
export const STATIONED = wordSet(
	"متمركز المتمركز المتمركزة المتمركزين المتمركزون متمركزة متمركزين المتموضعة المتموضعين المرابطة المرابط المرابطين المنتشرة المنتشرين المتواجدة المتواجدين",
);

/** Words before "from" and the place that somebody or something set out from: انطلاقا من قاعدة حميميم، قادمة من جيبوتي. */
export const SETTING_OUT = wordSet("انطلاقا قادم قادما قادمة قادمين قادمون القادم القادمة القادمين منطلقا منطلقة منطلقين أقلع أقلعت");

/** Words before where something is headed: باتجاه بلدة. */
export const TOWARDS = wordSet("باتجاه نحو إلى صوب");

/** "Opposite", which brings by what a place lies: سوروتش الواقعة قبالة مدينة كوباني. */
export const OPPOSITE = fold("قبالة");

/** Verbs of giving an address, with it as their object: في كلمة ألقاها بمحافظة دهوك. */
export const ADDRESSING = wordSet("ألقاه ألقاها ألقته ألقتها يلقيها يلقيه تلقيها تلقيه");

/** "Whose source is": what follows is where fire came from: قصف مصدره معسكر جورين. */
export const FIRED_FROM = wordSet("مصدره مصدرها مصدرهما مصدرهم");

/** Words for coming to a hospital, of the dead and harmed, and for bringing them: وصول 12 شهيدا إلى مستشفى العودة. */
export const ARRIVING = wordSet(
	"وصول بوصول ووصول وصل وصلت وصلوا وصلا ووصل ووصلت تصل يصل وتصل نقل بنقل ونقل نقلت ننقل تنقل إخلاء وإخلاء تحويل حولت دخول دخل أدخل أدخلوا",
);

/** The last word of a hospital's name: مجمع ناصر الطبي. */
export const MEDICAL = wordSet("الطبي الطبية");

/** Words that a side of a country or strip has for its name's first: وسط قطاع غزة. */
export const SIDES = wordSet("وسط بوسط شمال بشمال شمالي جنوب بجنوب جنوبي شرق بشرق شرقي غرب بغرب غربي");

/** Words of a share before "of" and what it is a share of: في عدة مناطق من ريفي حلب وإدلب. */
export const SHARES = wordSet(
	"مناطق المناطق منطقة أجزاء جزء جزءا قسم أقسام أنحاء أرجاء أماكن أحياء قرى بلدات مدن مساحات مساحة عدد عددا العديد متفرقة مختلفة واسعة عدة كبيرة جوانب بعض الشرقية الغربية الشمالية الجنوبية الشرقي الغربي الشمالي الجنوبي",
);

/** Words before "between" that tell by its ends what joins or parts two places: الجسر الذي يربط بين الحوطة والعند، الطريق بين حمص وتدمر. */
export const LINKING = wordSet(
	"يربط تربط الرابط الرابطة رابط يصل تصل الواصل الواصلة واصل طريق الطريق الخط الأوتوستراد السريع الدولي الحدود حدود الفاصل الفاصلة يفصل تفصل",
);

/** Words before "in" and a place that is only talked about: بحث الأوضاع في ليبيا. */
export const TOPICS = wordSet(
	"الوضع الأوضاع أوضاع الأزمة أزمة الأزمات التطورات تطورات المستجدات مستجدات الصراع النزاع القضية الاستقرار استقرار الأمن القتال الحرب السياسية الإنسانية الأمنية الميدانية الجارية الراهنة الراهن القائم",
);

/** Words right before what is talked about: مفاوضات بشأن اليمن. */
export const ABOUT = wordSet("حول بشأن بخصوص");

/** Words before "from" and where people descend from: متحدرة من الفوعة. */
export const DESCENDED = wordSet(
	"المنحدر المنحدرة المنحدرين منحدر منحدرة ينحدر تنحدر ينحدرون المتحدر المتحدرة المتحدرين متحدر متحدرة متحدرين متحدرون يتحدر تتحدر يتحدرون",
);

/** What stands between a place's name and another of its names: عين العرب (كوباني). */
export const RENAMING: ReadonlySet<string> = new Set(["(", fold("أو")]);

/** Prepositions of what a blast is in, at or under: عند نقطة تفتيش، أسفل حافلة. */
export const BLAST_INSIDE = wordSet("في داخل عند وسط أسفل تحت");

/** The edge of something, which is hit when it is not: محيط المدرسة. */
export const EDGES = wordSet("محيط بمحيط لمحيط أطراف بأطراف طرف تخوم مشارف جوار");

/** Words of burying the dead, before where that was: جرى دفن الضحايا في مقبرة البلدة. */
export const BURYING = wordSet("دفن ودفن دفنوا دفنت تشييع وتشييع شيع شيعت وشيع جنازة جنازات الجنازة جثمانه جثامينهم");

/** Helping the harmed to a hospital: أسعفت الفرق الجرحى إلى مشفى المدينة. */
export const HELPING = wordSet(
	"أسعف أسعفت أسعفوا وأسعفت وأسعف تسعف إسعاف وإسعاف بإسعاف إسعافه إسعافها إسعافهم إسعافهما وإسعافهم أجلت وأجلت أجلى إجلاء وإجلاء إخلاء وإخلاء أخلت أدخل أدخلوا",
);
