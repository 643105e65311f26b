import type { Act } from "./acts.js";
import type { Draft, DraftSource } from "./draft.js";
import type { Context } from "./event.js";
import { sums } from "./figures/reasons.js";
import { standing } from "./figures/standing.js";
import { tallies } from "./figures/tally.js";
import type { Parsed } from "./mentions.js";

/**
 * Whether an act's numbers run over a period or add up many acts: منذ بداية العام، حصيلة. Such an act makes figures and no
 * event. With the context, it also sees the count that an earlier sentence opened.
 */
export function isCumulative(parsed: Parsed, act: Act, draft: Draft, context: Context): boolean {
	return sums(parsed, act, draft, context);
}

/** The figures of a sentence: counts over a period, then what stands: held, displaced, facilities, money. */
export function standingFigures(context: Context, acts: readonly Act[], sources: (at: number) => DraftSource[]): readonly Draft[] {
	const { figures, taken } = tallies(context, acts, sources);
	if (context.parsed.numbers.length === 0) return figures;
	return [...figures, ...standing(context, acts, sources, taken)];
}
