import type { NumberReading } from "../arabic/numbers/index.js";
import { attachedPreposition } from "../arabic/particles.js";
import type { Mention, Parsed } from "./mentions.js";

/** The number that counts a noun: before it, or "two" and "one" after it. */
export function countOf(parsed: Parsed, head: Mention): NumberReading | null {
	for (const n of parsed.numbers) {
		// "إصابة 60 بالرصاص": what a preposition parts from its number is not counted.
		if (n.to <= head.from && n.from < head.from && attachedPreposition(head.proclitics) !== "") continue;
		if (n.noun >= head.from && n.noun < head.to) return n;
		if (n.to === head.from && n.noun < 0) return n;
		if (n.from === head.to && n.noun < 0 && n.to === n.from + 1 && (n.range[1] ?? 9) <= 2) return n;
	}
	return null;
}
