import type { Shape } from "../../../api/client.js";
import { api } from "../../state/api.js";
import { FILTERS, pickSearch, useAddress } from "../../state/filters.js";

export type Pair = Shape<"PairItem">;

/** So many pairs are asked for: those with most claims. */
export const MOST_PAIRS = 500;

/** Who does what to whom, by the address's filters; `actor` instead of theirs where it is given. */
export function usePairs(actor?: string, enabled = true) {
	const [search] = useAddress();
	const query = { ...(actor === undefined ? pickSearch(search, FILTERS) : { actor }), limit: MOST_PAIRS };
	return api.useQuery("get", "/api/v1/pairs", { params: { query: query as never } }, { enabled });
}

/** What an initiator does to a target as the address holds it, and what changes it. */
export function usePairAddress(): {
	readonly initiator: string | undefined;
	readonly target: string | undefined;
	open(initiator: string, target: string): void;
	close(): void;
} {
	const [search, change] = useAddress();
	return {
		initiator: search["pair-by"],
		target: search["pair-on"],
		open: (initiator, target) => change({ "pair-by": initiator, "pair-on": target }),
		close: () => change({ "pair-by": undefined, "pair-on": undefined }),
	};
}
