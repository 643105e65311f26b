import { AFTER, AFTER_THAT, EXPOSED, OPENS_VERB, UPON, WHEN, WHILE } from "../arabic/aftermath.js";
import { attachedPreposition, PREPOSITION } from "../arabic/particles.js";
import { type Mention, opensBetween, type Parsed } from "./mentions.js";
import { leadOf } from "./phrases.js";
import type { Trigger } from "./triggers.js";

/** How far behind a verb of firing the one stands who is fired on: بعد أن أطلق مجهولون النار عليه. */
const UPON_REACH = 6;
/** Types of acts that kill at once, so that harm right "after" one of them is its. */
const AT_ONCE: ReadonlySet<string> = new Set(["explosion", "shelling", "air_strike", "drone_strike"]);
/** The entry of verbs of wrecking, and their nouns. */
const DESTROYING = "destroy";
/** The entry of words for what falls from the sky by itself. */
const CRASH = "crash";

/**
 * Whether "after" leads from harm to what did it: قتل شاب بعد استهدافه بالرصاص، بعد تعرضه لإطلاق نار، بعد أن أطلق مجهولون النار عليه، بعد انفجار لغم. A pronoun takes
 * up the harmed; with an object of its own it is he who attacked (بعد استهدافه مواقع الجيش).
 */
export function isAftermath(harm: Trigger, attack: Trigger, parsed: Parsed): boolean {
	if (harm.sort !== "harm" && harm.mention.unit.entry.id !== DESTROYING) return false;
	const { texts } = parsed.sentence;
	const before = texts[attack.from - 1] ?? "";
	const when = attack.verb && WHEN.has(before) && texts[attack.from - 2] !== WHILE;
	if (!attack.attack && attack.sort !== "hit" && attack.sort !== "light") return when && attack.mention.unit.entry.id === CRASH;
	if (EXPOSED.has(texts[attack.from] ?? "")) return AFTER.has(before);
	if (attack.verb) {
		if (when) return isByAnother(attack, parsed);
		const led = AFTER_THAT.has(before) || (OPENS_VERB.has(before) && AFTER.has(texts[attack.from - 2] ?? ""));
		return led && (isSuffered(attack.mention) || isUpon(attack, parsed));
	}
	if (!AFTER.has(before) || attack.mention.proclitics !== "") return false;
	if (attack.mention.enclitic === "") return AT_ONCE.has(attack.type) && !attack.mention.definite;
	return hasNoObject(attack, parsed);
}

/** "عندما هاجم مسلحون الحاجز", "حين سقطت قذيفة": who or what attacked stands behind the verb, so that it is not the harmed who did (عندما هاجموا). */
function isByAnother({ to, passive, mention }: Trigger, { mentions }: Parsed): boolean {
	if (passive || mention.enclitic !== "") return true;
	return mentions.some((m) => m.from === to && m.proclitics === "" && (m.family === "actor" || m.family === "means" || m.family === "act"));
}

/** "استهدفه مجهولون": a pronoun at a verb of attack is whom it hits. */
function isSuffered({ enclitic }: Mention): boolean {
	return enclitic !== "";
}

/** "أطلق مجهولون النار عليه". */
function isUpon({ to }: Trigger, parsed: Parsed): boolean {
	const { texts } = parsed.sentence;
	for (let i = to; i < Math.min(texts.length, to + UPON_REACH); i++) if (UPON.has(texts[i] ?? "")) return !opensBetween(parsed, to, i);
	return false;
}

/** Whether a preposition, a mark or nothing follows an act's noun and its pronoun. */
function hasNoObject({ to }: Trigger, { sentence: { words } }: Parsed): boolean {
	const next = words[to];
	if (next === undefined || next.kind === "mark" || next.shape.preposition !== null) return true;
	const attached = attachedPreposition(leadOf(next));
	return attached === PREPOSITION.by || attached === PREPOSITION.for;
}
