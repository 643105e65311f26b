import { fold } from "./letters.js";
import {
	BROKEN_PERSONS,
	BROKEN_PLURALS,
	EITHER_PERSONS,
	FEMININE_PERSONS,
	KIN,
	ONE_OF_A_KIND,
	PRONOUNS,
	SOUND_PERSONS,
} from "./numbers/persons.js";

const ENDING = {
	an: fold("ان"),
	ayn: fold("ين"),
	un: fold("ون"),
	at: fold("ات"),
	i: fold("ي"),
	u: fold("و"),
	a: fold("ا"),
	t: fold("ت"),
	ta: fold("ة"),
};
const SHORTEST_FEMININE = 6;
const PARTICIPLE = fold("م");
/** An active participle: its second letter is alef (نازح، عابر). */
const ALEF = fold("ا");
const HAMZA_CARRIERS = [fold("ؤ"), fold("ئ")];
const HAMZA = fold("ء");

/** Whether the masculine or feminine singular is a known word for a person whose -ayn is the dual. */
function isBroken(singular: string): boolean {
	return BROKEN_PERSONS.has(singular) || isFeminine(singular);
}

/** A singular written without its ta marbuta: امرات for امرأة. */
function isFeminine(stem: string): boolean {
	if (!stem.endsWith(ENDING.t) || stem.length < 3) return false;
	const masculine = stem.slice(0, -1);
	const written = masculine + ENDING.ta;
	return FEMININE_PERSONS.has(stem) || FEMININE_PERSONS.has(written) || SOUND_PERSONS.has(masculine) || BROKEN_PERSONS.has(masculine);
}

/** Stems with a pronoun taken off, and the noun as it is written alone: أطفاله، قتلاهم، أبناؤها. */
function withoutPronoun(stem: string): string[] {
	const found: string[] = [];
	for (const pronoun of PRONOUNS) {
		if (!stem.endsWith(pronoun) || stem.length - pronoun.length < 3) continue;
		const base = stem.slice(0, -pronoun.length);
		found.push(base);
		if (base.endsWith(ENDING.a)) found.push(base.slice(0, -1) + ENDING.i);
		if (HAMZA_CARRIERS.some((carrier) => base.endsWith(ENDING.a + carrier))) found.push(base.slice(0, -1) + HAMZA);
	}
	return found;
}

/** A noun or adjective of relation, or a participle in m-: these take the sound plural. */
function takesSoundPlural(singular: string): boolean {
	if (isBroken(singular)) return false;
	return (
		SOUND_PERSONS.has(singular) ||
		EITHER_PERSONS.has(singular) ||
		singular.endsWith(ENDING.i) ||
		(singular.startsWith(PARTICIPLE) && singular.length > 3) ||
		(singular[1] === ALEF && singular.length === 4)
	);
}

function isPluralForm(stem: string): boolean {
	if (BROKEN_PLURALS.has(stem)) return true;
	if (stem.length < 5 || ONE_OF_A_KIND.has(stem)) return false;
	const base = stem.slice(0, -2);
	if (stem.endsWith(ENDING.un) || stem.endsWith(ENDING.at)) return true;
	if (stem.endsWith(ENDING.ayn)) return takesSoundPlural(base);
	// Before a genitive the plural loses its nun: مسلحو التنظيم، مقاتلي الفصيل.
	const short = stem.slice(0, -1);
	return (stem.endsWith(ENDING.i) || stem.endsWith(ENDING.u)) && SOUND_PERSONS.has(short) && !SOUND_PERSONS.has(stem);
}

/**
 * Whether a noun for people stands in the plural: أطفال، مدنيين، مسلحو، أطفاله. Takes a word in matching form without the
 * particles and article before it; a pronoun may be attached. Singular and dual give false; a form that may be either
 * (مدنيين) counts as the plural.
 */
export function isPlural(stem: string): boolean {
	if (BROKEN_PLURALS.has(stem)) return true;
	if (ONE_OF_A_KIND.has(stem) || isDual(stem)) return false;
	return isPluralForm(stem) || withoutPronoun(stem).some(isPluralForm);
}

/**
 * Whether a noun for people stands in the dual: طفلان، امرأتين، جنديين، طفليها. Takes what `isPlural` takes. The oblique of
 * a sound plural (مدنيين) is no dual here; where the sentence says that it is two, `readNumbers` reads it.
 */
export function isDual(stem: string): boolean {
	if (stem.length < 5 || BROKEN_PLURALS.has(stem) || ONE_OF_A_KIND.has(stem)) return false;
	const base = stem.slice(0, -2);
	// A noun in ta marbuta has no plural in -ayn: عائلتين، إصابتان.
	if (base.endsWith(ENDING.t) && stem.length >= SHORTEST_FEMININE && (stem.endsWith(ENDING.an) || stem.endsWith(ENDING.ayn))) return true;
	if (stem.endsWith(ENDING.an)) return isBroken(base) || takesSoundPlural(base);
	if (stem.endsWith(ENDING.ayn)) return isBroken(base);
	if (stem.endsWith(ENDING.t + ENDING.i) || stem.endsWith(ENDING.t + ENDING.a)) return isFeminine(stem.slice(0, -1));
	return isKinOfSomebody(stem);
}

/** Two of somebody's kin: طفليها، والداه، ابنتيه. */
function isKinOfSomebody(stem: string): boolean {
	for (const pronoun of PRONOUNS) {
		if (!stem.endsWith(pronoun)) continue;
		const base = stem.slice(0, -pronoun.length);
		const noun = base.slice(0, -1);
		if (!base.endsWith(ENDING.i) && !base.endsWith(ENDING.a)) continue;
		if (KIN.has(noun) || (noun.endsWith(ENDING.t) && KIN.has(noun.slice(0, -1) + ENDING.ta))) return true;
	}
	return false;
}
