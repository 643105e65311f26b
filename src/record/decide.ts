import type { Kysely } from "kysely";
import type { Gazetteer } from "../places/gazetteer.js";
import { type Decision, overlay } from "../schemes/decision.js";
import { currentClaim, overlayClaim } from "../store/claims.js";
import { decisionsOn, keepDecision, undoDecision } from "../store/decisions.js";
import type { Tables } from "../store/schema.js";
import { type Writing, writing } from "../store/write.js";
import { claimPlaceKeys } from "./place-keys.js";
import { relinkClaims } from "./relink.js";

/** No current claim has the thread that a decision names. */
export class NoSuchClaim extends Error {
	override readonly name = "NoSuchClaim";

	constructor(readonly thread: number) {
		super(`There is no claim ${thread} in the store; it may have been lost in a recoding that nobody had decided about.`);
	}
}

/** A correction does not make a claim of the codebook. */
export class UnfitCorrection extends Error {
	override readonly name = "UnfitCorrection";
}

/**
 * Keeps what a person decided about a claim and lays it over the claim. The same decision again changes nothing.
 * @returns whether it was new
 * @throws NoSuchClaim, UnfitCorrection; nothing is kept then
 */
export function decide(db: Kysely<Tables>, gazetteer: Gazetteer, at: string, decision: Decision): Promise<boolean> {
	return writing(db, async (tx) => {
		if (!(await keepDecision(tx, at, decision))) return false;
		const unfit = await standAnew(tx, gazetteer, at, decision.thread);
		if (unfit.includes(decision.id))
			throw new UnfitCorrection("The corrected claim would break the codebook; check the values of the fields that were changed.");
		return true;
	});
}

/** Takes a decision back. Returns whether there was one to take back. */
export function undo(db: Kysely<Tables>, gazetteer: Gazetteer, at: string, id: string, by: string): Promise<boolean> {
	return writing(db, async (tx) => {
		const thread = await undoDecision(tx, at, id, by);
		if (thread !== null) await standAnew(tx, gazetteer, at, thread);
		return thread !== null;
	});
}

/** Brings a claim, and the incident it is in, up to date with the decisions about it; returns those that do not fit it. */
async function standAnew(tx: Writing, gazetteer: Gazetteer, at: string, thread: number): Promise<readonly string[]> {
	const stored = await currentClaim(tx, thread);
	if (stored === null) throw new NoSuchClaim(thread);
	const { status, corrected, unfit } = overlay(stored.machine, (await decisionsOn(tx, [thread])).get(thread) ?? []);
	const standing = stored.coder === null && status === "open" ? "added" : status;
	await overlayClaim(tx, stored, corrected, standing, claimPlaceKeys(corrected ?? stored.machine, gazetteer));
	const another = JSON.stringify(corrected) !== JSON.stringify(stored.corrected);
	if (another || (standing === "rejected") !== (stored.status === "rejected"))
		await relinkClaims(tx, at, [{ ...stored, corrected, status: standing }]);
	return unfit;
}
