import type { Shape } from "../../../api/client.js";
import { usePages } from "../../state/pages.js";

const LIMIT = 10;

/** The incidents of an actor by its part, or beside another, page by page, and what brings the next page. */
export function useActorIncidents(id: string, asked: { readonly part?: "initiator" | "target"; readonly with?: string }) {
	return usePages<Shape<"IncidentItem">>("/api/v1/actors/{id}/incidents", { ...asked, limit: LIMIT }, { id });
}
