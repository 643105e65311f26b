import { api } from "./api.js";

const MOST = 500;

/** What outlets are called, by their ids; the id itself for one without a name, or until the names have come. */
export function useOutletNames(): (id: string) => string {
	const { data } = api.useQuery("get", "/api/v1/outlets", { params: { query: { limit: MOST } } }, { staleTime: 300_000 });
	const names = new Map(data?.items.map(({ id, name }) => [id, name]));
	return (id) => names.get(id) ?? id;
}
