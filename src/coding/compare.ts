import type { TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Draft, DraftPlace, DraftToll } from "./draft.js";

/** How two tellings stand to each other in one respect. */
export type Relation = "same" | "within" | "apart" | "one" | "none";

type Listed = readonly { readonly value: string }[];

/** Actors, means or objects: `same` where one is shared, `one` where only one telling names any. */
export function compareValues(a: Listed, b: Listed): Relation {
	if (a.length === 0 && b.length === 0) return "none";
	if (a.length === 0 || b.length === 0) return "one";
	return b.some((item) => a.some((known) => known.value === item.value)) ? "same" : "apart";
}

/** Places: `within` where one lies in the other. */
export function comparePlaces(a: readonly DraftPlace[], b: readonly DraftPlace[]): Relation {
	if (a.length === 0 && b.length === 0) return "none";
	if (a.length === 0 || b.length === 0) return "one";
	for (const x of a) for (const y of b) if (x.key === y.key || (x.id !== null && x.id === y.id)) return "same";
	for (const x of a) for (const y of b) if (isWithin(x, y) || isWithin(y, x)) return "within";
	return "apart";
}

/** Whether the second place lies in the first. */
export function isWithin(area: DraftPlace, place: DraftPlace): boolean {
	if (area.id !== null && place.within.includes(area.id)) return true;
	if (!area.admin1 || !place.admin1) return false;
	if (area.precision === "country") return area.admin1.slice(0, 2) === place.admin1.slice(0, 2) && place.precision !== "country";
	return area.precision === "adm1" && area.admin1 === place.admin1 && place.precision !== "adm1" && place.precision !== "country";
}

const EARLIEST = "0000";
const LATEST = "9999";

/** Days: `within` where the stretches overlap and are not the same. */
export function compareDays(a: Draft["days"], b: Draft["days"]): Relation {
	if (!a && !b) return "none";
	if (!a || !b) return "one";
	if (a.from === b.from && a.to === b.to) return "same";
	return (a.to ?? LATEST) < (b.from ?? EARLIEST) || (b.to ?? LATEST) < (a.from ?? EARLIEST) ? "apart" : "within";
}

const equal = (a: Range, b: Range) => a[0] === b[0] && a[1] === b[1];
const meet = (a: Range, b: Range) => (a[0] ?? 0) <= (b[1] ?? Number.POSITIVE_INFINITY) && (b[0] ?? 0) <= (a[1] ?? Number.POSITIVE_INFINITY);

/** Tolls: `same` where a numbered line is the same, `within` where ranges meet, `apart` where a line disagrees. */
export function compareTolls(a: ReadonlyMap<TollKey, DraftToll>, b: ReadonlyMap<TollKey, DraftToll>): Relation {
	if (a.size === 0 && b.size === 0) return "none";
	if (a.size === 0 || b.size === 0) return "one";
	let relation: Relation = "one";
	for (const [key, x] of a) {
		const y = b.get(key);
		if (!y) continue;
		if (!meet(x.total, y.total)) return "apart";
		if (equal(x.total, y.total) && !x.vague && !y.vague) relation = "same";
		else if (relation === "one") relation = "within";
	}
	return relation;
}

/** Counts of acts. */
export function compareCounts(a: Draft["count"], b: Draft["count"]): Relation {
	if (!a && !b) return "none";
	if (!a || !b) return "one";
	return equal(a.value, b.value) ? "same" : "apart";
}
