import type { NumberReading } from "../arabic/numbers/index.js";
import { attachedPreposition, PARTITIVES, PREPOSITION } from "../arabic/particles.js";
import { type Draft, include } from "./draft.js";
import type { Mention, Parsed } from "./mentions.js";
import { leadOf } from "./phrases.js";
import type { Word } from "./words.js";

/** From so many people on, nobody is named who they are and yet they are no force. */
const CROWD = 200;
/** From so many on, a flight's toll is of people at large. */
const MANY = 20;
const MAGNITUDES = /^number\.(hundreds|thousands|tens-|millions)/;

/** "نزح الآلاف من الفاشر", "غادر المئات المدينة": whether a number stands for people by itself; behind the article nothing is counted but with "of". */
function isCrowd({ range, rule, noun, from, to }: NumberReading, { places, sentence: { texts, words } }: Parsed): boolean {
	if ((range[0] ?? 0) < CROWD || !MAGNITUDES.test(rule)) return false;
	// "فر المئات منهم", "يتدفقون بالمئات": some of those named before.
	if (PARTITIVES.has(texts[to] ?? "") || attachedPreposition(leadOf(words[from] as Word)) !== "") return false;
	if (texts[to] === PREPOSITION.from) return places.some((place) => place.from > to && place.from - to <= 2);
	return noun < 0 || (words[to - 1]?.shape.definite ?? false);
}

/** The number of nameless people right behind a word of moving, or before its verb: عودة الآلاف، الآلاف يفرون. Undefined where there are none. */
export function crowdAtMove({ from, to, unit }: Mention, parsed: Parsed): NumberReading | undefined {
	// "نزوح الآلاف" is also a form of its own.
	return parsed.numbers.find(
		(n) => (n.from === to || (n.to === to && n.from > from) || (n.to === from && unit.verb)) && isCrowd(n, parsed),
	);
}

/** Those who fled or came back, where the text has nothing but how many: they are civilians. Codebook, "Displacement". */
export function addCrowd(draft: Draft): void {
	const toll = draft.type.value === "displacement" && draft.targets.length === 0 ? draft.toll.get("displaced") : undefined;
	if (toll && (toll.total[0] ?? 0) >= MANY)
		include(draft.targets, { value: "civilians", rule: "target.crowd", evidence: toll.evidence, confidence: 0.7 });
}
