/**
 * A trie over stems: every lexicon form, word by word, leads to the units it stands for.
 * `U` is what a form means; the vocabulary knows nothing of it.
 */
export interface Node<U> {
	next: Map<string, Node<U>> | null;
	/** The bits of all stems in `next`: a stem whose bit is not among them does not go on from here. */
	bits: number;
	units: U[] | null;
}

/** Bits of a small integer. */
const BITS = 31;

export class Vocabulary<U> {
	readonly root: Node<U> = { next: null, bits: 0, units: null };
	/** Every stem that stands in some form behind the first, with its bit; many stems share one. */
	private readonly later = new Map<string, number>();

	/** Adds a form, given as its stems in order. */
	add(stems: readonly string[], unit: U): void {
		let node = this.root;
		for (const stem of stems) {
			if (node !== this.root) node.bits |= this.bitFor(stem);
			node.next ??= new Map();
			let child = node.next.get(stem);
			if (!child) {
				child = { next: null, bits: 0, units: null };
				node.next.set(stem, child);
			}
			node = child;
		}
		node.units ??= [];
		node.units.push(unit);
	}

	/** The bit of a stem that stands in some form behind the first; 0 for every other. */
	bit(stem: string): number {
		return this.later.get(stem) ?? 0;
	}

	private bitFor(stem: string): number {
		let bit = this.later.get(stem);
		if (bit === undefined) {
			bit = 1 << (this.later.size % BITS);
			this.later.set(stem, bit);
		}
		return bit;
	}

	/** The node that a form's first stem leads to, if any form starts with it. */
	first(stem: string): Node<U> | undefined {
		return this.root.next?.get(stem);
	}
}
