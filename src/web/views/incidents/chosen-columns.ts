import { useState } from "react";

/** The table's columns, in their order. */
export const COLUMNS = [
	"incident",
	"type",
	"days",
	"place",
	"initiators",
	"targets",
	"killed",
	"injured",
	"credibility",
	"contested",
	"sources",
	"articles",
	"claims",
	"first",
	"latest",
	"number",
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Those that are shown where nobody has chosen. */
export const PLAIN_COLUMNS: readonly ColumnName[] = [
	"incident",
	"days",
	"killed",
	"injured",
	"credibility",
	"contested",
	"sources",
	"latest",
];

const KEY = "rasd.incidents.columns";

/** The columns that a kept text names, in the table's order; the plain ones where it is none of ours. The incident itself is always among them. */
export function readColumns(kept: string | null): readonly ColumnName[] {
	if (kept === null) return PLAIN_COLUMNS;
	const names = new Set(kept.split(","));
	const chosen = COLUMNS.filter((name) => name === "incident" || names.has(name));
	return names.has("incident") ? chosen : PLAIN_COLUMNS;
}

/** The columns that are shown, and what chooses others; the browser keeps them. */
export function useColumns(): readonly [readonly ColumnName[], (chosen: readonly string[]) => void] {
	const [columns, setColumns] = useState<readonly ColumnName[]>(() => {
		try {
			return readColumns(localStorage.getItem(KEY));
		} catch {
			// A browser that keeps nothing shows the plain ones.
			return PLAIN_COLUMNS;
		}
	});
	const choose = (chosen: readonly string[]) => {
		const written = ["incident", ...chosen].join(",");
		setColumns(readColumns(written));
		try {
			localStorage.setItem(KEY, written);
		} catch {
			// They hold until the page is left.
		}
	};
	return [columns, choose];
}
