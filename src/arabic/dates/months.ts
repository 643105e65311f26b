import { digitsOf } from "../numbers/cardinals.js";
import { civil, type Day, day, hijri, hijriOf, monthSpan, yearSpan } from "./calendar.js";
import { dayPiece, type Piece, spanPiece } from "./piece.js";
import {
	AMBIGUOUS_MONTHS,
	AND,
	CURRENT,
	ERA,
	HIJRI_MONTHS,
	MONTH_HEADS,
	MONTHS,
	NEXT,
	OF,
	ORDINALS,
	PARTS,
	PAST,
	phraseAt,
	THIS,
	TWO_DAYS,
	UNTIL,
	YEAR_LEADS,
	YEARS,
} from "./words.js";

/** How far ahead of publication a date said to be past may lie; stamps can be some days off. */
const AHEAD = 3;
/** A date without a year so many days ahead is the coming one; one further ahead is last year's. */
export const COMING = 60;

/** The number that a token of so many digits at most writes. */
export function whole(token: string | undefined, digits: number): number | null {
	return token !== undefined && token.length <= digits && /^[0-9]+$/.test(token) ? Number(token) : null;
}

/** The latest such day not long after publication, with `past` not after it, or with `ahead` the one of this year. */
export function latest(today: Day, month: number, date: number, ahead: boolean, past = false): Day | null {
	const { year } = civil(today);
	const value = day(year, month, date);
	if (value !== null && (ahead || !isAhead(value, today, past ? "past" : null))) return value;
	return ahead ? null : day(year - 1, month, date);
}

/** Forms of short months with a preposition that are other words. */
const SHORT: ReadonlySet<string> = new Set(["باب", "لاب", "كاب", "بماي", "لماي", "كماي", "وباب", "ولاب", "فباب"]);
/** The month that is written like a governorate (إب) after "in". */
const LIKE_PLACE = "اب";
const IN: ReadonlySet<string> = new Set(["في", "وفي"]);

interface Named {
	readonly month: number;
	readonly to: number;
	readonly hijri: boolean;
	readonly sure: boolean;
	readonly definite: boolean;
}

/** A month's name at a word, with its other name beside it: آذار/مارس, تموز (يوليو), آب أغسطس. */
export function monthAt(words: readonly string[], i: number): Named | null {
	const civilMonth = phraseAt(MONTHS, words, i);
	const found = civilMonth ?? phraseAt(HIJRI_MONTHS, words, i);
	if (!found) return null;
	const { joined, governed } = found.found;
	const bare = found.to === i + 1 && AMBIGUOUS_MONTHS.has((words[i] as string).slice(Number(joined) + Number(governed)));
	// "باب", "لأب" are other words.
	if (found.to === i + 1 && governed && SHORT.has(words[i] as string)) return null;
	const { to, value: month } = found;
	if (!civilMonth) return { month, to, hijri: true, sure: !bare, definite: found.found.definite };
	const mark = words[to];
	const second = phraseAt(MONTHS, words, mark === "/" || mark === "-" || mark === "(" ? to + 1 : to);
	if (second && (second.value === month || mark === "/"))
		return { month: second.value, to: words[second.to] === ")" ? second.to + 1 : second.to, hijri: false, sure: true, definite: false };
	return { month, to, hijri: false, sure: !bare, definite: found.found.definite };
}

interface YearWords {
	readonly year: number | null;
	readonly shift: "past" | "current" | "next" | null;
	readonly to: number;
}

/** A year behind a month: 2021, عام 2021, من العام الجاري, الماضي. */
function yearAfter(words: readonly string[], i: number, today: Day | null): YearWords {
	let at = i;
	if (words[at] === OF || words[at] === "," || words[at] === "-" || words[at] === "/") at++;
	if (YEARS.has(words[at] ?? "")) {
		const year = yearOf(words[at + 1]);
		if (year !== null) return { year, shift: null, to: at + 2 };
		const shift = shiftOf(words[at + 1]);
		if (shift && today !== null)
			return { year: civil(today).year + (shift === "past" ? -1 : shift === "next" ? 1 : 0), shift: null, to: at + 2 };
	}
	const year = yearOf(words[at]);
	if (year !== null) return { year, shift: null, to: ERA.has(words[at + 1] ?? "") ? at + 2 : at + 1 };
	const shift = shiftOf(words[i]);
	return { year: null, shift, to: shift ? i + 1 : i };
}

/** A year of the Islamic or common era in four digits. */
export function yearOf(token: string | undefined): number | null {
	const value = token?.length === 4 ? digitsOf(token) : null;
	return value !== null && value >= 1300 && value < 2100 ? value : null;
}

