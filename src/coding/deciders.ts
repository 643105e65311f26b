import { CLASS, isOf } from "../arabic/classes.js";
import { DECIDING, GIVING } from "../arabic/deciding.js";
import { attachedPreposition, PREPOSITION, withoutAnd } from "../arabic/particles.js";
import type { EventType } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import { FIGHTING } from "./announcers.js";
import type { Valued } from "./draft.js";
import type { Context } from "./event.js";
import { identify } from "./identify.js";
import type { Mention } from "./mentions.js";

/** Acts that whoever decides on them does. */
const DECREED: ReadonlySet<string> = new Set(["obstruction", "sanction", "deployment", "withdrawal", "release", "aid"]);
/** Of those, the ones that whoever merely announces them does too. */
const DECLARED: ReadonlySet<string> = new Set(["obstruction", "sanction", "release"]);
/** How many words stand between who decides and the act: قرر الرئيس أمس فرض. */
const REACH = 2;
/** Bodies of states decide on such acts too. */
const UNION = "igo";

/**
 * Who decides on, orders or approves an act whose noun stands right behind: قررت الحكومة إغلاق المعبر، أمر الرئيس بفرض حظر التجوال. Takes the act and its type; null
 * where nobody does.
 */
export function deciderOf({ triggers }: Act, type: EventType, context: Context): Valued<string> | null {
	const [first] = triggers;
	if (!first || !DECREED.has(type)) return null;
	const { from } = first;
	const { phrases, parsed, countries } = context;
	const { mentions, sentence } = parsed;
	const decider = phrases.findLast((p) => (p.sort === "actor" || p.sort === "anaphora") && p.owner < 0 && p.prep === null && p.to <= from);
	if (!decider || from - decider.to > REACH) return null;
	const led = attachedPreposition(first.mention.proclitics);
	if (led !== "" && led !== PREPOSITION.by) return null;
	for (let i = decider.to; i < from; i++) if (isOf(sentence.words[i], CLASS.complementiser | CLASS.relative | CLASS.hard)) return null;
	const beside = (m: Mention) => m.to === decider.from || m.from === decider.to;
	const decides =
		DECIDING.has(withoutAnd(sentence.texts[decider.from - 1] ?? "")) ||
		mentions.some((m) => m.family === "act" && m.unit.sense.type === "announce" && beside(m));
	const gives = type === "aid" && GIVING.has(sentence.texts[from] ?? "");
	const declares = (DECLARED.has(type) || gives) && mentions.some((m) => m.family === "say" && m.unit.verb && beside(m));
	if (!decides && !declares) return null;
	// "أعلنت الأمم المتحدة تعليق دخول المساعدات": a union of states tells what others do, unless it decides.
	const can = (kind: string) => FIGHTING.has(kind) || (decides && kind === UNION);
	const found = identify(decider, type, context).find(({ id }) => can(countries.kind(id)));
	if (!found) return null;
	const { head } = decider;
	return { value: found.id, rule: "doer.decider", evidence: { sentence: sentence.index, from: head.from, to: head.to }, confidence: 0.75 };
}
