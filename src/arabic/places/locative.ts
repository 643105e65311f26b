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
