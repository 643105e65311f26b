import { PREPOSITION } from "../../arabic/particles.js";
import { ASKS_FROM } from "../../arabic/statements.js";
import type { Context } from "../event.js";
import type { Trigger } from "../triggers.js";
import type { Party } from "./party.js";

/** How far behind a verb of asking whoever asks may go on. */
const ASKER_REACH = 8;

/**
 * "طلب وزير الخارجية ▸من مجلس الأمن": where whoever asks ends at the latest, since "from" brings the one asked; else the end given. Behind an indefinite
 * noun alone "from" tells whose he is: طلب مسؤول من الحركة.
 */
export function beforeAsked({ to, mention }: Trigger, end: number, { parsed }: Context): number {
	if (!ASKS_FROM.has(mention.unit.form.text)) return end;
	const { words } = parsed.sentence;
	for (let i = to + 1; i < end && i - to < ASKER_REACH; i++)
		if (words[i]?.text === PREPOSITION.from && (i > to + 1 || words[to]?.shape.definite)) return i;
	return end;
}

/** A party without what "from" brings behind it. */
export function upTo({ from, phrase, values }: Party, to: number): Party {
	return { from, to, phrase, values: values.filter(({ evidence }) => evidence.from < to) };
}
