import { DUALS, SHORT_DUALS } from "./duals.js";
import { MODIFIERS } from "./modifiers.js";
import { OTHERS } from "./others.js";
import { ARTICLES, BETWEEN, FRACTIONS, FROM, MAGNITUDES, NUMBERS } from "./words.js";

/** Every word at which a number can start. */
const STARTERS: ReadonlySet<string> = new Set([
	...NUMBERS.keys(),
	...FRACTIONS.keys(),
	...MAGNITUDES.keys(),
	...MODIFIERS.keys(),
	...DUALS.keys(),
	...SHORT_DUALS.keys(),
	...OTHERS.keys(),
	...ARTICLES,
	...FROM,
	...BETWEEN,
]);

/** Whether a number can start at a word. */
export function opensNumber(word: string): boolean {
	const unit = word.charCodeAt(0);
	return (unit >= 0x30 && unit <= 0x39) || STARTERS.has(word);
}

/** Whether a word ends as a noun in the dual does. */
export function endsInDual(word: string): boolean {
	return word.length > 4 && (word.endsWith("ان") || word.endsWith("ين"));
}
