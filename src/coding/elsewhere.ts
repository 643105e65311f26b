import { WITHOUT } from "../arabic/particles.js";
import { type EventType, familyOf } from "../schemes/codebook.js";
import type { Act } from "./acts.js";
import type { Draft } from "./draft.js";
import type { Context } from "./event.js";
import type { Phrase } from "./phrases.js";
import { suffers } from "./verdict.js";

/** How far before people the word stands that says that none of them came to harm. */
const WITHOUT_REACH = 5;

/**
 * Whether somebody whom a sentence names beside an act is plainly not the one it is done to: people whom another act of the sentence harmed (يتواصل القصف على البلدات بعد مقتل
 * ثلاثة مدنيين في قصف سابق), or whom nothing happened to (دون إصابات بين المدنيين), and whoever has the aircraft that act (طائرات التحالف).
 */
export function isHarmedElsewhere(phrase: Phrase, { toll }: Draft, act: Act, type: EventType, { acts, phrases, parsed }: Context): boolean {
	if (phrases[phrase.owner]?.sort === "means") return true;
	// "أصيب آخر": who comes to harm by the act itself may be one of those.
	if (familyOf(type) !== ATTACK || toll.size > 0 || !suffers(phrase) || phrase.sort === "object") return false;
	for (const other of acts)
		if (other !== act && other.from <= phrase.from && phrase.to <= other.to && other.triggers.some((t) => t.sort === "harm")) return true;
	const { texts } = parsed.sentence;
	for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - WITHOUT_REACH); i--) if (WITHOUT.has(texts[i] ?? "")) return true;
	return false;
}

const ATTACK = familyOf("shelling");
