/** How like one another the sentences of an article are, by the words that carry meaning. */
export class Likeness {
	private readonly sentences: (ReadonlySet<string> | undefined)[] = [];
	/** In how many of the sentences each word stands. */
	private readonly counts = new Map<string, number>();
	/** What the words of each sentence are worth together, once all sentences are added. */
	private readonly worths: number[] = [];
	/** The later sentence that was compared last, and its likeness to earlier ones: tellings are compared in order. */
	private last = -1;
	private readonly known = new Map<number, number>();

	/** Adds the content words of a sentence that tells something; all are added before any two are compared. */
	add(sentence: number, words: ReadonlySet<string>): void {
		this.sentences[sentence] = words;
		for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
	}

	/**
	 * What two sentences have in common, 0–1, of the words of the one that says less: a word counts the less the more sentences
	 * of the article have it. 0 where either was not added.
	 */
	of(a: number, b: number): number {
		const later = Math.max(a, b);
		const earlier = Math.min(a, b);
		if (later !== this.last) {
			this.last = later;
			this.known.clear();
		}
		let likeness = this.known.get(earlier);
		if (likeness === undefined) {
			likeness = this.compare(earlier, later);
			this.known.set(earlier, likeness);
		}
		return likeness;
	}

	/** The same of the words of two tellings: what they have in common of the words of the one that says less. */
	ofWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
		let both = 0;
		for (const word of b) if (a.has(word)) both += this.worthOfWord(word);
		if (both === 0) return 0;
		return both / Math.min(this.sum(a), this.sum(b));
	}

	private sum(words: ReadonlySet<string>): number {
		let worth = 0;
		for (const word of words) worth += this.worthOfWord(word);
		return worth;
	}

	private worthOfWord(word: string): number {
		return 1 / (this.counts.get(word) ?? 1);
	}

	private compare(a: number, b: number): number {
		const words = this.sentences[a];
		const others = this.sentences[b];
		if (!words || !others) return 0;
		let both = 0;
		for (const word of words) if (others.has(word)) both += this.worthOfWord(word);
		return both === 0 ? 0 : both / Math.min(this.worthOf(a, words), this.worthOf(b, others));
	}

	private worthOf(sentence: number, words: ReadonlySet<string>): number {
		let worth = this.worths[sentence];
		if (worth === undefined) {
			worth = this.sum(words);
			this.worths[sentence] = worth;
		}
		return worth;
	}
}
