import { listOf } from "../../state/filters.js";

/** By what a table is sorted, and whether the most comes first; as the address writes it: `-claims`, `name`. */
export interface Sorting<Key extends string> {
	readonly key: Key;
	readonly falling: boolean;
}

/** What the address says, where it is one of the keys. */
export function readSorting<Key extends string>(written: string | undefined, keys: readonly Key[], otherwise: Sorting<Key>): Sorting<Key> {
	const [given = ""] = listOf(written);
	const falling = given.startsWith("-");
	const key = keys.find((each) => each === given.slice(falling ? 1 : 0));
	return key === undefined ? otherwise : { key, falling };
}

export function writeSorting({ key, falling }: Sorting<string>): string {
	return `${falling ? "-" : ""}${key}`;
}

/** Rows sorted by a value, numbers or words; rows of the same stay in their order. */
export function sortedBy<Row>(
	rows: readonly Row[],
	value: (row: Row) => number | string,
	falling: boolean,
	compare: (a: string, b: string) => number,
): Row[] {
	const side = falling ? -1 : 1;
	return [...rows].sort((a, b) => {
		const [one, other] = [value(a), value(b)];
		return side * (typeof one === "number" && typeof other === "number" ? one - other : compare(String(one), String(other)));
	});
}
