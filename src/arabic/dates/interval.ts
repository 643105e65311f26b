import { fold } from "../letters.js";
import { OR } from "../numbers/words.js";
import { civil, type Day } from "./calendar.js";
import { bareYear, COMING } from "./months.js";
import { afterHours, dayName } from "./near.js";
import { type Piece, spanPiece } from "./piece.js";
import { pointAt } from "./point.js";
import { sinceLength } from "./relative.js";
import {
	AND,
	BETWEEN,
	BY,
	COMPARING,
	FROM,
	NOT_BEFORE_FIRST,
	NOW,
	OF,
	ONLY_UNTIL,
	PARTS_OF_DAY,
	phraseAt,
	SINCE,
	TWO_DAYS,
	TWO_MONTHS,
	TWO_YEARS,
	UNTIL,
	YEARS,
} from "./words.js";

const AHEAD = 3;
const MIDDLE = fold("منتصف");
const NIGHT = fold("الليل");
const DAY_WORDS: ReadonlySet<string> = new Set(["تاريخ", "يوم", "الفتره"]);

/** منذ X, منذ X حتى Y, من X إلى Y, بين X وY, يومي السبت والأحد, عامي 2013 و2014, حتى X. */
export function intervalAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	const word = words[i] as string;
	if (FROM.has(word)) return fromTo(words, i, today);
	if (BETWEEN.has(word)) return between(words, i + 1, today);
	if (TWO_DAYS.has(word)) return days(words, i + 1, today);
	if (TWO_MONTHS.has(word)) return days(words, i + 1, today, "month");
	if (TWO_YEARS.has(word)) return years(words, i + 1, today);
	const since = phraseAt(SINCE, words, i);
	if (since) {
		const piece = sinceFrom(words, since.to, today);
		return piece && isCompared(words, i) ? { to: piece.to, start: null, end: null, precision: "vague", rule: "date.comparison" } : piece;
	}
	const until = phraseAt(ONLY_UNTIL, words, i);
	if (until) {
		const end = pointAfter(words, until.to, today);
		return end ? { to: end.to, start: null, end: end.end, precision: end.end === null ? "vague" : "interval", rule: "date.until" } : null;
	}
	return (BY.has(word) ? byDay(words, i + 1, today) : null) ?? yearRange(words, i, today);
}

/** "By" a day to come bounds what is to be, as "until" does; by one that is past it has been: بحلول مساء السبت سيطرت القوات. */
function byDay(words: readonly string[], i: number, today: Day | null): Piece | null {
	const last = pointAfter(words, i, today) ?? bareYear(words, i, today);
	if (!last || last.end === null || today === null || last.end <= today) return null;
	return { to: last.to, start: null, end: last.end, precision: "interval", rule: "date.until" };
}

function pointAfter(words: readonly string[], i: number, today: Day | null): Piece | null {
	return pointAt(words, i, today) ?? (DAY_WORDS.has(words[i] ?? "") ? pointAt(words, i + 1, today) : null);
}

/** Most words between "first" and "since". */
const LONGEST_COMPARISON = 6;
const STOPS: ReadonlySet<string> = new Set([",", ".", "(", ")", ":", '"']);

/** Whether the words before "since" name a first or a superlative. */
export function isCompared(words: readonly string[], i: number): boolean {
	for (let k = i - 1; k >= 0 && k >= i - LONGEST_COMPARISON; k--) {
		const word = words[k] as string;
		if (STOPS.has(word)) return false;
		if (COMPARING.has(word)) return !NOT_BEFORE_FIRST.has(words[k - 1] ?? "") && words[k + 1] !== OF;
	}
	return false;
}

/** "Since X" ends on the publication day, unless an end is told. */
function sinceFrom(words: readonly string[], i: number, today: Day | null): Piece | null {
	const length = sinceLength(words, i, today);
	if (length) return length;
	const told = pointAfter(words, i, today);
	if (!told) return sinceHour(words, i, today);
	// A beginning lies behind: "منذ 31 تموز" in June is last year's.
	const first =
		told.rule === "date.day-month" && told.start !== null && today !== null && told.start > today + AHEAD
			? (pointAfter(words, i, today - COMING) ?? told)
			: told;
	const last = untilAfter(words, first.to, today);
	if (last) return spanned(words, i, first, last);
	if (first.start === null || today === null)
		return { ...spanPiece(first.to, null, "vague", "date.since"), ...(first.past ? { past: true } : {}) };
	return spanPiece(first.to, [first.start, Math.max(today, first.start)], "interval", "date.since");
}

