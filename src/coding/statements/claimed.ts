import { PREPOSITION } from "../../arabic/particles.js";
import { CLAIMED_BESIDE, isOneOf } from "../../arabic/statements.js";
import type { Context } from "../event.js";
import type { Trigger } from "../triggers.js";

/** How many words the act that is claimed may have before whoever claims it. */
const CLAIMED_WORDS = 6;

/**
 * "وتبنت ▸هذه العملية كتائب القسام", "تبنت مسؤولية التفجير الانتحاري حركة طالبان": behind the act that is claimed, where it stands between its verb and
 * whoever claims it; else behind the verb.
 */
export function behindClaimed({ to }: Trigger, { cover, phrases, parsed }: Context): number {
	const { words } = parsed.sentence;
	let acts = 0;
	for (let i = to; i < words.length && i - to < CLAIMED_WORDS; ) {
		const word = words[i];
		if (word?.kind !== "word") return to;
		if (word.shape.preposition !== null) {
			const place = acts > 0 && word.text === PREPOSITION.in ? parsed.places.find((p) => p.from <= i + 1 && i + 1 < p.to) : undefined;
			if (!place) return to;
			i = place.to;
			continue;
		}
		const act = cover[i]?.find((m) => m.from === i && m.family === "act" && !m.unit.verb);
		if (act && (act.definite || i > to)) {
			acts++;
			i = act.to;
		} else if (
			isOneOf(CLAIMED_BESIDE, word.text) ||
			(acts > 0 && word.shape.definite && !phrases.some((p) => p.from === i && p.sort === "actor"))
		)
			i++;
		else return acts > 0 ? i : to;
	}
	return to;
}
