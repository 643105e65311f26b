/** Slots of an empty table; a power of two. */
const FIRST_SLOTS = 1024;
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * What is known of words, by their letters. A word is looked up where it stands in a text, without being cut out of it, so that
 * a text of known words costs no string at all. Holds so many words at most; then it forgets all and starts anew.
 */
export class WordTable<T extends { readonly text: string }> {
	private values: (T | undefined)[] = new Array(FIRST_SLOTS).fill(undefined);
	private hashes = new Int32Array(FIRST_SLOTS);
	private size = 0;

	constructor(
		private readonly limit: number,
		private readonly read: (text: string) => T,
	) {}

	/** What is known of `text[from..to)`, read at its first occurrence. */
	at(text: string, from: number, to: number): T {
		const hash = hashOf(text, from, to);
		const { values, hashes } = this;
		const mask = values.length - 1;
		let slot = hash & mask;
		for (let value = values[slot]; value !== undefined; value = values[slot]) {
			if (hashes[slot] === hash && isAt(value.text, text, from, to)) return value;
			slot = (slot + 1) & mask;
		}
		return this.add(text.slice(from, to), hash);
	}

	private add(word: string, hash: number): T {
		if (this.size >= this.limit) this.resize(FIRST_SLOTS, []);
		else if (this.size * 2 >= this.values.length) this.resize(this.values.length * 2, this.values);
		const value = this.read(word);
		this.place(value, hash);
		return value;
	}

	private resize(slots: number, kept: readonly (T | undefined)[]): void {
		const { hashes } = this;
		this.values = new Array(slots).fill(undefined);
		this.hashes = new Int32Array(slots);
		this.size = 0;
		kept.forEach((value, slot) => {
			if (value !== undefined) this.place(value, hashes[slot] as number);
		});
	}

	private place(value: T, hash: number): void {
		const mask = this.values.length - 1;
		let slot = hash & mask;
		while (this.values[slot] !== undefined) slot = (slot + 1) & mask;
		this.values[slot] = value;
		this.hashes[slot] = hash;
		this.size++;
	}
}

/** FNV-1a over the units of a stretch. */
function hashOf(text: string, from: number, to: number): number {
	let hash = FNV_BASIS;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
	return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, from: number, to: number): boolean {
	if (word.length !== to - from) return false;
	for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
	return true;
}
