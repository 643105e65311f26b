import { z } from "zod";
import { ACTOR_PARTS, actorIncidents } from "../../store/actor-incidents.js";
import { readCursor, toCursor } from "../cursor.js";
import { idSchema, LIMIT, listSchema, pageQuery } from "../query.js";
import { json, type Route } from "../route.js";
import { incidentItem, toIncidentItem } from "../shapes/incident.js";
import { showIncidents } from "../shown.js";

const latestSchema = z.strictObject({ latest: z.string().nullable(), id: z.int() });

export const ACTOR_INCIDENT_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/actors/{id}/incidents",
			scope: "read",
			tag: "actors",
			summary: "The incidents in which an actor stands, the latest reported first: by its part, and beside whom.",
			params: z.strictObject({ id: idSchema }),
			query: z.strictObject({
				part: z.enum(ACTOR_PARTS).optional().meta({ description: "Whether it does something, or something is done to it." }),
				with: idSchema.optional().meta({ description: "Who stands on the other side; with it the part is `initiator` by itself." }),
				...pageQuery,
			}),
			result: listSchema(incidentItem),
			sparse: incidentItem,
		},
		async ({ params: { id }, query }, { record: { database }, publisher }) => {
			const part = query.part ?? (query.with === undefined ? null : "initiator");
			const { incidents, next } = await actorIncidents(
				database.db,
				id,
				part,
				query.with ?? null,
				query.limit ?? LIMIT,
				readCursor(latestSchema, query.after),
			);
			return { items: showIncidents(publisher, incidents).map(toIncidentItem), next: toCursor(next) };
		},
	),
];
