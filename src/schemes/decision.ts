// What people decide about claims: a layer over what the coder gave, never an edit of it.
import { z } from "zod";
import { type Claim, claimSchema, eventSchema, figureSchema, statementSchema } from "./record.js";

/** What can be decided: the claim is right; right once fields are changed; wrong; or only something to remember. */
export const VERDICTS = ["accept", "correct", "reject", "note"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Fields that a correction may change. The rest is the coder's own account of itself. */
export const CORRECTABLE = [
	"kind",
	"type",
	"quotes",
	"modality",
	"initiators",
	"supporters",
	"targets",
	"objects",
	"means",
	"places",
	"from",
	"to",
	"toll",
	"count",
	"value",
	"unit",
	"attribution",
] as const;
export type CorrectableField = (typeof CORRECTABLE)[number];

export const decisionSchema = z
	.strictObject({
		/** Chosen by whoever decides, so that sending it twice is saving it once. */
		id: z.string().min(8).max(64),
		/** The claim's thread: it stays when a newer coder gives the claim anew. */
		thread: z.int().min(1),
		verdict: z.enum(VERDICTS),
		/** Of a correction: field to new value. */
		changes: z.partialRecord(z.enum(CORRECTABLE), z.unknown()),
		note: z.string().max(4000).nullable(),
		/** Who decides. */
		by: z.string().min(1).max(200),
	})
	.refine(({ verdict, changes }) => (verdict === "correct") === Object.keys(changes).length > 0, {
		error: "a correction changes fields, and nothing else does",
	});
export type Decision = z.infer<typeof decisionSchema>;

/** How a claim stands after what was decided about it. */
export interface Standing {
	readonly status: "open" | "accepted" | "corrected" | "rejected";
	/** The claim with every correction over it; null where there are none. */
	readonly corrected: Claim | null;
}

const FIELDS: Readonly<Record<string, object>> = {
	event: eventSchema.shape,
	statement: statementSchema.shape,
	figure: figureSchema.shape,
};

/** A claim with a correction over it. One of another kind is left without what that kind does not have: an act's toll is none of a figure. */
function changed(claim: Claim, changes: Decision["changes"]): object {
	const own = FIELDS[String(changes.kind ?? claim.kind)] ?? {};
	const kept = "kind" in changes ? Object.entries(claim).filter(([field]) => field in own) : Object.entries(claim);
	return { ...Object.fromEntries(kept), ...changes };
}

/**
 * Lays decisions over a claim, in the order in which they were made (those undone left out): the last verdict counts, corrections
 * add up. A correction that no longer makes a claim of the codebook is left out, and named in `unfit`.
 */
export function overlay(
	machine: Claim,
	decisions: readonly Pick<Decision, "id" | "verdict" | "changes">[],
): Standing & { readonly unfit: readonly string[] } {
	let status: Standing["status"] = "open";
	let corrected: Claim | null = null;
	const unfit: string[] = [];
	for (const { id, verdict, changes } of decisions) {
		if (verdict === "accept") status = corrected === null ? "accepted" : "corrected";
		else if (verdict === "reject") status = "rejected";
		else if (verdict === "correct") {
			const parsed = claimSchema.safeParse(changed(corrected ?? machine, changes));
			if (parsed.success) {
				corrected = parsed.data;
				status = "corrected";
			} else unfit.push(id);
		}
	}
	return { status, corrected, unfit };
}
