import { TENS, UNITS } from "../numbers/words.js";

/** A count of hours, days or the like. */
export interface SmallNumber {
	readonly to: number;
	readonly value: number;
	readonly definite: boolean;
}

const ARTICLE = "ال";

/** The number of time units that starts at a word: 3, ثلاثة, الـ24, الثلاثة. Null where none does. */
export function readNumbersForDates(words: readonly string[], i: number): SmallNumber | null {
	let at = i;
	let definite = false;
	if (words[at] === ARTICLE || words[at] === `ب${ARTICLE}`) {
		definite = true;
		at++;
	}
	const word = words[at];
	if (word === undefined) return null;
	if (/^\d{1,3}$/.test(word)) return { to: at + 1, value: Number(word), definite };
	const stripped = word.startsWith(ARTICLE) && word.length > 4 ? word.slice(2) : word;
	const value = UNITS.get(stripped) ?? TENS.get(stripped);
	if (value === undefined || value === 1) return null;
	return { to: at + 1, value, definite: definite || stripped !== word };
}
