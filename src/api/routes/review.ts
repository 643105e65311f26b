import { z } from "zod";
import { decide, NoSuchClaim, UnfitCorrection, undo } from "../../record/decide.js";
import { CORRECTABLE, type Decision, decisionSchema, VERDICTS } from "../../schemes/decision.js";
import { decisionById, decisionPage, type StoredDecision } from "../../store/decisions.js";
import { claimsByStatus, measuredPrecision, missedClaims, reviewPace, reviewQueue } from "../../store/review.js";
import { readCursor, toCursor } from "../cursor.js";
import { Problem, readPart, unfit } from "../problem.js";
import { filterQuery, idSchema, LIMIT, listSchema, numberSchema, pageQuery, toFilter } from "../query.js";
import { json, type Route } from "../route.js";
import { claimItem, decisionItem, toClaimItem, toDecisionItem } from "../shapes/claim.js";
import { showClaims } from "../shown.js";

const { status: _, ...ofOpen } = filterQuery;
const queuedItem = claimItem
	.extend({
		/** What a look at it is worth: its doubt, times more the more people it tells of. */
		weight: z.number(),
	})
	.meta({ id: "QueuedClaim" });
const by = z.string().min(1).max(200).optional().meta({ description: "Who decides; with a token always the token's name." });
const given = z
	.strictObject({
		id: z.string().min(8).max(64).meta({ description: "Chosen by the client, so that sending it twice is saving it once." }),
		thread: z.int().min(1),
		verdict: z.enum(VERDICTS),
		changes: z.partialRecord(z.enum(CORRECTABLE), z.unknown()).optional().meta({ description: "Of a correction: field to new value." }),
		note: z.string().max(4000).nullish(),
		by,
	})
	.meta({ id: "NewDecision" });

/** Whether two decisions say the same. */
function isSame(stored: StoredDecision, decision: Decision): boolean {
	const said = ({ thread, verdict, changes, note }: Decision) => JSON.stringify([thread, verdict, sorted(changes), note]);
	return said(stored) === said(decision);
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, each]) => [key, sorted(each)]),
	);
}

export const REVIEW_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/review/queue",
			scope: "review",
			tag: "review",
			summary: "Claims that nobody has looked at, those first whose review tells most: doubtful, and of many dead or injured.",
			query: z.strictObject({ ...ofOpen, ...pageQuery }),
			result: listSchema(queuedItem),
			sparse: queuedItem,
		},
		async ({ query }, { record: { database }, coder, publisher }) => {
			const after = readCursor(z.strictObject({ weight: z.number(), id: z.int() }), query.after);
			const filter = toFilter({ ...query, status: undefined }, coder.gazetteer);
			const page = await reviewQueue(database.db, filter, query.limit ?? LIMIT, after);
			const shown = await showClaims(database.db, publisher, page.claims);
			const items = shown.map((claim, i) => ({ ...toClaimItem(claim), weight: page.claims[i]?.weight ?? 0 }));
			return { items, next: toCursor(page.next) };
		},
	),
	json(
		{
			method: "GET",
			path: "/review/progress",
			scope: "review",
			tag: "review",
			summary:
				"How far review has come: claims by status, decisions by day and person, the coder's measured precision by type, and what it missed.",
			result: z.strictObject({
				statuses: z.array(z.strictObject({ status: z.string(), claims: z.int() })),
				pace: z.array(z.strictObject({ day: z.string(), by: z.string(), decisions: z.int() })),
				precision: z.array(
					z.strictObject({
						kind: z.string(),
						type: z.string(),
						accepted: z.int(),
						corrected: z.int(),
						rejected: z.int(),
						/** Share of the reviewed claims that needed no change, 0–1. */
						precision: z.number(),
					}),
				),
				/** Claims that the coder missed and people added. */
				missed: z.array(z.strictObject({ kind: z.string(), type: z.string(), claims: z.int() })),
			}),
		},
		async (_given, { record: { database } }) => ({
			statuses: await claimsByStatus(database.db),
			pace: await reviewPace(database.db, 30),
			precision: await measuredPrecision(database.db),
			missed: await missedClaims(database.db),
		}),
	),
	json(
		{
			method: "GET",
			path: "/decisions",
			scope: "review",
			tag: "review",
			summary: "What people decided about claims, the latest first, what was undone included.",
			query: z.strictObject({
				article: idSchema.optional(),
				thread: numberSchema.optional(),
				by: z.string().min(1).max(200).optional(),
				...pageQuery,
			}),
			result: listSchema(decisionItem),
			sparse: decisionItem,
		},
		async ({ query: { article, thread, by: who, limit, after } }, { record: { database } }) => {
			const filter = {
				...(article !== undefined && { article }),
				...(thread !== undefined && { thread }),
				...(who !== undefined && { by: who }),
			};
			const begin = readCursor(z.strictObject({ at: z.iso.datetime(), id: z.string() }), after);
			const page = await decisionPage(database.db, filter, limit ?? LIMIT, begin);
			return { items: page.decisions.map(toDecisionItem), next: toCursor(page.next) };
		},
	),
	json(
		{
			method: "POST",
			path: "/decisions",
			scope: "review",
			tag: "review",
			summary:
				"Keeps what a person decided about a claim. The same `id` and content again keeps nothing (200); another content is a conflict.",
			body: given,
			result: decisionItem,
			status: 201,
		},
		async ({ body }, call) => {
			const { db } = call.record.database;
			const { changes = {}, note = null } = body;
			const whole = { ...body, changes, note, by: call.by(body.by) };
			const decision = readPart(decisionSchema, whole, "pointer", call.lang);
			const fresh = await decide(db, call.coder.gazetteer, call.now(), decision).catch((error) => {
				if (error instanceof NoSuchClaim) throw unfit(call.lang, "noClaim", decision.thread);
				if (error instanceof UnfitCorrection) throw unfit(call.lang, "correction");
				throw error;
			});
			const stored = await decisionById(db, decision.id);
			if (!stored || !isSame(stored, decision)) throw new Problem("conflict", [decision.id]);
			if (!fresh) call.status(200);
			return toDecisionItem(stored);
		},
	),
	json(
		{
			method: "POST",
			path: "/decisions/{id}/undo",
			scope: "review",
			tag: "review",
			summary: "Takes a decision back; it stays in the record as undone. Doing it again changes nothing.",
			params: z.strictObject({ id: idSchema }),
			body: z.strictObject({ by }),
			result: decisionItem,
		},
		async ({ params: { id }, body }, call) => {
			const { db } = call.record.database;
			await undo(db, call.coder.gazetteer, call.now(), id, call.by(body.by)).catch((error) => {
				if (error instanceof NoSuchClaim) throw unfit(call.lang, "noClaim", error.thread);
				throw error;
			});
			const stored = await decisionById(db, id);
			if (!stored) throw new Problem("not-found", [`/decisions/${id}`]);
			return toDecisionItem(stored);
		},
	),
];
