import { isPlural } from "../arabic/plurals.js";
import { namesAct } from "./clauses.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";
import { NONE, suffers, type Verdict } from "./verdict.js";

/** Frames of acts that are armed, and the entry of men who are. */
const ARMED_ACTS: ReadonlySet<string> = new Set(["strike", "mutual", "blast"]);
const ARMED_MEN = "militants";

/** Who is named by the last word of an act's own form: those it is done to (طرد الحوثيين), or the crews that bring help (استجابت الفرق). */
export function withinAct(trigger: Trigger, phrase: Phrase): Verdict {
	const { verb, passive, frame } = trigger;
	// "عدوان إسرائيلي": the act is named for whose it is.
	if (namesAct(phrase, trigger)) return { role: "agent", rule: "role.within-doer" };
	// "هجوم مسلحين" is by them, "هجوم مسلح" with arms.
	if (!verb && ARMED_ACTS.has(frame) && phrase.head.unit.entry.id === ARMED_MEN)
		return isPlural(phrase.head.unit.form.text) ? { role: "agent", rule: "role.within-doer" } : NONE;
	return verb && !passive && frame === "transfer" && !suffers(phrase)
		? { role: "agent", rule: "role.within-subject" }
		: { role: "patient", rule: "role.within" };
}
