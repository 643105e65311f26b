import { isFunctionWord, lightStem, plainWords } from "../arabic/light-stem.js";

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of a string's units, mixed, as an unsigned number of 32 bits. */
export function hashOf(text: string, seed = 0): number {
	let hash = FNV_BASIS ^ seed;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** Most words kept of one claim. */
const MOST_WORDS = 48;
/** Shorter words tell little. */
const SHORTEST = 3;

/** The words of a text that carry meaning, stemmed and hashed, each once, in order of their hash; at most 48, the same ones of the same text. */
export function wordsOf(text: string): number[] {
	const hashes = new Set<number>();
	for (const word of plainWords(text)) if (word.length >= SHORTEST && !isFunctionWord(word)) hashes.add(hashOf(lightStem(word)));
	return [...hashes].sort((a, b) => a - b).slice(0, MOST_WORDS);
}

/** How many numbers two sorted lists share. */
export function sharedCount(a: readonly number[], b: readonly number[]): number {
	let shared = 0;
	for (let i = 0, k = 0; i < a.length && k < b.length; ) {
		const [x, y] = [a[i] as number, b[k] as number];
		if (x === y) {
			shared++;
			i++;
			k++;
		} else if (x < y) i++;
		else k++;
	}
	return shared;
}

/** A name that two spellings of one place share: matching form, each word stemmed, without marks. */
export function nameKey(name: string): string {
	return plainWords(name).map(lightStem).join(" ");
}
