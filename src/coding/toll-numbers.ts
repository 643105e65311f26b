import type { NumberReading } from "../arabic/numbers/index.js";
import { AMONG, COMPOSED, OTHERS, PARTITIVES } from "../arabic/particles.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";

/** "عائلة مؤلفة من 5 أشخاص": those it is made up of are counted. */
export function isComposed(phrase: Phrase, { sentence: { texts } }: Parsed): boolean {
	return COMPOSED.has(texts[phrase.to] ?? "") || COMPOSED.has(texts[phrase.to + 1] ?? "");
}

/** "خمسة عشر آخرين بينهم ست نساء": a number of others right before those let out of them. */
export function othersBefore(phrase: Phrase, parsed: Parsed): NumberReading | undefined {
	const { texts } = parsed.sentence;
	if (!AMONG.has(texts[phrase.from - 1] ?? "")) return undefined;
	return parsed.numbers.find(
		(n) => n.to <= phrase.from - 1 && phrase.from - n.to <= 3 && (n.rule.includes("others") || OTHERS.has(texts[n.to] ?? "")),
	);
}

/** "3 منهم أطفال": the number of a part that its noun follows. */
export function partBefore(phrase: Phrase, parsed: Parsed): NumberReading | null {
	const { texts } = parsed.sentence;
	if (!PARTITIVES.has(texts[phrase.from - 1] ?? "")) return null;
	return parsed.numbers.find((n) => n.to === phrase.from - 1) ?? null;
}
