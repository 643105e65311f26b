import { plainWords } from "../arabic/light-stem.js";
import { dayNumber } from "./days.js";
import { hashOf, sharedCount } from "./words.js";

/**
 * What is kept of a text to find its copies: the smallest hashes of its runs of three words. A text of up to 256 runs is kept whole, of a
 * longer one a fair sample, so that the share of a short text that a long one holds can be told. Plain JSON, about 2.5 kB.
 */
export interface Signature {
	/** How many different runs of words the text has. */
	readonly size: number;
	/** The smallest hashes of 32 bits, in order. */
	readonly sketch: readonly number[];
	/** The smallest hashes of the first runs: a trim mostly keeps the lead. */
	readonly lead: readonly number[];
	/** Publication day as a number of days since 1970; null where not known. */
	readonly day: number | null;
}

/** How much of the shorter text the longer one holds, 0–1, and what that makes of them. */
export interface Copy {
	readonly share: number;
	/** `same`: one text; `trim`: one is cut from the other or from what both were cut from; `partial`: about half of the shorter is the other's. */
	readonly kind: "same" | "trim" | "partial";
}

const RUN = 3;
const MOST_KEPT = 256;
const LEAD_WORDS = 60;
const LEAD_KEYS = 8;
const BODY_KEYS = 24;
/** More words of a text are not read. */
const MOST_WORDS = 6000;

/** The signature of an article. Linear in its length; the same words give the same signature however they are vowelled, spelled or punctuated. */
export function signatureOf(title: string, text: string, published?: string | null): Signature {
	const words = plainWords(`${title}\n${text}`.slice(0, MOST_WORDS * 8)).slice(0, MOST_WORDS);
	const body = plainWords(text.slice(0, LEAD_WORDS * 8)).slice(0, LEAD_WORDS);
	const runs = runsOf(words);
	return {
		size: runs.length,
		sketch: runs.slice(0, MOST_KEPT),
		lead: runsOf(body).slice(0, LEAD_KEYS),
		day: dayNumber(published),
	};
}

function runsOf(words: readonly string[]): number[] {
	const hashes = new Set<number>();
	for (let i = 0; i + RUN <= words.length; i++) hashes.add(hashOf(`${words[i]} ${words[i + 1]} ${words[i + 2]}`));
	return [...hashes].sort((a, b) => a - b);
}

/** Copies come out within so many days; what is like an older text later is a house's set phrases. */
const COPY_DAYS = 2;
/** Days that share a key. */
const SPAN = 4;

/** The keys, at most 32, under which a signature is indexed. They hold the days of publication, so that what they find does not grow with the store. */
export function bandsOf(signature: Signature): string[] {
	const span = signature.day === null ? "-" : String(Math.floor(signature.day / SPAN));
	return keysOf(signature).map((hash) => `${span}.${hash.toString(36)}`);
}

/** The keys, at most 64, by which the copies of a signature are looked up: its own, and those of the days beside. */
export function bandLookupsOf(signature: Signature): string[] {
	if (signature.day === null) return bandsOf(signature);
	const spans = new Set([signature.day - COPY_DAYS, signature.day + COPY_DAYS].map((day) => Math.floor(day / SPAN)));
	return [...spans].flatMap((span) => keysOf(signature).map((hash) => `${span}.${hash.toString(36)}`));
}

/** The smallest hashes of the whole and of the lead: two texts that share words share the smallest of these. */
function keysOf({ sketch, lead }: Signature): number[] {
	return [...new Set([...sketch.slice(0, BODY_KEYS), ...lead])];
}

const LEAST_RUNS = 16;
const LEAST_SHARE = 0.44;
const TRIM_SHARE = 0.6;
/** Two texts with so much of both in common are one. */
const SAME_SHARE = 0.7;

/** Whether one of two texts copies the other, or both a third; null where not. Symmetric. */
export function isCopy(a: Signature, b: Signature): Copy | null {
	if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > COPY_DAYS) return null;
	const [short, long] = a.size <= b.size ? [a, b] : [b, a];
	// Where a sketch is cut off, only what lies below the cut can be compared.
	const cut = Math.min(cutOf(short), cutOf(long));
	const inShort = below(short.sketch, cut);
	const inLong = below(long.sketch, cut);
	const shared = sharedCount(inShort, inLong);
	if (inShort.length === 0 || shared < LEAST_RUNS * Math.min(1, inShort.length / Math.max(1, short.size))) return null;
	const share = shared / inShort.length;
	if (share < LEAST_SHARE) return null;
	const ofBoth = shared / (inShort.length + inLong.length - shared);
	return { share, kind: ofBoth >= SAME_SHARE ? "same" : share >= TRIM_SHARE ? "trim" : "partial" };
}

function cutOf({ size, sketch }: Signature): number {
	return size > sketch.length ? (sketch.at(-1) as number) : Number.POSITIVE_INFINITY;
}

function below(sketch: readonly number[], cut: number): readonly number[] {
	if (cut === Number.POSITIVE_INFINITY) return sketch;
	let to = sketch.length;
	while (to > 0 && (sketch[to - 1] as number) > cut) to--;
	return sketch.slice(0, to);
}
