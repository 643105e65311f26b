import { MODIFIERS } from "../numbers/modifiers.js";
import { ARTICLES, NUMBERS } from "../numbers/words.js";
import * as W from "./words.js";

/** Every word at which a time can start, as written, so that one look-up passes over all others. */
const STARTERS: ReadonlySet<string> = new Set([
	...[W.WEEKDAYS, W.MONTHS, W.HIJRI_MONTHS, W.ORDINALS, W.NEAR_DAYS, W.PARTS, W.SHARES, W.SINCE, W.ONLY_UNTIL, W.VAGUE].flatMap((table) => [
		...table.keys(),
	]),
	...[W.HOURS, W.UNITS, W.LAST, W.BEFORE, W.SEASONS, W.YEARS, W.MONTH_HEADS, NUMBERS, MODIFIERS].flatMap((table) => [...table.keys()]),
	...[W.TWO_DAYS, W.TWO_MONTHS, W.TWO_YEARS, W.FROM, W.BETWEEN, W.FEW_BEFORE, ARTICLES].flatMap((set) => [...set]),
	"(",
]);

/** Whether a time can start at a word. */
export function opensDate(word: string): boolean {
	const unit = word.charCodeAt(0);
	return (unit >= 0x30 && unit <= 0x39) || STARTERS.has(word);
}
