import type { NumberReading } from "../arabic/numbers/index.js";
import { attachedPreposition } from "../arabic/particles.js";
import type { Mention, Parsed } from "./mentions.js";

/** A stretch of words with what is attached before it. */
type Stretch = Pick<Mention, "from" | "to" | "proclitics">;

/** The number that counts a noun: before it, or "two" and "one" after it. */
export function numberOfHead({ numbers }: Parsed, head: Mention): NumberReading | null {
	for (const n of numbers) {
		if (counts(n, head)) return n;
		if (n.from === head.to && n.noun < 0 && n.to === n.from + 1 && (n.range[1] ?? 9) <= 2) return n;
	}
	return null;
}

/** Whether a number counts what stands in a stretch of words; none that a preposition parts from it: إصابة 60 بالرصاص. */
export function counts({ to: end, noun }: NumberReading, { from, to, proclitics }: Stretch): boolean {
	if (end <= from && attachedPreposition(proclitics) !== "") return false;
	return (noun >= from && noun < to) || (end === from && noun < 0);
}
