import { PREPOSITION } from "../arabic/particles.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";

/** The class of means that devices found or defused are of. */
const DEVICE = "ied";
/** How far behind the word that takes it a device stands. */
const REACH = 6;

/** "إبطال مفعول عبوة", "عثرت الشرطة على عبوة ناسفة": whether a phrase names the device that a seizure found or defused, which is its means too. */
export function isDevice({ sort, head, prep, from }: Phrase, seizure: Trigger | undefined): boolean {
	if (sort !== "means" || head.unit.entry.id !== DEVICE || seizure?.type !== "seizure") return false;
	return (prep === null || prep === PREPOSITION.on) && from >= seizure.to && from - seizure.to <= REACH;
}
