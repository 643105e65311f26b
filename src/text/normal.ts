/**
 * A text in matching form, as UTF-16 units, with the way back to the original.
 * `units[i]` comes from the original unit `origin[i]`; `origin[units.length]` is the original's length.
 */
export interface Normal {
	readonly source: string;
	readonly units: Uint16Array;
	readonly origin: Uint32Array;
}

/**
 * How one script folds: what each UTF-16 unit becomes in matching form.
 * `table[unit]` is the folded unit, 0 where the unit is dropped.
 * `gap` tells how many units to skip at `i` where letters are kept apart artificially (0 almost everywhere).
 */
export interface Folding {
	readonly table: Uint16Array;
	gap(source: string, i: number): number;
	/** Units that stand for several letters at once. */
	readonly ligatures: ReadonlyMap<number, string>;
	/** 1 for the units at which `gap` and `ligatures` have to be asked. */
	readonly special: Uint8Array;
}

/** So many units at most are made into a string at once. */
const CHUNK = 8192;
/** Letters of the longest ligature. */
const MOST_LETTERS = 2;

/** Folds a text to matching form. Linear in its length; never throws. */
export function normalise(source: string, folding: Folding): Normal {
	const { table, special } = folding;
	let units = new Uint16Array(source.length);
	let origin = new Uint32Array(source.length + 1);
	let n = 0;
	for (let i = 0; i < source.length; i++) {
		const unit = source.charCodeAt(i);
		if (special[unit] === 1) {
			const letters = folding.ligatures.get(unit);
			if (letters) {
				if (n + letters.length + source.length - i > units.length) {
					units = widened(units, new Uint16Array(source.length * MOST_LETTERS));
					origin = widened(origin, new Uint32Array(source.length * MOST_LETTERS + 1));
				}
				for (let k = 0; k < letters.length; k++) {
					units[n] = letters.charCodeAt(k);
					origin[n++] = i;
				}
				continue;
			}
			const skip = folding.gap(source, i);
			if (skip > 0) {
				i += skip - 1;
				continue;
			}
		}
		const folded = table[unit] as number;
		if (folded === 0) continue;
		units[n] = folded;
		origin[n++] = i;
	}
	origin[n] = source.length;
	return { source, units: units.subarray(0, n), origin: origin.subarray(0, n + 1) };
}

function widened<T extends Uint16Array | Uint32Array>(from: T, into: T): T {
	into.set(from);
	return into;
}

/** Where the normal text first comes from the original's unit `at` or one behind it. */
export function normalOffset(normal: Normal, at: number): number {
	let low = 0;
	let high = normal.units.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((normal.origin[middle] as number) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The original span of a stretch of the normal text, without what was dropped at its end. */
export function original(normal: Normal, from: number, to: number): { from: number; to: number } {
	const start = normal.origin[from] as number;
	const end = to > from ? (normal.origin[to - 1] as number) + 1 : start;
	return { from: start, to: end };
}

/** A stretch of units as a string. */
export function textOf(units: Uint16Array): string {
	let text = "";
	for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK));
	return text;
}
