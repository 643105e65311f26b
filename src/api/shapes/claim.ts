import { z } from "zod";
import type { Published } from "../../record/publish.js";
import { CORRECTABLE, VERDICTS } from "../../schemes/decision.js";
import { eventSchema, figureSchema, quoteSchema, statementSchema } from "../../schemes/record.js";
import type { StoredDecision } from "../../store/decisions.js";
import { CLAIM_STATUSES } from "../../store/schema.js";
import type { FoundClaim } from "../../store/search.js";

const quotes = z.array(quoteSchema);
/** A claim as it is shown: of the codebook, save that words which name a sensitive place may be left out. */
export const shownClaim = z.discriminatedUnion("kind", [
	eventSchema.extend({ quotes }).meta({ id: "Event" }),
	statementSchema.extend({ quotes }).meta({ id: "Statement" }),
	figureSchema.extend({ quotes }).meta({ id: "Figure" }),
]);

/** A claim of the record with what stands round it. `id` changes when the article is coded anew, `thread` stays. */
export const claimItem = z
	.strictObject({
		id: z.int(),
		thread: z.int(),
		article: z.string(),
		title: z.string(),
		url: z.string().nullable(),
		/** The outlet's id, and its name. */
		outlet: z.string().nullable(),
		outletName: z.string().nullable(),
		published: z.string().nullable(),
		status: z.enum(CLAIM_STATUSES),
		/** Share of such claims that are right, 0–1. */
		confidence: z.number(),
		incident: z.int().nullable(),
		/** Whether people corrected it. */
		corrected: z.boolean(),
		/** The claim as it counts, with people's corrections. */
		claim: shownClaim,
		/** Whether its places are told by their district, because one of them is sensitive. */
		blurred: z.boolean(),
	})
	.meta({ id: "ClaimItem" });
export type ClaimItem = z.infer<typeof claimItem>;

export function toClaimItem({ value, blurred }: Published<FoundClaim>): ClaimItem {
	const { id, thread, article, title, url, outlet, outletName, published, status, confidence, incident, corrected, claim } = value;
	return { id, thread, article, title, url, outlet, outletName, published, status, confidence, incident, corrected, claim, blurred };
}

/** What a person decided about a claim. */
export const decisionItem = z
	.strictObject({
		id: z.string(),
		thread: z.int(),
		verdict: z.enum(VERDICTS),
		/** Of a correction: field to new value. */
		changes: z.partialRecord(z.enum(CORRECTABLE), z.unknown()),
		note: z.string().nullable(),
		by: z.string(),
		at: z.string(),
		undoneAt: z.string().nullable(),
	})
	.meta({ id: "DecisionItem" });
export type DecisionItem = z.infer<typeof decisionItem>;

export function toDecisionItem({ id, thread, verdict, changes, note, by, at, undone_at }: StoredDecision): DecisionItem {
	return { id, thread, verdict, changes, note, by, at, undoneAt: undone_at };
}
