import { useInfiniteQuery } from "@tanstack/react-query";
import type { paths } from "../../api/paths.js";
import { client } from "./api.js";

/** A list of the API as far as it has been asked for. */
export interface Pages<Item, Whole> {
	/** For `Loaded`; `data` is undefined until the first page is there. */
	readonly loaded: { readonly data: readonly Item[] | undefined; readonly error: unknown; readonly refetch: () => Promise<unknown> };
	/** The first page whole, with what stands beside its items. */
	readonly first: Whole | undefined;
	/** Brings the next page; null behind the last. */
	readonly more: (() => void) | null;
	readonly busy: boolean;
}

/** A page of a list of the API. */
export interface Page<Item> {
	readonly items: readonly Item[];
	readonly next: string | null;
}

/** Reads a list of the API page by page. `query` has what narrows it, without `after`; `within` the parts of the address that it names. */
export function usePages<Item, Whole extends Page<Item> = Page<Item>>(
	path: keyof paths,
	query: Readonly<Record<string, unknown>>,
	within: Readonly<Record<string, string>> = {},
): Pages<Item, Whole> {
	const found = useInfiniteQuery({
		queryKey: ["get", path, within, query],
		queryFn: async ({ pageParam, signal }) => {
			const params = { path: within, query: { ...query, ...(pageParam === null ? {} : { after: pageParam }) } };
			const { data, error } = await client.GET(path as "/api/v1/outlets", { params, signal } as never);
			if (error) throw error;
			return data as unknown as Whole;
		},
		initialPageParam: null as string | null,
		getNextPageParam: ({ next }) => next,
	});
	return {
		loaded: { data: found.data?.pages.flatMap(({ items }) => items), error: found.error, refetch: found.refetch },
		first: found.data?.pages[0],
		more: found.hasNextPage ? () => void found.fetchNextPage() : null,
		busy: found.isFetchingNextPage,
	};
}
