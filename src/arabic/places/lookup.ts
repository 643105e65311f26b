import type { Gazetteer } from "../../places/gazetteer.js";
import type { Place } from "../../places/place.js";
import { fold } from "../letters.js";
import type { WordLike } from "./phrase.js";

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
	readonly most: number;
	readonly skip: number;
	readonly proclitics: string;
}

const ARTICLE = fold("ال");
const MERGED = fold("لل");
/** Only these particles are peeled off a name. */
const ATTACHED = /^[وف]?[بلك]?$/;
const NO_STARTS: readonly Start[] = [];
const CACHE_LIMIT = 100_000;
const caches = new WeakMap<Gazetteer, Map<string, readonly Start[]>>();

/** How the names of a gazetteer can start with a word; the same for every occurrence of the word. */
function startsOf(word: WordLike, gazetteer: Gazetteer): readonly Start[] {
	let cache = caches.get(gazetteer);
	if (!cache || cache.size > CACHE_LIMIT) {
		cache = new Map();
		caches.set(gazetteer, cache);
	}
	const known = cache.get(word.text);
	if (known) return known;
	const starts: Start[] = [];
	for (const { stem, definite, proclitics, enclitic } of word.shape.analyses) {
		if (enclitic !== "" || !ATTACHED.test(proclitics)) continue;
		const first = definite ? ARTICLE + stem : stem;
		const most = gazetteer.longest(first);
		if (most === 0) continue;
		const merged = definite && word.text.slice(0, proclitics.length + 1).endsWith(MERGED);
		starts.push({ first, most, skip: merged ? proclitics.length + 1 : proclitics.length, proclitics });
	}
	const result = starts.length > 0 ? starts : NO_STARTS;
	cache.set(word.text, result);
	return result;
}

/**
 * The longest known name that starts at a word: `بإدلب` is ب + إدلب. With `plain` the name carries no particle, and a looser
 * spelling will do where none is as written.
 */
export function lookUp(words: readonly WordLike[], i: number, gazetteer: Gazetteer, plain = false): Known | null {
	const word = words[i];
	if (!word || word.kind !== "word") return null;
	let best: Known | null = null;
	for (const { first, most, skip, proclitics } of startsOf(word, gazetteer)) {
		if (plain && proclitics !== "") continue;
		let key = first;
		let to = i + 1;
		for (;;) {
			const places = plain ? gazetteer.findLoosely(key) : gazetteer.find(key);
			if (places.length > 0 && (!best || to > best.to)) best = { from: i, to, key, places, skip, proclitics };
			const next = words[to];
			if (to - i >= most || !next || next.kind === "mark") break;
			key += ` ${next.text}`;
			to++;
		}
	}
	return best;
}
