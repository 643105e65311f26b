import type { Act } from "./acts.js";
import type { Draft, Evidence } from "./draft.js";
import type { Parsed } from "./mentions.js";
import type { Cast } from "./verdict.js";

/** The stretch of words that tells the act: from its first word or argument to its last, within its clauses. */
export function quoteOf(act: Act, draft: Draft, cast: readonly Cast[], parsed: Parsed): Evidence {
	const span = { from: Number.MAX_SAFE_INTEGER, to: 0 };
	for (const t of act.triggers) {
		span.from = Math.min(span.from, t.from);
		span.to = Math.max(span.to, t.to);
	}
	for (const { phrase, role } of cast) if (role !== "none") reach(span, act, phrase);
	for (const place of draft.places) if (place.evidence.sentence === parsed.sentence.index) reach(span, act, place.evidence);
	for (const toll of draft.toll.values()) reach(span, act, toll.evidence);
	if (draft.count) reach(span, act, draft.count.evidence);
	return { sentence: parsed.sentence.index, from: span.from, to: span.to };
}

/** Widens a span so that it takes in other words of the act, on the sides on which they lie within its clauses. */
function reach(span: { from: number; to: number }, act: Act, { from, to }: { readonly from: number; readonly to: number }): void {
	if (from >= act.from) span.from = Math.min(span.from, from);
	if (to <= act.to) span.to = Math.max(span.to, to);
}
