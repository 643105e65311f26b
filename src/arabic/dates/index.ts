import { OPENS, type Opening } from "../openers.js";
import { civil, type Day, dayOf, iso } from "./calendar.js";
import { closerOf } from "./closer.js";
import { intervalAt, isCompared } from "./interval.js";
import { afterMidnight, type Placed, pairOf } from "./nights.js";
import type { Piece, Precision, Relation } from "./piece.js";
import { hasHour, pointAt } from "./point.js";
import { relationAt } from "./relations.js";
import { opensDate, WAYS, waysFrom } from "./starters.js";
import { AROUND, phraseAt, THIS, VAGUE } from "./words.js";

/** A time expression of a sentence, resolved against the publication day. */
export interface DateReading {
	/** Word indexes, half-open. */
	readonly from: number;
	readonly to: number;
	/**
	 * First and last day, ISO 8601. Both null where the words are vague or no publication day is known; one of them where the
	 * words leave that side open ("for some days", "until Friday").
	 */
	readonly start: string | null;
	readonly end: string | null;
	readonly precision: Precision;
	readonly rule: string;
	/** The day is told by its distance from another (`Chronology`). */
	readonly relation?: Relation;
	/** By how many days the words of today or yesterday are off the publication day. */
	readonly shift?: number;
	/** The time lies clearly before the news: an earlier year, or months before publication. */
	readonly past: boolean;
}

/** A day of an earlier year is background from so many days before publication, one of this year from so many. */
const EARLIER_YEAR = 45;
const LONG_BEFORE = 75;

/**
 * Reads the time expressions of a sentence of folded words, in order and apart. Linear; never throws. `shaped`, the same words
 * with what is known of them, makes it faster.
 */
export function readDates(words: readonly string[], published: string | null, shaped?: readonly Opening[]): DateReading[] {
	const today = dayOf(published);
	const found: Placed[] = [];
	for (let i = 0; i < words.length; ) {
		const opens = shaped ? ((shaped[i] as Opening).shape.opens & OPENS.date) !== 0 : opensDate(words[i] as string);
		const piece = opens ? readAt(words, i, today) : null;
		if (piece) place(found, words, { from: i, piece: afterMidnight(words, i, piece, today) });
		i = piece ? Math.max(piece.to, i + 1) : i + 1;
	}
	return found.map(({ from, piece }) => reading(from, piece, today));
}

/** Adds a piece to those found, or joins it to the last where the two are days that follow one another. */
function place(found: Placed[], words: readonly string[], next: Placed): void {
	const last = found.at(-1);
	const pair = last ? (pairOf(words, last, next) ?? closerOf(words, last, next)) : null;
	if (last && pair) found[found.length - 1] = { from: last.from, piece: pair };
	else found.push(next);
}

/** Times in which a first or a superlative is one. */
const COMPARED: ReadonlySet<string> = new Set(["date.this-year", "date.this-month"]);

function readAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	const ways = waysFrom(words[i] as string);
	const vague = (ways & WAYS.vague) !== 0 ? phraseAt(VAGUE, words, i) : null;
	if (vague)
		return {
			to: vague.to,
			start: null,
			end: null,
			precision: "vague",
			rule: `date.${vague.value}`,
			...(vague.value === "past" ? { past: true } : {}),
		};
	const relation = (ways & WAYS.relation) !== 0 ? relationAt(words, i) : null;
	if (relation) return relation;
	const piece = ((ways & WAYS.interval) !== 0 ? intervalAt(words, i, today) : null) ?? pointAt(words, i, today);
	if (!piece || piece.end === null) return piece;
	// "الهجوم الأكثر دموية هذا العام": told of the year it is compared in.
	if (COMPARED.has(piece.rule) && isCompared(words, THIS.has(words[i - 1] ?? "") ? i - 1 : i))
		return { ...piece, start: null, end: null, precision: "vague", rule: "date.comparison" };
	// "Before Friday" and "after 2011" are other days than the named one; "قبل ظهر الجمعة" is that day's forenoon.
	if (!AROUND.has(words[i - 1] ?? "") || hasHour(words, i) || piece.precision === "interval") return piece;
	return { ...piece, start: null, end: null, precision: "vague", rule: "date.around", ...(isPast(piece, today) ? { past: true } : {}) };
}

function reading(from: number, piece: Piece, today: Day | null): DateReading {
	const { to, start, end, precision, rule } = piece;
	return {
		from,
		to,
		start: start === null ? null : iso(start),
		end: end === null ? null : iso(end),
		precision: start === null && end === null ? "vague" : precision,
		rule,
		past: isPast(piece, today),
		...(piece.relation ? { relation: piece.relation } : {}),
		...(piece.shift !== undefined ? { shift: piece.shift } : {}),
	};
}

function isPast({ end, past }: Piece, today: Day | null): boolean {
	if (past) return true;
	if (end === null || today === null) return false;
	return today - end > (civil(end).year < civil(today).year ? EARLIER_YEAR : LONG_BEFORE);
}
