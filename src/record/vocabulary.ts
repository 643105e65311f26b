import { trigrams } from "../arabic/search-words.js";
import { insertRows, type Writing } from "../store/write.js";

const MOST_REMEMBERED = 500_000;

/** The words of all articles with their trigrams: what is searched where a word is spelt otherwise. */
export class Vocabulary {
	/** Words that are in the store for certain, so that they are not offered again. */
	private known = new Set<string>();

	/** Adds words; once the transaction has gone through, hand what this returns to `remember`. */
	async insert(tx: Writing, words: Iterable<string>): Promise<readonly string[]> {
		const fresh = [...new Set(words)].filter((word) => !this.known.has(word)).sort();
		const rows = fresh.map((form) => ({ form, grams: trigrams(form) }));
		await insertRows(tx, "word", ["form", "grams"], rows, "keep");
		return fresh;
	}

	remember(words: readonly string[]): void {
		if (this.known.size > MOST_REMEMBERED) this.known = new Set();
		for (const word of words) this.known.add(word);
	}
}
