import { CLASS, isOf } from "../../arabic/classes.js";
import { attachedPreposition, COMPLEMENTISERS, PREPOSITION } from "../../arabic/particles.js";
import {
	ABOUT,
	AS_FOR,
	BEFORE_SUBJECT,
	FROM,
	FUTURE,
	hasArticle,
	IN,
	NAME_ENDERS,
	ON,
	PAPERS,
	SO,
	TURN_FROM,
	TURNS,
	VEHICLES,
	VIA,
} from "../../arabic/speech/words.js";
import type { Mention } from "../mentions.js";
import { type Name, readName } from "./name.js";
import { personEnd } from "./person.js";
import { canSpeak, headAt, isAddressee, type Scene, textAt } from "./scene.js";

const REACH = 12;

/**
 * The first word after what only says when, where or to whom somebody speaks: أمس، في بيان، لوكالة رويترز، من جهته.
 * `verb`: the speaker is still to come, so a comma is no part of it.
 */
export function afterAdjuncts(scene: Scene, start: number, verb: boolean): number {
	const { words } = scene.parsed.sentence;
	let i = start;
	const limit = Math.min(words.length, start + REACH * 2);
	while (i < limit) {
		const word = words[i] as (typeof words)[number];
		const next = adjunct(scene, i, verb);
		if (next > i) {
			i = next;
			continue;
		}
		if (word.text === "," && i + 1 < limit) {
			// A comma belongs to what stands beside the speaker only where it opens or closes it.
			const after = adjunct(scene, i + 1, verb);
			if (after > i + 1) {
				i = after;
				continue;
			}
			if (isOf(words[i + 1], CLASS.complementiser) && (i > start || !verb)) return i + 1;
			if (verb && i > start && headAt(scene, i + 1)) return i + 1;
		}
		break;
	}
	return i;
}

function adjunct(scene: Scene, i: number, verb: boolean): number {
	const { parsed } = scene;
	const word = parsed.sentence.words[i];
	if (!word) return i;
	for (const date of parsed.dates) if (date.from <= i && i < date.to) return date.to;
	const { text } = word;
	if (isOf(word, CLASS.beside)) return i + 1;
	if (text === TURN_FROM && TURNS.has(textAt(scene, i + 1))) return i + 2;
	if (text === "(") {
		for (let j = i + 1; j < i + 8; j++) if (textAt(scene, j) === ")") return j + 1;
		return i;
	}
	if (text === "-") {
		for (let j = i + 1; j < i + 7; j++) if (textAt(scene, j) === "-") return j + 1;
		return i;
	}
	if (text === IN || text === VIA || text === ON) {
		const head = textAt(scene, i + 1);
		if (text !== VIA && !VEHICLES.has(head)) {
			for (const date of parsed.dates) if (date.from <= i + 1 && i + 1 < date.to) return date.to;
			return i;
		}
		return vehicleEnd(scene, i + 2, verb);
	}
	const head = headAt(scene, i);
	if (text === PREPOSITION.for || (head && attachedPreposition(head.proclitics) === PREPOSITION.for)) {
		if (!isAddressee(scene, i, head)) return i;
		const name = readName(scene, text === PREPOSITION.for ? i + 1 : i, true);
		if (name) return name.end;
		if (text === PREPOSITION.for && textAt(scene, i + 1) === '"')
			for (let j = i + 2; j < i + 8; j++) if (textAt(scene, j) === '"') return j + 1;
	}
	return i;
}

/** The end of what a speaker uses to speak: في بيان لها نشر على الموقع. */
function vehicleEnd(scene: Scene, start: number, verb: boolean): number {
	const { words } = scene.parsed.sentence;
	let i = start;
	for (; i < words.length && i < start + REACH; i++) {
		const word = words[i] as (typeof words)[number];
		if (
			isOf(word, CLASS.complementiser) ||
			word.text === ABOUT ||
			(word.kind === "mark" && word.text !== '"' && word.text !== "(" && word.text !== ")")
		)
			break;
		if (word.text === '"' && textAt(scene, i - 1) !== PREPOSITION.for && (isOf(words[i + 1], CLASS.complementiser) || !verb)) break;
		const head = headAt(scene, i);
		if (
			verb &&
			head &&
			canSpeak(head) &&
			!attachedPreposition(head.proclitics) &&
			!words[i - 1]?.shape.preposition &&
			i > start - 1 &&
			hasArticle(word.text)
		)
			break;
		if ((scene.cover[i] ?? []).some((m) => m.from === i && (m.family === "act" || m.family === "harm") && !m.unit.sense.adj)) break;
	}
	return i;
}

/** Where the clause round a word begins: after a mark, a word that opens clauses, or at the sentence's start. */
export function clauseStart(scene: Scene, at: number): number {
	const { words } = scene.parsed.sentence;
	for (let i = at - 1; i >= 0 && i > at - REACH * 2; i--) {
		const word = words[i] as (typeof words)[number];
		if (isOf(word, CLASS.hard | CLASS.comma | CLASS.complementiser)) return i + 1;
	}
	return at > REACH * 2 ? at : 0;
}

