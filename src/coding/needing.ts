import { PARTS_OF_ARMS, WHERE_IT_FELL } from "../arabic/beside-acts.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { attachedPreposition } from "../arabic/particles.js";
import type { Mention, Parsed } from "./mentions.js";

/** How far before an act's word its subject or the noun that it says more of ends, and how far behind it its object begins. */
const BEFORE = 3;
const BEHIND = 8;

/**
 * Whether a word tells an act only of some classes of means, and none of them is its subject or object: سقط النظام, against سقطت على المدينة عدة قذائف
 * and الألغام التي زرعها الحوثيون.
 */
export function lacksNeeded(mention: Mention, parsed: Parsed): boolean {
	const { needs } = mention.unit.sense;
	if (needs.length === 0) return false;
	if (WHERE_IT_FELL.has(parsed.sentence.texts[mention.from - 1] ?? "")) return true;
	const { mentions } = parsed;
	return !mentions.some(
		(m) =>
			m.family === "means" &&
			needs.includes(m.unit.entry.id) &&
			(isBefore(m, mention, parsed) || isBehind(m, mention, parsed)) &&
			!(LAID.has(m.unit.entry.id) && mentions.some(isOfArms)),
	);
}

/** What is laid to go off later. */
const LAID: ReadonlySet<string> = new Set(["mine", "ied"]);

/** "قتل طفل بانفجار لغم زرعه الحوثيون": who laid what went off or was found has a part in that. */
function isOfArms({ family, unit: { sense } }: Mention): boolean {
	return family === "harm" || (family === "act" && (sense.type === "explosion" || sense.type === "seizure"));
}

/** The subject before a verb whose subject undergoes it, or what a pronoun at the verb points back at. */
function isBefore({ to }: Mention, { from, unit, enclitic }: Mention, { sentence: { words } }: Parsed): boolean {
	if (!unit.verb || to > from || from - to > BEFORE) return false;
	if (!unit.sense.passive && unit.voice !== "passive" && enclitic === "") return false;
	for (let i = to; i < from; i++) if (isOf(words[i], CLASS.comma | CLASS.hard)) return false;
	return true;
}

/** The object behind an act's word, or the subject of a verb whose subject undergoes it; nothing that another act stands before. */
function isBehind({ from, proclitics }: Mention, act: Mention, { mentions, numbers, sentence: { texts, words } }: Parsed): boolean {
	if (from < act.to || from - act.to > BEHIND || !isLed(attachedPreposition(proclitics), act)) return false;
	for (let i = act.to; i < from; i++)
		// "إسقاط ما لا يقل عن ست مسيرات": words of a number open no clause.
		if (numbers.some((n) => n.from <= i && i < n.to)) continue;
		else if (isOf(words[i], CLASS.comma | CLASS.hard | CLASS.opener | CLASS.relative) || PARTS_OF_ARMS.has(texts[i] ?? "")) return false;
	return !mentions.some((m) => (m.family === "act" || m.family === "harm") && m.from >= act.to && m.from < from);
}

/** Whether a preposition at a noun is none, or the one that the act's word wants. */
function isLed(preposition: string, { unit }: Mention): boolean {
	return preposition === "" || preposition === unit.sense.prep;
}
