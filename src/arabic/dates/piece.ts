import type { Day } from "./calendar.js";

export type Precision = "day" | "interval" | "month" | "year" | "vague";

/** A point or stretch of time found at a word, before it is joined with its neighbours. */
export interface Piece {
	readonly to: number;
	/** First and last day; null where open or unknown. */
	readonly start: Day | null;
	readonly end: Day | null;
	readonly precision: Precision;
	readonly rule: string;
	/** How a day is told, for joining two writings of one day. */
	readonly told?: "near" | "weekday" | "date";
	/** Weekday named, Sunday 0. */
	readonly weekday?: number;
	/** Background by its words alone. */
	readonly past?: boolean;
}

export function dayPiece(to: number, value: Day | null, rule: string, told: Piece["told"]): Piece {
	return { to, start: value, end: value, precision: "day", rule, ...(told ? { told } : {}) };
}

export function spanPiece(to: number, span: readonly [Day | null, Day | null] | null, precision: Precision, rule: string): Piece {
	return { to, start: span?.[0] ?? null, end: span?.[1] ?? null, precision: span ? precision : "vague", rule };
}
