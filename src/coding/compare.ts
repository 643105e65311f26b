import { distanceKm } from "../places/place.js";
import type { TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import type { Draft, DraftPlace, DraftSource, DraftToll } from "./draft.js";

/**
 * How two tellings stand to each other in one respect: neither says anything, only one does, they disagree, what one says lies in
 * what the other says, they agree.
 */
export const Relation = { none: 0, one: 1, apart: 2, within: 3, same: 4 } as const;
export type Relation = (typeof Relation)[keyof typeof Relation];

type Listed = readonly { readonly value: string }[];

/** Actors, means or objects: `same` where one is shared, `one` where only one telling names any. */
export function compareValues(a: Listed, b: Listed): Relation {
	if (a.length === 0) return b.length === 0 ? Relation.none : Relation.one;
	if (b.length === 0) return Relation.one;
	for (const { value } of b) for (const known of a) if (known.value === value) return Relation.same;
	return Relation.apart;
}

/** Whether two drafts mean one place, by its name or as it was resolved. */
export function isSamePlace(a: DraftPlace, b: DraftPlace): boolean {
	return a.key === b.key || (a.id !== null && a.id === b.id);
}

/** Places: `within` where one lies in the other. */
export function comparePlaces(a: readonly DraftPlace[], b: readonly DraftPlace[]): Relation {
	if (a.length === 0) return b.length === 0 ? Relation.none : Relation.one;
	if (b.length === 0) return Relation.one;
	for (const x of a) for (const y of b) if (isSamePlace(x, y)) return Relation.same;
	for (const x of a) for (const y of b) if (isWithin(x, y) || isWithin(y, x)) return Relation.within;
	return Relation.apart;
}

/** The governorates or provinces of places: `same` where one is shared. */
export function compareProvinces(a: readonly DraftPlace[], b: readonly DraftPlace[]): Relation {
	if (a.length === 0) return b.length === 0 ? Relation.none : Relation.one;
	if (b.length === 0) return Relation.one;
	for (const x of a) for (const y of b) if (x.admin1 !== null && x.admin1 === y.admin1) return Relation.same;
	return Relation.apart;
}

/** Who says so: `same` where both have one source. */
export function compareSources(a: readonly DraftSource[], b: readonly DraftSource[]): Relation {
	if (a.length === 0) return b.length === 0 ? Relation.none : Relation.one;
	if (b.length === 0) return Relation.one;
	for (const x of a) for (const y of b) if (isSameSource(x, y)) return Relation.same;
	return Relation.apart;
}

export function isSameSource(a: DraftSource, b: DraftSource): boolean {
	return (a.id !== null && a.id === b.id) || (a.name.sentence === b.name.sentence && a.name.from === b.name.from);
}

/** Whether the second place lies in the first. */
export function isWithin(area: DraftPlace, place: DraftPlace): boolean {
	if (area.id !== null && (place.within.includes(area.id) || area.spans.some((id) => place.within.includes(id)))) return true;
	// "قصف على الباب", then "قرية الشيخ ناصر قرب مدينة الباب".
	if (area.id !== null && place.near.includes(area.id)) return true;
	if (!area.admin1 || !place.admin1) return false;
	// "هجوم غربي النيجر", then "قرية تيلوا": what no gazetteer lists lies somewhere in the country.
	if (area.precision === "country")
		return (
			area.admin1.slice(0, 2) === place.admin1.slice(0, 2) &&
			(place.precision !== "country" || (place.id === null && !place.round && area.id !== null))
		);
	if (area.side && area.admin1 === place.admin1) return !place.side && place.precision !== "country";
	return area.seat && area.admin1 === place.admin1 && !place.seat && !place.side && place.precision !== "country";
}

/** How far from the middle of an area, and from a town by which it is told, a place lies at most. */
const AREA_KM = 20;
const ROUND_KM = 30;

/**
 * Whether one of two places of the same act only says about where the other is: the mountain or plain that it lies in, the town that it is near or
 * in the countryside of.
 */
export function isAround(area: DraftPlace, place: DraftPlace): boolean {
	if (area.admin1 === null || area.admin1 !== place.admin1 || place.precision === "country") return false;
	if (place.seat || place.area || place.round || isSamePlace(area, place)) return false;
	const apart =
		area.lat === null || area.lon === null || place.lat === null || place.lon === null
			? null
			: distanceKm({ lat: area.lat, lon: area.lon }, { lat: place.lat, lon: place.lon });
	return (area.area && apart !== null && apart < AREA_KM) || (area.round && !area.seat && (apart === null || apart < ROUND_KM));
}

const EARLIEST = "0000";
const LATEST = "9999";

/** Days: `within` where the stretches overlap and are not the same. */
export function compareDays(a: Draft["days"], b: Draft["days"]): Relation {
	if (!a && !b) return Relation.none;
	if (!a || !b) return Relation.one;
	if (a.from === b.from && a.to === b.to) return Relation.same;
	return (a.to ?? LATEST) < (b.from ?? EARLIEST) || (b.to ?? LATEST) < (a.from ?? EARLIEST) ? Relation.apart : Relation.within;
}

const equal = (a: Range, b: Range) => a[0] === b[0] && a[1] === b[1];
const meet = (a: Range, b: Range) => (a[0] ?? 0) <= (b[1] ?? Number.POSITIVE_INFINITY) && (b[0] ?? 0) <= (a[1] ?? Number.POSITIVE_INFINITY);

/** Tolls: `same` where a numbered line is the same, `within` where ranges meet, `apart` where a line disagrees. */
export function compareTolls(a: ReadonlyMap<TollKey, DraftToll>, b: ReadonlyMap<TollKey, DraftToll>): Relation {
	if (a.size === 0 && b.size === 0) return Relation.none;
	if (a.size === 0 || b.size === 0) return Relation.one;
	let relation: Relation = Relation.one;
	for (const [key, x] of a) {
		const y = b.get(key);
		if (!y) continue;
		if (!meet(x.total, y.total)) return Relation.apart;
		if (equal(x.total, y.total) && !x.vague && !y.vague) relation = Relation.same;
		else if (relation === Relation.one) relation = Relation.within;
	}
	return relation;
}

/** Counts of acts. */
export function compareCounts(a: Draft["count"], b: Draft["count"]): Relation {
	if (!a && !b) return Relation.none;
	if (!a || !b) return Relation.one;
	return equal(a.value, b.value) ? Relation.same : Relation.apart;
}
