import { z } from "zod";
import type { Publisher } from "../../record/publish.js";
import { mergeIncidents, pinIncident, splitIncident, Unsettleable, undoSettlement } from "../../record/settle.js";
import type { Queries } from "../../store/database.js";
import { COUNTED_BY_NAMES, incidentCounts } from "../../store/incident-counts.js";
import { countIncidents, INCIDENT_SORTS, type IncidentSort, searchIncidents, sortedIncidents } from "../../store/incident-search.js";
import { searchClaims } from "../../store/search.js";
import { settlementPage } from "../../store/settlements.js";
import { readCursor, toCursor } from "../cursor.js";
import { Problem, unfit } from "../problem.js";
import {
	countQuery,
	idSchema,
	incidentQuery,
	LIMIT,
	listSchema,
	numberSchema,
	pageQuery,
	respeltSchema,
	shownFilter,
	toIncidentFilter,
	wholeNumber,
} from "../query.js";
import { type Call, json, type Route } from "../route.js";
import { articleItem } from "../shapes/article.js";
import { claimItem, toClaimItem } from "../shapes/claim.js";
import { incidentItem, linkItem, toIncidentItem, toView, viewSchema } from "../shapes/incident.js";
import { isSensitive, showClaims, showIncidents } from "../shown.js";

const SORTS = INCIDENT_SORTS.flatMap((sort) => [sort, `-${sort}`]) as [string, ...string[]];
const query = z.strictObject({
	...incidentQuery,
	sort: z.enum(SORTS).optional().meta({
		description:
			"The most of it first; with - before it the least. By itself the latest reported first. `attention`: the contested, then the credible, then the large.",
	}),
	...pageQuery,
	...countQuery,
});
const latestSchema = z.strictObject({ latest: z.string().nullable(), id: z.int() });
const sortedSchema = z.strictObject({ key: z.number(), id: z.int() });

const whole = incidentItem
	.extend({
		/** What each source says, side by side. */
		view: viewSchema,
		claimList: z.array(claimItem),
		/** Why each claim stands here. */
		links: z.array(linkItem),
		articleList: z.array(
			articleItem.pick({ id: true, title: true, published: true, outlet: true, outletName: true, url: true, copyOf: true }),
		),
		changedAt: z.string(),
	})
	.meta({ id: "Incident" });

/** Claims of one incident that are given. */
const MOST_CLAIMS = 1000;

const params = z.strictObject({ id: numberSchema });
const by = z.string().min(1).max(200).optional().meta({ description: "Who settles it; with a token always the token's name." });
const settled = z
	.strictObject({
		/** To take it back by. */
		settlement: z.string(),
		/** The incident that came of it. */
		incident: z.int(),
	})
	.meta({ id: "Settled" });
const settlementItem = z
	.strictObject({
		id: z.string(),
		act: z.enum(["together", "apart"]),
		threads: z.array(z.int()),
		by: z.string(),
		at: z.string(),
		undoneAt: z.string().nullable(),
	})
	.meta({ id: "Settlement" });
const countItem = z
	.strictObject({
		key: z.string().nullable(),
		and: z.string().nullable(),
		incidents: z.int(),
		contested: z.int(),
		/** Sum of what any source says at least, and at most. */
		killedMin: z.number(),
		killedMax: z.number(),
	})
	.meta({ id: "IncidentCount" });
const subject = ({ id }: { readonly id: number }) => `/incidents/${id}`;

