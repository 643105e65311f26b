import type { Pair } from "./use-pairs.js";

/** Who acts on whom as a matrix. */
export interface Matrix {
	/** Initiators and targets, those with most incidents first. */
	readonly rows: readonly string[];
	readonly columns: readonly string[];
	/** All there are. */
	readonly allRows: number;
	readonly allColumns: number;
	/** What an initiator does to a target. */
	at(row: string, column: string): Pair | undefined;
	/** The most incidents of one cell. */
	readonly most: number;
}

/** Lays pairs out, so many rows and columns at most. */
export function matrixOf(pairs: readonly Pair[], mostRows: number, mostColumns: number): Matrix {
	const cells = new Map<string, Map<string, Pair>>();
	const [doing, suffering] = [new Map<string, number>(), new Map<string, number>()];
	for (const pair of pairs) {
		const row = cells.get(pair.initiator) ?? new Map<string, Pair>();
		cells.set(pair.initiator, row.set(pair.target, pair));
		doing.set(pair.initiator, (doing.get(pair.initiator) ?? 0) + pair.incidents);
		suffering.set(pair.target, (suffering.get(pair.target) ?? 0) + pair.incidents);
	}
	const rows = ranked(doing).slice(0, mostRows);
	const columns = ranked(suffering).slice(0, mostColumns);
	const most = Math.max(0, ...rows.flatMap((row) => columns.map((column) => cells.get(row)?.get(column)?.incidents ?? 0)));
	return {
		rows,
		columns,
		allRows: doing.size,
		allColumns: suffering.size,
		at: (row, column) => cells.get(row)?.get(column),
		most,
	};
}

function ranked(counts: ReadonlyMap<string, number>): string[] {
	return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Shades of cells, 0 for none to 5 for the most; by the root, so that few are told from none. */
export function shadeOf(count: number, most: number): number {
	return count === 0 || most === 0 ? 0 : Math.max(1, Math.round(Math.sqrt(count / most) * 5));
}

/** The cell that a key leads to from another; null where it leads nowhere. `turned` where columns run from right to left. */
export function nextCell(
	key: string,
	[row, column]: readonly [number, number],
	[rows, columns]: readonly [number, number],
	turned: boolean,
): readonly [number, number] | null {
	const aside = turned ? -1 : 1;
	const to: Readonly<Record<string, readonly [number, number]>> = {
		ArrowUp: [row - 1, column],
		ArrowDown: [row + 1, column],
		ArrowRight: [row, column + aside],
		ArrowLeft: [row, column - aside],
		Home: [row, 0],
		End: [row, columns - 1],
		PageUp: [0, column],
		PageDown: [rows - 1, column],
	};
	const next = to[key];
	return next && next[0] >= 0 && next[0] < rows && next[1] >= 0 && next[1] < columns ? next : null;
}
