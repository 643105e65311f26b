const FIRST_LINKS = 1024;

/** Lists of numbers under keys that are numbers, in flat tables: each list is a chain of links, in the order they were added. */
export class Lists {
	/** The first and the last link of each key's list; 0 where it has none. */
	private heads: Int32Array = new Int32Array(2 * FIRST_LINKS);
	/** What each link holds, and the link after it; link 0 is none. */
	private links: Int32Array = new Int32Array(2 * FIRST_LINKS);
	private count = 1;

	/** The numbers under a key. */
	of(key: number): number[] {
		const found: number[] = [];
		for (let link = this.heads[2 * key] ?? 0; link > 0; link = this.links[2 * link + 1] as number)
			found.push(this.links[2 * link] as number);
		return found;
	}

	/** Adds a number under a key, unless it is there. */
	add(key: number, number: number): void {
		while (2 * key >= this.heads.length) this.heads = twice(this.heads);
		for (let link = this.heads[2 * key] as number; link > 0; link = this.links[2 * link + 1] as number)
			if (this.links[2 * link] === number) return;
		if (2 * this.count >= this.links.length) this.links = twice(this.links);
		const link = this.count++;
		this.links[2 * link] = number;
		const last = this.heads[2 * key + 1] as number;
		if (last === 0) this.heads[2 * key] = link;
		else this.links[2 * last + 1] = link;
		this.heads[2 * key + 1] = link;
	}
}

function twice(numbers: Int32Array): Int32Array {
	const wider = new Int32Array(2 * numbers.length);
	wider.set(numbers);
	return wider;
}
