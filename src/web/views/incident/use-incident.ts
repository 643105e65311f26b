import { useQuery } from "@tanstack/react-query";
import { client } from "../../state/api.js";
import type { Incident } from "./matrix.js";

/** An incident as the server had it, and the tag of that state: who changes it says by it what was seen. */
export interface TaggedIncident {
	readonly incident: Incident;
	readonly tag: string | null;
}

/** An incident whole, by its number. */
export function useIncident(id: string) {
	return useQuery<TaggedIncident, unknown>({
		queryKey: ["get", "/api/v1/incidents/{id}", id, "tagged"],
		queryFn: async ({ signal }) => {
			const { data, error, response } = await client.GET("/api/v1/incidents/{id}", { params: { path: { id: id as never } }, signal });
			if (data === undefined) throw error;
			return { incident: data as Incident, tag: response.headers.get("etag") };
		},
	});
}
