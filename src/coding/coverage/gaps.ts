import { CLASS, isOf } from "../../arabic/classes.js";
import { type Analysis, segment } from "../../arabic/clitics.js";
import { readDates } from "../../arabic/dates/index.js";
import { readNumbers } from "../../arabic/numbers/index.js";
import { FIRST_NAMES } from "../../arabic/places/before.js";
import { type PlacePhrase, readPlaces } from "../../arabic/places/phrases.js";
import { isEveryday, leadsDoer, leadsVerb, namesPeople, wordClassOf } from "../../arabic/unknown.js";
import type { Gazetteer } from "../../places/gazetteer.js";
import type { Article } from "../../schemes/record.js";
import { original } from "../../text/normal.js";
import { embeddedLanguage } from "../code-article.js";
import { type Mention, match } from "../mentions.js";
import { type Reading, readWords, type Sentence, type Word } from "../words.js";

/** What the lexicons can lack. `words` are told apart as verbs and nouns when all articles are read. */
export type GapSort = "words" | "actors" | "speech" | "places" | "phrases";

/** Something in an article that no lexicon or gazetteer has. Offsets are UTF-16 units of `title + "\n" + text`, half-open. */
export interface Gap {
	readonly sort: GapSort;
	/** In matching form, without what is attached to it: under this it is counted. */
	readonly key: string;
	/** As the article spells it. */
	readonly spelling: string;
	readonly from: number;
	readonly to: number;
	/** What the words around it say it is, for words. */
	readonly as: "noun" | "verb" | null;
	/** Whether its sentence tells an act or a toll. */
	readonly telling: boolean;
}

const LONGEST_NAME = 4;
const LONGEST_QUOTED = 4;
const PHRASE_WORDS = [2, 3, 4, 5, 6] as const;
const SHORTEST = 3;
/** In letters; what is longer is no word of a language. */
const LONGEST_FORM = 120;
/** How many words may stand between a verb of saying and what is said. */
const SPEAKER_WORDS = 7;
const QUOTE = '"';

/** Everything in an article that the lexicons and the gazetteer do not know, in order of its sentences. Text never makes it throw. */
export function gapsIn(article: Article, gazetteer: Gazetteer): Gap[] {
	const reading = readWords(article.title ?? "", article.text ?? "", embeddedLanguage());
	return reading.sentences.flatMap((sentence) => new Unread(reading, sentence, article.published ?? null, gazetteer).gaps());
}

/** What is not known of one sentence. */
class Unread {
	private readonly words: readonly Word[];
	private readonly mentions: readonly Mention[];
	private readonly places: readonly PlacePhrase[];
	/** The words that something was read from. */
	private readonly taken: readonly boolean[];
	private readonly telling: boolean;
	private readonly found: Gap[] = [];

	constructor(
		private readonly reading: Reading,
		sentence: Sentence,
		published: string | null,
		gazetteer: Gazetteer,
	) {
		this.words = sentence.words;
		this.mentions = match(sentence);
		this.places = readPlaces(this.words, this.mentions, gazetteer);
		const taken = new Array<boolean>(this.words.length).fill(false);
		const numbers = readNumbers(sentence.texts, undefined, this.words);
		for (const { from, to } of [...this.mentions, ...this.places, ...numbers, ...readDates(sentence.texts, published, this.words)])
			taken.fill(true, from, to);
		this.taken = taken;
		this.telling = this.mentions.some(
			({ family, unit }) => family === "harm" || (family === "act" && unit.sense.kind !== "cause" && unit.sense.kind !== "light"),
		);
	}

	gaps(): Gap[] {
		for (let i = 0; i < this.words.length; i++) if (this.isUnknown(i)) this.word(i);
		if (this.telling) this.actors();
		this.speech();
		for (const phrase of this.places) if (phrase.candidates.length === 0) this.place(phrase);
		this.openers();
		return this.found;
	}

