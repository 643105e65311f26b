import type { TollKey } from "../schemes/codebook.js";
import type { Range } from "../schemes/record.js";
import { type Draft, type DraftPlace, type DraftToll, include } from "./draft.js";
import { familyOfDraft } from "./event.js";

/** How far back a telling looks for the act it tells again, in drafts. */
const WINDOW = 40;
/** Evidence that two tellings are of one act must reach this. */
const ENOUGH = 2;

/**
 * Folds the tellings of one act into one draft: headline, lead and body. Two tellings are one act where nothing they say
 * disagrees and enough of it agrees: the place, the toll, who, whom, the day.
 */
export function foldTellings(drafts: readonly Draft[]): Draft[] {
	const folded: Draft[] = [];
	for (const draft of drafts) {
		let best: Draft | null = null;
		let most = 0;
		if (draft.kind !== "figure")
			for (let i = folded.length - 1; i >= 0 && i >= folded.length - WINDOW; i--) {
				const candidate = folded[i] as Draft;
				const score = draft.kind === "event" ? agreement(candidate, draft) : sameStatement(candidate, draft);
				if (score > most) {
					most = score;
					best = candidate;
				}
			}
		if (best && most >= ENOUGH) unite(best, draft);
		else folded.push(draft);
	}
	return folded;
}

function sameStatement(a: Draft, b: Draft): number {
	if (a.kind !== b.kind || a.type.value !== b.type.value || a.modality.value !== b.modality.value) return 0;
	const speakers = share(a.initiators, b.initiators);
	if (!speakers) return 0;
	return a.title !== b.title && (share(a.targets, b.targets) || a.targets.length === 0 || b.targets.length === 0) ? 3 : 0;
}

const ids = (list: readonly { readonly value: string }[]) => list.map((item) => item.value);

function share(a: readonly { readonly value: string }[], b: readonly { readonly value: string }[]): boolean {
	const known = new Set(ids(a));
	return b.some((item) => known.has(item.value));
}

const LOOSE = new Set(["armed_attack", "operation", "killing", "explosion", "clash"]);

/** How much two tellings agree; 0 where anything they say disagrees. */
function agreement(a: Draft, b: Draft): number {
	if (a.kind !== "event" || b.kind !== "event") return 0;
	if (a.modality.value !== b.modality.value) return 0;
	const sameType = a.type.value === b.type.value;
	if (!sameType) {
		if (familyOfDraft(a) !== familyOfDraft(b)) return 0;
		if (!(LOOSE.has(a.type.value) && !a.specific) && !(LOOSE.has(b.type.value) && !b.specific)) return 0;
	}
	if (a.initiators.length > 0 && b.initiators.length > 0 && !share(a.initiators, b.initiators)) return 0;
	if (a.days && b.days && (a.days.to < b.days.from || b.days.to < a.days.from)) return 0;
	const places = samePlaces(a.places, b.places);
	if (places < 0) return 0;
	const tolls = sameTolls(a.toll, b.toll);
	if (tolls < 0 && !(a.title || b.title)) return 0;
	if (tolls < -1) return 0;
	if (a.count && b.count && (a.count.value[0] !== b.count.value[0] || a.count.value[1] !== b.count.value[1])) return 0;
	let score = places + Math.max(0, tolls) * 2;
	if (sameType) score += 0.5;
	if (a.initiators.length > 0 && share(a.initiators, b.initiators)) score += 0.75;
	if (share(a.targets, b.targets)) score += 0.5;
	if (a.title !== b.title) score += 0.75;
	if (b.refersBack && b.places.length === 0) score += 1.5;
	if (b.type.value === "killing" && b.places.length === 0 && b.initiators.length === 0 && b.days === null) score += 0.5;
	return score;
}

/** 2 where a site is shared, 1 where one lies in the other, 0.5 where one names none, -1 where they are apart. */
function samePlaces(a: readonly DraftPlace[], b: readonly DraftPlace[]): number {
	if (a.length === 0 || b.length === 0) return a.length === 0 && b.length === 0 ? 0 : 0.25;
	for (const x of a) for (const y of b) if (x.key === y.key || (x.id !== null && x.id === y.id)) return 1.5;
	for (const x of a) for (const y of b) if (within(x, y) || within(y, x)) return 1;
	return -1;
}

/** Whether the first place is an area that holds the second. */
function within(area: DraftPlace, place: DraftPlace): boolean {
	if (area.id && place.within.includes(area.id)) return true;
	if (!area.admin1 || !place.admin1) return false;
	if (area.precision === "country") return area.admin1.slice(0, 2) === place.admin1.slice(0, 2);
	return area.precision === "adm1" && area.admin1 === place.admin1;
}

const same = (a: Range, b: Range) => a[0] === b[0] && a[1] === b[1];
const fits = (a: Range, b: Range) => (a[0] ?? 0) <= (b[1] ?? Number.POSITIVE_INFINITY) && (b[0] ?? 0) <= (a[1] ?? Number.POSITIVE_INFINITY);

/** 1 where a numbered line is the same, 0 where nothing is comparable or ranges fit, -1 or -2 where lines disagree. */
function sameTolls(a: ReadonlyMap<TollKey, DraftToll>, b: ReadonlyMap<TollKey, DraftToll>): number {
	let score = 0;
	for (const [key, x] of a) {
		const y = b.get(key);
		if (!y) continue;
		if (same(x.total, y.total)) {
			if (!x.vague && !y.vague) score = Math.max(score, 1);
		} else if (!fits(x.total, y.total)) return -1;
	}
	return score;
}

/** Takes a later telling into an earlier one: more specific places, numbered tolls, all sources and words. */
function unite(into: Draft, from: Draft): void {
	into.quotes.push(...from.quotes);
	if (!into.specific && (from.specific || LOOSE.has(into.type.value)) && into.type.value !== from.type.value && (from.specific || into.type.value === "killing")) {
		into.type = from.type;
		into.specific = from.specific;
	}
	for (const key of ["initiators", "supporters", "targets", "objects", "means"] as const) for (const value of from[key]) include(into[key], value);
	into.supporters = into.supporters.filter((s) => !into.initiators.some((i) => i.value === s.value));
	into.targets = into.targets.filter((t) => !into.initiators.some((i) => i.value === t.value) || into.type.value === "clash");
	unitePlaces(into, from);
	if (!into.days || (from.days && from.days.stated && !into.days.stated)) into.days = from.days ?? into.days;
	for (const [key, toll] of from.toll) {
		const known = into.toll.get(key);
		if (!known || (known.vague && !toll.vague) || (into.title && !toll.vague && !same(known.total, toll.total))) into.toll.set(key, toll);
		else if (same(known.total, toll.total)) into.toll.set(key, { ...known, groups: new Map([...toll.groups, ...known.groups]) });
	}
	into.count ??= from.count;
	for (const source of from.attribution) if (!into.attribution.some((known) => known.id !== null && known.id === source.id)) into.attribution.push(source);
	into.title = into.title && from.title;
}

function unitePlaces(into: Draft, from: Draft): void {
	for (const place of from.places) {
		const at = into.places.findIndex((known) => known.key === place.key || (known.id !== null && known.id === place.id));
		if (at >= 0) continue;
		const wider = into.places.findIndex((known) => within(known, place));
		if (wider >= 0) {
			into.places[wider] = place;
			continue;
		}
		if (into.places.some((known) => within(place, known))) continue;
		into.places.push(place);
	}
	const unique = new Map(into.places.map((place) => [place.key, place]));
	into.places = [...unique.values()];
}
