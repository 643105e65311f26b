/** Where a row of a long list stands, in pixels from the list's start. */
export interface Laid {
	readonly index: number;
	readonly start: number;
	readonly end: number;
}

/** A row that is drawn, or the height of those that are not between two that are. */
export type Drawn<T extends Laid> = { readonly row: T } | { readonly space: number };

/** The rows that are drawn, with the heights of what is left out before, between and behind them: the whole is as high as `total`. */
export function withSpaces<T extends Laid>(rows: readonly T[], total: number): readonly Drawn<T>[] {
	const drawn: Drawn<T>[] = [];
	let end = 0;
	for (const row of rows) {
		if (row.start > end) drawn.push({ space: row.start - end });
		drawn.push({ row });
		end = row.end;
	}
	if (total > end) drawn.push({ space: total - end });
	return drawn;
}

/** The row that a key leads to from another; null where the key is none of those. */
export function rowByKey(key: string, at: number, count: number, page: number): number | null {
	const steps: Readonly<Record<string, number>> = {
		ArrowDown: 1,
		ArrowUp: -1,
		PageDown: page,
		PageUp: -page,
		Home: Number.NEGATIVE_INFINITY,
		End: Number.POSITIVE_INFINITY,
	};
	const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
	return step === undefined || count === 0 ? null : Math.min(Math.max(at + step, 0), count - 1);
}
