import { COMPLEMENTISERS, conjoined, EVERY, HARD_MARKS, PREPOSITION, RELATIVES, withoutAnd } from "../../arabic/particles.js";
import {
	BETWEEN,
	BODIES,
	BRANCHES,
	DOCUMENTS,
	FORCES,
	isBoundNoun,
	isInstrument,
	isOblique,
	isOneOf,
	OF_A_BODY,
	OFFICES,
	PEOPLE,
	POINTING,
	QUANTIFIERS,
	SUPPORT,
} from "../../arabic/statements.js";
import type { StatementType } from "../../schemes/codebook.js";
import { include, type Valued } from "../draft.js";
import type { Context } from "../event.js";
import { identify } from "../identify.js";
import type { Phrase } from "../phrases.js";
import { selfNamed } from "./self-named.js";
import { unlisted, type Voices } from "./voices.js";

/** Somebody named beside a word of a verbal act: the words, and the ids they stand for. */
export interface Party {
	readonly from: number;
	readonly to: number;
	readonly phrase: Phrase | null;
	readonly values: readonly Valued<string>[];
	/** All or some of a kind: جميع الأطراف. Such are addressed and seldom speak. */
	readonly quantified?: boolean;
}

const MARKS = new Set(['"', "'", "(", ")", "[", "]"]);
/** Longest name of somebody whom no lexicon knows, in words. */
const LONGEST_NAME = 7;

/** Skips quotation marks, adverbs and dates. */
export function skip(context: Context, start: number, end: number): number {
	const { words } = context.parsed.sentence;
	let i = start;
	while (i < end) {
		const word = words[i] as (typeof words)[number];
		const date = context.parsed.dates.find((d) => d.from <= i && i < d.to);
		if (date) i = date.to;
		else if (MARKS.has(word.text) || BETWEEN.has(word.text)) i++;
		else break;
	}
	return i;
}

/** Whoever is named at a word without a preposition; null where an act, a thing, a preposition or "that" stands there. */
export function partyAt(context: Context, voices: Voices, start: number, end: number, type: StatementType, rule: string): Party | null {
	const { words } = context.parsed.sentence;
	let i = skip(context, start, end);
	// "أدانت كل من مصر والأردن": each of them speaks.
	if (EVERY.has(withoutAnd(words[i]?.text ?? "")) && words[i + 1]?.text === PREPOSITION.from) i += 2;
	if (isOneOf(BRANCHES, words[i]?.text ?? "") && context.phrases.some((p) => p.sort === "actor" && p.owner < 0 && p.from === i + 1)) i++;
	const quantified = QUANTIFIERS.has(words[i]?.text ?? "") && i + 1 < end;
	if (quantified) i = skip(context, i + 1, end);
	const word = words[i];
	if (!word || i >= end || word.kind !== "word" || COMPLEMENTISERS.has(word.text) || RELATIVES.has(word.text)) return null;
	// A writing speaks for whoever spoke last: طالب البيان المجتمع الدولي.
	if (DOCUMENTS.has(word.text)) return issuer(context, i, type, rule) ?? { from: i, to: i + 1, phrase: null, values: [] };
	const phrase = context.phrases.find((p) => p.owner < 0 && p.from === i);
	// عبر is a preposition too: عبر الوزير عن قلقه.
	const brought = phrase && phrase.prep !== null && !(i === start && isOneOf(SUPPORT.express, words[i - 1]?.text ?? ""));
	if (phrase && (brought || phrase.cue !== null || phrase.sort === "object" || phrase.sort === "means"))
		return BODIES.has(word.text) && phrase.prep === null ? unknownAt(context, voices, i, end, rule) : null;
	if (phrase) {
		const values = valuesOf(phrase, type, context, rule);
		if (phrase.sort === "nisba") return null;
		const of = phrase.sort === "anaphora" || values.length === 0 ? bodyOfOffice(context, phrase) : null;
		if (
			!of &&
			phrase.sort === "anaphora" &&
			BODIES.has(word.text) &&
			phrase.head.to - phrase.head.from === 1 &&
			isPlain(context, i + 1) &&
			words[i + 1]?.shape.definite
		)
			return unknownAt(context, voices, i, end, rule);
		if (of) return { from: i, to: of.to, phrase: of, values: valuesOf(of, type, context, rule), quantified };
		if (values.length === 0 && PEOPLE.has(word.text)) return unknownAt(context, voices, i, end, rule);
		if (values.length > 0 || phrase.sort === "person")
			return {
				from: i,
				to:
					isOneOf(OFFICES, word.text) || isOffice(context, i)
						? tailOf(context, holderEnd(context, endOf(phrase, context)), end)
						: endOf(phrase, context),
				phrase,
				values,
				quantified,
			};
	}
	if (quantified || word.shape.preposition !== null || POINTING.has(word.text)) return null;
	const covering = context.cover[i] ?? [];
	if (
		covering.some((m) => m.family === "act" || m.family === "harm" || m.family === "modality" || m.family === "negation") &&
		!BODIES.has(word.text)
	)
		return null;
	return unknownAt(context, voices, i, end, rule);
}

