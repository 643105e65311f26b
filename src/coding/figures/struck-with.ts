import { attachedPreposition, PREPOSITION } from "../../arabic/particles.js";
import type { Parsed } from "../mentions.js";
import { leadOf } from "../phrases.js";
import type { Word } from "../words.js";

/** Frames of words of attack, and how far before the count of its strikes one stands. */
const HITTING: ReadonlySet<string> = new Set(["strike", "hit"]);
const REACH = 12;

/** "استهدفت الطائرات معسكرات الحوثيين بأكثر من 80 غارة": whether an attack that names what it hits is made with strikes that are counted from a word on. */
export function isStruckWith({ mentions, sentence: { texts, words } }: Parsed, from: number): boolean {
	if (texts[from - 1] !== BY && attachedPreposition(leadOf(words[from] as Word)) !== BY) return false;
	return mentions.some(
		({ family, unit, to }) => family === "act" && to < from && from - to <= REACH && HITTING.has(unit.sense.frame ?? ""),
	);
}

const BY = PREPOSITION.by;
