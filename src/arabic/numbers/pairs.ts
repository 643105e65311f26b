import { fold } from "../letters.js";
import { DUALS, dualAt } from "./duals.js";
import { isMeasure, isWord } from "./exclusions.js";
import type { NumberReading } from "./index.js";
import { modified, modifierAt } from "./modifiers.js";
import { NO_NOUN, trailed } from "./nouns.js";
import { OTHERS } from "./others.js";
import { wordSet } from "./prefixed.js";
import { AND, NUMBERS, OF } from "./words.js";

const ONE = wordSet("واحد واحدة واحدا");
const ONE_BY_ONE = fold("تلو");
const NO_ONE = wordSet("كل مرة دفعة يوم جانب وقت آن أكثر من حد يد صف أي ولا ليلة عام أسبوع شهر ساعة");

/** جندي واحد: the noun stands before. */
export function oneAt(words: readonly string[], i: number): NumberReading | null {
	const noun = words[i - 1];
	if (
		!ONE.has(words[i] as string) ||
		words[i + 1] === ONE_BY_ONE ||
		!isWord(noun) ||
		NO_ONE.has(noun) ||
		isMeasure(noun) ||
		NO_NOUN.has(noun)
	)
		return null;
	return ended(words, { from: i, to: i + 1, range: [1, 1], noun: i - 1, rule: "number.one" }, i);
}

const TWO = wordSet("اثنان اثنين اثنتان اثنتين");
const PAIR_ENDINGS = ["ان", "ين"] as const;
const NO_TWO = wordSet("يوم أول إلا كل");

/** "مدنيين اثنين", "مقتل اثنين من العناصر": two in so many words. The day's name carries the article. */
export function twoAt(words: readonly string[], i: number): NumberReading | null {
	const found = NUMBERS.get(words[i] as string);
	if (found?.value.value !== 2 || found.value.part !== "unit" || found.definite) return null;
	const bare = words[i] as string;
	if (![...TWO].some((form) => bare.endsWith(form))) return null;
	const previous = words[i - 1];
	if (isMeasure(previous) || NO_TWO.has(previous ?? "")) return null;
	const before = isPair(previous) && !found.joined && !found.governed;
	const of = words[i + 1] === OF ? i + 2 : i + 1;
	const noun = before
		? headOf(words, i - 1)
		: isWord(words[of]) && !NO_NOUN.has(words[of] as string) && (of > i + 1 || OTHERS.has(words[of] as string))
			? of
			: -1;
	return ended(words, { from: i, to: i + 1, range: [2, 2], noun, rule: "number.two" }, Math.max(noun, i));
}

function isPair(word: string | undefined): boolean {
	// "إن اثنين": too short for a noun.
	return isWord(word) && word.length > 3 && PAIR_ENDINGS.some((ending) => word.endsWith(ending));
}

/** The noun of a chain of duals: عسكريين تركيين اثنين are two soldiers. */
function headOf(words: readonly string[], i: number): number {
	return isPair(words[i - 1]) && !(words[i] as string).startsWith(AND) && !NO_NOUN.has(words[i - 1] as string) ? i - 1 : i;
}

/** A noun in the dual; with what bounds it before: ما لا يقل عن شخصين. */
export function pairAt(
	words: readonly string[],
	i: number,
	isNoun: ((stem: string) => boolean) | undefined,
	previous: NumberReading | undefined,
): NumberReading | null {
	const before = modifierAt(words, i, "before");
	const bound =
		before && (before.row.kind === "least" || before.row.kind === "most") && before.row.from <= 2 && before.to > i + 1 ? before : null;
	const at = bound ? bound.to : i;
	if (at >= words.length) return null;
	const found = dualAt(words, at, isNoun);
	if (!found) return null;
	if (previous?.noun === at || isAdjective(words, at, previous)) return null;
	if (bound) return { from: i, to: found.to, range: modified([2, 2], bound.row.kind), noun: at, rule: `${found.rule}+${bound.row.id}` };
	return ended(words, { from: i, to: found.to, range: [2, 2], noun: i, rule: found.rule }, found.to - 1);
}

/** The adjective of a dual stands in the dual too: جنديين تركيين، شخصيتان يمنيتان قياديتان، طائرتي نقل عسكريتين. */
function isAdjective(words: readonly string[], at: number, previous: NumberReading | undefined): boolean {
	if ((words[at] as string).startsWith(AND)) return false;
	const ending = (words[at] as string).slice(-2);
	if (DUALS.get(words[at - 1] ?? "")?.value === "sure" && words[at - 1]?.endsWith(ending)) return true;
	if (previous?.rule.startsWith("number.dual") !== true || at - previous.to > LONGEST_CHAIN) return false;
	if (previous.rule === "number.dual-short" && previous.to === at - 1) return true;
	for (let k = previous.to; k < at; k++) if (!words[k]?.endsWith(ending) || words[k]?.startsWith(AND)) return false;
	return true;
}

/** How many adjectives may stand between a dual and its last one: طائرتان حربيتان روسيتان. */
const LONGEST_CHAIN = 3;

/** A reading with the "at least" that may follow what it counts: شخصين على الأقل. */
function ended(words: readonly string[], reading: NumberReading, last: number): NumberReading {
	const row = trailed(words, last);
	return row ? { ...reading, range: modified(reading.range, row.kind), rule: `${reading.rule}+${row.id}` } : reading;
}
