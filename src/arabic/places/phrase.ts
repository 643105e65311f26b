import type { Place } from "../../places/place.js";
import type { Shape, Unit } from "../language.js";

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
	const attached = parts.proclitics.replace(/^[وف]/, "");
	const objects = parts.heads.map((head) => (head.family === "object" ? head.unit.entry.id : head.unit.entry.attributes.get("object")));
	return {
		...parts,
		heads: parts.heads.map((head) => head.unit.entry.id),
		object: objects.find((object) => object !== undefined) ?? null,
		preposition: attached !== "" ? attached : (words[parts.from - 1]?.shape.preposition ?? null),
		parent: -1,
		sibling: -1,
	};
}
