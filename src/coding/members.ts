import { CLASS, isOf } from "../arabic/classes.js";
import { OTHERS, PREPOSITION } from "../arabic/particles.js";
import { KIN_GROUPS, MEMBERS } from "../arabic/tallies.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";

/** Whether people told as members are of a family, of people who do not fight, or of nothing that is named: 5 أفراد من عائلة، ثلاثة أفراد آخرين. */
export function areOfNoForce({ head }: Phrase, { mentions, sentence: { texts, words } }: Parsed): boolean {
	if (head.enclitic !== "" || head.to - head.from > 1 || !MEMBERS.has(texts[head.from] ?? "")) return false;
	const others = OTHERS.has(texts[head.to] ?? "") ? head.to + 1 : head.to;
	const at = texts[others] === PREPOSITION.from ? others + 1 : others;
	const next = words[at];
	if (!next || isOf(next, CLASS.comma | CLASS.hard | CLASS.opener)) return true;
	if (KIN_GROUPS.has(texts[at] ?? "")) return true;
	if (at === others && (next.shape.preposition !== null || next.shape.conjoined)) return true;
	return mentions.some(
		({ from, family, unit: { sense } }) =>
			from === at && (family === "person" || family === "actor") && sense.group !== undefined && sense.group !== "combatants",
	);
}
