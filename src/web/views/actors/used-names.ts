import { bareName } from "../../../arabic/bare-name.js";

/** The words that outlets use for one actor. */
export interface UsedNames {
	/** The names that are used most, each a column. */
	readonly names: readonly string[];
	readonly rows: readonly UsedNamesRow[];
	/** All outlets together. */
	readonly all: UsedNamesRow;
}

export interface UsedNamesRow {
	/** Null where the outlet is not known, and for all together. */
	readonly outlet: string | null;
	readonly total: number;
	/** Claims with each name, in the order of the names; and with any other. */
	readonly counts: readonly number[];
	readonly others: number;
}

type Used = readonly { readonly outlet: string | null; readonly name: string; readonly claims: number }[];

/** Gathers names by outlet, those with most claims first; a name with particles attached is the name without them. */
export function usedNamesOf(used: Used, most: number): UsedNames {
	const written = new Set(used.map(({ name }) => name));
	const sums = new Map<string, number>();
	const byOutlet = new Map<string | null, Map<string, number>>();
	for (const { outlet, name, claims } of used) {
		const bare = bareName(name, written);
		sums.set(bare, (sums.get(bare) ?? 0) + claims);
		const own = byOutlet.get(outlet) ?? new Map<string, number>();
		byOutlet.set(outlet, own.set(bare, (own.get(bare) ?? 0) + claims));
	}
	const names = ranked(sums).slice(0, most);
	const rowOf = (outlet: string | null, counts: ReadonlyMap<string, number>): UsedNamesRow => {
		const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
		const own = names.map((name) => counts.get(name) ?? 0);
		return { outlet, total, counts: own, others: total - own.reduce((sum, n) => sum + n, 0) };
	};
	const rows = [...byOutlet]
		.map(([outlet, counts]) => rowOf(outlet, counts))
		.sort((a, b) => b.total - a.total || ((a.outlet ?? "") < (b.outlet ?? "") ? -1 : 1));
	return { names, rows, all: rowOf(null, sums) };
}

function ranked(counts: ReadonlyMap<string, number>): string[] {
	return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
}
