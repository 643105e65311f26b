import { HANDS, PREPOSITION } from "../arabic/particles.js";
import type { Phrase } from "./phrases.js";
import type { Stage, Verdict } from "./verdict.js";

/** The part of whom a place is taken from, where his hands or control are named between: من قبضة الحوثيين، من سيطرة تنظيم داعش. Null where he is not. */
export function wrestedFrom({ from, sort }: Phrase, { clause: { trigger }, parsed: { sentence } }: Stage): Verdict | null {
	if (trigger.type !== "territory_taken" || sort === "object" || sort === "means") return null;
	const { texts } = sentence;
	return texts[from - 2] === PREPOSITION.from && HANDS.has(texts[from - 1] ?? "") ? { role: "patient", rule: "role.taken-from" } : null;
}
