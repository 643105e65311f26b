import { CLASS, isOf } from "../../arabic/classes.js";
import { BODIES, DOCUMENTS, PEOPLE, unjoined } from "../../arabic/statements.js";
import type { DraftDays, DraftSource, Evidence, Valued } from "../draft.js";
import type { Context } from "../event.js";
import { identify, isOfficial } from "../identify.js";
import type { Phrase } from "../phrases.js";
import type { Say } from "../speech.js";
import { saidDays } from "./head.js";
import { governmentAt } from "./offices.js";

/** Somebody who has spoken: for whom, where the words that name him stand, and on which day. */
export interface Voice {
	/** Ids of the body that he speaks for; empty where the article does not say. */
	readonly ids: readonly string[];
	readonly sentence: number;
	readonly at: number;
	readonly days: DraftDays | null;
	/** The outlet's own people spoke. */
	readonly own: boolean;
}

/** How many sentences later a verb without a subject still goes back to the last speaker. */
const MEMORY = 5;
/** Least and most words of the name of somebody who is introduced by his office. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;
/** Least letters of a word that can be part of a person's name. */
const NAME_LENGTH = 4;

/** Who has spoken in the article so far: in its own words of saying and in its verbal acts. */
export class Voices {
	private readonly voices: Voice[] = [];
	/** Words of speakers' names, to the body they speak for: دعا فلان after وزير الإعلام فلان. */
	private readonly names = new Map<string, readonly string[]>();
	private readonly sources = new Map<string, readonly string[]>();
	/** Where the name of a body that has spoken stands. */
	private readonly namedAt = new Map<string, Evidence>();

	/** @param publisher The body on whose own site the article stands, who speaks where nobody else does; null where none. */
	constructor(readonly publisher: string | null = null) {}

	/** Notes the speakers of a sentence. */
	hear(says: readonly Say[], context: Context): void {
		for (const say of says) {
			const { sentence } = context.parsed;
			if (say.own) {
				this.add({ ids: [], sentence: sentence.index, at: say.cue.from, days: null, own: true });
				continue;
			}
			if (!say.source) continue;
			const here = say.source.name.sentence === sentence.index;
			const ids = here ? this.heard(say.source, say.cue.from, context) : this.idsOf(say.source);
			if (here) {
				this.sources.set(keyOf(say.source.name), ids);
				this.nameWords(say.source.name, ids, context);
				for (const id of ids) this.namedAt.set(id, nameEvidence(id, say.source.name, context));
			}
			this.add({ ids, sentence: sentence.index, at: say.cue.from, days: saidDays(context, say, null), own: false });
		}
	}

	/** Notes the names of those whom a sentence introduces by their office: رئيس مجلس النواب سليم الجبوري. */
	meet(context: Context): void {
		for (const phrase of context.phrases) {
			const official = isOfficial(phrase);
			if (!official && !isHolderName(phrase, context)) continue;
			const to = nameEnd(phrase.to, context);
			const last = lastNameOf(phrase, official, context);
			if (last === null && to - phrase.to < SHORTEST_NAME) continue;
			const ids = identify(phrase, "announce", context)
				.map(({ id }) => id)
				.filter((id) => context.countries.kind(id) !== "generic");
			if (last !== null && ids.length > 0) this.names.set(last, ids);
			if (to - phrase.to >= SHORTEST_NAME) this.nameWords({ sentence: context.parsed.sentence.index, from: phrase.to, to }, ids, context);
		}
	}

	/** The body of a source named here: by its words, by a name told before, or as the last speaker where a document or "the body" is named. */
	private heard(source: DraftSource, at: number, context: Context): readonly string[] {
		const ids = bodyOf(source, context);
		if (ids.length > 0) return ids;
		const { words, index } = context.parsed.sentence;
		let back = false;
		for (let i = source.name.from; i < source.name.to; i++) {
			const text = words[i]?.text ?? "";
			const known = this.names.get(text);
			if (known) return known;
			back ||= DOCUMENTS.has(text) || (BODIES.has(text) && words[i]?.shape.definite === true);
		}
		return back ? (this.before(index, at)?.ids ?? []) : ids;
	}

	/** Notes the speaker of a verbal act. */
	spoke(speaker: readonly Valued<string>[], sentence: number, at: number, days: DraftDays | null): void {
		const ids = speaker.map((s) => s.value);
		for (const { value, rule, evidence } of speaker) if (!rule.startsWith("doer.")) this.namedAt.set(value, evidence);
		if (ids.length > 0) this.add({ ids, sentence, at, days, own: false });
	}

	/** Keeps the voices in the order of the text; those of one sentence come unordered. */
	private add(voice: Voice): void {
		let i = this.voices.length;
		while (i > 0 && (this.voices[i - 1] as Voice).sentence === voice.sentence && (this.voices[i - 1] as Voice).at > voice.at) i--;
		this.voices.splice(i, 0, voice);
	}

	/** The body that a source speaks for. */
	idsOf(source: DraftSource): readonly string[] {
		return this.sources.get(keyOf(source.name)) ?? (source.id ? [source.id] : []);
	}

	/** Where a body that has spoken is named; null where it has not. */
	nameOf(id: string): Evidence | null {
		return this.namedAt.get(id) ?? null;
	}

