import { distanceKm } from "../places/place.js";
import type { Precision } from "../schemes/record.js";
import type { LinkPlace } from "./claim.js";

/** How the places of two claims stand to each other, from the closest to the farthest. */
export const PLACE_RELATIONS = [
	"same",
	"alike",
	"near",
	"within",
	"governorate",
	"country",
	"unlisted",
	"district",
	"apart",
	"elsewhere",
	"abroad",
] as const;
/**
 * `same` place; `alike`, one name holds the other; `near`, within a few km; `within`, one is the governorate of the other; `governorate`, both are it; `country`, one is
 * the country of the other; `unlisted`, in one governorate and one of them in no gazetteer; `district`, two places up to 25 km
 * apart; `apart` in one governorate; `elsewhere` in another one; `abroad`; `one` where only one claim names any, `none` where neither.
 */
export type PlaceRelation = (typeof PLACE_RELATIONS)[number] | "one" | "none";

const RANKS = Object.fromEntries(PLACE_RELATIONS.map((relation, rank) => [relation, rank])) as Record<
	(typeof PLACE_RELATIONS)[number],
	number
>;

const NEAR_KM = 6;
const DISTRICT_KM = 25;

const WIDE: ReadonlySet<Precision> = new Set(["adm1", "country"]);

/** The closest relation between any place of the one and any of the other, the names it holds for and the distance where known. */
export interface PlaceComparison {
	readonly relation: PlaceRelation;
	readonly a: LinkPlace | null;
	readonly b: LinkPlace | null;
	readonly km: number | null;
}

const NEITHER: PlaceComparison = { relation: "none", a: null, b: null, km: null };
const ONE: PlaceComparison = { relation: "one", a: null, b: null, km: null };

export function comparePlaces(a: readonly LinkPlace[], b: readonly LinkPlace[]): PlaceComparison {
	if (a.length === 0 || b.length === 0) return a.length === b.length ? NEITHER : ONE;
	let best: PlaceComparison | null = null;
	let rank: number = PLACE_RELATIONS.length;
	for (const x of a)
		for (const y of b) {
			const km = x.id !== null && x.id === y.id ? 0 : distanceOf(x, y);
			const relation = compareTwo(x, y, km);
			const at = RANKS[relation];
			if (at < rank) {
				rank = at;
				best = { relation, a: x, b: y, km };
			}
			if (rank === 0) return best as PlaceComparison;
		}
	return best ?? NEITHER;
}

function distanceOf(x: LinkPlace, y: LinkPlace): number | null {
	if (x.lat === null || x.lon === null || y.lat === null || y.lon === null) return null;
	return distanceKm({ lat: x.lat, lon: x.lon }, { lat: y.lat, lon: y.lon });
}

function compareTwo(x: LinkPlace, y: LinkPlace, km: number | null): (typeof PLACE_RELATIONS)[number] {
	const wideX = isWide(x);
	const wideY = isWide(y);
	if ((x.id !== null && x.id === y.id) || (x.key === y.key && agree(x, y)))
		return wideX ? (x.precision === "country" ? "country" : "governorate") : "same";
	if (!wideX && !wideY && agree(x, y) && (km === null || km <= DISTRICT_KM) && holds(x.key, y.key)) return "alike";
	if (x.admin1 === null || y.admin1 === null) return "unlisted";
	if (x.admin1.slice(0, 2) !== y.admin1.slice(0, 2)) return "abroad";
	if (isCountry(x) || isCountry(y)) return "country";
	if (x.admin1 !== y.admin1) return km !== null && km <= NEAR_KM && !wideX && !wideY ? "near" : "elsewhere";
	if (wideX || wideY) return wideX && wideY ? "governorate" : "within";
	if (km === null) return "unlisted";
	if (km <= NEAR_KM) return x.precision === "adm2" && y.precision === "adm2" ? "district" : "near";
	return km <= DISTRICT_KM ? "district" : "apart";
}

const SHORTEST_SHARED = 4;

/** Whether every word of the shorter name is one of the longer. */
function holds(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	return short.length >= SHORTEST_SHARED && ` ${long} `.includes(` ${short} `);
}

function agree(x: LinkPlace, y: LinkPlace): boolean {
	return x.admin1 === null || y.admin1 === null || x.admin1 === y.admin1;
}

function isCountry(place: LinkPlace): boolean {
	return place.precision === "country" || (place.admin1?.length === 2 && place.precision === "none");
}

function isWide(place: LinkPlace): boolean {
	return WIDE.has(place.precision) || isCountry(place);
}
