import { CORRECTABLE } from "../schemes/decision.js";
import type { Claim, Quote } from "../schemes/record.js";

/** A field that has another value than before. */
export interface Change {
	readonly field: string;
}

/** So much of the shorter of two claims' words must be shared for them to be one claim given anew. */
const LEAST_SHARE = 0.3;

/**
 * Finds for each claim of a new coding the one of the old that it takes the place of: of the same kind and on the same words, the most
 * alike first. `old` is its index, null where there is none; `changes` are the fields that differ.
 */
export function changesBetween(
	before: readonly Claim[],
	after: readonly Claim[],
): readonly { readonly old: number | null; readonly changes: readonly Change[] }[] {
	const pairs: { readonly old: number; readonly now: number; readonly share: number }[] = [];
	after.forEach((claim, now) => {
		before.forEach((earlier, old) => {
			if (earlier.kind !== claim.kind) return;
			const share = sharedWords(earlier.quotes, claim.quotes);
			if (share >= LEAST_SHARE) pairs.push({ old, now, share: share + likeness(earlier, claim) });
		});
	});
	pairs.sort((a, b) => b.share - a.share || a.now - b.now || a.old - b.old);
	const oldOf = new Map<number, number>();
	const taken = new Set<number>();
	for (const { old, now } of pairs) {
		if (oldOf.has(now) || taken.has(old)) continue;
		oldOf.set(now, old);
		taken.add(old);
	}
	return after.map((claim, now) => {
		const old = oldOf.get(now) ?? null;
		return { old, changes: old === null ? [] : changedFields(before[old] as Claim, claim) };
	});
}

/** The fields of the codebook in which two claims differ. */
function changedFields(before: Claim, after: Claim): Change[] {
	const value = (claim: Claim, field: string) => JSON.stringify((claim as Record<string, unknown>)[field] ?? null);
	return CORRECTABLE.filter((field) => value(before, field) !== value(after, field)).map((field) => ({ field }));
}

/** Two points more for the same type, a fraction for each of those who take part in both. */
function likeness(a: Claim, b: Claim): number {
	const shared =
		a.initiators.filter((actor) => b.initiators.includes(actor)).length + a.targets.filter((actor) => b.targets.includes(actor)).length;
	return (a.type === b.type ? 2 : 0) + shared / 10;
}

/** How much of the shorter of two claims' words the other has too, 0–1, by their offsets. */
function sharedWords(a: readonly Quote[], b: readonly Quote[]): number {
	const size = (quotes: readonly Quote[]) => quotes.reduce((sum, { from, to }) => sum + to - from, 0);
	let shared = 0;
	for (const one of a) for (const other of b) shared += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
	const least = Math.min(size(a), size(b));
	return least === 0 ? 0 : shared / least;
}
