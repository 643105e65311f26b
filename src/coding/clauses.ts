import { CLAUSE_OPENERS, conjoined, HARD_MARKS, RELATIVES } from "../arabic/particles.js";
import type { Cover } from "./cover.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";

/** The stretch of a sentence that a trigger governs, and the noun phrases on either side of it. */
export interface Clause {
	readonly trigger: Trigger;
	/** Words, half-open; clauses of a sentence follow one another without overlap. */
	readonly from: number;
	readonly to: number;
	readonly before: readonly Phrase[];
	readonly after: readonly Phrase[];
}

/** How far a subject may stand before its verb, in words that no lexicon knows. */
const SUBJECT_REACH = 4;

/** Cuts a sentence into the clauses of its triggers. */
export function readClauses(parsed: Parsed, cover: Cover, phrases: readonly Phrase[], triggers: readonly Trigger[]): Clause[] {
	const cuts = [0];
	for (let k = 1; k < triggers.length; k++)
		cuts.push(cutBetween(parsed, cover, phrases, triggers[k - 1] as Trigger, triggers[k] as Trigger));
	return triggers.map((trigger, k) => {
		const from = k === 0 ? start(parsed, trigger) : (cuts[k] as number);
		const to = k + 1 < triggers.length ? (cuts[k + 1] as number) : parsed.sentence.words.length;
		const end = hardEnd(parsed, trigger, to);
		const inside = phrases.filter((p) => p.from >= from && p.to <= end);
		return {
			trigger,
			from,
			to: end,
			before: inside.filter((p) => p.to <= trigger.from),
			after: inside.filter((p) => p.from >= trigger.to || p.from > trigger.from),
		};
	});
}

/** A first clause begins behind the last hard mark before its trigger. */
function start(parsed: Parsed, trigger: Trigger): number {
	for (let i = trigger.from - 1; i >= 0; i--) if (HARD_MARKS.has(parsed.sentence.words[i]?.text ?? "")) return i + 1;
	return 0;
}

function hardEnd(parsed: Parsed, trigger: Trigger, to: number): number {
	for (let i = trigger.to; i < to; i++) if (HARD_MARKS.has(parsed.sentence.words[i]?.text ?? "")) return i;
	return to;
}

/** Where the clause of the second of two triggers begins. */
function cutBetween(parsed: Parsed, cover: Cover, phrases: readonly Phrase[], a: Trigger, b: Trigger): number {
	const { words } = parsed.sentence;
	let strong = -1;
	let comma = -1;
	for (let i = a.to; i < b.from; i++) {
		const word = words[i] as (typeof words)[number];
		const cause = cover[i]?.find((m) => m.family === "act" && m.unit.sense.kind === "cause");
		if (HARD_MARKS.has(word.text)) strong = i + 1;
		else if (cause) {
			if (cause.from === i) strong = i;
		} else if (CLAUSE_OPENERS.has(word.text)) strong = i;
		else if (word.text === ",") comma = i + 1;
	}
	if (strong >= 0) return strong;
	const subject = subjectBefore(parsed, phrases, a, b);
	if (subject) return subject;
	if (comma >= 0 && (b.verb || comma >= b.from - 1)) return comma;
	const before = b.from - 1;
	if (before >= a.to && (words[before]?.shape.preposition || RELATIVES.has(words[before]?.text ?? ""))) return before;
	return b.from;
}

/** The subject that stands before a verb after "and" or a comma: وقوات النظام قصفت. */
function subjectBefore(parsed: Parsed, phrases: readonly Phrase[], a: Trigger, b: Trigger): number | null {
	if (!b.verb || conjoined(b.mention.proclitics)) return null;
	const near = phrases.findLast((p) => p.owner < 0 && p.from >= a.to && p.to <= b.from && b.from - p.to <= SUBJECT_REACH);
	if (!near || near.prep !== null || near.cue !== null || near.joined >= 0) return null;
	for (let i = near.to; i < b.from; i++) if (RELATIVES.has(parsed.sentence.words[i]?.text ?? "")) return null;
	const previous = parsed.sentence.words[near.from - 1];
	return near.conj || previous?.text === "," ? near.from : null;
}