	/** A word that is in no lexicon, however it is split, and no everyday one. */
	private isUnknown(i: number): boolean {
		const word = this.words[i];
		if (
			word?.kind !== "word" ||
			this.taken[i] ||
			isOf(word, CLASS.belonging | CLASS.loyal) ||
			word.text.length < SHORTEST ||
			word.shape.preposition !== null
		)
			return false;
		return !word.shape.ways.some(({ node }) => node.units !== null) && !isEveryday(word.shape.analyses);
	}

	private split(i: number): { readonly analysis: Analysis; readonly from: number; readonly written: string } {
		const word = this.words[i] as Word;
		const { from, to } = original(this.reading.normal, word.from, word.to);
		const written = this.reading.normal.source.slice(from, to);
		const { vocabulary } = embeddedLanguage();
		const analysis = segment(word.text, (stem) => vocabulary.first(stem) !== undefined, written);
		const skip = Math.max(0, word.text.length - analysis.enclitic.length - analysis.stem.length);
		return { analysis, from: word.from + skip, written };
	}

	private word(i: number): void {
		const word = this.words[i] as Word;
		const { analysis, from, written } = this.split(i);
		if (analysis.stem.length < SHORTEST || FIRST_NAMES.has(analysis.stem)) return;
		const before = this.words[i - 1];
		const verbal = before !== undefined && leadsVerb(before.text);
		const nominal = before?.shape.preposition != null;
		const as = verbal ? "verb" : nominal ? "noun" : wordClassOf(analysis.proclitics, analysis.definite, analysis.stem, written);
		this.add("words", analysis.stem, from, word.to, as ?? (this.opensClause(i) ? "verb" : null));
	}

	/** Whether a word stands where a verb does: at the start of a clause, before a definite noun or somebody. */
	private opensClause(i: number): boolean {
		const before = this.words[i - 1];
		const next = this.words[i + 1];
		if (!next || !(next.shape.definite || this.mentions.some(({ family, from }) => family === "actor" && from === i + 1))) return false;
		return before === undefined || before.kind === "mark";
	}

	/** Names beside acts, behind "by", behind words for bodies, and in quotation marks. */
	private actors(): void {
		const { words } = this;
		for (const { family, from, to, unit, definite } of this.mentions) {
			if (family === "act" || family === "harm") {
				// Behind a definite noun it is its adjective: العمليات الأخيرة.
				if (!definite && this.isName(to, this.nameEnd(to))) this.name(to, to);
				const start = this.nameStart(from);
				if (unit.verb && this.isName(start, from)) this.name(start, start, from);
			} else if (family === "actor" && unit.sense.vague && !unit.entry.attributes.has("group")) this.name(from, to);
		}
		for (let i = 0; i < words.length; i++) {
			if (i > 0 && leadsDoer((words[i - 1] as Word).text, (words[i] as Word).text)) this.name(i + 1, i + 1);
			if (isOf(words[i], CLASS.body) && !this.mentions.some(({ from, to }) => from <= i && to > i + 1)) this.name(i, i + 1);
		}
	}

	/** Whether unknown words beside an act may name somebody: several, or one that is a plural of people or in quotation marks. */
	private isName(from: number, to: number): boolean {
		if (this.words[from]?.text === QUOTE) return true;
		return to - from > 1 || (to > from && namesPeople((this.words[from] as Word).text));
	}

	private nameEnd(start: number): number {
		let end = start;
		while (end - start < LONGEST_NAME && this.isUnknown(end) && (this.words[end] as Word).shape.definite) end++;
		return end;
	}

	/** The start of the unknown definite words that end at a word. */
	private nameStart(end: number): number {
		let start = end;
		while (end - start < LONGEST_NAME && this.isUnknown(start - 1) && (this.words[start - 1] as Word).shape.definite) start--;
		return start;
	}

