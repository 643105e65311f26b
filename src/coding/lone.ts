import { hasTanwin } from "../arabic/endings.js";
import { THAT } from "../arabic/particles.js";
import { isDual, isPlural } from "../arabic/plurals.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";
import { isArmed } from "./verdict.js";
import { TWO_PLACED } from "./voice.js";

/** "إن شابا طعن جنديا", "فلسطيني يدهس ثلاثة جنود": whether somebody right before a verb is its subject, though he stands for nobody. */
export function isLoneSubject(phrase: Phrase, { from, frame, mention }: Trigger, { sentence: { texts } }: Parsed): boolean {
	if (phrase.to !== from || !TWO_PLACED.has(frame)) return false;
	if (THAT.has(texts[phrase.from - 1] ?? "")) return true;
	return phrase.from === 0 && mention.unit.voice === "present" && isOneOfNoBody(phrase);
}

/** One man or woman of no body: شاب، فلسطيني. */
export function isOneOfNoBody({ sort, head, definite, number }: Phrase): boolean {
	if (definite || number !== null || head.proclitics !== "" || head.enclitic !== "") return false;
	const { group } = head.unit.sense;
	const none = sort === "nisba" || (group !== "combatants" && (sort === "person" || (sort === "actor" && group !== undefined)));
	return none && !isPlural(head.unit.form.text) && !isDual(head.unit.form.text);
}

/** "طعن شاب فلسطيني جنديا", "هاجم شاب دورية": whether what was done by a bare noun behind its verb was done to what stands behind that. */
export function isBeforeObject(phrase: Phrase, after: readonly Phrase[], { sentence: { texts } }: Parsed): boolean {
	const { head, sort } = phrase;
	if (phrase.number !== null || sort === "object" || head.definite || hasTanwin(texts[head.to - 1] ?? "", head.unit.form.text))
		return false;
	return after.some(
		(other) =>
			other.from === phrase.to &&
			other.prep === null &&
			!other.conj &&
			other.owner < 0 &&
			(hasTanwin(texts[other.head.to - 1] ?? "", other.head.unit.form.text) ||
				(sort !== "nisba" && isOneOfNoBody(phrase) && (other.sort === "object" || (other.sort === "actor" && isArmed(other))))),
	);
}

/** "أطلق شاب النار": whether one man stands between the words of a verb's form. */
export function isWithinForm(phrase: Phrase, { to, from, frame, mention }: Trigger): boolean {
	return phrase.from === to && TWO_PLACED.has(frame) && isOneOfNoBody(phrase) && mention.unit.form.text.split(" ").length > to - from;
}
