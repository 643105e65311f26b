import { useMemo } from "react";
import type { Shape } from "../../../api/client.js";
import { api } from "../../state/api.js";
import type { Search } from "../../state/filters.js";
import { filterQuery, sortOf, sortValue } from "./incident-query.js";

const AT_ONCE = 100;

/** The incidents that the address asks for, some at a time, and how many there are in all. */
export function useIncidents(search: Search) {
	const filters = filterQuery(search);
	const { by, least } = sortOf(search);
	const sort = sortValue(by, least);
	const pages = api.useInfiniteQuery(
		"get",
		"/api/v1/incidents",
		{ params: { query: { ...filters, ...(sort === undefined ? {} : { sort }), limit: AT_ONCE } as never } },
		{ pageParamName: "after", initialPageParam: null as never, getNextPageParam: (page) => page.next ?? undefined },
	);
	const counted = api.useQuery("get", "/api/v1/incidents", { params: { query: { ...filters, limit: 1, count: "true" } as never } });
	const items = useMemo(() => (pages.data?.pages ?? []).flatMap((page) => page.items as Shape<"IncidentItem">[]), [pages.data]);
	return {
		pages,
		items,
		total: counted.data?.total ?? null,
		/** Words that no article has, and what was looked for instead. */
		respelt: pages.data?.pages[0]?.respelt ?? [],
	};
}
