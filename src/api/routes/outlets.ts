import { z } from "zod";
import { judgeOutlet } from "../../record/rate.js";
import { outletStanding, outletWords } from "../../store/outlet-standing.js";
import { type OutletOutput, outletPage, RELIABILITIES, ratingsOf } from "../../store/outlets.js";
import { readCursor, toCursor } from "../cursor.js";
import { Problem } from "../problem.js";
import { idSchema, LIMIT, listSchema, pageQuery } from "../query.js";
import { json, type Route } from "../route.js";
import { isSensitive } from "../shown.js";
import { actorNames, isShown } from "./actors.js";

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
		/** Share of its articles that are no copy of another's, 0–1; null where it has none. */
		independence: z.number().nullable(),
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
		/** Incidents that it tells of; those of them that others tell of too; those that only it tells of. */
		incidents: z.int(),
		shared: z.int(),
		alone: z.int(),
		/** Shared incidents that it told before all others. */
		firsts: z.int(),
		/** Days behind the first report of shared incidents, the middle one. */
		daysBehind: z.number().nullable(),
		/** Shared incidents in which it and others say how many were killed; those in which its figures meet none of theirs. */
		figures: z.int(),
		disagrees: z.int(),
		/** Its words for the actors that it names, the most used first. */
		words: z.array(
			z.strictObject({ actor: z.string(), names: z.strictObject({ en: z.string(), ar: z.string() }), name: z.string(), claims: z.int() }),
		),
	})
	.meta({ id: "Outlet" });
const params = z.strictObject({ id: idSchema });
const MOST_WORDS = 200;

function toItem({ id, name, agency, reliability: grade, articles, copies, first, last }: OutletOutput): z.infer<typeof outletItem> {
	const independence = articles === 0 ? null : Math.round((1 - copies / articles) * 1000) / 1000;
	return { id, name, agency, reliability: grade, articles, copies, independence, first, last };
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
			summary: "One outlet with the history of its reliability, how it stands beside the others, and its words for actors.",
			params,
			result: whole,
			sparse: whole,
		},
		async ({ params: { id } }, { record: { database }, publisher }) => {
			const { db } = database;
			const [outlet] = (await outletPage(db, 1, null, id)).outlets;
			if (!outlet) throw new Problem("not-found", [`/outlets/${id}`]);
			const words = (await outletWords(db, id, MOST_WORDS)).filter(
				({ actor, name }) => isShown(publisher, actor) && (publisher.exact || !isSensitive(name)),
			);
			return {
				...toItem(outlet),
				ratings: await ratingsOf(db, id),
				...(await outletStanding(db, id)),
				words: words.map((one) => ({ ...one, names: actorNames(one.actor) })),
			};
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