	/** The last speaker before a word; null where none spoke lately or the outlet spoke last. */
	before(sentence: number, at: number): Voice | null {
		for (let i = this.voices.length - 1; i >= 0; i--) {
			const voice = this.voices[i] as Voice;
			if (voice.sentence > sentence || (voice.sentence === sentence && voice.at >= at)) continue;
			return voice.own || sentence - voice.sentence > MEMORY ? null : voice;
		}
		return null;
	}

	/** The body that a word of a person's name stands for; null where no speaker of that name was told. */
	named(word: string): readonly string[] | null {
		return this.names.get(word) ?? null;
	}

	private nameWords(name: Evidence, ids: readonly string[], context: Context): void {
		if (ids.length === 0) return;
		const { words } = context.parsed.sentence;
		for (let i = name.from; i < name.to; i++) {
			const { text, kind } = words[i] as (typeof words)[number];
			if (kind === "word" && text.length >= NAME_LENGTH && (context.cover[i] as readonly unknown[]).length === 0) this.names.set(text, ids);
		}
	}
}

/** "رئيس مجلس النواب سليم الجبوري": whether a name of the lexicon stands behind an office. */
function isHolderName({ sort, head: { from, to, unit }, prep }: Phrase, { cover }: Context): boolean {
	if (sort !== "actor" || prep !== null || to - from < 2 || unit.sense.kind !== GOVERNMENT || unit.sense.place) return false;
	for (let i = from - 1; i >= Math.max(0, from - OFFICE_REACH); i--)
		if (cover[i]?.some((m) => m.family === "source" && m.unit.entry.id === HOLDER)) return true;
	return false;
}

/** The last name that a phrase's own form ends in, by which alone its holder is told of later; null where it names the office alone. */
function lastNameOf({ head: { from, to } }: Phrase, official: boolean, { parsed: { sentence } }: Context): string | null {
	const word = sentence.words[to - 1];
	if (!word || (official && to - from < NAMED_OFFICE) || word.text.length < NAME_LENGTH) return null;
	return word.shape.ways.some(({ node }) => node.units !== null) ? null : word.text;
}

const GOVERNMENT = "government";
/** The entry of those who speak for an office. */
const HOLDER = "holder";
/** How far before a name the word of the office stands, and how many words an office and its holder's name have at least. */
const OFFICE_REACH = 3;
const NAMED_OFFICE = 4;

/** Behind the words from one on that can be a person's name, which no lexicon has. */
function nameEnd(from: number, { parsed, cover }: Context): number {
	const { words } = parsed.sentence;
	let to = from;
	for (; to < words.length && to - from < LONGEST_NAME; to++) {
		const word = words[to] as (typeof words)[number];
		if (word.kind !== "word" || word.shape.preposition !== null || word.shape.conjoined || (cover[to] as readonly unknown[]).length > 0)
			break;
		if (to === from && word.shape.definite) break;
		if (isOf(word, CLASS.opener | CLASS.complementiser | CLASS.relative) || parsed.dates.some((d) => d.from <= to && to < d.to)) break;
	}
	return to;
}

function keyOf({ sentence, from }: Evidence): string {
	return `${sentence}:${from}`;
}

/** The body that the words of a source name: the first that is named with all that is joined to it. */
function bodyOf(source: DraftSource, context: Context): readonly string[] {
	const { from, to } = source.name;
	const ids: string[] = [];
	for (const phrase of context.phrases) {
		if (
			phrase.head.from < from ||
			phrase.head.to > to ||
			(phrase.sort !== "actor" && phrase.sort !== "nisba" && phrase.sort !== "anaphora")
		)
			continue;
		if (ids.length > 0 && phrase.owner < 0 && phrase.joined < 0) break;
		for (const { id } of identify(phrase, "announce", context))
			if (!ids.includes(id) && context.countries.kind(id) !== "generic") ids.push(id);
	}
	if (ids.length > 0) return ids;
	if (source.id && context.countries.kind(source.id) !== "generic") return [source.id];
	const governed = governmentAt(from, to, context);
	if (governed) return [governed];
	const { words } = context.parsed.sentence;
	const first = unjoined(words[from]?.text ?? "");
	return BODIES.has(first) && to - from > 1 ? [unlisted(context, from, to)] : PEOPLE.has(first) ? ["civilians"] : [];
}

/** The words that name a body within a source's name; the whole name where none does by itself. */
function nameEvidence(id: string, name: Evidence, context: Context): Evidence {
	const phrase = context.phrases.find(
		({ sort, head: { from, to, unit } }) =>
			sort === "actor" && from >= name.from && to <= name.to && (unit.entry.id === id || unit.sense.or.includes(id)),
	);
	return phrase ? { sentence: name.sentence, from: phrase.head.from, to: phrase.head.to } : name;
}

/** The id of a body that the registry does not list: its name in matching form. */
export function unlisted(context: Context, from: number, to: number): string {
	const { words } = context.parsed.sentence;
	return `other:${words
		.slice(from, to)
		.map((w, i) => (i === 0 ? unjoined(w.text) : w.text))
		.join(" ")}`;
}
