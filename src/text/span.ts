/** A half-open stretch of UTF-16 units in a text: `from` is in it, `to` is not. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
	return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** Whether the spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.from < b.to && b.from < a.to;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}
