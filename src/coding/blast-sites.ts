import { PREPOSITION } from "../arabic/particles.js";
import { BLAST_INSIDE } from "../arabic/places/locative.js";
import type { Act } from "./acts.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Settlement } from "./settlements.js";

const BLASTS: ReadonlySet<string> = new Set(["explosion", "suicide_attack"]);

/** Things that a blast in or at them hits; arms that are found there, or a whole camp, it does not. */
const HIT_FROM_WITHIN: ReadonlySet<string> = new Set([
	"checkpoint",
	"government_building",
	"headquarters",
	"market",
	"worship",
	"school",
	"home",
	"vehicle",
	"armour",
	"convoy",
	"patrol",
	"infrastructure",
	"media",
	"prison",
	"ship",
]);

/** How far behind the act's word the thing may stand: انفجار لغم من مخلفات المعارك في أحد المنازل. */
const BLAST_REACH = 9;

/**
 * "انفجرت عبوة في سوق شعبي", "بسيارة عسكرية", "عند نقطة تفتيش": things that a blast in, at or under them hits. Takes an act, its sentence and the phrases in that; a
 * suicide attacker's own car is left out, and what a place is named for is left to the reader of places.
 */
export function blastSites({ triggers, from, to }: Act, { sentence: { words }, places }: Parsed, phrases: readonly Phrase[]): Settlement[] {
	const blast = triggers.find((t) => t.sort !== "harm" && BLASTS.has(t.type));
	if (!blast) return [];
	const found: Settlement[] = [];
	for (const { sort, head, prep } of phrases) {
		const { entry } = head.unit;
		if (sort !== "object" || prep === null || !HIT_FROM_WITHIN.has(entry.id)) continue;
		if (head.from < blast.to || head.from < from || head.to > to || head.from - blast.to > BLAST_REACH) continue;
		if (!BLAST_INSIDE.has(prep) && !(prep === PREPOSITION.by && blast.type === "explosion")) continue;
		if (places.some((place) => place.from <= head.from && head.from < place.to)) continue;
		let at = blast.to;
		while (at < head.from && words[at]?.kind !== "mark") at++;
		if (at === head.from) found.push({ object: entry.id, from: head.from, to: head.to });
	}
	return found;
}
