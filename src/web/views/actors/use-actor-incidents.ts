import type { Shape } from "../../../api/client.js";
import { api } from "../../state/api.js";

const LIMIT = 10;

/** The incidents of an actor by its part, or beside another, page by page, and what brings the next page. */
export function useActorIncidents(id: string, asked: { readonly part?: "initiator" | "target"; readonly with?: string }, enabled = true) {
	const found = api.useInfiniteQuery(
		"get",
		"/api/v1/actors/{id}/incidents",
		{ params: { path: { id }, query: { ...asked, limit: LIMIT } } },
		{
			pageParamName: "after",
			initialPageParam: null as string | null,
			getNextPageParam: ({ next }: { readonly next: string | null }) => next,
			enabled,
		} as never,
	);
	const pages = found.data as { readonly pages: readonly { readonly items: readonly Shape<"IncidentItem">[] }[] } | undefined;
	return {
		loaded: { data: pages?.pages.flatMap(({ items }) => items), error: found.error, refetch: found.refetch },
		more: found.hasNextPage ? () => void found.fetchNextPage() : null,
		busy: found.isFetchingNextPage,
	};
}
