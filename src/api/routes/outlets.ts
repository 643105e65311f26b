import { sql } from "kysely";
import { z } from "zod";
import { judgeOutlet } from "../../record/rate.js";
import { type OutletOutput, outletPage, RELIABILITIES, ratingsOf } from "../../store/outlets.js";
import { readCursor, toCursor } from "../cursor.js";
import { Problem } from "../problem.js";
import { idSchema, LIMIT, listSchema, pageQuery } from "../query.js";
import { json, type Route } from "../route.js";

const reliability = z
	.enum(RELIABILITIES)
	.meta({ description: "Admiralty scale: A completely reliable … E unreliable, F cannot be judged." });
const outletItem = z
	.strictObject({
		id: z.string(),
		name: z.string(),
		/** Whether other outlets print what it writes. */
		agency: z.boolean(),
		/** As people judged it last; null where nobody has. */
		reliability: reliability.nullable(),
		articles: z.int(),
		/** Articles whose text another had before. */
		copies: z.int(),
		/** First and last day of publication. */
		first: z.string().nullable(),
		last: z.string().nullable(),
	})
	.meta({ id: "OutletItem" });
const ratingItem = z
	.strictObject({ id: z.int(), reliability, note: z.string().nullable(), by: z.string(), at: z.string() })
	.meta({ id: "Rating" });
const whole = outletItem
	.extend({
		/** Every judgement, the latest first. */
		ratings: z.array(ratingItem),
		claims: z.int(),
		/** Incidents that it tells of, and those of them that it told first. */
		incidents: z.int(),
		firsts: z.int(),
	})
	.meta({ id: "Outlet" });
const params = z.strictObject({ id: idSchema });

function toItem({ id, name, agency, reliability: grade, articles, copies, first, last }: OutletOutput): z.infer<typeof outletItem> {
	return { id, name, agency, reliability: grade, articles, copies, first, last };
}

export const OUTLET_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/outlets",
			scope: "read",
			tag: "outlets",
			summary: "Who published what, those with most articles first.",
			query: z.strictObject(pageQuery),
			result: listSchema(outletItem),
			sparse: outletItem,
		},
		async ({ query: given }, { record: { database } }) => {
			const after = readCursor(z.strictObject({ articles: z.int(), id: z.string() }), given.after);
			const page = await outletPage(database.db, given.limit ?? LIMIT, after);
			return { items: page.outlets.map(toItem), next: toCursor(page.next) };
		},
	),
	json(
		{
			method: "GET",
			path: "/outlets/{id}",
			scope: "read",
			tag: "outlets",
			summary: "One outlet with the history of its reliability, and how often it told first.",
			params,
			result: whole,
			sparse: whole,
		},
		async ({ params: { id } }, { record: { database } }) => {
			const { db } = database;
			const [outlet] = (await outletPage(db, 1, null, id)).outlets;
			if (!outlet) throw new Problem("not-found", [`/outlets/${id}`]);
			const { rows } = await sql<{ claims: number; incidents: number; firsts: number }>`
				select count(*)::int as claims, count(distinct c.incident)::int as incidents,
					(count(distinct c.incident) filter (where i.view -> 'first' ->> 'claim' = c.id::text))::int as firsts
				from claim c left join incident i on i.id = c.incident
				where c.outlet = ${id} and c.current and c.status <> 'rejected'`.execute(db);
			const counts = rows[0] ?? { claims: 0, incidents: 0, firsts: 0 };
			return { ...toItem(outlet), ratings: await ratingsOf(db, id), ...counts };
		},
	),
	json(
		{
			method: "POST",
			path: "/outlets/{id}/ratings",
			scope: "review",
			tag: "outlets",
			summary: "Judges an outlet's reliability; the credibility of its incidents follows. Earlier judgements stay as its history.",
			params,
			body: z.strictObject({
				reliability,
				note: z.string().max(4000).nullish(),
				by: z.string().min(1).max(200).optional(),
			}),
			result: z.strictObject({
				/** Incidents that were brought up to date. */
				incidents: z.int(),
			}),
			status: 201,
		},
		async ({ params: { id }, body }, call) => {
			const { db } = call.record.database;
			const known = await db.selectFrom("outlet").select("id").where("id", "=", id).executeTakeFirst();
			if (!known) throw new Problem("not-found", [`/outlets/${id}`]);
			const rating = { outlet: id, reliability: body.reliability, note: body.note ?? null, by: call.by(body.by) };
			return { incidents: await judgeOutlet(db, call.now(), rating) };
		},
	),
];
