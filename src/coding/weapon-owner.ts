import { MADE, PREPOSITION } from "../arabic/particles.js";
import type { Clause } from "./clauses.js";
import type { Phrase } from "./phrases.js";
import { NONE, type Stage, type Verdict } from "./verdict.js";

/** The rule of a weapon that is wrecked and does nothing. */
export const DESTROYED = "role.destroyed";

/** Types of acts whose thing is shot down, found or taken. */
export const TAKEN: ReadonlySet<string> = new Set(["interception", "seizure"]);

/** Whoever owns a weapon uses it, supports with it (بمساندة طيران التحالف) or loses it (أسقط طائرة للجيش); nobody by where it was made. */
export function weaponOwner(phrase: Phrase, owner: Phrase, { role, rule }: Verdict, { clause, parsed, subject }: Stage): Verdict {
	if (MADE.has(parsed.sentence.texts[phrase.head.to] ?? "")) return NONE;
	// "أجلت إسرائيل السكان بسبب صواريخ حزب الله": what people are led away from.
	if (clause.trigger.type === "displacement" && clause.trigger.verb) return NONE;
	// "قصفت قوات النظام بقذائف روسية البلدة": behind who fires them where rounds and drones come from.
	if (phrase.sort === "nisba" && owner.prep === PREPOSITION.by && subject && !CREWED.has(owner.head.unit.entry.id)) return NONE;
	if (role === "supporter") return { role, rule: "role.weapon-supporter" };
	if (rule === DESTROYED) return { role: "patient", rule: "role.weapon-loser" };
	// "سلاح الجو الإسرائيلي يعترض صاروخا": before a verb that has its object with it stands who does it.
	const { trigger } = clause;
	if (trigger.verb && !trigger.passive && trigger.to - trigger.from > 1 && owner.to <= trigger.from)
		return { role: "agent", rule: "role.weapon-owner" };
	if (TAKEN.has(clause.trigger.type) && owner.prep === null && !(rule === "role.weapon-subject" && isAimedAtAnother(owner, clause)))
		return { role: "patient", rule: "role.weapon-loser" };
	return { role: "agent", rule: "role.weapon-owner" };
}

/** Weapons with a crew, who are of the country that an adjective tells. */
const CREWED: ReadonlySet<string> = new Set(["aircraft", "helicopter", "tank", "naval"]);

/** Whether a weapon right behind its verb has another thing behind it: اعترضت مقاتلات سعودية صاروخا. */
function isAimedAtAnother(weapon: Phrase, { trigger, after }: Clause): boolean {
	const isThing = ({ sort, owner, from }: Phrase) => owner < 0 && from >= weapon.to && (sort === "means" || sort === "object");
	return weapon.from === trigger.to && after.some(isThing);
}
