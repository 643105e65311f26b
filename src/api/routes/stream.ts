// What goes on: events, and exports of any size.
import { z } from "zod";
import type { Queries } from "../../store/database.js";
import { type AfterIncident, searchIncidents } from "../../store/incident-search.js";
import { type After, searchClaims } from "../../store/search.js";
import { filterSchema, incidentQuery, toFilter, toIncidentFilter } from "../query.js";
import { events, lines, type Route, type StreamEvent } from "../route.js";
import { claimItem, toClaimItem } from "../shapes/claim.js";
import { incidentItem, toIncidentItem } from "../shapes/incident.js";
import { jobItem, toJobItem } from "./work.js";

const changesSchema = z
	.strictObject({
		/** The last entry of the chain of custody that is counted. */
		seq: z.int(),
		at: z.string(),
		/** What happened, how often, and to what last. */
		acts: z.array(z.strictObject({ act: z.string(), count: z.int(), subjects: z.array(z.string()) })),
	})
	.meta({ id: "Changes" });

/** So many are read at a time; nothing is held open in the database between. */
const PART = 500;

/** Every item of a list, some at a time, until the client has gone. */
async function* everyPage<T, A>(
	page: (after: A | null) => Promise<{ readonly items: readonly T[]; readonly next: A | null }>,
	signal: AbortSignal,
) {
	for (let after: A | null = null; !signal.aborted; ) {
		const { items, next } = await page(after);
		yield* items;
		if (next === null) return;
		after = next;
	}
}

function everyClaim(db: Queries, filter: Parameters<typeof searchClaims>[1], signal: AbortSignal) {
	return everyPage(async (after: After | null) => {
		const { claims, next } = await searchClaims(db, filter, PART, after);
		return { items: claims.map(toClaimItem), next };
	}, signal);
}

function everyIncident(db: Queries, filter: Parameters<typeof searchIncidents>[1], signal: AbortSignal) {
	return everyPage(async (after: AfterIncident | null) => {
		const { incidents, next } = await searchIncidents(db, filter, PART, after);
		return { items: incidents.map(toIncidentItem), next };
	}, signal);
}

export const STREAM_ROUTES: readonly Route[] = [
	events(
		{
			method: "GET",
			path: "/events",
			scope: "read",
			tag: "events",
			summary:
				"Server-sent events: `hello`, then `changes` when something happens to the record, and `job` when long work moves. `Last-Event-ID` takes up where a stream broke.",
			result: z.union([changesSchema, jobItem]),
		},
		async (_given, { feed, lastEvent, signal }) => {
			const after = lastEvent !== null && /^\d{1,15}$/.test(lastEvent) ? Number(lastEvent) : null;
			return (async function* (): AsyncGenerator<StreamEvent> {
				for await (const event of feed.follow(after, signal))
					yield event.event === "job" ? { ...event, data: toJobItem(event.data as Parameters<typeof toJobItem>[0]) } : event;
			})();
		},
	),
	lines(
		{
			method: "GET",
			path: "/export/claims",
			scope: "read",
			tag: "export",
			summary: "Every claim that a filter finds, one a line.",
			query: filterSchema,
			result: claimItem,
		},
		async ({ query }, { record: { database }, coder, signal }) => everyClaim(database.db, toFilter(query, coder.gazetteer), signal),
	),
	lines(
		{
			method: "GET",
			path: "/export/incidents",
			scope: "read",
			tag: "export",
			summary: "Every incident that a filter finds, one a line.",
			query: z.strictObject(incidentQuery),
			result: incidentItem,
		},
		async ({ query }, { record: { database }, coder, signal }) =>
			everyIncident(database.db, toIncidentFilter(query, coder.gazetteer), signal),
	),
];
