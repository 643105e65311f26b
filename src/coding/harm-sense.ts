import { BY_IT, conjoined, DYING_OF, PREPOSITION } from "../arabic/particles.js";
import { AT_WORK, FALLEN_INTO, OF_INJURY } from "../arabic/tallies.js";
import type { Mention, Parsed } from "./mentions.js";

/** "توفي متأثرا بجراح أصيب بها": the injury that somebody counted as dead died of. */
export function isOfTheDead({ family, from, to, unit, proclitics, enclitic }: Mention, { mentions, sentence: { texts } }: Parsed): boolean {
	if (family !== "harm" || unit.sense.toll !== "injured") return false;
	if (unit.verb) return BY_IT.has(texts[to] ?? "");
	if (conjoined(proclitics)) return false;
	if (DYING_OF.has(texts[from - 1] ?? "")) return true;
	// "قتل شاب إثر إصابته بشظايا": the pronoun is of whoever died.
	const caused = enclitic !== "" && (proclitics === PREPOSITION.by || OF_INJURY.has(texts[from - 1] ?? ""));
	return (
		caused && mentions.some((m) => m.family === "harm" && m.unit.sense.toll === "killed" && m.to <= from && from - m.to <= DYING_REACH)
	);
}

/** How far behind a death the injury stands that somebody died of. */
const DYING_REACH = 8;

/** "قتل أثناء عمله في حفر الأنفاق": what somebody was at when he came to harm is no act. */
export function isAtWork({ from, proclitics, unit }: Mention, { sentence: { texts } }: Parsed): boolean {
	if (unit.verb) return false;
	return AT_WORK.has(texts[from - 1] ?? "") ? proclitics !== "" : texts[from - 1] === PREPOSITION.in && AT_WORK.has(texts[from - 2] ?? "");
}

/** How far behind those who fall it says what became of them. */
const FATE_REACH = 5;

/** "سقوط مدنيين", "سقط فيها ثمانية مسلحين": whether people of some kind, no word for the dead, stand behind a word of falling, and nothing that says they live. */
export function doPeopleFall(at: number, { mentions, numbers, sentence: { texts } }: Parsed): boolean {
	for (let i = at; i <= at + 1; i++) {
		const number = numbers.find(({ from }) => from === i);
		const head = number?.noun ?? i;
		const people = mentions.find(
			(m) =>
				m.from === head && (m.family === "person" || (m.family === "actor" && (number !== undefined || m.unit.sense.kind === "generic"))),
		);
		if (!people) continue;
		if (people.definite && !number) return false;
		for (let k = people.to; k < people.to + FATE_REACH; k++) if (FALLEN_INTO.has(texts[k] ?? "")) return false;
		return !mentions.some((m) => m.family === "harm" && m.unit.sense.person && m.from >= head && m.from - people.to <= FATE_REACH);
	}
	return false;
}
