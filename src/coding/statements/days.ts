import { PREPOSITION } from "../../arabic/particles.js";
import { BETWEEN } from "../../arabic/statements.js";
import type { DraftDays } from "../draft.js";
import type { Context } from "../event.js";
import type { Stretch } from "./content.js";
import type { Head } from "./head.js";

/** How many words behind verb, subject and object a date may still tell when something was said. */
const DATE_REACH = 2;

/** The day on which something was said: a date beside verb, subject and object, or right behind them. */
export function headDays(context: Context, from: number, content: Stretch, head: Head): DraftDays | null {
	const last = Math.max(head.to, content.from) + DATE_REACH;
	const date = context.parsed.dates.find(
		(d) => (d.start !== null || d.end !== null) && d.from >= from && d.from <= last && !isOpened(context, content.from, d.from),
	);
	return date
		? {
				from: date.start,
				to: date.end,
				rule: `days.clause:${date.rule}`,
				evidence: { sentence: context.parsed.sentence.index, from: date.from, to: date.to },
				stated: true,
			}
		: null;
}

/** The content has begun between two words. */
function isOpened(context: Context, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const word = context.parsed.sentence.words[i];
		if (!word || (word.kind === "word" && word.shape.preposition !== PREPOSITION.in && !BETWEEN.has(word.text))) return true;
	}
	return false;
}
