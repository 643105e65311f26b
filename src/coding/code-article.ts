import { readDates } from "../arabic/dates/index.js";
import { fold } from "../arabic/letters.js";
import { Language } from "../arabic/language.js";
import { readNumbers } from "../arabic/numbers/index.js";
import { readPlaces } from "../arabic/places/phrases.js";
import { LEXICON_FILES } from "../generated/lexicons.js";
import { Gazetteer } from "../places/gazetteer.js";
import type { Article, Claim, CodedArticle, Note } from "../schemes/record.js";
import { readActs } from "./acts.js";
import { readClauses } from "./clauses.js";
import { coverOf } from "./cover.js";
import type { Draft } from "./draft.js";
import { Emitter } from "./emit.js";
import { type Context, readEvent } from "./event.js";
import { figuresOf, isCumulative, standingFigures } from "./figures.js";
import { foldTellings } from "./fold.js";
import { Countries } from "./identify.js";
import { inherit } from "./inherit.js";
import { claimFeatures, type Setting } from "./judge/features.js";
import { likelihood } from "./judge/model.js";
import { CLAIM, RETOLD } from "./judge/weights.js";
import { match, type Mention, type Parsed } from "./mentions.js";
import { type Phrase, readPhrases } from "./phrases.js";
import { Discourse } from "./refer.js";
import { readSites } from "./sites.js";
import { readSpeech, type SpeechState, sourcesOf } from "./speech.js";
import { OPEN_CONTENT, readSaid, readStatement, Voices } from "./statements.js";
import { readTriggers } from "./triggers.js";
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

let countriesKnown: Countries | undefined;

/** Governments and forces of the embedded lexicons, by country. */
function embeddedCountries(): Countries {
	countriesKnown ??= new Countries(embeddedLanguage());
	return countriesKnown;
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
	const drafts = judgeTellings(readTellings(reading, article.published ?? null, gazetteer));
	const claims = claimsOf(reading, title, drafts);
	return {
		article: { id: article.id, title, outlet: article.outlet ?? null, url: article.url ?? null, published: article.published ?? null },
		claims,
		notes,
		coder: { name: "rasd", version: CODER_VERSION, lexicons: known.version },
	};
}

/** The claims that drafts make, in order. */
export function claimsOf(reading: Reading, title: string, drafts: readonly Draft[]): Claim[] {
	const emitter = new Emitter(reading, title.length, embeddedLanguage());
	return drafts.map((draft, i) => emitter.claim(draft, `c${i + 1}`));
}

/** Every telling of an article, in order, and what the article is like as a whole. */
export interface Tellings {
	readonly drafts: Draft[];
	readonly setting: Setting;
}

/** Reads every sentence into drafts, one a telling. */
export function readTellings(reading: Reading, published: string | null, gazetteer: Gazetteer): Tellings {
	const discourse = new Discourse();
	const speech: SpeechState = { last: null, quoted: null };
	const voices = new Voices();
	const countries = new Map<string, number>();
	const drafts: Draft[] = [];
	let armed = 0;
	for (const sentence of reading.sentences) {
		const mentions = match(sentence);
		for (const mention of mentions) if (mention.family === "actor" && ARMED.has(mention.unit.entry.attributes.get("kind") ?? "")) armed++;
		if (sentence.opens) speech.quoted = null;
		const parsed = parse(sentence, mentions, published, gazetteer);
		countCountries(parsed, countries);
		if (parsed) drafts.push(...readSentence(parsed, discourse, speech, voices, gazetteer, countries));
	}
	return { drafts, setting: { tellings: drafts.length, armed, sentences: reading.sentences.length } };
}

const ARMED = new Set(["military", "militia", "rebel", "police", "civilian_armed"]);

/** Folds the tellings of one act and keeps what a coder would take for a claim. */
export function judgeTellings({ drafts, setting }: Tellings): Draft[] {
	const folded = foldTellings(drafts, RETOLD.weights, RETOLD.least);
	for (const draft of folded) draft.likely = likelihood(claimFeatures(draft, setting), CLAIM[draft.kind].weights);
	const kept = folded.filter((draft) => draft.likely >= CLAIM[draft.kind].least);
	inherit(kept);
	return kept;
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

function readSentence(parsed: Parsed, discourse: Discourse, speech: SpeechState, voices: Voices, gazetteer: Gazetteer, countries: ReadonlyMap<string, number>): Draft[] {
	const cover = coverOf(parsed);
	const phrases = readPhrases(parsed, cover);
	const triggers = readTriggers(parsed);
	const says = readSpeech(parsed, cover, speech);
	const acts = readActs(parsed, cover, readClauses(parsed, cover, phrases, triggers));
	discourse.turn();
	const context: Context = { parsed, cover, phrases, discourse, countries: embeddedCountries(), sites: readSites(parsed, gazetteer, countries), acts };
	voices.hear(says, context);
	const drafts: Draft[] = [];
	let named = 0;
	let open: Draft | null = null;
	for (const act of acts) {
		const first = act.triggers[0];
		if (!first) continue;
		// Whoever is named up to the end of an act can be pointed back at from there on.
		while (named < phrases.length && (phrases[named] as Phrase).from < act.to) nameOne(phrases[named++] as Phrase, context);
		const sources = sourcesOf(says, first.from);
		if (first.sort === "statement") {
			const statement = readStatement(act, context, sources, voices);
			if (statement) drafts.push(statement);
			open = statement && OPEN_CONTENT.has(statement.type.value) ? statement : null;
			continue;
		}
		const content = open !== null && !act.triggers.some((t) => t.verb);
		const draft = readEvent(act, context, sources, sources.at(-1) ?? speech.last, content);
		if (!draft) continue;
		if (isCumulative(parsed, act, draft)) drafts.push(...figuresOf(draft));
		else drafts.push(draft);
		discourse.did(draft.initiators.map((i) => i.value));
		discourse.place(draft.places);
	}
	while (named < phrases.length) nameOne(phrases[named++] as Phrase, context);
	drafts.push(...readSaid(context, says, voices, drafts));
	drafts.push(...standingFigures(context, acts, (at) => sourcesOf(says, at)));
	return drafts;
}

/** Notes whom a phrase names, for words that point back. */
function nameOne(phrase: Phrase, context: Context): void {
	if (phrase.sort !== "actor") return;
	const { entry, form } = phrase.head.unit;
	if (form.flags.has("weak") || form.flags.has("member")) return;
	context.discourse.name(entry.id, entry.attributes.get("kind") ?? "", phrase.head.from);
}