/** "أدان بيان لحزب الله", "اتهم تقرير أممي": the body whose a writing is; null where none stands behind it. */
function issuer({ phrases, ...context }: Context, at: number, type: StatementType, rule: string): Party | null {
	const phrase = phrases.find(
		(p) =>
			p.owner < 0 && p.from === at + 1 && ((p.prep === PREPOSITION.for && p.sort === "actor") || (p.prep === null && p.sort === "nisba")),
	);
	return phrase ? { from: at, to: phrase.to, phrase, values: valuesOf(phrase, type, { phrases, ...context }, rule) } : null;
}

/** "الهيئة العامة للائتلاف": the body that a general word belongs to. */
function bodyOfOffice(context: Context, phrase: Phrase): Phrase | null {
	return (
		context.phrases.find(
			(p) => p.from >= phrase.to && p.from - phrase.to <= 1 && p.sort === "actor" && p.prep === PREPOSITION.for && p.owner !== phrase.index,
		) ?? null
	);
}

/** "رئيس مجلس النواب سليم الجبوري": the name of an office's holder that stands at a word and is of a government. */
function holderAt({ phrases }: Context, at: number): Phrase | undefined {
	return phrases.find(
		({ from, sort, prep, head: { unit } }) =>
			from === at && sort === "actor" && prep === null && unit.sense.kind === "government" && !unit.sense.place && !unit.sense.vague,
	);
}

/** Behind a party's own words: what a full name has behind it (of, from, for) is none of it. */
function endOf(phrase: Phrase, context: Context): number {
	if (!isFull(phrase)) return phrase.to;
	let to = phrase.head.to;
	for (const p of context.phrases) if (p !== phrase && speaksFor(p, phrase, context)) to = Math.max(to, isFull(p) ? p.head.to : p.to);
	return to;
}

/** "رئيس الوزراء بنيامين نتنياهو": behind the name of an office's holder that stands right behind it. */
function holderEnd({ parsed: { mentions } }: Context, at: number): number {
	const holder = mentions.find(
		({ from, family, proclitics, definite, unit: { sense } }) =>
			from === at && family === "actor" && proclitics === "" && !definite && sense.kind === "government" && !sense.place && !sense.vague,
	);
	return holder ? holder.to : at;
}

/** Names behind a title: وزير الخارجية فلان الفلاني. */
function tailOf(context: Context, start: number, end: number): number {
	const { words } = context.parsed.sentence;
	let i = start;
	for (; i < end && i - start < 4; i++) {
		const word = words[i] as (typeof words)[number];
		if (MARKS.has(word.text)) continue;
		if (
			!isPlain(context, i) ||
			word.shape.preposition !== null ||
			conjoined(word.shape.analyses.find((a) => a.proclitics !== "")?.proclitics ?? "")
		)
			break;
	}
	while (i > start && MARKS.has((words[i - 1] as (typeof words)[number]).text)) i--;
	return i;
}

/** "For the", written as one word: المجلس النرويجي للاجئين. Behind two words "for" alone goes on too: المجلس الأعلى لشؤون المرأة. */
const OF_THE = PREPOSITION.for + PREPOSITION.for;

