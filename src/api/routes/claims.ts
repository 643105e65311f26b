import { sql } from "kysely";
import { z } from "zod";
import { claimSchema } from "../../schemes/record.js";
import type { Queries } from "../../store/database.js";
import { decisionPage } from "../../store/decisions.js";
import { countClaims, type FoundClaim, searchClaims } from "../../store/search.js";
import { readCursor, toCursor } from "../cursor.js";
import { Problem } from "../problem.js";
import { countQuery, filterQuery, LIMIT, listSchema, numberSchema, pageQuery, respeltSchema, toFilter } from "../query.js";
import { json, type Route } from "../route.js";
import { claimItem, decisionItem, toClaimItem, toDecisionItem } from "../shapes/claim.js";

const query = z.strictObject({
	...filterQuery,
	incident: numberSchema.optional().meta({ description: "Only the claims of this incident." }),
	...pageQuery,
	...countQuery,
});
const afterSchema = z.strictObject({ published: z.string().nullable(), id: z.int() });
const whole = claimItem
	.extend({
		/** The claim as the coder gave it, whatever people corrected. */
		machine: claimSchema,
		decisions: z.array(decisionItem),
	})
	.meta({ id: "ClaimWhole" });
const MOST_DECISIONS = 500;

/** The current claims of an article or thread, rejected ones too, in the order in which the article tells them. */
export async function allClaims(db: Queries, of: { readonly article: string } | { readonly thread: number }): Promise<FoundClaim[]> {
	const { rows } = await sql<FoundClaim>`
		select c.id, c.thread, c.article, a.title, a.url, c.outlet, o.name as "outletName", a.published, c.status, c.confidence, c.incident,
			coalesce(c.corrected, c.machine) as claim, c.corrected is not null as corrected
		from claim c join article a on a.id = c.article left join outlet o on o.id = c.outlet
		where c.current and ${"article" in of ? sql`c.article = ${of.article}` : sql`c.thread = ${of.thread}::bigint`} order by c.id`.execute(
		db,
	);
	return rows;
}

export const CLAIM_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/claims",
			scope: "read",
			tag: "claims",
			summary: "Claims by the filters of `rasd search`, the latest published first.",
			query,
			result: listSchema(claimItem).extend({ total: z.int().optional(), respelt: respeltSchema }),
			sparse: claimItem,
		},
		async ({ query: given }, { record: { database }, coder }) => {
			const filter = {
				...toFilter(given, coder.gazetteer),
				...(given.incident === undefined ? {} : { incident: given.incident }),
			};
			const page = await searchClaims(database.db, filter, given.limit ?? LIMIT, readCursor(afterSchema, given.after));
			return {
				items: page.claims.map(toClaimItem),
				next: toCursor(page.next),
				...(given.count ? { total: await countClaims(database.db, filter) } : {}),
				respelt: page.respelt.map(({ word, as }) => ({ word, as: [...as] })),
			};
		},
	),
	json(
		{
			method: "GET",
			path: "/claims/{id}",
			scope: "read",
			tag: "claims",
			summary:
				"One claim, with what the coder gave and what people decided. The number of an older coding gives the claim that took its place.",
			params: z.strictObject({ id: numberSchema }),
			result: whole,
			sparse: whole,
		},
		async ({ params: { id } }, { record: { database } }) => {
			const { db } = database;
			const row = await db.selectFrom("claim").select("thread").where("id", "=", id).executeTakeFirst();
			const [found] = row ? await allClaims(db, { thread: row.thread }) : [];
			if (!found) throw new Problem("not-found", [`/claims/${id}`]);
			const { machine } = await db.selectFrom("claim").select("machine").where("id", "=", found.id).executeTakeFirstOrThrow();
			const { decisions } = await decisionPage(db, { thread: found.thread }, MOST_DECISIONS, null);
			return { ...toClaimItem(found), machine: machine as z.infer<typeof claimSchema>, decisions: decisions.map(toDecisionItem) };
		},
	),
];
