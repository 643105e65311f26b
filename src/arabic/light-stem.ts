import { FUNCTION_WORDS } from "./clitic-roots.js";
import { fold, UNIT_CLASSES } from "./letters.js";

const BEFORE = /^(?:[وف]?(?:[بك]?ال|لل)|و)/u;
const AFTER = /(?:هما|كما|هم|كم|هن|نا|ها|ات|ون|ين|ان|يه|ه|ي|ا)$/u;
const SHORTEST = 3;

/**
 * A word in matching form without what is most often attached to it, for telling whether two texts use the same words:
 * وبالمدينة, المدينة and مدينته meet in مدين. Cheap and rough: it is never shown and decides nothing alone.
 */
export function lightStem(word: string): string {
	const head = BEFORE.exec(word)?.[0].length ?? 0;
	const rest = word.length - head >= SHORTEST ? word.slice(head) : word;
	const tail = AFTER.exec(rest)?.[0].length ?? 0;
	return rest.length - tail >= SHORTEST ? rest.slice(0, rest.length - tail) : rest;
}

/** The words and numbers of a text in matching form, in order, without marks. Linear in its length. */
export function plainWords(text: string): string[] {
	const words: string[] = [];
	let word = "";
	let last = 0;
	const folded = fold(text);
	for (let i = 0; i < folded.length; i++) {
		const kind = UNIT_CLASSES[folded.charCodeAt(i)] as number;
		const inside = kind === 1 || kind === 2;
		if (word !== "" && (!inside || kind !== last)) {
			words.push(word);
			word = "";
		}
		if (inside) word += folded[i];
		last = kind;
	}
	if (word !== "") words.push(word);
	return words;
}

/** Whether a word in matching form only joins others. */
export function isFunctionWord(word: string): boolean {
	return FUNCTION_WORDS.has(word);
}
