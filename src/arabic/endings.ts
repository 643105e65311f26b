// What the end of a written noun tells of its case. Short vowels are not written; these endings are.
import { fold } from "./letters.js";

const NOMINATIVE = fold("ون");
const OBLIQUE = fold("ين");
const ALEF = fold("ا");
/** Shorter words end so by their root: دين، عين، ما. */
const SHORTEST = 4;

/** Whether a noun in the plural or dual is no subject by its ending: مسلحين، جنديين. Takes a form as the lexicons write it. */
export function isOblique(form: string): boolean {
	return form.length >= SHORTEST && form.endsWith(OBLIQUE);
}

/** Whether a noun has the whole ending of the plural or dual, which falls before a genitive: مجهولون، مسلحين, but مسلحو التنظيم. */
export function hasNun(form: string): boolean {
	return form.endsWith(NOMINATIVE) || isOblique(form);
}

/** Whether a word of a text is a form of the lexicons as an indefinite accusative, which is no genitive: طبيبا. */
export function hasTanwin(word: string, form: string): boolean {
	return word.endsWith(ALEF) && !form.endsWith(ALEF);
}

/** Whether a verb is one of many: منعوا. */
export function isOfMany(word: string): boolean {
	return word.endsWith(OF_MANY);
}

const OF_MANY = fold("وا");

/** Whether a verb of a text is a form of the lexicons in the dual: قتلا, أصيبتا. */
export function isOfTwo(word: string, form: string): boolean {
	return word.endsWith(ALEF) && !isOfMany(word) && !fold(form.split(" ")[0] ?? "").endsWith(ALEF);
}

/** Whether a word is written as an indefinite accusative, of whatever noun: رتلا. Shorter words end so by their root. */
export function isAccusativeNoun(word: string): boolean {
	return word.length >= SHORTEST && word.endsWith(ALEF) && !word.startsWith(ARTICLE);
}

const ARTICLE = fold("ال");

/** Whether a noun or adjective has the feminine ending: المسلحة. */
export function isFeminine(word: string): boolean {
	return word.endsWith(FEMININE);
}

const FEMININE = fold("ة");
