import { conjoined, HAS, THEN, WAS } from "../arabic/particles.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";
import type { Stage } from "./verdict.js";
import { TWO_PLACED } from "./voice.js";

/** How far behind somebody what a verb does to something else may stand. */
const OBJECT_REACH = 10;

/**
 * Whether a verb that has an object goes on with the subject of a verb before it, so that who stands right behind it is its object: nothing else there could be.
 * "قصف الجيش القرية وقصف الحوثيون المدينة" has another.
 */
export function goesOnWithout(phrase: Phrase, after: readonly Phrase[], { clause: { trigger }, parsed }: Stage): boolean {
	const { texts } = parsed.sentence;
	const before = texts[trigger.from - 1] ?? "";
	if (trigger.sort === "light" || !TWO_PLACED.has(trigger.frame) || trigger.mention.enclitic !== "" || phrase.from - trigger.to > 1)
		return false;
	if (!conjoined(trigger.mention.proclitics) && !THEN.has(before) && !(before === HAS && isWas(phrase, trigger, parsed))) return false;
	if (before !== HAS && !followsVerb(trigger, parsed)) return false;
	const own = trigger.mention.unit.sense.prep;
	return (
		!after.some((p) => p.from >= phrase.to && p.owner < 0 && p.cue === null && (p.prep === null || p.prep === own)) &&
		!parsed.numbers.some(({ from }) => from === phrase.to) &&
		!parsed.places.some(
			({ from, heads, preposition }) =>
				from >= phrase.to &&
				from - phrase.to <= OBJECT_REACH &&
				((preposition === null && heads[0] !== "direction") || preposition === own),
		)
	);
}

/** "كانت القوات العراقية، مدعومة من التحالف، قد طردت داعش": whether "was" and its subject stand before a verb. */
function isWas(phrase: Phrase, { from }: Trigger, { mentions, sentence: { texts } }: Parsed): boolean {
	const was = texts.slice(0, from).findLastIndex((text) => WAS.has(text));
	return was >= 0 && phrase.from > from && mentions.some((m) => m.family === "actor" && m.from > was && m.to < from);
}

/** "هاجم داعش القرية وخطف ثلاثة جنود": a verb in "and" behind another, whose subject it goes on with. */
export function goesOn(stage: Stage): boolean {
	return (TWO_PLACED.has(stage.clause.trigger.frame) || stage.clause.trigger.frame === "transfer") && isSecondVerb(stage);
}

/** Whether "and" joins a verb to another before it. */
export function isSecondVerb({ clause: { trigger }, parsed }: Stage): boolean {
	return conjoined(trigger.mention.proclitics) && followsVerb(trigger, parsed);
}

/** Whether a verb of an act stands before another in its sentence. */
function followsVerb({ from }: Trigger, { mentions }: Parsed): boolean {
	return mentions.some((m) => m.family === "act" && m.unit.verb && m.to <= from);
}
