import type { Place } from "../../places/place.js";
import type { Shape, Unit } from "../language.js";
import { fold } from "../letters.js";

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
	/** Index of the phrase that this one lies in (بلدة X بريف Y), in the same list; -1 where none. */
	parent: number;
	/** Index of the phrase that this one is coordinated with (X وY); -1 where none. */
	sibling: number;
}

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
	readonly taken: readonly (MentionLike | undefined)[];
	readonly nisbas: readonly (MentionLike | undefined)[];
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
		preposition: attached !== "" ? attached : (words[from - 1]?.shape.preposition ?? null),
		parent: -1,
		sibling: -1,
	};
}

const NO_HEADS: readonly string[] = [];
const AND = fold("و");
const SO = fold("ف");

/** Attached particles but for a conjunction before them. */
export function withoutConjunction(proclitics: string): string {
	return proclitics.startsWith(AND) || proclitics.startsWith(SO) ? proclitics.slice(1) : proclitics;
}

/** The mention of a family that starts at a word, the last of several; mentions are ordered by start. */
export function mentionAt(mentions: readonly MentionLike[], i: number, family: string): MentionLike | undefined {
	let found: MentionLike | undefined;
	for (let k = firstFrom(mentions, i); k < mentions.length && (mentions[k] as MentionLike).from === i; k++)
		if ((mentions[k] as MentionLike).family === family) found = mentions[k];
	return found;
}

/** The first of ordered mentions that starts at a word or behind it. */
export function firstFrom(mentions: readonly MentionLike[], i: number): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle] as MentionLike).from < i) low = middle + 1;
		else high = middle;
	}
	return low;
}