async function incidentWhole(db: Queries, publisher: Publisher, id: number): Promise<z.input<typeof whole>> {
	const [found] = (await searchIncidents(db, { incident: id }, 1)).incidents;
	if (!found) throw new Problem("not-found", [`/incidents/${id}`]);
	const shown = publisher.incident(found);
	const { claims } = await searchClaims(db, { incident: id }, MOST_CLAIMS);
	const links = await db
		.selectFrom("link")
		.select(["claim", "role", "score", "by", "reasons"])
		.where("incident", "=", id)
		.orderBy("claim")
		.limit(MOST_CLAIMS)
		.execute();
	const { changed_at } = await db.selectFrom("incident").select("changed_at").where("id", "=", id).executeTakeFirstOrThrow();
	const ids = [...new Set(claims.map(({ article }) => article))];
	const articles =
		ids.length === 0
			? []
			: await db
					.selectFrom("article")
					.leftJoin("outlet", "outlet.id", "article.outlet")
					.select(["article.id", "title", "published", "outlet", "outlet.name as outletName", "url", "copy_of as copyOf"])
					.where("article.id", "in", ids)
					.orderBy("published_day")
					.orderBy("article.id")
					.execute();
	return {
		...toIncidentItem(shown),
		view: toView(shown.value.view),
		claimList: (await showClaims(db, publisher, claims)).map(toClaimItem),
		links: links.map((link) => ({ ...link, reasons: shown.blurred ? [] : (link.reasons as { code: string }[]) })),
		articleList: articles.map((article) => {
			const hidden = !publisher.exact && (shown.blurred || isSensitive(article.title) || isSensitive(article.url ?? ""));
			return hidden ? { ...article, title: "", url: null } : article;
		}),
		changedAt: changed_at,
	};
}

/** What the store says cannot be settled, in the client's language. */
async function settling<T>(call: Call, work: Promise<T>): Promise<T> {
	return work.catch((error) => {
		if (error instanceof Unsettleable) throw unfit(call.lang, "settlement", error.message);
		throw error;
	});
}

