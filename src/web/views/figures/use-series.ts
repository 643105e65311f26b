import { api } from "../../state/api.js";
import { FILTERS, pickSearch, useAddress } from "../../state/filters.js";
import type { Series } from "./series-geometry.js";

const NAMES = FILTERS.filter((name) => name !== "kind");

/** The series that the address's filters find, page by page, and what brings the next page. */
export function useSeries(extra: Readonly<Record<string, string>>, limit: number) {
	const [search] = useAddress();
	const query = { ...pickSearch(search, NAMES), ...extra, limit: String(limit) };
	const found = api.useInfiniteQuery("get", "/api/v1/figures", { params: { query: query as never } }, {
		pageParamName: "after",
		initialPageParam: null as string | null,
		getNextPageParam: ({ next }: { readonly next: string | null }) => next,
	} as never);
	const pages = found.data as { readonly pages: readonly { readonly items: readonly Series[] }[] } | undefined;
	return {
		loaded: { data: pages?.pages.flatMap(({ items }) => items), error: found.error, refetch: found.refetch },
		more: found.hasNextPage ? () => void found.fetchNextPage() : null,
		busy: found.isFetchingNextPage,
	};
}
