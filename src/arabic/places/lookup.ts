import type { Gazetteer, Names } from "../../places/gazetteer.js";
import type { Place } from "../../places/place.js";
import type { Shape } from "../language.js";
import { fold } from "../letters.js";
import { isLed } from "./locative.js";
import { standingOf } from "./ordinary.js";
import type { WordLike } from "./phrase.js";
import { OPENERS } from "./unlisted.js";

/** A name of the gazetteer found in a sentence. Indexes are of words, half-open. */
export interface Known {
	readonly from: number;
	readonly to: number;
	/** The name in matching form, without particles. */
	readonly key: string;
	readonly places: readonly Place[];
	/** How many letters of the first word are attached particles. */
	readonly skip: number;
	readonly proclitics: string;
}

/** One way in which a word can start a name. */
interface Start {
	readonly first: string;
	readonly names: Names;
	readonly skip: number;
	readonly proclitics: string;
}

/** How the names of a gazetteer can start with a word. */
export interface NameStarts {
	readonly gazetteer: Gazetteer;
	readonly starts: readonly Start[];
	/** Whether the word alone can be a name, whatever stands before it. */
	readonly alone: boolean;
	/** Whether it can be one where a preposition of place stands before it. */
	readonly led: boolean;
}

const ARTICLE = fold("ال");
const IN = fold("ب");
const MERGED = fold("لل");
/** Only these particles are peeled off a name. */
const ATTACHED = /^[وف]?[بلك]?$/;

/** How the names of a gazetteer can start with a word; kept with what is known of the word. */
function startsOf({ shape }: WordLike, gazetteer: Gazetteer): NameStarts {
	if (shape.names?.gazetteer !== gazetteer) shape.names = readStarts(shape, gazetteer);
	return shape.names;
}

/** What most words give: no name starts with them. One object a gazetteer, shared by them all. */
const nothing = new WeakMap<Gazetteer, NameStarts>();

function noStarts(gazetteer: Gazetteer): NameStarts {
	let none = nothing.get(gazetteer);
	if (!none) {
		none = { gazetteer, starts: [], alone: false, led: false };
		nothing.set(gazetteer, none);
	}
	return none;
}

function readStarts({ text, analyses }: Shape, gazetteer: Gazetteer): NameStarts {
	const starts: Start[] = [];
	for (const { stem, definite, proclitics, enclitic } of analyses) {
		if (enclitic !== "" || !ATTACHED.test(proclitics)) continue;
		const first = definite ? ARTICLE + stem : stem;
		const names = gazetteer.startingWith(first);
		if (!names) continue;
		const merged = definite && text.slice(0, proclitics.length + 1).endsWith(MERGED);
		starts.push({ first, names, skip: merged ? proclitics.length + 1 : proclitics.length, proclitics });
	}
	if (starts.length === 0) return noStarts(gazetteer);
	return { gazetteer, starts, alone: starts.some(isAlone), led: starts.some(({ names }) => names.places !== null) };
}

/** Whether a name of one word needs no preposition before it: it is no everyday word, or has one attached. */
function isAlone({ first, names, proclitics }: Start): boolean {
	if (names.places === null) return false;
	return proclitics.endsWith(IN) || OPENERS.has(first) || standingOf(first, names.places) === "name";
}

/** Whether a known name can start at a word. */
export function opensName(words: readonly WordLike[], i: number, gazetteer: Gazetteer): boolean {
	const start = startsOf(words[i] as WordLike, gazetteer);
	if (start.starts.length === 0) return false;
	if (start.alone || (start.led && isLed(words, i))) return true;
	const next = words[i + 1];
	return next !== undefined && next.kind !== "mark" && start.starts.some(({ names }) => names.leads && names.next(next.text) !== undefined);
}

/**
 * The longest known name that starts at a word: `بإدلب` is ب + إدلب. With `plain` the name carries no particle, and a looser
 * spelling will do where none is as written.
 */
export function lookUp(words: readonly WordLike[], i: number, gazetteer: Gazetteer, plain = false): Known | null {
	const word = words[i];
	if (word?.kind !== "word") return null;
	let best: Start | null = null;
	let places: readonly Place[] = [];
	let end = i;
	for (const start of startsOf(word, gazetteer).starts) {
		if (plain && start.proclitics !== "") continue;
		let to = i + 1;
		for (let names: Names | undefined = start.names; names; to++) {
			const here: readonly Place[] | null = names.places ?? (plain ? names.loose : null);
			if (here && to > end) {
				best = start;
				places = here;
				end = to;
			}
			const next = words[to];
			names = names.leads && next && next.kind !== "mark" ? names.next(next.text) : undefined;
		}
	}
	if (!best) return null;
	let key = best.first;
	for (let k = i + 1; k < end; k++) key += ` ${(words[k] as WordLike).text}`;
	return { from: i, to: end, key, places, skip: best.skip, proclitics: best.proclitics };
}
