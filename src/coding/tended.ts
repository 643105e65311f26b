import { fold } from "../arabic/letters.js";
import { attachedPreposition, PREPOSITION } from "../arabic/particles.js";
import { GETTING, TAKEN_TO, TENDING, TREATMENT, WAS_DONE } from "../arabic/tending.js";
import type { Valued } from "./draft.js";
import type { Parsed } from "./mentions.js";
import { firstWord } from "./refer.js";
import type { Trigger } from "./triggers.js";

/** The entry of words for the harmed being taken to hospital. */
const CARRIED = "carry";
/** How far before treatment the word of getting it stands: يتلقى عدد من المصابين العلاج. */
const GETTING_REACH = 5;

/**
 * Whether the harmed are tended or taken to hospital and nobody is said to do it: تم إسعاف المصابين، أسعفت إلى المشفى، لتلقي العلاج. It is not coded. Codebook, "Rescue".
 */
export function isTendedByNobody(trigger: Trigger, doers: readonly Valued<string>[], parsed: Parsed): boolean {
	if (doers.some(({ rule }) => !rule.startsWith("doer."))) return false;
	if (trigger.mention.unit.entry.id === CARRIED && doers.length === 0) return true;
	return trigger.mention.unit.sense.type === "aid" && isOpen(trigger, parsed);
}

/** Whether a word of tending leaves open by whom. */
function isOpen({ mention: { unit, proclitics }, from, to, verb, passive }: Trigger, { sentence: { texts } }: Parsed): boolean {
	if (!TENDING.has(fold(firstWord(unit.form.text)))) return false;
	if (WAS_DONE.has(texts[from - 1] ?? "") || WAS_DONE.has(texts[from] ?? "")) return true;
	if (verb) return passive || TAKEN_TO.has(texts[to] ?? "");
	if (unit.form.text !== TREATMENT) return false;
	if (attachedPreposition(proclitics) === PREPOSITION.for) return true;
	for (let i = from - 1; i >= Math.max(0, from - GETTING_REACH); i--) if (GETTING.has(texts[i] ?? "")) return true;
	return false;
}
