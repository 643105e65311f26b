import { INCIDENT_FILTERS, listOf, pickSearch, type Search } from "../../state/filters.js";

/** The sorts that the server knows, the most of it first; with - before it the least. */
export const SORTS = ["latest", "day", "killed", "injured", "credibility", "sources", "articles", "changed", "attention"] as const;
export type Sort = (typeof SORTS)[number];
/** By itself the list is so. */
export const PLAIN_SORT: Sort = "latest";

/** What the server is asked for by the address: the filters, with several places each by itself. */
export function filterQuery(search: Search): Record<string, string | string[]> {
	const { place, ...filters } = pickSearch(search, INCIDENT_FILTERS);
	return { ...filters, ...(place === undefined ? {} : { place: listOf(place) }) };
}

/** How the address says that the list is sorted. */
export function sortOf({ sort }: Search): { readonly by: Sort; readonly least: boolean } {
	const by = SORTS.find((each) => each === sort?.replace(/^-/u, ""));
	return { by: by ?? PLAIN_SORT, least: by !== undefined && sort?.startsWith("-") === true };
}

/** What the address says of a sort; nothing for the plain one. */
export function sortValue(by: Sort, least: boolean): string | undefined {
	return by === PLAIN_SORT && !least ? undefined : `${least ? "-" : ""}${by}`;
}

/** The sort after a column's heading was pressed: the most first, then the least first, then as it is by itself. */
export function nextSort(search: Search, pressed: Sort): string | undefined {
	const { by, least } = sortOf(search);
	if (by !== pressed) return sortValue(pressed, false);
	if (!least) return sortValue(pressed, true);
	return undefined;
}

/** The address of an export of what the filters find, one JSON value a line. */
export function exportAddress(search: Search): string {
	const query = new URLSearchParams(
		Object.entries(filterQuery(search)).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
	).toString();
	return `/api/v1/export/incidents${query === "" ? "" : `?${query}`}`;
}