export function shiftOf(word: string | undefined): YearWords["shift"] {
	if (word === undefined) return null;
	return PAST.has(word) ? "past" : CURRENT.has(word) ? "current" : NEXT.has(word) ? "next" : null;
}

/** "ثاني أيام رمضان": days between the ordinal and the month. */
const DAYS: ReadonlySet<string> = new Set(["ايام", "يوم"]);

/** The date within a month that a word gives: 28, الخامس عشر. */
function dateAt(words: readonly string[], i: number): { readonly date: number; readonly to: number } | null {
	const digits = whole(words[i], 2);
	if (digits !== null) return digits >= 1 && digits <= 31 ? { date: digits, to: i + 1 } : null;
	const found = phraseAt(ORDINALS, words, i);
	return found ? { date: found.value, to: DAYS.has(words[found.to] ?? "") ? found.to + 1 : found.to } : null;
}

/** 28 تشرين الثاني, الخامس عشر من آذار, 15 آذار/مارس الجاري, 15 و16 آذار, 15 من الشهر الجاري. */
export function dayOfMonth(words: readonly string[], i: number, today: Day | null): Piece | null {
	const lead = TWO_DAYS.has(words[i] as string) ? i + 1 : i;
	const first = dateAt(words, lead);
	if (!first) return null;
	const single = lead === i ? ofMonth(words, first.date, first.to, today) : null;
	if (single) return single;
	const joint = words[first.to] ?? "";
	const until = phraseAt(UNTIL, words, first.to);
	const next =
		joint === AND || joint === "-" ? first.to + 1 : until ? until.to : phraseAt(ORDINALS, words, first.to)?.found.joined ? first.to : -1;
	const second = next < 0 ? null : dateAt(words, next);
	const last = second && second.date > first.date ? ofMonth(words, second.date, second.to, today) : null;
	if (!last) return null;
	const start = last.start === null ? null : last.start - (second as { date: number }).date + first.date;
	return { to: last.to, start, end: last.end, precision: "interval", rule: "date.days-of-month" };
}

function ofMonth(words: readonly string[], date: number, from: number, today: Day | null): Piece | null {
	let at = from;
	if (words[at] === OF || words[at] === "/" || words[at] === "-") at++;
	let head = false;
	if (THIS.has(words[at] ?? "") && MONTH_HEADS.has(words[at + 1] ?? "")) return thisMonth(today, date, at + 2, "current");
	if (MONTH_HEADS.has(words[at] ?? "")) {
		const shift = shiftOf(words[at + 1]);
		if (shift) return thisMonth(today, date, at + 2, shift);
		at++;
		head = true;
	}
	if (words[from] === OF && CURRENT.has(words[at] ?? "")) return thisMonth(today, date, at + 1, "current");
	const month = monthAt(words, at);
	if (!month || (month.definite && !head)) return null;
	const { year, shift, to } = yearAfter(words, month.to, today);
	if (month.hijri) {
		const known = year ?? (today === null ? null : hijriOf(today).year);
		if (known === null) return dayPiece(to, null, "date.hijri", "date");
		const value = hijri(known, month.month, date);
		const early = year === null && isAhead(value, today, shift);
		return dayPiece(to, early ? hijri(known - 1, month.month, date) : value, "date.hijri", "date");
	}
	if (year !== null) return dayPiece(to, day(year, month.month, date), "date.full", "date");
	if (today === null) return dayPiece(to, null, "date.no-year", "date");
	if (shift === "next") return dayPiece(to, upcoming(today, month.month, date), "date.month-next", "date");
	return dayPiece(
		to,
		latest(today, month.month, date, shift === "current", shift === "past"),
		shift ? `date.month-${shift}` : "date.day-month",
		"date",
	);
}

/** Whether a day without a year lies too far ahead to be meant. */
function isAhead(value: Day, today: Day | null, shift: YearWords["shift"]): boolean {
	return today !== null && shift !== "next" && value > today + (shift === "past" ? AHEAD : COMING);
}

function upcoming(today: Day, month: number, date: number): Day | null {
	const { year } = civil(today);
	const value = day(year, month, date);
	return value !== null && value < today ? day(year + 1, month, date) : value;
}

function thisMonth(today: Day | null, date: number, to: number, shift: "past" | "current" | "next"): Piece {
	if (today === null) return dayPiece(to, null, "date.day-this-month", "date");
	const { year, month } = civil(today);
	const [start, end] = monthSpan(year, month + (shift === "past" ? -1 : shift === "next" ? 1 : 0));
	const value = start + date - 1;
	return dayPiece(to, value <= end ? value : null, "date.day-this-month", "date");
}

