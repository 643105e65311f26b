import { WARS } from "../arabic/beside-acts.js";
import type { Parsed } from "./mentions.js";
import type { Trigger } from "./triggers.js";

/** The entry of words for damage. */
export const DAMAGE = "damage";

/** Whether a sentence tells of a whole war and of no attack: تشهد سوريا نزاعا ألحق دمارا هائلا بالبنى التحتية. */
export function tellsOfWar(triggers: Iterable<Trigger>, { sentence: { texts } }: Parsed): boolean {
	for (const t of triggers) if (t.sort === "hit" || (t.attack && t.type !== "clash")) return false;
	return texts.some((text) => WARS.has(text));
}
