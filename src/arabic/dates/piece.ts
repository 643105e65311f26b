import type { Day } from "./calendar.js";

/** The distance of an act's day from another day that the article tells. */
export interface Relation {
	/** How many days later; earlier where less than 0. */
	readonly days: number;
	/** From the day of the act beside it in its sentence, else from the day last told. */
	readonly beside: boolean;
	/** It lasted from that day on: the days between (بعد ثلاثة أيام من المعارك), until publication (منذ ذلك الحين), or up to the sentence's day or today (لليوم الثالث). */
	readonly lasting: "between" | "until-now" | "up-to" | null;
}

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
	/** The day is told by its distance from another. */
	readonly relation?: Relation;
	/** By how many days "today" or "yesterday" is off the publication day, by the weekday or date told with it: اليوم الأحد in an article stamped Monday. */
	readonly shift?: number;
}

export function dayPiece(to: number, value: Day | null, rule: string, told: Piece["told"]): Piece {
	return { to, start: value, end: value, precision: "day", rule, ...(told ? { told } : {}) };
}

export function spanPiece(to: number, span: readonly [Day | null, Day | null] | null, precision: Precision, rule: string): Piece {
	return { to, start: span?.[0] ?? null, end: span?.[1] ?? null, precision: span ? precision : "vague", rule };
}
