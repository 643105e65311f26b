import type { Place } from "../../places/place.js";
import type { Shape, Unit } from "../language.js";
import { fold, words as wordSet } from "../letters.js";
import { attachedPreposition, KILOMETRES, NEARBY, PREPOSITION, withoutAnd } from "../particles.js";

/** A place as a sentence writes it: its head words (بلدة، ريف، شمال) and its name. Indexes are of words, half-open. */
export interface PlacePhrase {
	/** Start of the phrase, head words included. */
	readonly from: number;
	readonly to: number;
	/** Where the name starts, and how many normal letters of its first word are attached particles. */
	readonly nameFrom: number;
	readonly skip: number;
	/** The name in matching form, without particles. */
	readonly key: string;
	readonly heads: readonly string[];
	/** Object class of the nearest head (`village`, `city`, `camp`), where the place itself can be hit. */
	readonly object: string | null;
	readonly proclitics: string;
	/** The preposition before the phrase, as a word or attached. */
	readonly preposition: string | null;
	readonly candidates: readonly Place[];
	/** The country that lies behind it, where it is a border: الحدود مع تركيا. */
	readonly beyond?: string;
	/** Index of the phrase that this one lies in (بلدة X بريف Y), in the same list; -1 where none. */
	parent: number;
	/** Index of the phrase that this one is coordinated with (X وY); -1 where none. */
	sibling: number;
}

/** Heads of what people live in, which somebody can hit as a thing: قرية، مدينة، حي، مخيم. */
export const LIVED_IN: ReadonlySet<string> = new Set(["village", "city", "neighbourhood", "camp"]);

/** What is read of a word. */
export interface WordLike {
	readonly text: string;
	readonly kind: "word" | "number" | "mark";
	readonly shape: Shape;
}

/** What is read of a mention. */
export interface MentionLike {
	readonly family: string;
	readonly from: number;
	readonly to: number;
	readonly unit: Unit;
	readonly proclitics: string;
	readonly definite: boolean;
	readonly enclitic: string;
}

/** A sentence as the place reader sees it: head words by where they start, and what else its words were taken for. */
export interface Scene {
	readonly words: readonly WordLike[];
	readonly heads: readonly (MentionLike | undefined)[];
	/** What the sentence's words were taken for, ordered by start. */
	readonly mentions: readonly MentionLike[];
}

/** Fields of a phrase that its maker states; the rest follow. */
export interface PhraseParts {
	readonly from: number;
	readonly to: number;
	readonly nameFrom: number;
	readonly skip: number;
	readonly key: string;
	readonly heads: readonly MentionLike[];
	readonly candidates: readonly Place[];
	readonly proclitics: string;
}

/** Makes a phrase that is not yet tied to others. */
export function makePhrase(words: readonly WordLike[], parts: PhraseParts): PlacePhrase {
	const { from, to, nameFrom, skip, key, heads, candidates, proclitics } = parts;
	const attached = withoutConjunction(proclitics);
	let object: string | undefined;
	for (const head of heads) object ??= head.family === "object" ? head.unit.entry.id : head.unit.entry.attributes.get("object");
	return {
		from,
		to,
		nameFrom,
		skip,
		key,
		candidates,
		proclitics,
		heads: heads.length > 0 ? heads.map((head) => head.unit.entry.id) : NO_HEADS,
		object: object ?? null,
		preposition: attached !== "" ? attached : prepositionBefore(words, from),
		parent: -1,
		sibling: -1,
	};
}

/**
 * The preposition before a place; that before "each of" where those stand between: باستهداف كل من بلدات الفطيرة وسفوهن. "Near from" is "near": بالقرب من كوباني،
 * القريبة من معبر باب السلامة، على بعد ثلاثة كيلومترات من بعقوبة.
 */
function prepositionBefore(words: readonly WordLike[], from: number): string | null {
	const preposition = words[from - 1]?.shape.preposition ?? null;
	if (preposition === FROM && isMeasured(withoutAnd(words[from - 2]?.text ?? ""))) return PREPOSITION.near;
	const each = preposition === FROM ? EACH.exec(words[from - 2]?.text ?? "") : null;
	if (!each) return preposition;
	const [, lead = ""] = each;
	return attachedPreposition(lead) || (words[from - 3]?.shape.preposition ?? null);
}

function isMeasured(word: string): boolean {
	return MEASURED.some((known) => known.has(word));
}

const FROM = fold("من");
/** Words before "from" that say how near a place is, how far away and on which side. */
const MEASURED: readonly ReadonlySet<string>[] = [NEARBY, KILOMETRES, wordSet("الشمال الجنوب الشرق الغرب")];
/** "Each", with what is attached before it. */
const EACH = /^([وف]?[بل]?)كلا?$/;

const NO_HEADS: readonly string[] = [];
const AND = fold("و");
const SO = fold("ف");

/** Attached particles but for a conjunction before them. */
export function withoutConjunction(proclitics: string): string {
	return proclitics.startsWith(AND) || proclitics.startsWith(SO) ? proclitics.slice(1) : proclitics;
}

/** The adjective of origin that starts at a word: سورية. */
export function nisbaAt({ mentions }: Scene, i: number): MentionLike | undefined {
	let found: MentionLike | undefined;
	for (let k = firstFrom(mentions, i); mentions[k]?.from === i; k++) if (mentions[k]?.family === "nisba") found = mentions[k];
	return found;
}

/** What a word was taken for that is no part of a place: the longest mention that starts there. */
export function takenAt(scene: Scene, i: number): MentionLike | undefined {
	const { mentions } = scene;
	let found: MentionLike | undefined;
	for (let k = firstFrom(mentions, i); mentions[k]?.from === i; k++) {
		const mention = mentions[k] as MentionLike;
		if (isHead(mention) || mention.family === "head" || mention.family === "nisba" || mention.family === "connect") continue;
		if (!mention.unit.form.flags.has("place") && (!found || found.to < mention.to)) found = mention;
	}
	return found;
}

/** "My", "our", "your" are no pronouns of a place's head: مدني is a civilian, not "my cities". */
const OWN: ReadonlySet<string> = new Set(["ي", "نا", "ك", "كم"]);

/** Whether a mention is a word that a place's name follows: a head, or a thing of several words that has a name. */
export function isHead({ family, from, to, unit, enclitic }: MentionLike): boolean {
	return family === "head" ? !OWN.has(enclitic) : family === "object" && to - from > 1 && NAMING.has(unit.entry.id);
}

/** Heads after which a word that no table has is taken for a name. */
export const NAMING: ReadonlySet<string> = new Set([
	"village",
	"town",
	"city",
	"subdistrict",
	"neighbourhood",
	"camp",
	"front",
	"mountain",
	"crossing",
	"airport",
	"district",
	"governorate",
	"base",
	"river",
	"street",
	"region",
]);

/** The first of ordered mentions that starts at a word or behind it. */
function firstFrom(mentions: readonly MentionLike[], i: number): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle] as MentionLike).from < i) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Words as one name in matching form, without the particles at its start and without marks. */
export function keyOf(words: readonly WordLike[], from: number, to: number, skip: number): string {
	return words
		.slice(from, to)
		.filter((word) => word.kind !== "mark")
		.map((word) => word.text)
		.join(" ")
		.slice(skip);
}
