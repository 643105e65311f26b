import { fold } from "../letters.js";
import { MODIFIERS } from "../numbers/modifiers.js";
import { ARTICLES, NUMBERS } from "../numbers/words.js";
import * as W from "./words.js";

/** Ways of telling a time, as bits. */
export const WAYS = {
	vague: 1,
	season: 2,
	/** Of two times, or of one and an open side. */
	interval: 4,
	/** Digits: a day, a date, a year. */
	digits: 8,
	dayOfMonth: 16,
	hour: 32,
	near: 64,
	weekday: 128,
	part: 256,
	last: 512,
	month: 1024,
	length: 2048,
	before: 4096,
	year: 8192,
	anniversary: 16384,
	/** By the distance from another day. */
	relation: 32768,
} as const;

type Table = ReadonlyMap<string, unknown> | ReadonlySet<string>;

/** The words that each way of telling a time can start with. Digits start some of them too. */
const TABLES: readonly (readonly [number, readonly Table[]])[] = [
	[WAYS.vague, [W.VAGUE]],
	[WAYS.season, [W.SEASONS]],
	[WAYS.interval, [W.FROM, W.BETWEEN, W.TWO_DAYS, W.TWO_MONTHS, W.TWO_YEARS, W.SINCE, W.ONLY_UNTIL, W.BY, W.YEARS, new Set(["("])]],
	[WAYS.dayOfMonth, [W.TWO_DAYS, W.ORDINALS]],
	[WAYS.hour, [W.HOURS]],
	[WAYS.near, [W.NEAR_DAYS]],
	[WAYS.weekday, [W.WEEKDAYS]],
	[WAYS.part, [W.PARTS, W.SHARES]],
	[WAYS.last, [W.LAST]],
	[WAYS.month, [W.MONTH_HEADS, W.MONTHS, W.HIJRI_MONTHS]],
	[WAYS.length, [W.FEW_BEFORE, W.UNITS, MODIFIERS, ARTICLES, NUMBERS]],
	[WAYS.before, [W.BEFORE]],
	[WAYS.year, [W.YEARS]],
	[WAYS.anniversary, [new Set([fold("مثل")])]],
	[
		WAYS.relation,
		[W.AFTER_OR_BEFORE, W.SINCE, W.THAT_DAY, W.THE_DAY, W.THE_SAME_DAY, W.FOR_THE_DAY, new Set([fold("غداة"), fold("وغداة")])],
	],
];

const STARTERS: ReadonlyMap<string, number> = (() => {
	const starters = new Map<string, number>();
	for (const [way, tables] of TABLES)
		for (const table of tables) for (const word of table.keys()) starters.set(word, (starters.get(word) ?? 0) | way);
	return starters;
})();
const DIGITS = WAYS.digits | WAYS.dayOfMonth | WAYS.length | WAYS.year;

/** The ways of telling a time that can start with a word, as bits of `WAYS`. */
export function waysFrom(word: string): number {
	const unit = word.charCodeAt(0);
	return unit >= 0x30 && unit <= 0x39 ? DIGITS : (STARTERS.get(word) ?? 0);
}

/** Whether a time can start at a word. */
export function opensDate(word: string): boolean {
	return waysFrom(word) !== 0;
}