/** A speaker before the verb: المرصد السوري أفاد، وكانت الوكالة قد ذكرت، الوكالة التي نقلت. */
export function beforeVerb(scene: Scene, cue: Mention): Name | null {
	const { words } = scene.parsed.sentence;
	let verb = cue.from;
	if (isOf(words[verb - 1], CLASS.relative)) {
		if (cue.enclitic !== "") return null;
		for (let i = verb - 2; i >= 0 && i > verb - REACH; i--) {
			const head = headAt(scene, i);
			if (!head || !canSpeak(head)) continue;
			const name = readName(scene, i, true);
			if (name && name.kind !== "document" && (name.end === verb - 1 || (name.end === verb - 2 && textAt(scene, name.end) === ",")))
				return name;
		}
		return null;
	}
	if (verb === 0) return null;
	while (verb > 0 && isOf(words[verb - 1], CLASS.beside | CLASS.comma)) verb--;
	if (cue.proclitics !== "" && cue.proclitics !== FUTURE && !answersTopic(scene, cue)) return null;
	const near = clauseStart(scene, verb);
	for (let turn = 0; turn < 2; turn++) {
		const start = turn === 0 ? near : clauseStart(scene, near - 1);
		if (start < 0 || start >= cue.from) continue;
		let i = start;
		while (i < cue.from && BEFORE_SUBJECT.has(textAt(scene, i))) i++;
		const name = readName(scene, i) ?? null;
		const read = name ?? person(scene, i, cue.from);
		if (!read || read.to > cue.from) continue;
		const head = headAt(scene, read.from);
		if (head?.unit.sense.place && !scene.parsed.sentence.title && words[cue.from - 1] === undefined) continue;
		const end = afterAdjuncts(scene, read.end, false);
		if (end === cue.from || (end === cue.from - 1 && textAt(scene, end) === ",")) return read;
		const whole = titledEnd(scene, read, cue.from);
		if (whole > 0) return { ...read, to: whole, end: whole, bare: false };
	}
	return null;
}

/** لكن المتحدث العسكري ▸العقيد تامر الرفاعي قال: where a person's name ends that stands between his title and his verb; -1 where none does. */
function titledEnd(scene: Scene, { kind, end }: Name, verb: number): number {
	if ((kind !== "holder" && kind !== "officials") || end >= verb || verb - end > LONGEST_PERSON) return -1;
	for (let i = end; i < verb; i++) {
		const word = scene.parsed.sentence.words[i];
		if (word?.kind !== "word" || word.shape.preposition !== null || NAME_ENDERS.has(word.text)) return -1;
		if ((scene.cover[i] ?? []).some((m) => m.from === i && m.family !== "actor" && m.family !== "source")) return -1;
	}
	return verb;
}

/** How many words a rank and a person's name have at most. */
const LONGEST_PERSON = 5;

/** "أما روسيا فقالت": a verb with "so" that answers "as for". */
function answersTopic({ parsed }: Scene, cue: Mention): boolean {
	if (cue.proclitics !== SO) return false;
	const { texts } = parsed.sentence;
	for (let i = cue.from - 1; i >= 0 && i > cue.from - REACH * 2; i--) if (AS_FOR.has(texts[i] ?? "")) return true;
	return false;
}

/** A person's name before the verb counts only where a title stands in it. */
function person(scene: Scene, start: number, verb: number): Name | null {
	const end = personEnd(scene, start);
	if (end < 0 || end >= verb) return null;
	const title = headAt(scene, end);
	if (!title) return null;
	const name = readName(scene, end);
	return name && (name.kind === "holder" || name.kind === "officials") ? { ...name, from: start, skip: 0, bare: false } : null;
}

/** An agency or paper to whom a speaker spoke relays him: قال مسؤول لوكالة رويترز. Null where none stands beside the name. */
export function relay(scene: Scene, at: number, name: Name | null): Name | null {
	const from = name ? name.end : at;
	for (let i = name ? Math.min(at, from) : at; i < from + 4; i++) {
		if (name && i >= name.from && i < name.end) continue;
		const text = textAt(scene, i);
		if (COMPLEMENTISERS.has(text) || text === FROM) return null;
		const split = text === PREPOSITION.for;
		const head = headAt(scene, split ? i + 1 : i) ?? (split ? headAt(scene, i + 2) : null);
		if (!head || !(split || attachedPreposition(head.proclitics) === PREPOSITION.for)) continue;
		const agency = isWire(scene, head.from);
		if (head.family !== "source" && !agency) continue;
		const read = readName(scene, head.from, true);
		if (!read) return null;
		if (agency || read.kind === "wire") return read;
		if (read.kind !== "media") return null;
		return PAPERS.has(textAt(scene, read.from).slice(read.skip)) || isWire(scene, read.from + 1) || isWire(scene, read.from + 2)
			? read
			: null;
	}
	return null;
}

/** Whether an agency is named at a word, whatever else it is: سانا، لشبكة "▸سي إن إن". */
function isWire({ cover }: Scene, at: number): boolean {
	return (cover[at] ?? []).some((m) => m.from === at && m.family === "source" && m.unit.entry.id === "wire");
}