/** منذ الصباح, منذ ساعات الفجر الأولى, منذ منتصف الليل: since an hour of the publication day, no day being told. */
function sinceHour(words: readonly string[], i: number, today: Day | null): Piece | null {
	const to = afterHours(words, i);
	const midnight = words[i] === MIDDLE && words[i + 1] === NIGHT;
	if (!midnight && !words.slice(i, to).some((word) => PARTS_OF_DAY.get(word)?.definite)) return null;
	return spanPiece(to, today === null ? null : [today, today], "day", "date.since-hour");
}

/** حتى X after the start of a stretch. */
function untilAfter(words: readonly string[], from: number, today: Day | null): Piece | null {
	const until =
		phraseAt(UNTIL, words, words[from] === "," ? from + 1 : from) ?? (words[from] === AND ? phraseAt(UNTIL, words, from + 1) : null);
	if (!until) return null;
	if (NOW.has(words[until.to] ?? "")) return spanPiece(until.to + 1, today === null ? null : [today, today], "day", "date.now");
	return pointAfter(words, until.to, today) ?? bareYear(words, until.to, today);
}

function fromTo(words: readonly string[], i: number, today: Day | null): Piece | null {
	const first = pointAfter(words, i + 1, today) ?? bareYear(words, i + 1, today);
	const last = first ? untilAfter(words, first.to, today) : null;
	return first && last ? spanned(words, i + 1, first, last) : null;
}

function between(words: readonly string[], i: number, today: Day | null): Piece | null {
	if (TWO_YEARS.has(words[i] ?? "")) return years(words, i + 1, today);
	if (TWO_DAYS.has(words[i] ?? "")) return days(words, i + 1, today);
	const first = pointAt(words, i, today) ?? bareYear(words, i, today);
	if (!first) return null;
	// "بين 15 و20 آذار" is one piece already.
	if (first.precision === "interval" && first.rule === "date.days-of-month") return first;
	const last = andAfter(words, first.to, today);
	return last ? spanned(words, i, first, last) : null;
}

/** وY or أو Y after X. */
function andAfter(words: readonly string[], from: number, today: Day | null): Piece | null {
	const word = words[from] ?? "";
	if (word === AND || word === OR) return pointAt(words, from + 1, today) ?? bareYear(words, from + 1, today);
	return word.startsWith(AND) && word.length > 2 ? pointAt(words, from, today) : null;
}

/** From the first day of one point to the last of another; the first is read anew as one before the second. */
function spanned(words: readonly string[], at: number, first: Piece, last: Piece): Piece {
	const { end } = last;
	if (end === null || first.start === null)
		return {
			to: last.to,
			start: first.start,
			end,
			precision: end === null && first.start === null ? "vague" : "interval",
			rule: "date.from-to",
		};
	let { start } = first;
	if (
		start > end ||
		(first.rule === "date.day-month" && last.rule === "date.full") ||
		(first.rule === "date.month" && last.rule === "date.month-year")
	) {
		const anew = pointAt(words, at, end)?.start ?? null;
		start = anew !== null && anew <= end ? anew : start;
	}
	if (start > end) return { to: last.to, start: null, end: null, precision: "vague", rule: "date.from-to" };
	return spanPiece(last.to, [start, end], "interval", "date.from-to");
}

/** يومي الجمعة والسبت, أيام الخميس والجمعة والسبت, شهري حزيران وتموز: from the first to the last of them. */
function days(words: readonly string[], i: number, today: Day | null, of: "day" | "month" = "day"): Piece | null {
	const fits = (piece: Piece | null) => piece !== null && (of === "day" ? piece.told !== undefined : piece.precision === "month");
	const first = pointAt(words, i, today);
	if (!first || !fits(first)) return null;
	let last = first;
	for (let next = andAfter(words, first.to, today); next && fits(next); next = andAfter(words, next.to, today)) last = next;
	// "أيام الجمعة" are Fridays, none of them meant.
	if (last === first)
		return dayName(words, i) === null ? first : { to: first.to, start: null, end: null, precision: "vague", rule: "date.habit" };
	return spanned(words, i, first, last);
}

/** عامي 2013 و2014. */
function years(words: readonly string[], i: number, today: Day | null): Piece | null {
	const first = bareYear(words, i, today);
	const last = first ? (words[first.to] === AND || words[first.to] === "-" ? bareYear(words, first.to + 1, today) : null) : null;
	return first && last ? spanned(words, i, first, last) : null;
}

/** (2011-2015), عام 2014-2015: longer than thirty years it is no such range. */
function yearRange(words: readonly string[], i: number, today: Day | null): Piece | null {
	const lead = YEARS.has(words[i] as string) || words[i] === "(";
	if (!lead || words[i + 2] !== "-") return null;
	const [first, last] = [bareYear(words, i + 1, today), bareYear(words, i + 3, today)];
	if (first?.start == null || last?.end == null) return null;
	const length = civil(last.end).year - civil(first.start).year;
	return length > 0 && length <= 30 ? spanPiece(last.to, [first.start, last.end], "interval", "date.years") : null;
}
