import { type Entry, type Form, LexiconError, parseLexicon } from "../engine/lexicon.js";
import { type Node, Vocabulary } from "../engine/vocabulary.js";
import { WordTable } from "../text/word-table.js";
import { classesOf } from "./classes.js";
import { type Analysis, analyses } from "./clitics.js";
import { accusative, conjugate, construct, inflect, type Voice } from "./inflect.js";
import { fold } from "./letters.js";
import { opensOf } from "./openers.js";
import type { NameStarts } from "./places/lookup.js";
import { isAbove, type Reading, readingsOf } from "./readings.js";
import { FAMILIES, type Family, rankOf } from "./schemas.js";
import { type Sense, senseOf } from "./sense.js";
import { usualSpelling } from "./spellings.js";

/** What a form of the lexicons stands for where it is found in a text. */
export interface Unit {
	readonly family: Family;
	/** How telling the family is beside others; see `rankOf`. */
	readonly rank: number;
	readonly entry: Entry;
	readonly form: Form;
	readonly sense: Sense;
	readonly verb: boolean;
	/** A verb's time, or that its letters make it passive; null for other words. */
	readonly voice: Voice | null;
	/** The form counts only where it is definite in the text. */
	readonly def: boolean;
}

/** How a way of reading one word leads into the vocabulary. */
export interface Way {
	readonly analysis: Analysis;
	readonly node: Node<Unit>;
}

/** All that is known of a word by its letters alone; one per distinct word, shared by its occurrences. */
export interface Shape {
	readonly text: string;
	readonly analyses: readonly Analysis[];
	readonly ways: readonly Way[];
	/** What the word means by itself, the first or likelier reading of each family. */
	readonly alone: readonly Reading[];
	/** The bits of the stems with which forms of several words that start with the word can go on. */
	readonly leads: number;
	/** The readings with which the word can continue a form of several words: those with nothing attached before. */
	readonly continuing: readonly Analysis[];
	/** The bits of their stems: where none of them is in another word's `leads`, no form holds the two in turn. */
	readonly continues: number;
	/** Classes of small words that it is of, of `CLASS`. */
	readonly classes: number;
	/** What can start with the word, of `OPENS`. */
	readonly opens: number;
	/** The same word where the text writes it with ta marbuta, which is no pronoun: قيادة; null where that makes no difference. */
	readonly feminine: Shape | null;
	/** The same word where the text writes hamza below its alef: وإلى is no والي, إدانته no form of أدان; null where that makes no difference. */
	readonly below: Shape | null;
	/** The same word where the text writes yeh with its dots in a spelling that keeps it apart: علي is a name, no على; null where that makes no difference. */
	readonly dotted: Shape | null;
	/** How names of places can start with the word, in the gazetteer last asked. */
	names: NameStarts | null;
	/** The word is a preposition by itself, with or without a conjunction before it. */
	readonly preposition: string | null;
	/** The word carries the conjunction و or ف in some reading, apart from its stem. */
	readonly conjoined: boolean;
	readonly definite: boolean;
	/** What the word adds to the meaning of a stretch: its stem; null for prepositions and very short words. */
	readonly content: string | null;
}

const AND = "و";
const SO = "ف";
const TO = fold("إلى");
const ON = fold("على");
const PREPOSITIONS = new Set(
	[
		"في",
		"من",
		"إلى",
		"على",
		"عن",
		"مع",
		"ضد",
		"بين",
		"قرب",
		"خلال",
		"منذ",
		"حتى",
		"بعد",
		"قبل",
		"عند",
		"لدى",
		"تجاه",
		"نحو",
		"داخل",
		"خارج",
		"فوق",
		"تحت",
		"وراء",
		"أمام",
		"خلف",
		"حول",
		"عبر",
		"وسط",
		"ضمن",
		"دون",
		"لصالح",
		"باتجاه",
		"بحق",
		"إثر",
		"رفقة",
		"جراء",
	].map(fold),
);

/** The pronoun that is written like ta marbuta in matching form. */
const HIS = fold("ه");
/** Letters of a plain verb. */
const ROOT = 3;

/** Distinct words remembered: more than a year of one outlet's news holds. */
const MOST_SHAPES = 200_000;

/** The words of a form, and as an indefinite accusative where that is written otherwise: لغم أرضي، لغما أرضيا. */
function inCases(words: readonly string[]): readonly (readonly string[])[] {
	const other = words.map((word) => accusative(word) ?? word);
	return other.some((word, k) => word !== words[k]) ? [words, other] : [words];
}

/** The vocabulary and registry of Arabic, compiled from the lexicon files. */
export class Language {
	readonly vocabulary = new Vocabulary<Unit>();
	/** Entries of each family by id. */
	readonly entries = new Map<Family, Map<string, Entry>>();
	private readonly shapes = new WordTable(MOST_SHAPES, (text) => this.read(text));

	/** Reads and checks every lexicon file; throws a `LexiconError` at the first fault. */
	constructor(files: readonly { readonly file: string; readonly text: string }[]) {
		this.version = fingerprint(files);
		for (const { file, text } of files) {
			const kind = FAMILIES.find(({ prefix }) => file.startsWith(prefix));
			if (!kind || file.endsWith(".tsv")) {
				if (file.endsWith(".txt")) throw new LexiconError(file, 1, `a file under one of ${FAMILIES.map((f) => f.prefix).join(", ")}`);
				continue;
			}
			for (const entry of parseLexicon(file, text, kind.schema)) this.take(kind.family, entry);
		}
	}

	/** Entries of a family by id. */
	family(family: Family): ReadonlyMap<string, Entry> {
		return this.entries.get(family) ?? new Map();
	}

