import type { Draft } from "./draft.js";
import { familyIn } from "./judge/steps.js";

/** How many sentences at most lie between an act and a claim of it. */
const NEAR = 1;

/** Gives attacks whose doer nothing names the body that claims them, in the same sentence or the next. Works in place. */
export function takeClaimed(drafts: readonly Draft[]): void {
	for (const claim of drafts) {
		if (claim.kind !== "statement" || claim.type.value !== "claim_responsibility" || claim.initiators.length === 0) continue;
		const act = nearest(drafts, claim.traits.sentence);
		if (act) act.initiators = claim.initiators.map((doer) => ({ ...doer, rule: "doer.claimed", confidence: 0.75 }));
	}
}

/** The attack without a doer of its own that is told nearest to a sentence; undefined where none is near. */
function nearest(drafts: readonly Draft[], sentence: number): Draft | undefined {
	let best: Draft | undefined;
	let least = NEAR + 1;
	for (const draft of drafts) {
		if (draft.kind !== "event" || familyIn(draft) !== "attack" || draft.initiators.some(({ rule }) => !rule.startsWith("doer."))) continue;
		for (const quote of draft.quotes) {
			const far = Math.abs(quote.sentence - sentence);
			if (far >= least) continue;
			least = far;
			best = draft;
		}
	}
	return best;
}
