import { hasTanwin, isOfMany } from "../arabic/endings.js";
import { AMONG, conjoined } from "../arabic/particles.js";
import { isDual, isPlural } from "../arabic/plurals.js";
import { isGeneric } from "./belonging.js";
import type { Clause } from "./clauses.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";
import { suffers } from "./verdict.js";

/**
 * A verb with whoever did it behind "by" is passive, though its letters are those of the active: أسر ستة حوثيين على يد المقاومة. So is one of holding people
 * behind people counted, with nobody behind it: 297 شخصا اعتقلوا خلال المداهمات.
 */
export function voiced({ trigger, before, after }: Clause, parsed: Parsed): Trigger {
	const { texts } = parsed.sentence;
	const hidden = trigger.verb && !trigger.passive && TWO_PLACED.has(trigger.frame) && (trigger.sort === "event" || trigger.sort === "hit");
	if (!hidden) return trigger;
	if (OF_PEOPLE.has(trigger.type) && trigger.mention.enclitic === "" && !after.some((p) => isTop(p) && p.prep === null && p.cue === null)) {
		const subject = before.findLast((p) => isTop(p) && p.prep === null && p.cue === null && !AMONG.has(texts[p.from - 1] ?? ""));
		if (subject && subject.number !== null && (subject.sort === "person" || isGeneric(subject.head))) return { ...trigger, passive: true };
	}
	const [first, second] = after.filter(isTop);
	if (isTakenAlone(trigger, before, [first, second], parsed)) return { ...trigger, passive: true };
	// What "by" says of somebody else behind the object leaves the verb active: اعتقلت قسد شخصا مطلوبا من قبل التحالف.
	const bare = first && first.prep === null && first.cue === null && first.from - trigger.to <= 1;
	const passive = bare && (first.number !== null || suffers(first)) && second?.cue === "agent" && second.from - first.to <= BY_REACH;
	return passive ? { ...trigger, passive: true } : trigger;
}

/** "قنص جندي شرق جباليا", "اختطف ضابط": one of a body's people right behind a verb that takes people, with nobody behind him, is the one it was done to. */
function isTakenAlone(
	{ type, from, to, mention }: Trigger,
	before: readonly Phrase[],
	[first, second]: readonly (Phrase | undefined)[],
	parsed: Parsed,
): boolean {
	if (!OF_PEOPLE.has(type) && mention.unit.entry.id !== SNIPING) return false;
	const hasSubject = before.some((p) => isTop(p) && p.prep === null && p.cue === null);
	if (OF_PEOPLE.has(type) && first?.number && isCounted(first) && !second && !hasSubject) return true;
	if (
		!first ||
		(conjoined(mention.proclitics) && !followsNoun(from, parsed)) ||
		first.from !== to ||
		first.prep !== null ||
		first.cue !== null ||
		first.definite ||
		!isSingular(first)
	)
		return false;
	// "الجيش يعتقل خلية": whoever stands bare right before a verb did it.
	if (hasSubject && before.some((p) => isTop(p) && p.prep === null && p.cue === null && p.to === from)) return false;
	const { texts } = parsed.sentence;
	// "مسلحون خطفوا شابا": the ending of an object, or a verb of many before one, tells that somebody else did it.
	if (hasTanwin(texts[first.head.to - 1] ?? "", first.head.unit.form.text) || isOfMany(texts[to - 1] ?? "")) return false;
	return (first.sort === "person" || isGeneric(first.head)) && mention.enclitic === "" && (!second || second.prep !== null);
}

/** "خطف ثلاثة أتراك": people counted, and nobody behind them. */
function isCounted({ prep, cue, sort }: Phrase): boolean {
	return prep === null && cue === null && (sort === "person" || sort === "actor" || sort === "nisba");
}

/** "أعلنت استهداف دبابة وقنص جندي": whether the act before a word is told by a noun, so that one joined to it is no verb with the same subject. */
function followsNoun(at: number, { mentions }: Parsed): boolean {
	return mentions.findLast((m) => m.family === "act" && m.to <= at)?.unit.verb === false;
}

function isSingular({ head, number }: Phrase): boolean {
	return number === null && !isPlural(head.unit.form.text) && !isDual(head.unit.form.text);
}

/** The entry of verbs of sniping. */
const SNIPING = "snipe";

/** Types of acts that are done to people alone. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["arrest", "abduction", "execution"]);

/** How many words stand between whom an act was done to and "by", those of "by" included. */
const BY_REACH = 3;

/** Frames of verbs that have an object. */
export const TWO_PLACED = new Set(["strike", "hit", "take"]);

/** A phrase that neither belongs to another nor is joined to one. */
export function isTop(phrase: Phrase): boolean {
	return phrase.owner < 0 && phrase.joined < 0;
}
