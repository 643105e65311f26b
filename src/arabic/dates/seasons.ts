import { civil, type Day, monthSpan } from "./calendar.js";
import { clipped, shiftOf, yearOf } from "./months.js";
import { type Piece, spanPiece } from "./piece.js";
import { SEASONS, YEARS } from "./words.js";

/** Months of a season. */
const MONTHS_LONG = 3;

/**
 * صيف 2012, خريف عام 2019, ربيع العام الماضي, الصيف الماضي: the three months of a season, of the year told, else of the latest that is over. A winter is of two years, and no days.
 */
export function seasonAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	const season = SEASONS.get(words[i] as string);
	if (!season) return null;
	const first = season.value;
	const ofYear = YEARS.has(words[i + 1] ?? "");
	const at = ofYear ? i + 2 : i + 1;
	const year = yearOf(words[at]);
	const shift = year === null ? shiftOf(words[at]) : null;
	if (year === null && (shift === null || (!ofYear && !season.definite))) return null;
	const now = today === null ? null : civil(today).year;
	const told = year ?? (now === null || shift === null ? null : ofYear ? now + YEARS_ON[shift] : latest(first, shift, today as Day));
	if (told === null || first === null)
		return {
			to: at + 1,
			start: null,
			end: null,
			precision: "vague",
			rule: "date.season",
			...(year !== null && now !== null && year < now ? { past: true } : {}),
		};
	return spanPiece(at + 1, clipped(spanOf(told, first), today), "month", "date.season");
}

const YEARS_ON = { past: -1, current: 0, next: 1 } as const;

function spanOf(year: number, first: number): readonly [Day, Day] {
	return [monthSpan(year, first)[0], monthSpan(year, first + MONTHS_LONG - 1)[1]];
}

/** The year of the season of today's year that is over, runs or comes; null for a winter. */
function latest(first: number | null, shift: "past" | "current" | "next", today: Day): number | null {
	if (first === null) return null;
	const { year } = civil(today);
	const [start, end] = spanOf(year, first);
	if (shift === "past") return end < today ? year : year - 1;
	return shift === "next" && start <= today ? year + 1 : year;
}