/** A name that no lexicon knows, with a title or body behind it: صلاح فلان زعيم حزب الشعوب. */
function unknownAt(context: Context, voices: Voices, from: number, end: number, rule: string): Party | null {
	const { words } = context.parsed.sentence;
	const sentence = context.parsed.sentence.index;
	const first = (words[from] as (typeof words)[number]).text;
	const body = BODIES.has(first);
	const own = body ? selfNamed(context, from, end) : null;
	if (own) {
		const listed = context.parsed.mentions.find((m) => m.family === "actor" && m.from === own.from && m.to === own.to);
		const value = listed?.unit.entry.id ?? unlisted(context, own.from, own.to);
		const evidence = { sentence, from: own.from, to: own.to };
		const to = words[own.to]?.text === '"' ? own.to + 1 : own.to;
		return { from, to, phrase: null, values: [{ value, rule: `${rule}+unlisted`, evidence, confidence: 0.5 }] };
	}
	let to = from;
	let known: readonly string[] | null = null;
	for (; to < end && to - from < LONGEST_NAME; to++) {
		const word = words[to] as (typeof words)[number];
		if (MARKS.has(word.text)) continue;
		// "حذرت الإدارة من", "طالبت الحركة بوقف": a body named by one definite word has definite words alone behind it.
		const led = word.text.startsWith(OF_THE) || (to - from > 1 && word.text.startsWith(PREPOSITION.for));
		if (body && to > from && words[from]?.shape.definite && !word.shape.definite && !led) break;
		if (to > from && isOffice(context, from) && OF_A_BODY.has(word.text)) continue;
		if (
			word.kind !== "word" ||
			word.shape.preposition !== null ||
			COMPLEMENTISERS.has(word.text) ||
			RELATIVES.has(word.text) ||
			(to > from && (BETWEEN.has(word.text) || QUANTIFIERS.has(word.text)))
		)
			break;
		known ??= voices.named(word.text);
		const phrase = to > from ? context.phrases.find((p) => p.owner < 0 && p.from === to) : undefined;
		if (phrase) {
			const title =
				phrase.head.unit.sense.member ||
				phrase.head.unit.sense.weak ||
				isOffice(context, to) ||
				isOffice(context, to - 1) ||
				(phrase.sort === "nisba" && isOffice(context, from));
			if (isOffice(context, from) && phrase.prep !== null && phrase.cue === null && OF_A_BODY.has(words[phrase.from - 1]?.text ?? ""))
				return { from, to: phrase.to, phrase, values: valuesOf(phrase, "announce", context, rule) };
			if (phrase.prep !== null || phrase.cue !== null || (!title && !body)) break;
			const values = valuesOf(phrase, "announce", context, rule);
			if (
				body &&
				to > from &&
				phrase.sort === "actor" &&
				!phrase.head.unit.sense.weak &&
				!phrase.head.unit.sense.member &&
				(words[to - 1]?.shape.definite ?? false)
			)
				break;
			// "تنظيم «داعش»", "قيادة الجيش": the body named right behind.
			if (body && phrase.prep === null && isFull(phrase) && values.length > 0 && words.slice(from + 1, to).every((w) => w.kind === "mark"))
				return { from, to: endOf(phrase, context), phrase, values };
			if (!body && values.length > 0) {
				const holder = values.every((v) => context.countries.kind(v.value) === "generic") ? holderAt(context, phrase.to) : undefined;
				if (holder) return { from, to: holder.to, phrase: holder, values: valuesOf(holder, "announce", context, rule) };
				return { from, to: tailOf(context, phrase.to, end), phrase, values };
			}
			to = phrase.to - 1;
			continue;
		}
		if (to > from && (context.cover[to] ?? []).some((m) => m.family === "act" || m.family === "harm")) break;
		if (to > from && context.parsed.dates.some((d) => d.from <= to && to < d.to)) break;
		if (to > from && (body ? isInstrument(word.shape.analyses) : isBoundNoun(word.shape.analyses))) break;
		if (to > from && isOblique(word.text) && words[to - 1]?.shape.definite) break;
	}
	while (to > from + 1 && MARKS.has((words[to - 1] as (typeof words)[number]).text)) to--;
	if (to <= from) return null;
	const evidence = { sentence, from, to };
	if (body)
		return {
			from,
			to,
			phrase: null,
			values: to - from > 1 ? [{ value: unlisted(context, from, to), rule: `${rule}+unlisted`, evidence, confidence: 0.5 }] : [],
		};
	if (PEOPLE.has(first))
		return { from, to: from + 1, phrase: null, values: [{ value: "civilians", rule: `${rule}+people`, evidence, confidence: 0.6 }] };
	return { from, to, phrase: null, values: (known ?? []).map((value) => ({ value, rule: `${rule}+name`, evidence, confidence: 0.6 })) };
}

