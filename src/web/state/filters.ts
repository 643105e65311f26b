import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";

/** What the address bar holds behind `?`: names and values as texts. */
export type Search = Readonly<Record<string, string>>;

/** Filters of claims and incidents, by the names that the API and `rasd search` have for them. */
export const FILTERS = [
	"text",
	"kind",
	"type",
	"actor",
	"place",
	"from",
	"to",
	"published-from",
	"published-to",
	"outlet",
	"modality",
	"killed",
	"injured",
	"status",
] as const;
/** What incidents are found by besides. */
export const INCIDENT_FILTERS = [...FILTERS, "bbox", "within", "placed", "contested", "pinned", "credibility", "since"] as const;

/** A search as it stands behind `?`. */
export function parseSearch(written: string): Search {
	return Object.fromEntries(new URLSearchParams(written));
}

/** What stands behind `?` for a search; nothing for one without values. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(search)) if (value !== undefined && value !== "") params.set(name, String(value));
	const text = params.toString();
	return text === "" ? "" : `?${text}`;
}

/** The values that a search has for some names. */
export function pickSearch<Name extends string>(search: Search, names: readonly Name[]): Partial<Record<Name, string>> {
	return Object.fromEntries(names.flatMap((name) => (search[name] ? [[name, search[name]]] : []))) as Partial<Record<Name, string>>;
}

/** The values of a list parameter: what stands between commas. */
export function listOf(value: string | undefined): string[] {
	return value ? value.split(",").filter(Boolean) : [];
}

/** The page's search, and what changes it: `undefined` or "" takes a name away; `replace` leaves no step for the back button. */
export function useAddress(): readonly [Search, (changes: Readonly<Record<string, string | undefined>>, replace?: boolean) => void] {
	const search = useSearch({ strict: false }) as Search;
	const navigate = useNavigate();
	const change = useCallback(
		(changes: Readonly<Record<string, string | undefined>>, replace = false) =>
			void navigate({
				to: ".",
				replace,
				// The same page goes on: it stays where it is scrolled to.
				resetScroll: false,
				search: ((before: Search) => {
					const after: Record<string, string> = { ...before };
					for (const [name, value] of Object.entries(changes)) {
						if (value === undefined || value === "") delete after[name];
						else after[name] = value;
					}
					return after;
				}) as never,
			}),
		[navigate],
	);
	return useMemo(() => [search, change] as const, [search, change]);
}
