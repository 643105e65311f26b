import { AND_ALLY } from "../arabic/beside-acts.js";
import type { Phrase } from "./phrases.js";
import { isArmed, type Stage } from "./verdict.js";

/** How far behind the subject that it is joined to a body may stand. */
const REACH = 3;

/**
 * "وسيطر مقاتلون من المعارضة وجبهة النصرة على حاجز": whether "and", or "and their ally", joins a body to a verb's subject, of which nobody is known or with which nothing
 * else joins it. Takes the body, what stands before it behind the verb, and the clause.
 */
export function isBesideSubject(
	phrase: Phrase,
	before: Phrase | undefined,
	{ clause: { trigger }, subject, object, parsed }: Stage,
): boolean {
	if (!subject || object || phrase.sort !== "actor" || trigger.passive || !isArmed(phrase)) return false;
	const start = before?.to ?? trigger.to;
	if (phrase.from - start > REACH) return false;
	return phrase.conj || AND_ALLY.has(parsed.sentence.texts[phrase.from - 1] ?? "");
}