	/** A name from `from` on whose unknown part starts at `unknown`: unknown definite words, or words in quotation marks. */
	private name(from: number, unknown: number, end = this.words.length): void {
		if (unknown >= end) return;
		const quoted = this.quotedEnd(unknown);
		// Behind a head that is not definite itself comes its name, behind one that is only an adjective.
		const free = from < unknown && !(this.words[from] as Word).shape.definite;
		const belongs = (at: number) => this.isUnknown(at) && (free || (this.words[at] as Word).shape.definite);
		let to = unknown;
		if (quoted > 0) to = quoted - 1;
		else while (to < end && to - unknown < LONGEST_NAME && belongs(to)) to++;
		const start = quoted > 0 && from === unknown ? unknown + 1 : from;
		const first = this.words[start];
		if (to <= unknown || !first) return;
		const { analysis } = this.split(start);
		const skip = analysis.proclitics.length;
		const key = this.words
			.slice(start, to)
			.filter((word) => word.kind !== "mark")
			.map((word) => word.text);
		this.add("actors", key.join(" ").slice(skip), first.from + skip, (this.words[to - 1] as Word).to, null);
	}

	/** The end of words in quotation marks that nothing is known of, behind the closing mark; 0 where there are none. */
	private quotedEnd(i: number): number {
		if (this.words[i]?.text !== QUOTE) return 0;
		let unknown = false;
		for (let to = i + 1; to <= i + LONGEST_QUOTED + 1; to++) {
			const word = this.words[to];
			if (!word) return 0;
			if (word.text === QUOTE) return unknown && to > i + 1 ? to + 1 : 0;
			if (word.kind !== "word" || this.taken[to]) return 0;
			unknown ||= this.isUnknown(to);
		}
		return 0;
	}

	/** Unknown words before "that", or at the start of a clause that leads to "that" or to a quotation. */
	private speech(): void {
		const { words } = this;
		for (let i = 0; i < words.length; i++) {
			if (!this.leadsToSaid(i)) continue;
			let start = i;
			while (start > 0 && i - start < SPEAKER_WORDS && !isOf(words[start - 1], CLASS.hard | CLASS.comma | CLASS.complementiser)) start--;
			if (this.mentions.some(({ family, from }) => (family === "say" || family === "source") && from >= start && from < i)) continue;
			for (const at of [start, i - 1]) {
				if (!this.isUnknown(at)) continue;
				const { analysis, from } = this.split(at);
				if (analysis.definite || FIRST_NAMES.has(analysis.stem)) continue;
				this.add("speech", analysis.stem, from, (words[at] as Word).to, null);
				break;
			}
		}
	}

	private leadsToSaid(i: number): boolean {
		return isOf(this.words[i], CLASS.complementiser) || (isOf(this.words[i], CLASS.colon) && this.words[i + 1]?.text === QUOTE);
	}

	private place({ nameFrom, to, key, skip, heads }: PlacePhrase): void {
		const first = this.words[nameFrom];
		if (!first || heads.length === 0 || heads.every((head) => head === "direction") || key.length < SHORTEST) return;
		this.add("places", key, first.from + skip, (this.words[to - 1] as Word).to, null);
	}

	/** The first words of a sentence, unless the lexicons know what they are there for. */
	private openers(): void {
		const { words } = this;
		const known = new Array<boolean>(words.length).fill(false);
		for (const { family, from, to } of this.mentions) if (OPENING.has(family)) known.fill(true, from, to);
		if (words[0]?.kind !== "word") return;
		for (const n of PHRASE_WORDS) {
			const last = words[n - 1];
			if (!last || last.kind === "mark") return;
			if (last.kind === "number" || this.places.some(({ from }) => from < n)) return;
			if (words.slice(0, n).every((word, i) => known[i] || isOf(word, CLASS.complementiser))) continue;
			const key = words.slice(0, n).map((word) => word.text);
			this.add("phrases", key.join(" "), (words[0] as Word).from, last.to, null);
		}
	}

	private add(sort: GapSort, key: string, start: number, end: number, as: Gap["as"]): void {
		if (end - start > LONGEST_FORM) return;
		const { from, to } = original(this.reading.normal, start, end);
		const spelling = this.reading.normal.source.slice(from, to);
		this.found.push({ sort, key, spelling, from, to, as, telling: this.telling });
	}
}

const OPENING: ReadonlySet<string> = new Set(["connect", "say", "source"]);