	/** A mark of the lexicons' content: it changes when any of them does. */
	readonly version: string;

	private take(family: Family, entry: Entry): void {
		let ids = this.entries.get(family);
		if (!ids) {
			ids = new Map();
			this.entries.set(family, ids);
		}
		if (family === "actor" && ids.has(entry.id)) throw new LexiconError(entry.file, entry.line, `actor ${entry.id} only once`);
		if (!ids.has(entry.id)) ids.set(entry.id, entry);
		for (const form of entry.forms) this.addForm(family, entry, form);
	}

	private addForm(family: Family, entry: Entry, form: Form): void {
		const words = fold(form.text).split(/\s+/);
		const first = words[0] as string;
		const present = form.flags.get("verb");
		const def = form.flags.has("def");
		const sense = senseOf(entry, form);
		const rank = rankOf(family);
		if (present !== undefined) {
			const past = form.flags.has("past");
			const objects = inCases(words.slice(1));
			for (const [variant, voice] of conjugate(first, fold(present || first)))
				if (!(past && (voice === "present" || voice === "jussive")))
					for (const object of objects)
						this.vocabulary.add([variant, ...object], { family, rank, entry, form, sense, verb: true, voice, def });
			// The noun of most verbs of three letters is written like their past: قطع الطريق، لقطع الطريق.
			if (first.length === ROOT && words.length > 1 && !form.flags.has("passive"))
				for (const object of objects)
					this.vocabulary.add([first, ...object], { family, rank, entry, form, sense, verb: false, voice: null, def });
			return;
		}
		const unit: Unit = { family, rank, entry, form, sense, verb: false, voice: null, def };
		const firsts = new Set<string>([first]);
		if (form.flags.has("inflect") || family === "nisba") {
			for (const variant of inflect(first)) {
				firsts.add(variant);
				if (/[يو]ن$/.test(variant)) for (const short of construct(first)) firsts.add(short);
			}
		} else if (words.length === 1) {
			const variant = accusative(first);
			if (variant) firsts.add(variant);
		}
		for (const stem of firsts) this.vocabulary.add([stem, ...words.slice(1)], unit);
		if (words.length > 1 && family !== "actor") for (const other of inCases(words).slice(1)) this.vocabulary.add(other, unit);
	}

	/** Everything known of a word, a stretch of a text in matching form. The same word gives the same shape. */
	shapeAt(units: Uint16Array, from: number, to: number): Shape {
		return this.shapes.at(units, from, to);
	}

	private read(text: string): Shape {
		const all = analyses(usualSpelling(text));
		const feminine = all.filter(({ enclitic }) => enclitic !== HIS);
		const led = text !== TO && prepositionOf(text) === TO ? all.filter(({ proclitics }) => proclitics !== "") : null;
		const shape = this.shapeOf(text, all, feminine.length < all.length ? this.shapeOf(text, feminine, null) : null);
		const below = led ? this.shapeOf(text, led, null) : belowOf(shape);
		const dotted = shape.preposition === ON ? { ...shape, preposition: null, content: contentOf(text, all, shape.ways) } : null;
		return { ...shape, below, dotted };
	}

	private shapeOf(text: string, all: readonly Analysis[], feminine: Shape | null): Shape {
		const ways: Way[] = [];
		const continuing: Analysis[] = [];
		let leads = 0;
		let continues = 0;
		let conjoined = false;
		let definite = false;
		for (const analysis of all) {
			const node = this.vocabulary.first(analysis.stem);
			if (node) {
				ways.push({ analysis, node });
				leads |= node.bits;
			}
			const bit = analysis.proclitics === "" ? this.vocabulary.bit(analysis.stem) : 0;
			if (bit !== 0) {
				continuing.push(analysis);
				continues |= bit;
			} else conjoined ||= isConjunction(analysis.proclitics);
			definite ||= analysis.definite;
		}
		const preposition = prepositionOf(text);
		return {
			text,
			analyses: all,
			ways,
			alone: readingsOf(ways),
			leads,
			continuing,
			continues,
			preposition,
			conjoined,
			definite,
			content: preposition === null ? contentOf(text, all, ways) : null,
			classes: classesOf(text, all),
			opens: opensOf(text, all),
			feminine,
			below: null,
			dotted: null,
			names: null,
		};
	}
}

/** A word without the verbs that are written with hamza above; null where it has none. */
function belowOf(shape: Shape): Shape | null {
	return shape.ways.some(({ node }) => node.units?.some(isAbove)) ? { ...shape, alone: readingsOf(shape.ways, isAbove) } : null;
}

function isConjunction(word: string): boolean {
	return word.startsWith(AND) || word.startsWith(SO);
}

/** Shortest stem that carries meaning. */
const SHORTEST_CONTENT = 3;

/** The stem of a word that carries meaning; null where it is too short. */
function contentOf(text: string, all: readonly Analysis[], ways: readonly Way[]): string | null {
	const stem = all.find((a) => a.definite)?.stem ?? ways[0]?.analysis.stem ?? text;
	return stem.length >= SHORTEST_CONTENT ? stem : null;
}

function prepositionOf(text: string): string | null {
	if (PREPOSITIONS.has(text)) return text;
	if (text.length < 3 || !isConjunction(text)) return null;
	const bare = text.slice(1);
	return PREPOSITIONS.has(bare) ? bare : null;
}

/** FNV-1a over the files' text, as eight hexadecimal digits. */
function fingerprint(files: readonly { readonly text: string }[]): string {
	let hash = 0x811c9dc5;
	for (const { text } of files) for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, "0");
}
