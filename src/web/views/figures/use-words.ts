import { useQueries } from "@tanstack/react-query";
import type { Shape } from "../../../api/client.js";
import { api } from "../../state/api.js";

export type Words = Shape<"FigureWords">;

/** Claims whose words are asked for at once. */
const AT_ONCE = 100;

/** The words behind figures by their claims, as they come. */
export function useWords(claims: readonly string[]): ReadonlyMap<string, Words> {
	const parts = Array.from({ length: Math.ceil(claims.length / AT_ONCE) }, (_, i) => claims.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
	const results = useQueries({
		queries: parts.map((part) => api.queryOptions("get", "/api/v1/figures/words", { params: { query: { claims: part.join(",") } } })),
	});
	return new Map(results.flatMap(({ data }) => data?.items ?? []).map((each) => [each.claim, each]));
}
