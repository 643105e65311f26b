import type { NumberReading } from "../arabic/numbers/index.js";
import { attachedPreposition } from "../arabic/particles.js";
import type { PlacePhrase } from "../arabic/places/phrases.js";
import { GREATEST } from "../arabic/tallies.js";
import type { Mention, Parsed } from "./mentions.js";
import { isPaper } from "./papers.js";

/** A stretch of words with what is attached before it. */
type Stretch = Pick<Mention, "from" | "to" | "proclitics">;

/** The number that counts a noun: before it, or "two" and "one" after it; with a word for the greatest between: اثنين من كبار القادة. */
export function numberOfHead({ numbers, sentence: { texts } }: Parsed, head: Mention): NumberReading | null {
	for (const n of numbers) {
		if (counts(n, head)) return n;
		if (n.noun >= 0 && n.noun === head.from - 1 && n.to <= n.noun && GREATEST.has(texts[n.noun] ?? "")) return n;
		if (n.from === head.to && n.noun < 0 && n.to === n.from + 1 && (n.range[1] ?? 9) <= 2) return n;
	}
	return null;
}

/** Whether a number counts what stands in a stretch of words; none that a preposition parts from it: إصابة 60 بالرصاص. */
export function counts({ to: end, noun }: NumberReading, { from, to, proclitics }: Stretch): boolean {
	if (end <= from && attachedPreposition(proclitics) !== "") return false;
	// "القتلى 25 والجرحى 60": no number counts what "and" joins behind it.
	return (noun >= from && noun < to) || (end === from && noun < 0 && proclitics === "");
}

/** From this number on what is counted stands in the singular, in the accusative up to a hundred. */
const FEWEST_SINGULAR = 11;

/** "قتل 12 سوريا", "15 ليبيا": whether a number right before a word that is also a country's name counts people from there. */
export function countsNatives(from: number, mentions: readonly Mention[], numbers: readonly NumberReading[]): boolean {
	const counted = numbers.some(({ range: [least], noun, to }) => noun === from && to === from && (least ?? 0) >= FEWEST_SINGULAR);
	return counted && mentions.some((m) => m.family === "nisba" && m.from === from && m.to === from + 1 && m.proclitics === "");
}

/** Places without those that are people from there, counted; what lies in one or is joined to one stands by itself. */
export function withoutNatives(
	places: readonly PlacePhrase[],
	mentions: readonly Mention[],
	numbers: readonly NumberReading[],
	texts: readonly string[],
): readonly PlacePhrase[] {
	const natives = ({ from, to }: PlacePhrase) => to - from === 1 && (countsNatives(from, mentions, numbers) || isPaper(texts, from));
	if (!places.some(natives)) return places;
	const kept = places.filter((place) => !natives(place));
	const indexOf = (old: number) => (old < 0 ? old : kept.indexOf(places[old] as PlacePhrase));
	return kept.map((place) => ({ ...place, parent: indexOf(place.parent), sibling: indexOf(place.sibling) }));
}
