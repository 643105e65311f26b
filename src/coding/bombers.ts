import { SUICIDE_BOMBER } from "../arabic/particles.js";
import type { Draft } from "./draft.js";
import type { Cast } from "./verdict.js";
import type { Sentence } from "./words.js";

/** Types of attacks that somebody may die in by making them. */
const BLOWN: ReadonlySet<string> = new Set(["explosion", "armed_attack"]);

/**
 * "انتحاري فجر سيارة", "تفجير نفذه انتحاريان": what a bomber who dies in it did is a suicide attack, and of a bomber of no body nobody
 * says who he is. Works in place.
 */
export function byBomber(draft: Draft, cast: readonly Cast[], { texts }: Sentence): void {
	if (!BLOWN.has(draft.type.value)) return;
	for (const { role, phrase } of cast) {
		if (role !== "agent") continue;
		let at = phrase.from;
		while (at < phrase.to && !SUICIDE_BOMBER.has(texts[at] as string)) at++;
		if (at === phrase.to) continue;
		draft.type = { ...draft.type, value: "suicide_attack", rule: "type.bomber", confidence: 0.8 };
		draft.specific = true;
		draft.initiators = draft.initiators.filter(
			({ value, evidence }) => value !== "militants" || evidence.from < phrase.from || evidence.from >= phrase.to,
		);
		return;
	}
}
