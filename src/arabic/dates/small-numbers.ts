import { digitsOf, inWords } from "../numbers/cardinals.js";
import { modifierAt } from "../numbers/modifiers.js";
import { ARTICLES } from "../numbers/words.js";

/** A count of hours, days or the like. */
export interface SmallNumber {
	readonly to: number;
	readonly value: number;
	readonly definite: boolean;
	/** Only about, at least or at most so many. */
	readonly loose: boolean;
}

const LARGEST = 999;

/** The number of time units that starts at a word: 3, ثلاثة, الـ24, نحو خمسة عشر. Null where none does. */
export function readNumbersForDates(words: readonly string[], i: number): SmallNumber | null {
	const before = modifierAt(words, i, "before");
	let at = before ? before.to : i;
	const article = ARTICLES.has(words[at] ?? "");
	if (article) at++;
	const digits = digitsOf(words[at]);
	const loose = before !== null;
	if (digits !== null)
		return Number.isInteger(digits) && digits > 0 && digits <= LARGEST ? { to: at + 1, value: digits, definite: article, loose } : null;
	const number = article ? null : inWords(words, at);
	const value = number?.range[0] ?? 0;
	return number && value > 1 && value <= LARGEST ? { to: number.to, value, definite: number.definite, loose } : null;
}
