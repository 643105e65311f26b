import { fold } from "../letters.js";
import { anniversaryAt } from "./anniversary.js";
import { civil, type Day } from "./calendar.js";
import { dayOfMonth, namedMonth, yearAt } from "./months.js";
import { afterHours, nearDay, overMidnight, secondOfNight, weekday } from "./near.js";
import { numericDate } from "./numeric.js";
import { partAt } from "./parts.js";
import type { Piece } from "./piece.js";
import { ago, lastLength, pastLength } from "./relative.js";
import { seasonAt } from "./seasons.js";
import { WAYS, waysFrom } from "./starters.js";
import { BETWEEN_DAYS, HOURS, NAMED_BY_DATE, NIGHTS } from "./words.js";

/** A day, stretch, month or year told in one way that starts at a word. */
function pieceAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	const word = words[i];
	const ways = word === undefined ? 0 : waysFrom(word);
	if (ways === 0) return null;
	return (
		((ways & WAYS.digits) !== 0 ? numericDate(words, i, today) : null) ??
		((ways & WAYS.dayOfMonth) !== 0 ? dated(words, i, dayOfMonth(words, i, today)) : null) ??
		((ways & (WAYS.near | WAYS.hour)) !== 0 ? nearDay(words, i, today) : null) ??
		((ways & (WAYS.weekday | WAYS.hour)) !== 0 ? weekday(words, i, today) : null) ??
		((ways & WAYS.season) !== 0 ? seasonAt(words, i, today) : null) ??
		((ways & WAYS.part) !== 0 ? partAt(words, i, today) : null) ??
		((ways & WAYS.last) !== 0 ? lastLength(words, i, today) : null) ??
		((ways & WAYS.month) !== 0 ? dated(words, i, namedMonth(words, i, today)) : null) ??
		((ways & WAYS.length) !== 0 ? pastLength(words, i, today) : null) ??
		((ways & WAYS.before) !== 0 ? ago(words, i, today) : null) ??
		((ways & WAYS.year) !== 0 ? yearAt(words, i, today) : null) ??
		((ways & WAYS.anniversary) !== 0 ? anniversaryAt(words, i, today) : null)
	);
}

/** ثورة 25 يناير and قوى 14 آذار are names. With a year they are dates again. */
function dated(words: readonly string[], i: number, piece: Piece | null): Piece | null {
	// "حي واحد حزيران": the day stands apart, in a word.
	const named = words[words[i - 1] === ONE ? i - 2 : i - 1] ?? "";
	if (!piece || NAMED_BY_DATE.get(named)?.definite !== false || piece.rule === "date.full" || piece.rule === "date.month-year")
		return piece;
	return { to: piece.to, start: null, end: null, precision: "vague", rule: "date.name" };
}

/** Most words between two writings of one day: السبت (الموافق يوم 3 آب. */
const LONGEST_GAP = 4;
/** A date and a near day or weekday this close tell the same day. */
const CLOSE = 3;

/**
 * A point or stretch with every other writing of the same day beside it: أمس السبت, اليوم الأحد 28 تشرين الثاني,
 * الخميس الموافق 3 آب. Codebook, "Days": with "today" a weekday is the nearest of its name.
 */
export function pointAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	const first = pieceAt(words, i, today);
	if (!first?.told) return first;
	const told: Partial<Record<"near" | "weekday" | "date", Piece>> = { [first.told]: first };
	let last = first;
	for (;;) {
		const at = gapAfter(words, last.to);
		const next = at < 0 ? null : pieceAt(words, at, today);
		if (!next?.told || joined(words[at] as string)) break;
		const known = told[next.told];
		// "قال إنهم هاجموا القرية اليوم (أمس)": what the paper puts in brackets is the day as it is told on publication.
		const corrected = known !== undefined && next.told === "near" && words[at - 1] === "(";
		if (known && !corrected && !sameDate(known, next)) break;
		if (!known || corrected || known.rule === "date.hijri") told[next.told] = next;
		last = next;
	}
	if (last === first) return first;
	const one = shifted(agreed(told, today, first), told.near);
	// "ليل أمس السبت - الأحد": a night that is told by both its days.
	const second = told.weekday?.weekday === undefined || !isNight(words, i) ? -1 : secondOfNight(words, last.to, told.weekday.weekday);
	if (second >= 0) return overMidnight(second, one.start, one);
	const to = words[last.to] === ")" ? last.to + 1 : last.to;
	return { ...one, to };
}

/** The Islamic and the civil date of one day. */
function sameDate(a: Piece, b: Piece): boolean {
	return a.told === "date" && (a.rule === "date.hijri") !== (b.rule === "date.hijri");
}

/** Whether a point opens with a night, or an hour of it: منتصف ليل أمس. */
function isNight(words: readonly string[], i: number): boolean {
	return words.slice(i, afterHours(words, i)).some((word) => NIGHTS.has(word));
}

function joined(word: string): boolean {
	return word.startsWith("و") && word.length > 3;
}

/** Where the next writing of a day would start; -1 where something else comes first. */
function gapAfter(words: readonly string[], from: number): number {
	let at = from;
	while (at - from < LONGEST_GAP && BETWEEN_DAYS.has(words[at] ?? "")) at++;
	return words[at] === undefined ? -1 : at;
}

const ONE = fold("واحد");

/** The one day with its distance from what "today" or "yesterday" beside it would be. */
function shifted(one: Piece, near: Piece | undefined): Piece {
	if (one.start === null || near?.start == null) return one;
	const shift = one.start - near.start;
	return Math.abs(shift) <= CLOSE ? { ...one, shift } : one;
}

/** The one day that several writings tell. */
function agreed(told: Partial<Record<"near" | "weekday" | "date", Piece>>, today: Day | null, first: Piece): Piece {
	const { near, weekday: named, date } = told;
	const nearby = near?.start ?? null;
	const number = named?.weekday ?? null;
	if (nearby !== null && number !== null && civil(nearby).weekday === number) return { ...(near as Piece), rule: "date.near-weekday" };
	if (date && date.start !== null) return date;
	if (nearby !== null && number !== null) {
		const day = nearby + ((number - civil(nearby).weekday + 10) % 7) - CLOSE;
		return { ...(near as Piece), start: day, end: day, rule: "date.near-weekday" };
	}
	return today === null ? (date ?? first) : (near ?? date ?? first);
}

/** Whether a point is told by an hour of it: فجر السبت. */
export function hasHour(words: readonly string[], i: number): boolean {
	const hour = HOURS.get(words[i] ?? "");
	return hour !== undefined && !DAY.has(words[i] as string);
}

const DAY: ReadonlySet<string> = new Set(["يوم", "اليوم"]);
