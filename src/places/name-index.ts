/** Numbers of a node: its parent, and the hash, start and length of its word. */
const NODE = 4;
const HASH = 1;
const START = 2;
const LENGTH = 3;
const FIRST_NODES = 1024;
const FIRST_LETTERS = 8192;
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A trie of names, word by word, in flat tables: names are a hundred thousand and more, and as objects the collector would have
 * to walk through them all again and again. A node is a number; the empty name is 0, others count up in the order they are added.
 */
export class NameIndex {
	private nodes = new Int32Array(NODE * FIRST_NODES);
	private letters = new Uint16Array(FIRST_LETTERS);
	/** Nodes by the hash of their parent and word; 0 where there is none. */
	private slots = new Int32Array(2 * FIRST_NODES);
	/** 1 for nodes with longer names. */
	private leading = new Uint8Array(FIRST_NODES);
	private used = 0;
	private count = 1;

	/** How many nodes there are, the empty name's among them. */
	get size(): number {
		return this.count;
	}

	/** The node of a name one word longer than another's; -1 where no name is so. */
	next(node: number, word: string): number {
		if (this.leading[node] === 0) return -1;
		const found = this.slots[this.slotOf(node, word, hashOf(node, word))] as number;
		return found === 0 ? -1 : found;
	}

	/** Whether there are longer names than that of a node. */
	leads(node: number): boolean {
		return this.leading[node] === 1;
	}

	/** As `next`, but adds the node where it is not there. */
	add(node: number, word: string): number {
		const hash = hashOf(node, word);
		const slot = this.slotOf(node, word, hash);
		const known = this.slots[slot] as number;
		if (known !== 0) return known;
		const added = this.count++;
		if (NODE * added >= this.nodes.length) this.widen();
		if (this.used + word.length > this.letters.length) {
			const letters = new Uint16Array(2 * (this.used + word.length));
			letters.set(this.letters);
			this.letters = letters;
		}
		this.leading[node] = 1;
		this.nodes[NODE * added] = node;
		this.nodes[NODE * added + HASH] = hash;
		this.nodes[NODE * added + START] = this.used;
		this.nodes[NODE * added + LENGTH] = word.length;
		for (let k = 0; k < word.length; k++) this.letters[this.used++] = word.charCodeAt(k);
		this.place(added);
		return added;
	}

	/** The slot of a node, or the empty one where it would be. */
	private slotOf(parent: number, word: string, hash: number): number {
		const { slots, nodes } = this;
		const mask = slots.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const node = slots[slot] as number;
			if (node === 0) return slot;
			const at = NODE * node;
			if (nodes[at + HASH] === hash && nodes[at] === parent && this.isAt(nodes[at + START] as number, nodes[at + LENGTH] as number, word))
				return slot;
		}
	}

	private isAt(start: number, length: number, word: string): boolean {
		if (length !== word.length) return false;
		for (let k = 0; k < length; k++) if (this.letters[start + k] !== word.charCodeAt(k)) return false;
		return true;
	}

	/** Enters a node at the first free slot from its hash on. */
	private place(node: number): void {
		const mask = this.slots.length - 1;
		let slot = (this.nodes[NODE * node + HASH] as number) & mask;
		while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
		this.slots[slot] = node;
	}

	private widen(): void {
		const nodes = new Int32Array(2 * this.nodes.length);
		nodes.set(this.nodes);
		this.nodes = nodes;
		const leading = new Uint8Array(2 * this.leading.length);
		leading.set(this.leading);
		this.leading = leading;
		this.slots = new Int32Array(2 * this.slots.length);
		for (let node = 1; node < this.count - 1; node++) this.place(node);
	}
}

/** FNV-1a over a node's number and a word's units. */
function hashOf(node: number, word: string): number {
	let hash = Math.imul(FNV_BASIS ^ node, FNV_PRIME);
	for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), FNV_PRIME);
	return hash ^ (hash >>> 15);
}
