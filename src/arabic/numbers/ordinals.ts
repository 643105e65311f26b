import { digitsOf } from "./cardinals.js";
import { prefixed, wordSet } from "./prefixed.js";
import { ARTICLES } from "./words.js";

/** The ordinals from the second on, masculine and feminine; "first" counts nothing. */
const ORDINALS = prefixed(
	[
		"ثاني ثانية ثان",
		"ثالث ثالثة",
		"رابع رابعة",
		"خامس خامسة",
		"سادس سادسة",
		"سابع سابعة",
		"ثامن ثامنة",
		"تاسع تاسعة",
		"عاشر عاشرة",
	].flatMap((forms, i) => [...wordSet(forms)].map((form) => [form, i + 2] as const)),
);
const NUMBER = wordSet("رقم");

/** An ordinal: its words, half-open, and which it is. `definite` with the article. */
export interface OrdinalReading {
	readonly to: number;
	readonly rank: number;
	readonly definite: boolean;
}

/** Reads the ordinal that starts at a word: ثالث، الثالثة، رقم 26، الـ26. Null where none does. */
export function ordinalAt(words: readonly string[], i: number): OrdinalReading | null {
	const word = words[i] ?? "";
	const found = ORDINALS.get(word);
	if (found && !found.joined && !found.governed) return { to: i + 1, rank: found.value, definite: found.definite };
	if (!NUMBER.has(word) && !ARTICLES.has(word)) return null;
	const rank = digitsOf(words[i + 1]);
	return rank !== null && rank > 1 && Number.isInteger(rank) ? { to: i + 2, rank, definite: true } : null;
}
