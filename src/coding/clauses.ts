import { CLASS, isOf } from "../arabic/classes.js";
import { conjoined } from "../arabic/particles.js";
import type { Cover } from "./cover.js";
import { isDated, type Mention, type Parsed } from "./mentions.js";
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
	const clauses: Clause[] = [];
	let from = 0;
	for (let k = 0; k < triggers.length; k++) {
		const trigger = triggers[k] as Trigger;
		const next = triggers[k + 1];
		if (k === 0) from = start(parsed, trigger);
		const cut = next ? cutBetween(parsed, cover, phrases, trigger, next) : parsed.sentence.words.length;
		const to = hardEnd(parsed, trigger, cut);
		const before: Phrase[] = [];
		const after: Phrase[] = [];
		for (const p of phrases) {
			if (p.from < from || p.to > to) continue;
			if (p.to <= trigger.from) before.push(p);
			if (p.from >= trigger.to || p.from > trigger.from) after.push(p);
		}
		clauses.push({ trigger, from, to, before, after });
		from = cut;
	}
	return clauses;
}

/** A first clause begins behind the last hard mark before its trigger. */
function start(parsed: Parsed, trigger: Trigger): number {
	for (let i = trigger.from - 1; i >= 0; i--) if (isOf(parsed.sentence.words[i], CLASS.hard)) return i + 1;
	return 0;
}

function hardEnd(parsed: Parsed, trigger: Trigger, to: number): number {
	for (let i = trigger.to; i < to; i++) if (isOf(parsed.sentence.words[i], CLASS.hard)) return i;
	return to;
}

/** Where the clause of the second of two triggers begins. */
function cutBetween(parsed: Parsed, cover: Cover, phrases: readonly Phrase[], a: Trigger, b: Trigger): number {
	const { words } = parsed.sentence;
	let strong = -1;
	let comma = -1;
	for (let i = a.to; i < b.from; i++) {
		const word = words[i] as (typeof words)[number];
		if (isOf(word, CLASS.hard)) {
			strong = i + 1;
			continue;
		}
		const cause = causeAt(cover, i);
		if (cause) {
			if (cause.from === i) strong = i;
		} else if (isOf(word, CLASS.opener) && !isDated(parsed, i)) strong = i;
		else if (isOf(word, CLASS.comma)) comma = i + 1;
	}
	if (strong >= 0) return strong;
	const subject = subjectBefore(parsed, phrases, a, b);
	if (subject) return subject;
	if (comma >= 0 && (b.verb || comma >= b.from - 1)) return comma;
	const before = b.from - 1;
	if (before >= a.to && (words[before]?.shape.preposition || isOf(words[before], CLASS.relative))) return before;
	return b.from;
}

/** The word of cause or effect at a word. */
function causeAt(cover: Cover, i: number): Mention | undefined {
	for (const m of cover[i] as readonly Mention[]) if (m.family === "act" && m.unit.sense.link !== undefined) return m;
	return undefined;
}

/** The subject that stands before a verb after "and" or a comma: وقوات النظام قصفت. */
function subjectBefore(parsed: Parsed, phrases: readonly Phrase[], a: Trigger, b: Trigger): number | null {
	if (!b.verb || conjoined(b.mention.proclitics)) return null;
	let near: Phrase | undefined;
	for (let k = phrases.length - 1; k >= 0 && !near; k--) {
		const p = phrases[k] as Phrase;
		if (p.owner < 0 && p.from >= a.to && p.to <= b.from && b.from - p.to <= SUBJECT_REACH) near = p;
	}
	if (!near || near.prep !== null || near.cue !== null || near.joined >= 0) return null;
	for (let i = near.to; i < b.from; i++) if (isOf(parsed.sentence.words[i], CLASS.relative)) return null;
	const previous = parsed.sentence.words[near.from - 1];
	return near.conj || isOf(previous, CLASS.comma) ? near.from : null;
}
