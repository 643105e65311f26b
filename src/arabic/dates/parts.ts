import { civil, type Day, monthSpan, yearSpan } from "./calendar.js";
import { bareYear, namedMonth, yearAt } from "./months.js";
import { type Piece, spanPiece } from "./piece.js";
import { pastLength } from "./relative.js";
import { MONTH_HEADS, OF, PARTS, phraseAt, SHARES, THIS, YEARS } from "./words.js";

/** A whole month or year, run out to its last day. */
interface Whole {
	readonly to: number;
	readonly start: Day;
	readonly end: Day;
	readonly year: boolean;
}

/** An Islamic month. */
const SHORTEST_MONTH = 29;
/** Words that make "the year" or "the month" another one: a school's, an era's, the one told before. */
const OTHER_YEARS: ReadonlySet<string> = new Set(["نفسه", "نفسها", "ذاته", "ذاتها", "الدراسي", "الهجري", "الجديد", "الجديده", "الميلادي"]);

/** مطلع آذار, منتصف الشهر الماضي, نهاية آذار عام 2020, الربع الأول من 2023, بداية العام. */
export function partAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	const part = phraseAt(PARTS, words, i);
	if (part && !part.found.definite) {
		const from = words[part.to] === OF ? part.to + 1 : part.to;
		const whole = wholeAt(words, from, today);
		if (!whole) return null;
		if (whole === "unknown") return spanPiece(from + 1, null, "vague", "date.part");
		return spanPiece(whole.to, partOf(whole, part.value), "interval", whole.year ? "date.part-of-year" : "date.part-of-month");
	}
	const share = phraseAt(SHARES, words, i);
	const whole = share ? wholeAt(words, share.to, today) : null;
	if (!share || !whole || whole === "unknown") return null;
	return spanPiece(whole.to, shareOf(whole, share.value), "interval", "date.share");
}

/** The month or year at a word, also bare with the article: العام, الشهر. */
function wholeAt(words: readonly string[], i: number, today: Day | null): Whole | "unknown" | null {
	const at = THIS.has(words[i] ?? "") ? i + 1 : i;
	if (words[at] === undefined) return null;
	const month = namedMonth(words, at, today) ?? (MONTH_HEADS.has(words[at] as string) ? pastLength(words, at, today) : null);
	if (month && (month.precision === "month" || month.precision === "vague")) {
		if (month.start === null || month.end === null) return "unknown";
		if (month.rule === "date.hijri-month")
			return { to: month.to, start: month.start, end: Math.max(month.end, month.start + SHORTEST_MONTH - 1), year: false };
		const { year, month: number } = civil(month.start);
		return { to: month.to, start: month.start, end: monthSpan(year, number)[1], year: false };
	}
	const year = yearAt(words, at, today) ?? bareYear(words, at, today);
	if (year)
		return year.start === null || year.end === null
			? "unknown"
			: { to: year.to, start: year.start, end: yearSpan(civil(year.start).year)[1], year: true };
	const [aYear, aMonth] = [YEARS.get(words[at] as string), MONTH_HEADS.get(words[at] as string)];
	if (!(aYear?.definite || aMonth?.definite) || OTHER_YEARS.has(words[at + 1] ?? "")) return null;
	if (today === null) return "unknown";
	const now = civil(today);
	const [start, end] = aYear ? yearSpan(now.year) : monthSpan(now.year, now.month);
	return { to: at + 1, start, end, year: Boolean(aYear) };
}

type Part = "first" | "start" | "middle" | "end" | "last";

/** First and last month of a year's parts. */
const MONTHS_OF: Readonly<Record<Part, readonly [number, number]>> = {
	first: [1, 1],
	start: [1, 4],
	middle: [5, 8],
	end: [9, 12],
	last: [12, 12],
};

/** Days 1–10, 11–20, 21 to the last of a month; months of a year. */
function partOf({ start, end, year }: Whole, part: Part): readonly [Day, Day] {
	if (year) {
		const [first, last] = MONTHS_OF[part];
		const of = civil(start).year;
		return [monthSpan(of, first)[0], monthSpan(of, last)[1]];
	}
	if (part === "middle") return [start + 10, start + 19];
	return part === "first" || part === "start" ? [start, start + 9] : [start + 20, end];
}

/** Halves and quarters: months of a year, days of a month. */
function shareOf({ start, end, year }: Whole, [index, of]: readonly [number, number]): readonly [Day, Day] {
	if (year) {
		const months = 12 / of;
		const number = civil(start).year;
		return [monthSpan(number, index * months + 1)[0], monthSpan(number, (index + 1) * months)[1]];
	}
	const days = of === 2 ? 15 : 7;
	return [start + index * days, index === of - 1 ? end : start + (index + 1) * days - 1];
}