/** A word for somebody who speaks by office: وزير، متحدث، مصدر. */
function isOffice(context: Context, i: number): boolean {
	return (context.cover[i] ?? []).some((m) => m.family === "source" && m.unit.sense.role !== "outlet");
}

function isPlain(context: Context, i: number): boolean {
	const word = context.parsed.sentence.words[i];
	return (
		word !== undefined &&
		word.kind === "word" &&
		(context.cover[i] ?? []).length === 0 &&
		!COMPLEMENTISERS.has(word.text) &&
		!RELATIVES.has(word.text) &&
		!BETWEEN.has(word.text) &&
		!context.parsed.dates.some((d) => d.from <= i && i < d.to)
	);
}

/** Ids of a phrase and of all that belongs or is joined to it. */
export function valuesOf(top: Phrase, type: StatementType, context: Context, rule: string): Valued<string>[] {
	const list: Valued<string>[] = [];
	for (const phrase of context.phrases) {
		if (!speaksFor(phrase, top, context) || phrase.sort === "object" || phrase.sort === "means") continue;
		const evidence = { sentence: context.parsed.sentence.index, from: phrase.head.from, to: phrase.head.to };
		for (const { id, confidence } of identify(phrase, type, context)) include(list, { value: id, rule, evidence, confidence });
	}
	// A vague word says nothing beside the body it is said of.
	const named = list.filter((v) => context.countries.kind(v.value) !== "generic");
	if (named.length > 0) return named;
	if (top.head.definite && top.head.unit.sense.member && top.head.unit.form.text === FORCES) {
		const id = context.discourse.resolve("forces", FORCES, top.from);
		if (id)
			return [
				{
					value: id,
					rule: `${rule}+back`,
					evidence: { sentence: context.parsed.sentence.index, from: top.head.from, to: top.head.to },
					confidence: 0.55,
				},
			];
	}
	return list;
}

/** Whether a phrase names a party: its head, what is joined to it, and whom a vague head belongs to. */
function speaksFor(phrase: Phrase, top: Phrase, context: Context): boolean {
	let at = phrase;
	for (let guard = 0; guard < 12; guard++) {
		if (at === top) return true;
		if (at.owner >= 0) {
			const owner = context.phrases[at.owner] as Phrase;
			if (isFull(owner) && at.joined < 0) return false;
			at = owner;
		} else if (at.joined >= 0) at = context.phrases[at.joined] as Phrase;
		else return false;
	}
	return false;
}

/** A phrase that names a body by itself. */
function isFull({ sort, head }: Phrase): boolean {
	return sort === "actor" && !head.unit.sense.vague;
}

/** The phrase that one belongs to or is joined to, at the top. */
export function rootOf(phrase: Phrase, phrases: readonly Phrase[]): Phrase {
	let at = phrase;
	for (let guard = 0; guard < 12; guard++) {
		const up = at.owner >= 0 ? at.owner : at.joined;
		if (up < 0) return at;
		at = phrases[up] as Phrase;
	}
	return at;
}

/** Where a head zone ends at the latest: a hard mark. */
export function hardEnd(context: Context, from: number): number {
	const { words } = context.parsed.sentence;
	for (let i = from; i < words.length; i++) if (HARD_MARKS.has((words[i] as (typeof words)[number]).text)) return i;
	return words.length;
}
