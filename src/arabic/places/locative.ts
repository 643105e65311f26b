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

/** Whether a preposition of place stands right before a word. */
export function isLed(words: readonly WordLike[], i: number): boolean {
	const preposition = words[i - 1]?.shape.preposition ?? null;
	return preposition !== null && LOCATIVE.has(preposition);
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
	"المتمركز المتمركزة المتمركزين المتمركزون متمركزة متمركزين المتموضعة المتموضعين المرابطة المرابط المرابطين المنتشرة المنتشرين المتواجدة المتواجدين",
);

/** Words before "from" and the place that somebody or something set out from: انطلاقا من قاعدة حميميم، قادمة من جيبوتي. */
export const SETTING_OUT = wordSet("انطلاقا قادم قادما قادمة قادمين قادمون القادم القادمة القادمين منطلقا منطلقة منطلقين أقلع أقلعت");

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
