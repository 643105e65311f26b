// What the address of the map's page asks for.
import { INCIDENT_FILTERS, pickSearch, type Search } from "../../state/filters.js";
import { type Box, clipped, cornersOf, type Point, readBox, readPolygon, writePolygon } from "./geometry.js";

/** A polygon in which nothing lies. */
const NOWHERE: readonly Point[] = [
	[-180, -85],
	[-180, -85],
	[-180, -85],
];
/** Filters that mean the same on the map as in lists; the box is what the map shows, and `placed` is the page's own. */
const FILTERS = INCIDENT_FILTERS.filter((name) => name !== "bbox" && name !== "placed" && name !== "within");

/** The address's filters, and what is chosen on the map. */
export interface Wanted {
	/** What every request has: the filters, and the chosen part of the map as a polygon. */
	readonly filter: Readonly<Record<string, string>>;
	/** Corners of what is chosen; null where nothing is. */
	readonly chosen: readonly Point[] | null;
}

/** What an address asks for. Where it has both a polygon and a box, what lies in both is chosen. */
export function wantedOf(search: Search): Wanted {
	const [box, polygon] = [readBox(search.bbox), readPolygon(search.within)];
	const chosen = polygon && box ? inBoth(polygon, box) : (polygon ?? (box && cornersOf(box)));
	const filter: Record<string, string> = { ...pickSearch(search, FILTERS), ...(chosen && { within: writePolygon(chosen) }) };
	return { filter, chosen };
}

/** Corners of what a polygon and a box share; where they share nothing, of nowhere. */
function inBoth(polygon: readonly Point[], box: Box): readonly Point[] {
	const corners = clipped(polygon, box);
	return corners.length < 3 ? NOWHERE : corners;
}
