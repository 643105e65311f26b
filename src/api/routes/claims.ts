import { z } from "zod";
import type { Claim } from "../../schemes/record.js";
import { decisionPage } from "../../store/decisions.js";
import { countClaims, searchClaims } from "../../store/search.js";
import { readCursor, toCursor } from "../cursor.js";
import { claimOfThread } from "../found.js";
import { Problem } from "../problem.js";
import { countQuery, filterQuery, LIMIT, listSchema, numberSchema, pageQuery, respeltSchema, toFilter } from "../query.js";
import { json, type Route } from "../route.js";
import { claimItem, decisionItem, shownClaim, toClaimItem, toDecisionItem } from "../shapes/claim.js";
import { showClaims } from "../shown.js";

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
		machine: shownClaim,
		/** What people decided; with the scope `read` nothing of it. */
		decisions: z.array(decisionItem),
	})
	.meta({ id: "ClaimWhole" });
const MOST_DECISIONS = 500;

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
		async ({ query: given }, { record: { database }, coder, publisher }) => {
			const filter = {
				...toFilter(given, coder.gazetteer),
				...(given.incident === undefined ? {} : { incident: given.incident }),
			};
			const page = await searchClaims(database.db, filter, given.limit ?? LIMIT, readCursor(afterSchema, given.after));
			return {
				items: (await showClaims(database.db, publisher, page.claims)).map(toClaimItem),
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
		async ({ params: { id } }, { record: { database }, publisher }) => {
			const { db } = database;
			const row = await db.selectFrom("claim").select("thread").where("id", "=", id).executeTakeFirst();
			const found = row ? await claimOfThread(db, row.thread) : null;
			if (!found) throw new Problem("not-found", [`/claims/${id}`]);
			const { machine } = await db.selectFrom("claim").select("machine").where("id", "=", found.id).executeTakeFirstOrThrow();
			const [counting, given] = await showClaims(db, publisher, [found, { ...found, claim: machine as Claim }]);
			if (!counting || !given) throw new Problem("not-found", [`/claims/${id}`]);
			const { decisions } = publisher.exact ? await decisionPage(db, { thread: found.thread }, MOST_DECISIONS, null) : { decisions: [] };
			// What people corrected can be sensitive where the coder saw nothing of it.
			const shown = counting.blurred && !given.blurred ? counting : given;
			return { ...toClaimItem(counting), machine: shown.value.claim, decisions: decisions.map(toDecisionItem) };
		},
	),
];
