import { fold } from "../letters.js";

/** What one written form stands for, with what is attached to it. */
export interface Prefixed<T> {
	readonly value: T;
	/** A conjunction (و ف) is attached. */
	readonly joined: boolean;
	/** A preposition (ب ل ك) is attached. */
	readonly governed: boolean;
	/** The article is attached. */
	readonly definite: boolean;
}

const CONJUNCTIONS = ["", "و", "ف"] as const;
const PREPOSITIONS = ["", "ب", "ل", "ك"] as const;
const ARTICLE = "ال";

/**
 * A table of words with every way of attaching و ف, ب ل ك and the article, so that one look-up reads a word whole.
 * A plainer way of reading a form wins over one with more attached. `never` are forms that are other words.
 */
export function prefixed<T>(
	rows: Iterable<readonly [string, T]>,
	never: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Prefixed<T>> {
	const found = new Map<string, Prefixed<T>>();
	const entries = [...rows];
	for (const definite of [false, true]) {
		for (const preposition of PREPOSITIONS) {
			for (const conjunction of CONJUNCTIONS) {
				const article = !definite ? "" : preposition === "ل" ? "ل" : ARTICLE;
				const before = conjunction + preposition + article;
				for (const [word, value] of entries) {
					const form = before + word;
					if (found.has(form) || never.has(form)) continue;
					found.set(form, { value, joined: conjunction !== "", governed: preposition !== "", definite });
				}
			}
		}
	}
	return found;
}

/** Words written one after another, in matching form. */
export function wordSet(written: string): ReadonlySet<string> {
	return new Set(written.trim().split(/\s+/).map(fold));
}
