import { textOf } from "./normal.js";

/** Slots of an empty table; a power of two. */
const FIRST_SLOTS = 1024;
/** Units that an empty table has room for. */
const FIRST_UNITS = 8192;
/** Numbers of a slot: the hash of a word's units, where they are kept, and how many they are; no units, no word. */
const SLOT = 4;
const START = 1;
const LENGTH = 2;
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * What is known of words, by their units. A word is looked up where it stands in a text, without being cut out of it, so that
 * a text of known words costs no string at all. Holds so many words at most; then it forgets all and starts anew.
 */
export class WordTable<T> {
	private values: (T | undefined)[] = [];
	private slots = new Int32Array(0);
	/** The units of every word, one behind the other. */
	private kept = new Uint16Array(FIRST_UNITS);
	private used = 0;
	private size = 0;

	constructor(
		private readonly limit: number,
		private readonly read: (text: string) => T,
	) {
		this.clear();
	}

	/** What is known of `units[from..to)`, read at its first occurrence. A word has at least one unit. */
	at(units: Uint16Array, from: number, to: number): T {
		let hash = FNV_BASIS;
		for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] as number), FNV_PRIME);
		hash ^= hash >>> 15;
		const { slots } = this;
		const mask = this.values.length - 1;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const length = slots[SLOT * slot + LENGTH] as number;
			if (length === 0) return this.add(units.subarray(from, to), hash);
			if (length === to - from && slots[SLOT * slot] === hash && this.isAt(slots[SLOT * slot + START] as number, units, from, to))
				return this.values[slot] as T;
		}
	}

	private isAt(start: number, units: Uint16Array, from: number, to: number): boolean {
		const { kept } = this;
		for (let i = from, k = start; i < to; i++, k++) if (kept[k] !== units[i]) return false;
		return true;
	}

	private add(units: Uint16Array, hash: number): T {
		if (this.size >= this.limit) this.clear();
		else if (this.size * 2 >= this.values.length) this.widen();
		const value = this.read(textOf(units));
		if (this.used + units.length > this.kept.length) {
			const kept = new Uint16Array(2 * (this.used + units.length));
			kept.set(this.kept);
			this.kept = kept;
		}
		this.kept.set(units, this.used);
		this.place(value, hash, this.used, units.length);
		this.used += units.length;
		return value;
	}

	private clear(): void {
		this.values = new Array(FIRST_SLOTS).fill(undefined);
		this.slots = new Int32Array(SLOT * FIRST_SLOTS);
		this.used = 0;
		this.size = 0;
	}

	private widen(): void {
		const { values, slots } = this;
		this.values = new Array(2 * values.length).fill(undefined);
		this.slots = new Int32Array(2 * slots.length);
		this.size = 0;
		values.forEach((value, slot) => {
			if (value !== undefined)
				this.place(value, slots[SLOT * slot] as number, slots[SLOT * slot + START] as number, slots[SLOT * slot + LENGTH] as number);
		});
	}

	private place(value: T, hash: number, start: number, length: number): void {
		const mask = this.values.length - 1;
		let slot = hash & mask;
		while (this.values[slot] !== undefined) slot = (slot + 1) & mask;
		this.values[slot] = value;
		this.slots[SLOT * slot] = hash;
		this.slots[SLOT * slot + START] = start;
		this.slots[SLOT * slot + LENGTH] = length;
		this.size++;
	}
}
