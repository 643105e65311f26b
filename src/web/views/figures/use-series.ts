import { FILTERS, pickSearch, useAddress } from "../../state/filters.js";
import { usePages } from "../../state/pages.js";
import type { Series } from "./series-geometry.js";

/** All but the points by their sources, which are the points again. */
const FIELDS = "key,type,unit,initiators,targets,place,count,points,breaks,contradictions,checks,blurred";
const NAMES = FILTERS.filter((name) => name !== "kind");

/** The series that the address's filters find, page by page, and what brings the next page. */
export function useSeries(extra: Readonly<Record<string, string>>, limit: number) {
	const [search] = useAddress();
	return usePages<Series>("/api/v1/figures", { ...pickSearch(search, NAMES), ...extra, fields: FIELDS, limit });
}