export const INCIDENT_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/incidents",
			scope: "read",
			tag: "incidents",
			summary: "Incidents by the filters of `rasd incidents`, the latest reported first.",
			query,
			result: listSchema(incidentItem).extend({ total: z.int().optional(), respelt: respeltSchema }),
			sparse: incidentItem,
		},
		async ({ query: given }, { record: { database }, coder, publisher }) => {
			const { db } = database;
			const filter = shownFilter(toIncidentFilter(given, coder.gazetteer), publisher);
			const limit = given.limit ?? LIMIT;
			const { sort } = given;
			const page =
				sort === undefined
					? await searchIncidents(db, filter, limit, readCursor(latestSchema, given.after))
					: await sortedIncidents(
							db,
							filter,
							sort.replace(/^-/, "") as IncidentSort,
							sort.startsWith("-"),
							limit,
							readCursor(sortedSchema, given.after),
						);
			return {
				items: showIncidents(publisher, page.incidents).map(toIncidentItem),
				next: toCursor(page.next),
				...(given.count ? { total: await countIncidents(db, filter) } : {}),
				respelt: page.respelt.map(({ word, as }) => ({ word, as: [...as] })),
			};
		},
	),
	json(
		{
			method: "GET",
			path: "/incidents/counts",
			scope: "read",
			tag: "incidents",
			summary: "How many incidents there are by one thing, or by two: types by week, governorates by month.",
			query: z.strictObject({
				...incidentQuery,
				by: z.enum(COUNTED_BY_NAMES as [(typeof COUNTED_BY_NAMES)[number], ...(typeof COUNTED_BY_NAMES)[number][]]),
				and: z.enum(COUNTED_BY_NAMES as [(typeof COUNTED_BY_NAMES)[number], ...(typeof COUNTED_BY_NAMES)[number][]]).optional(),
				limit: wholeNumber(1, 10_000).optional(),
			}),
			result: z.strictObject({ items: z.array(countItem) }),
		},
		async ({ query: given }, { record: { database }, coder, publisher }) => ({
			items: await incidentCounts(
				database.db,
				shownFilter(toIncidentFilter(given, coder.gazetteer), publisher),
				given.by,
				given.and ?? null,
				given.limit ?? 2000,
			),
		}),
	),
	json(
		{
			method: "GET",
			path: "/incidents/{id}",
			scope: "read",
			tag: "incidents",
			summary: "One incident whole: every source's figures, its claims, why each is here, its articles.",
			params,
			result: whole,
			sparse: whole,
		},
		({ params: { id } }, { record: { database }, publisher }) => incidentWhole(database.db, publisher, id),
	),
	json(
		{
			method: "POST",
			path: "/incidents/{id}/merge",
			scope: "review",
			tag: "incidents",
			summary: "Says that incidents are one: the claims of the others go into this one.",
			params,
			body: z.strictObject({ others: z.array(z.int().min(1)).min(1).max(100), by }),
			result: settled,
			subject,
		},
		async ({ params: { id }, body }, call) => {
			const merged = mergeIncidents(call.record.database.db, call.now(), call.by(body.by), [id, ...body.others]);
			const { id: settlement, incident } = await settling(call, merged);
			return { settlement, incident };
		},
	),
	json(
		{
			method: "POST",
			path: "/incidents/{id}/split",
			scope: "review",
			tag: "incidents",
			summary: "Says that some claims of an incident tell of another occurrence: they go into an incident of their own.",
			params,
			body: z.strictObject({ claims: z.array(z.int().min(1)).min(1).max(1000), by }),
			result: settled,
			subject,
		},
		async ({ params: { id }, body }, call) => {
			const split = splitIncident(call.record.database.db, call.now(), call.by(body.by), id, body.claims);
			const { id: settlement, incident } = await settling(call, split);
			return { settlement, incident };
		},
	),
	json(
		{
			method: "POST",
			path: "/incidents/{id}/pin",
			scope: "review",
			tag: "incidents",
			summary: "Pins an incident, or unpins it: while it is pinned, linking moves nothing out of it and merges it into no other.",
			params,
			body: z.strictObject({ pinned: z.boolean(), by }),
			result: z.strictObject({ incident: z.int(), pinned: z.boolean() }),
			subject,
		},
		async ({ params: { id }, body }, call) => {
			const work = pinIncident(call.record.database.db, call.now(), call.by(body.by), id, body.pinned);
			await settling(call, work);
			return { incident: id, pinned: body.pinned };
		},
	),
	json(
		{
			method: "GET",
			path: "/settlements",
			scope: "read",
			tag: "incidents",
			summary: "What people merged and split, the latest first.",
			query: z.strictObject({ incident: numberSchema.optional(), ...pageQuery }),
			result: listSchema(settlementItem),
			sparse: settlementItem,
		},
		async ({ query: given }, { record: { database } }) => {
			const before = readCursor(z.strictObject({ number: z.int() }), given.after)?.number ?? null;
			const page = await settlementPage(database.db, given.limit ?? LIMIT, before, given.incident ?? null);
			return {
				items: page.settlements.map(({ id, act, threads, by: who, at, undone_at }) => ({
					id,
					act,
					threads: [...new Set(threads)].sort((a, b) => a - b),
					by: who,
					at,
					undoneAt: undone_at,
				})),
				next: toCursor(page.next === null ? null : { number: page.next }),
			};
		},
	),
	json(
		{
			method: "POST",
			path: "/settlements/{id}/undo",
			scope: "review",
			tag: "incidents",
			summary: "Takes a merge or split back; doing it again changes nothing.",
			params: z.strictObject({ id: idSchema }),
			body: z.strictObject({ by }),
			result: z.strictObject({ undone: z.boolean() }),
		},
		async ({ params: { id }, body }, call) => {
			const { db } = call.record.database;
			if (await undoSettlement(db, call.now(), call.by(body.by), id)) return { undone: true };
			const known = await db.selectFrom("link_decision").select("id").where("settlement", "=", id).limit(1).executeTakeFirst();
			if (!known) throw new Problem("not-found", [`/settlements/${id}`]);
			return { undone: false };
		},
	),
];
