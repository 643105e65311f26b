import type { Analysis } from "./clitics.js";
import { opensDate } from "./dates/starters.js";
import { opensNumber } from "./numbers/starters.js";
import { opensLand } from "./places/land.js";

/** What can start with a word, as bits: told once for each distinct word, so that readers pass over all others. */
export const OPENS = { number: 1, date: 2, land: 4 } as const;

/** A word of a sentence, as far as readers of numbers and dates ask what can start with it. */
export interface Opening {
	readonly shape: { readonly opens: number };
}

/** What can start with a word, of `OPENS`. */
export function opensOf(text: string, analyses: readonly Analysis[]): number {
	return (opensNumber(text) ? OPENS.number : 0) | (opensDate(text) ? OPENS.date : 0) | (opensLand(analyses) ? OPENS.land : 0);
}
