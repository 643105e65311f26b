/**
 * A trie over stems: every lexicon form, word by word, leads to the units it stands for.
 * `U` is what a form means; the vocabulary knows nothing of it.
 */
export interface Node<U> {
	next: Map<string, Node<U>> | null;
	units: U[] | null;
}

export class Vocabulary<U> {
	readonly root: Node<U> = { next: null, units: null };
	/** Every stem that stands in some form behind the first. */
	readonly later = new Set<string>();

	/** Adds a form, given as its stems in order. */
	add(stems: readonly string[], unit: U): void {
		let node = this.root;
		for (let i = 1; i < stems.length; i++) this.later.add(stems[i] as string);
		for (const stem of stems) {
			node.next ??= new Map();
			let child = node.next.get(stem);
			if (!child) {
				child = { next: null, units: null };
				node.next.set(stem, child);
			}
			node = child;
		}
		node.units ??= [];
		node.units.push(unit);
	}

	/** The node that a form's first stem leads to, if any form starts with it. */
	first(stem: string): Node<U> | undefined {
		return this.root.next?.get(stem);
	}
}
