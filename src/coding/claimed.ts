import { comparePlaces, Relation } from "./compare.js";
import type { Draft } from "./draft.js";
import { familyIn } from "./judge/steps.js";

/** Rules of doers that an act has by its own words or kind, though its clause does not name them. */
export const GIVEN: ReadonlySet<string> = new Set([
	"doer.usual",
	"doer.claimed",
	"doer.own",
	"doer.coordinated",
	"doer.accused",
	"doer.answered",
]);

/** Doers of no name, who are of the body that claims what they did: هجوم شنه مسلحون، وتبناه التنظيم. */
const NAMELESS: ReadonlySet<string> = new Set(["militants", "unidentified"]);

/** Gives attacks whose doer nothing names the body that claims them, in the same sentence or the next. Works in place. */
export function takeClaimed(drafts: readonly Draft[]): void {
	for (const claim of drafts) {
		if (!isClaim(claim) || isDenied(claim, drafts)) continue;
		const act = nearest(drafts, claim);
		if (act) act.initiators = claim.initiators.map((doer) => ({ ...doer, rule: "doer.claimed", confidence: 0.75 }));
	}
}

function isClaim({ kind, type, initiators, modality }: Draft): boolean {
	return kind === "statement" && type.value === "claim_responsibility" && initiators.length > 0 && modality.value === "occurred";
}

/** Whether the same sentence denies something: نفى التنظيم مسؤوليته. */
function isDenied(claim: Draft, drafts: readonly Draft[]): boolean {
	return drafts.some(
		({ kind, type, traits }) => kind === "statement" && type.value === "deny" && traits.sentence === claim.traits.sentence,
	);
}

/** The attack without a doer of its own that a claim is of: one of its sentence, else one of the sentence before in words that the claim has too. */
function nearest(drafts: readonly Draft[], claim: Draft): Draft | undefined {
	const { sentence } = claim.traits;
	let before: Draft | undefined;
	for (const draft of drafts) {
		if (
			draft.kind !== "event" ||
			familyIn(draft) !== "attack" ||
			draft.initiators.some(({ value, rule }) => !NAMELESS.has(value) && (!rule.startsWith("doer.") || GIVEN.has(rule)))
		)
			continue;
		if (draft.initiators.some(({ value }) => NAMELESS.has(value)) && !isToldIn(draft, claim)) continue;
		if (comparePlaces(draft.places, claim.places) === Relation.apart) continue;
		if (draft.quotes.some((quote) => quote.sentence === sentence)) return draft;
		if (draft.quotes.some((quote) => quote.sentence === sentence - 1) && sharesWord(draft, claim)) before = draft;
	}
	return before;
}

/** "وتبنى التنظيم الهجوم": whether the claim's own words tell an act again. */
function isToldIn({ quotes }: Draft, claim: Draft): boolean {
	const [words] = claim.quotes;
	return words !== undefined && quotes.some(({ sentence, from }) => sentence === words.sentence && from >= words.from);
}

function sharesWord(a: Draft, b: Draft): boolean {
	for (const word of a.words) if (b.words.has(word)) return true;
	return false;
}