/** شهر آذار الماضي, آذار 2020, في مايو; the current month ends on the publication day. */
export function namedMonth(words: readonly string[], i: number, today: Day | null): Piece | null {
	const head = MONTH_HEADS.has(words[i] as string);
	const month = monthAt(words, head ? i + 1 : i);
	if (!month || (month.definite && !head)) return null;
	const { year, shift, to } = yearAfter(words, month.to, today);
	const before = words[i - 1] ?? "";
	const lead = (YEAR_LEADS.has(before) || PARTS.has(before)) && !(words[i] === LIKE_PLACE && IN.has(before));
	const sure = head || year !== null || shift !== null || (month.sure && !month.hijri) || (lead && !month.hijri);
	if (!sure) return null;
	if (month.hijri) {
		const known = year ?? (today === null ? null : hijriOf(today).year);
		if (known === null) return spanPiece(to, null, "month", "date.hijri-month");
		const span = hijriSpan(known, month.month);
		const early = year === null && isAhead(span[0], today, shift);
		return spanPiece(to, clipped(early ? hijriSpan(known - 1, month.month) : span, today), "month", "date.hijri-month");
	}
	if (year !== null) return spanPiece(to, clipped(monthSpan(year, month.month), today), "month", "date.month-year");
	if (today === null) return spanPiece(to, null, "month", "date.month");
	const now = civil(today);
	const ahead = month.month - now.month;
	if (shift === "current") return spanPiece(to, clipped(monthSpan(now.year, month.month), today), "month", "date.month-current");
	if (shift === "next") return spanPiece(to, monthSpan(now.year + (ahead < 0 ? 1 : 0), month.month), "month", "date.month-next");
	const back = shift === "past" ? ahead >= 0 : ahead > 0;
	return spanPiece(
		to,
		clipped(monthSpan(now.year - (back ? 1 : 0), month.month), today),
		"month",
		shift ? "date.month-past" : "date.month",
	);
}

/** A month or year that runs at publication ends there. */
export function clipped(span: readonly [Day, Day], today: Day | null): readonly [Day, Day] {
	return today !== null && span[0] <= today && span[1] > today ? [span[0], today] : span;
}

function hijriSpan(year: number, month: number): readonly [Day, Day] {
	const next = month === 12 ? hijri(year + 1, 1, 1) : hijri(year, month + 1, 1);
	return [hijri(year, month, 1), next - 1];
}

/** عام 2015, في 2009, العام الماضي, هذا العام; with a Hijri year its days by the table. */
export function yearAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	const word = words[i] as string;
	if (YEARS.has(word)) {
		const year = yearOf(words[i + 1]);
		if (year !== null) return spanPiece(ERA.has(words[i + 2] ?? "") ? i + 3 : i + 2, yearDays(year, today), "year", "date.year");
		if (!YEARS.get(word)?.definite || today === null) return null;
		const now = civil(today).year;
		if (words[i + 1] === BEFORE_LAST && PAST.has(words[i + 2] ?? ""))
			return spanPiece(i + 3, yearSpan(now - 2), "year", "date.year-before-last");
		const shift = THIS.has(words[i - 1] ?? "") ? "current" : shiftOf(words[i + 1]);
		if (!shift) return null;
		let to = shiftOf(words[i + 1]) ? i + 2 : i + 1;
		if (yearOf(words[to]) !== null) to++;
		if (shift === "next") return spanPiece(to, yearSpan(now + 1), "year", "date.next-year");
		return spanPiece(
			to,
			shift === "past" ? yearSpan(now - 1) : [yearSpan(now)[0], today],
			"year",
			shift === "past" ? "date.last-year" : "date.this-year",
		);
	}
	// A line of a chronicle: "1955 - ...".
	const opens = i === 0 && (words[1] === "-" || words[1] === ":") && whole(words[2], 4) === null;
	if (!opens && !YEAR_LEADS.has(words[i - 1] ?? "") && !PARTS.has(words[i - 1] ?? "")) return null;
	const mark = words[i + 1];
	if ((mark === "-" || mark === "/") && whole(words[i + 2], 4) !== null) return null;
	// "في 2000 منزل" counts.
	if (word === "2000" && mark !== undefined && mark.length > 1) return null;
	return bareYear(words, i, today);
}

/** A year in digits where the words around expect one: من 2011 إلى 2015. */
export function bareYear(words: readonly string[], i: number, today: Day | null): Piece | null {
	const year = yearOf(words[i]);
	return year !== null && year >= 1900 && year <= 2049 ? spanPiece(i + 1, yearDays(year, today), "year", "date.year-bare") : null;
}

const BEFORE_LAST = "قبل";

export function yearDays(year: number, today: Day | null): readonly [Day, Day] {
	return year < 1500 ? [hijri(year, 1, 1), hijri(year + 1, 1, 1) - 1] : clipped(yearSpan(year), today);
}
