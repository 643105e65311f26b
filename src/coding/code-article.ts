import { readDates } from "../arabic/dates/index.js";
import { fold } from "../arabic/letters.js";
import { Language } from "../arabic/language.js";
import { readNumbers } from "../arabic/numbers/index.js";
import { readPlaces } from "../arabic/places/phrases.js";
import { LEXICON_FILES } from "../generated/lexicons.js";
import { Gazetteer } from "../places/gazetteer.js";
import type { Article, CodedArticle, Note } from "../schemes/record.js";
import { readActs, readTriggers } from "./acts.js";
import type { Draft } from "./draft.js";
import { Emitter } from "./emit.js";
import { type Context, readEvent } from "./event.js";
import { figuresOf, isCumulative, standingFigures } from "./figures.js";
import { foldTellings } from "./fold.js";
import { match, type Mention, type Parsed } from "./mentions.js";
import { coverOf, readParticipants } from "./participants.js";
import { Discourse } from "./refer.js";
import { readSites } from "./sites.js";
import { readSpeech, type SpeechState, sourcesOf } from "./speech.js";
import { OPEN_CONTENT, readStatement } from "./statements.js";
import { type Reading, readWords, type Sentence } from "./words.js";

/** Version of the coder; it changes with every change of its output. */
export const CODER_VERSION = "0.1.0";

export interface CodeOptions {
	/** Places to resolve against; the embedded gazetteer where none is given. */
	readonly gazetteer?: Gazetteer;
}

let language: Language | undefined;
let embedded: Gazetteer | undefined;

/** The vocabulary of the embedded lexicons, compiled once. */
export function embeddedLanguage(): Language {
	language ??= new Language(LEXICON_FILES.filter(({ file }) => !file.endsWith(".tsv")));
	return language;
}

/** The gazetteer that ships with the product, indexed once. */
export function embeddedGazetteer(): Gazetteer {
	embedded ??= Gazetteer.of(
		LEXICON_FILES.filter(({ file }) => file.endsWith(".tsv")),
		fold,
	);
	return embedded;
}

/**
 * Reads an Arabic article and returns what it reports: who did what to whom, where, when, with what, at what cost, and who
 * says so. Pure: the same article gives the same record. Text never makes it throw.
 */
export function codeArticle(article: Article, options: CodeOptions = {}): CodedArticle {
	const known = embeddedLanguage();
	const gazetteer = options.gazetteer ?? embeddedGazetteer();
	const title = article.title ?? "";
	const reading = readWords(title, article.text ?? "", known);
	const notes: Note[] = [];
	if (!article.published) notes.push({ code: "no-date", message: "no publication date: days such as yesterday stay open" });
	const drafts = readArticle(reading, article.published ?? null, gazetteer);
	const emitter = new Emitter(reading, title.length, known);
	const claims = drafts.map((draft, i) => emitter.claim(draft, `c${i + 1}`));
	return {
		article: { id: article.id, title, outlet: article.outlet ?? null, url: article.url ?? null, published: article.published ?? null },
		claims,
		notes,
		coder: { name: "rasd", version: CODER_VERSION, lexicons: known.version },
	};
}

/** Reads every sentence into drafts, in order, and folds the tellings of one act. */
export function readArticle(reading: Reading, published: string | null, gazetteer: Gazetteer): Draft[] {
	const discourse = new Discourse();
	const speech: SpeechState = { last: null, quoted: null };
	const countries = new Map<string, number>();
	const drafts: Draft[] = [];
	for (const sentence of reading.sentences) {
		const mentions = match(sentence);
		if (sentence.opens) speech.quoted = null;
		const parsed = parse(sentence, mentions, published, gazetteer);
		countCountries(parsed, countries);
		if (parsed) drafts.push(...readSentence(parsed, discourse, speech, gazetteer, countries));
	}
	return foldTellings(drafts);
}

const TELLING = new Set(["act", "harm", "say", "quantity"]);

/** Parses a sentence in full where it tells anything; null where it does not. */
function parse(sentence: Sentence, mentions: readonly Mention[], published: string | null, gazetteer: Gazetteer): Parsed | null {
	if (!mentions.some((m) => TELLING.has(m.family))) return null;
	const numbers = readNumbers(sentence.texts);
	const dates = readDates(sentence.texts, published);
	const places = readPlaces(sentence.words, mentions, gazetteer);
	return { sentence, mentions, numbers, dates, places };
}

function countCountries(parsed: Parsed | null, countries: Map<string, number>): void {
	for (const phrase of parsed?.places ?? []) {
		const only = new Set(phrase.candidates.map((place) => place.country));
		if (only.size !== 1) continue;
		const [country] = only;
		if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
	}
}

function readSentence(parsed: Parsed, discourse: Discourse, speech: SpeechState, gazetteer: Gazetteer, countries: ReadonlyMap<string, number>): Draft[] {
	const cover = coverOf(parsed);
	const participants = readParticipants(parsed, cover);
	const says = readSpeech(parsed, cover, speech);
	const acts = readActs(parsed, cover, readTriggers(parsed));
	const context: Context = { parsed, cover, participants, discourse, sites: readSites(parsed, gazetteer, countries), acts };
	const drafts: Draft[] = [];
	let named = 0;
	let open: Draft | null = null;
	let previous: Draft | null = null;
	for (const act of acts) {
		const first = act.triggers[0];
		if (!first) continue;
		// Whoever is named before an act can be pointed back at in it.
		while (named < participants.length && (participants[named] as (typeof participants)[number]).from < first.from) nameOne(participants[named++] as (typeof participants)[number], discourse);
		const sources = sourcesOf(says, first.from);
		if (first.sort === "statement") {
			const statement = readStatement(act, context, sources, speech.last);
			if (statement) drafts.push(statement);
			open = statement && OPEN_CONTENT.has(statement.type.value) ? statement : null;
			continue;
		}
		if (open && !act.triggers.some((t) => t.verb) && act.triggers.some((t) => t.sort !== "light")) continue;
		const draft = readEvent(act, context, sources, previous);
		if (!draft) continue;
		if (isCumulative(parsed, act, draft)) drafts.push(...figuresOf(draft));
		else drafts.push(draft);
		previous = draft;
		discourse.place(draft.places);
	}
	while (named < participants.length) nameOne(participants[named++] as (typeof participants)[number], discourse);
	drafts.push(...standingFigures(context, acts, (at) => sourcesOf(says, at)));
	return drafts;
}

function nameOne(participant: { readonly sort: string; readonly mention: Mention }, discourse: Discourse): void {
	if (participant.sort !== "actor") return;
	const { entry } = participant.mention.unit;
	if (participant.mention.unit.form.flags.has("weak")) return;
	discourse.name(entry.id, entry.attributes.get("kind") ?? "");
}
