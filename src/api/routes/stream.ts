// What goes on: events, and exports of any size.
import { z } from "zod";
import type { Publisher } from "../../record/publish.js";
import type { Queries } from "../../store/database.js";
import { type AfterIncident, searchIncidents } from "../../store/incident-search.js";
import { type After, searchClaims } from "../../store/search.js";
import { Problem } from "../problem.js";
import { filterQuery, flagSchema, incidentQuery, shownFilter, toFilter, toIncidentFilter } from "../query.js";
import { type Call, events, lines, type Route, type StreamEvent } from "../route.js";
import { claimItem, toClaimItem } from "../shapes/claim.js";
import { incidentItem, toIncidentItem } from "../shapes/incident.js";
import { showClaims, showIncidents } from "../shown.js";
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

function everyClaim(db: Queries, publisher: Publisher, filter: Parameters<typeof searchClaims>[1], signal: AbortSignal) {
	return everyPage(async (after: After | null) => {
		const { claims, next } = await searchClaims(db, filter, PART, after);
		return { items: (await showClaims(db, publisher, claims)).map(toClaimItem), next };
	}, signal);
}

function everyIncident(db: Queries, publisher: Publisher, filter: Parameters<typeof searchIncidents>[1], signal: AbortSignal) {
	return everyPage(async (after: AfterIncident | null) => {
		const { incidents, next } = await searchIncidents(db, filter, PART, after);
		return { items: showIncidents(publisher, incidents).map(toIncidentItem), next };
	}, signal);
}

const exact = flagSchema
	.optional()
	.meta({ description: "With the exact places of hospitals, schools, camps and shelters; takes the scope `review`." });

/** What leaves goes out with sensitive places told by their district, unless those who may see them ask for more. */
function publisherOf({ publisher, publishers, scope }: Call, wanted: boolean | undefined): Publisher {
	if (wanted && !publisher.exact) throw new Problem("forbidden", ["review", scope]);
	return wanted ? publishers.exact : publishers.blurred;
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
		async (_given, { feed, lastEvent, publisher, signal }) => {
			const after = lastEvent !== null && /^\d{1,15}$/.test(lastEvent) ? Number(lastEvent) : null;
			return (async function* (): AsyncGenerator<StreamEvent> {
				for await (const event of feed.follow(after, signal)) {
					if (event.event !== "job") yield event;
					// What long work is about is for those who may ask for jobs.
					else if (publisher.exact) yield { ...event, data: toJobItem(event.data as Parameters<typeof toJobItem>[0]) };
				}
			})();
		},
	),
	lines(
		{
			method: "GET",
			path: "/export/claims",
			scope: "read",
			tag: "export",
			summary: "Every claim that a filter finds, one a line; sensitive places are told by their district.",
			query: z.strictObject({ ...filterQuery, exact }),
			result: claimItem,
		},
		async ({ query: { exact: wanted, ...query } }, call) =>
			everyClaim(call.record.database.db, publisherOf(call, wanted), toFilter(query, call.coder.gazetteer), call.signal),
	),
	lines(
		{
			method: "GET",
			path: "/export/incidents",
			scope: "read",
			tag: "export",
			summary: "Every incident that a filter finds, one a line; sensitive places are told by their district.",
			query: z.strictObject({ ...incidentQuery, exact }),
			result: incidentItem,
		},
		async ({ query: { exact: wanted, ...query } }, call) => {
			const publisher = publisherOf(call, wanted);
			const filter = shownFilter(toIncidentFilter(query, call.coder.gazetteer), publisher);
			return everyIncident(call.record.database.db, publisher, filter, call.signal);
		},
	),
];
