import type { SeriesPoint } from "./series-geometry.js";

/** By what points are told apart: by their outlets, or by those who are quoted. */
export const MARKED_BY = ["outlet", "said"] as const;
export type MarkedBy = (typeof MARKED_BY)[number];

/** Whose figure a point is: the outlet's id or the first who is quoted; "" where there is none. */
export function sourceOf({ outlet, saidBy }: Pick<SeriesPoint, "outlet" | "saidBy">, by: MarkedBy): string {
	return (by === "said" ? saidBy[0] : outlet) ?? "";
}
