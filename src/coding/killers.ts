import { SERVING } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { AMONG, RANKED } from "../arabic/particles.js";
import { isDual, isPlural } from "../arabic/plurals.js";
import { isGeneric } from "./belonging.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import { isArmed, ownPreposition, type Stage, suffers, type Verdict } from "./verdict.js";
import { isTop } from "./voice.js";

/** Before a verb of killing: the killer where somebody killed follows, else the one killed. */
export function harmSubject(phrase: Phrase, stage: Stage): Verdict {
	const { trigger, after } = stage.clause;
	const victim = after.some(
		(q) =>
			isTop(q) &&
			(q.prep === null || q.prep === ownPreposition(trigger)) &&
			q.cue === null &&
			!AMONG.has(stage.parsed.sentence.texts[q.from - 1] ?? "") &&
			!isOfHis(q, stage.parsed) &&
			isNear(trigger.to, q.from, stage.parsed) &&
			(q.sort === "person" || q.number !== null || (q.sort === "actor" && (suffers(q) || (q.from === trigger.to && !q.conj)))),
	);
	return victim && (phrase.sort === "actor" || phrase.sort === "means" || isArmed(phrase))
		? { role: phrase.sort === "means" ? "means" : "agent", rule: "role.killer" }
		: { role: "patient", rule: "role.harm-subject" };
}

/** "رصدت الشرطة مسلحين وقتلتهم", "الجيش قتلهم": whether the pronoun at a verb of killing is whom somebody armed before it killed, and nobody else does behind it. */
export function killsThem(phrase: Phrase, { clause: { trigger, after }, parsed: { sentence } }: Stage): boolean {
	if (trigger.sort !== "harm" || !trigger.verb || trigger.mention.enclitic === "" || !isArmed(phrase)) return false;
	// "عناصر التنظيم قتلهم الجيش": who stands right behind killed them.
	if (sentence.words[trigger.to]?.shape.definite) return false;
	for (let i = phrase.to; i < trigger.from; i++) if (isOf(sentence.words[i], CLASS.relative)) return false;
	return !after.some((q) => isTop(q) && q.prep === null && q.cue === null && q.sort === "actor");
}

/** "قتل ضابط برتبة ملازم", "جندي من مرتبات اللواء": the rank or the unit of somebody is nobody whom he killed. */
export function isOfHis({ from }: Phrase, { sentence: { texts } }: Parsed): boolean {
	const before = texts[from - 1] ?? "";
	return RANKED.has(before) || SERVING.has(before);
}

/** How far behind a verb of killing the killed stand. */
const KILLED_REACH = 3;

/** Whether little stands between two words, or a day alone: قتل في 3 مارس سبعة جنود. */
function isNear(from: number, to: number, { dates }: Parsed): boolean {
	return to - from <= KILLED_REACH || dates.some((d) => d.from - from <= 1 && d.to > from && to - d.to <= 1);
}

/** Whether somebody stands behind a phrase, the one of an index among those behind a verb of killing, who can be the one killed. */
export function isFollowed(k: number, after: readonly Phrase[], parsed: Parsed): boolean {
	for (let i = k + 1; i < after.length; i++) {
		const q = after[i] as Phrase;
		// "قتل قيادي في داعش واثنان": who is joined to him died too.
		if (q.conj || isOfHis(q, parsed) || isNamed(after[k] as Phrase, q)) continue;
		if (q.prep === null && q.cue === null && (suffers(q) || q.sort === "person" || q.sort === "actor")) return true;
	}
	return false;
}

/** "قتل القيادي في حماس صالح العاروري": whether what stands right behind one man of a body is his own name, which a body's can look like. */
function isNamed({ head, to }: Phrase, { head: name, sort, number, from }: Phrase): boolean {
	if (from !== to || sort !== "actor" || number !== null || isGeneric(name)) return false;
	const text = head.unit.form.text;
	return head.unit.entry === name.unit.entry || (isGeneric(head) && !isPlural(text) && !isDual(text));
}
