import { analyses } from "./clitics.js";
import { fold } from "./letters.js";

const WORD = /[\p{L}\p{N}]+/gu;
/** A stem of fewer letters says nothing. */
const SHORTEST = 3;
const LONGEST = 40;
/** So many words are remembered with their forms; an article repeats most of those before it. */
const REMEMBERED = 50_000;

const known = new Map<string, readonly string[]>();

/** A text in the form in which it is searched: matching form, one space between words, no marks. */
export function searchForm(text: string): string {
	return (fold(text).match(WORD) ?? []).join(" ");
}

/**
 * The forms under which a word in matching form is found: itself, and what is left when attached particles and pronouns are taken off
 * (وبالمدينة is found under وبالمدينه and مدينه). Two words mean the same to a search where they share a form.
 */
export function searchForms(word: string): readonly string[] {
	const before = known.get(word);
	if (before) return before;
	const forms = new Set([word.slice(0, LONGEST)]);
	for (const { stem } of analyses(word)) if (stem.length >= SHORTEST && stem.length <= LONGEST) forms.add(stem);
	if (known.size >= REMEMBERED) known.clear();
	const found = [...forms];
	known.set(word, found);
	return found;
}

/** Trigrams of a form, its beginning and end marked with spaces as PostgreSQL's pg_trgm does. */
export function trigrams(form: string): readonly string[] {
	const padded = `  ${form} `;
	const grams = new Set<string>();
	for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
	return [...grams];
}
