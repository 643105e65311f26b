import { fold } from "../letters.js";
import { isWord } from "./exclusions.js";
import { prefixed, wordSet } from "./prefixed.js";

type Range = readonly [number, number | null];

/** Words for the rest of those harmed, and how many they are. */
const ROWS: readonly (readonly [string, Range])[] = [
	["آخرين", [1, null]],
	["آخرون", [1, null]],
	["أخريات", [1, null]],
	["آخران", [2, 2]],
	["أخريان", [2, 2]],
	["آخر", [1, 1]],
	["أخرى", [1, 1]],
];

export const OTHERS = prefixed(ROWS.map(([word, range]) => [fold(word), range] as const));

/** Words of harm that "others" can follow at once. */
const HARM = prefixed(
	[
		...wordSet(`مقتل إصابة جرح استشهاد اعتقال خطف اختطاف فقدان وفاة أسر احتجاز توقيف سقوط قتل قتلت أصيب أصيبت جرح جرحت جرحى استشهد استشهدت اعتقل اعتقلت
		خطف اختطف اعتقال نزوح تهجير فقد فقدت أصابت توفي مصرع لقي إعدام تصفية اغتيال قتلا أصابوا إصابات`),
	].map((word) => [word, true] as const),
);

const ENDS = wordSet(
	'في على من إلى ب بجروح بجراح بإصابات جراء إثر بعد خلال , . ; ( " بينهم بينهن وفق بحسب حسب ، إثر نتيجة أثناء داخل قرب ممن مع',
);

/** The number that "others" gives where no number counts them: after a word of harm, or joined by "and". */
export function othersAt(words: readonly string[], i: number): Range | null {
	const found = OTHERS.get(words[i] as string);
	if (!found || found.definite || found.governed) return null;
	const previous = words[i - 1];
	// "Other injuries", "more wounded" are one plural with its adjective.
	if (HARM.has(previous ?? "")) return found.value[1] === 1 && PLURALS.has(previous ?? "") ? null : found.value;
	if (!found.joined || !isWord(previous)) return null;
	// "وآخر" opens many a clause; it counts one only where nothing is said of it.
	if (words[i] === AND_ANOTHER) return AFTER_HARM.has(words[i + 1] ?? "") ? found.value : null;
	if (found.value[1] === 1) return NO_TIMES.has(previous) ? null : ENDS.has(words[i + 1] ?? ",") ? found.value : null;
	return found.value;
}

/** "And another" of the feminine mostly continues a list of things: غارة وأخرى. */
const AND_ANOTHER = fold("وأخرى");
const AFTER_HARM = wordSet("بجروح بجراح بإصابات بحروق");
const PLURALS = wordSet("إصابات جرحى قتلى شهداء ضحايا");
const NO_TIMES = wordSet("وقت حين الحين يوم ليلة فترة مكان بين طرف جهة ناحية مرة");
