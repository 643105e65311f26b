import { type EventType, familyOf } from "../schemes/codebook.js";
import type { Draft } from "./draft.js";
import type { Parsed } from "./mentions.js";

/** How many words a sentence has at most that only tells who came to harm, and how far behind the attack's it stands. */
const MOST_WORDS = 8;
const REACH = 2;

/**
 * "استهداف سيارة على طريق الناقورة.. شهيدان وجريح": a sentence of nothing but the harmed, behind one of an attack in the same line, tells that attack's toll. Gives it to
 * the attack and returns the drafts that are left of `told`; `before` are those of earlier sentences.
 */
export function withoutAfterthought(told: readonly Draft[], before: readonly Draft[], { sentence, mentions }: Parsed): readonly Draft[] {
	const [harm] = told;
	if (told.length !== 1 || sentence.opens || sentence.words.length > MOST_WORDS || harm?.type.value !== "killing") return told;
	if (harm.toll.size === 0 || harm.places.length > 0 || harm.initiators.length > 0) return told;
	if (mentions.some(({ family, unit }) => family === "act" || unit.verb)) return told;
	const attack = before.at(-1);
	if (attack?.kind !== "event" || attack.toll.size > 0 || familyOf(attack.type.value as EventType) !== "attack") return told;
	if (sentence.index - attack.traits.sentence > REACH) return told;
	for (const [key, line] of harm.toll) attack.toll.set(key, line);
	attack.quotes.push(...harm.quotes);
	return [];
}
