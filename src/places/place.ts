/** What sort of thing a name stands for, from the widest to the narrowest. */
export const PLACE_KINDS = [
	"country",
	"region",
	"adm1",
	"adm2",
	"adm3",
	"town",
	"village",
	"neighbourhood",
	"camp",
	"site",
	"water",
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Kinds of places that people live in. */
export const LIVED_IN_KINDS: ReadonlySet<string> = new Set(["adm1", "adm2", "adm3", "town", "village", "neighbourhood"]);

/** A row of a gazetteer: a place with its names and its governorate. */
export interface Place {
	readonly id: string;
	/** The name to show, in ordinary spelling. */
	readonly name: string;
	/** Every spelling, the main one first. */
	readonly names: readonly string[];
	readonly kind: PlaceKind;
	/** ISO 3166-1 code of two letters. */
	readonly country: string;
	/** ISO 3166-2 code of the governorate or province; null where it spans several or is not known. */
	readonly admin1: string | null;
	/** Name of the district; null where not known. */
	readonly adm2: string | null;
	/** Degrees north and east. */
	readonly lat: number;
	readonly lon: number;
	/** People, 0 where not known. */
	readonly population: number;
	/** Table that the row comes from; one that ends in `-area` gives the middle of the district as the point. */
	readonly source: string;
}

/** How exactly the point of a resolved place stands for where something happened. */
export type Precision = "exact" | "neighbourhood" | "town" | "adm3" | "adm2" | "adm1" | "country" | "none";

const PRECISION_OF: Readonly<Record<PlaceKind, Precision>> = {
	country: "country",
	region: "adm1",
	adm1: "adm1",
	adm2: "adm2",
	adm3: "adm3",
	town: "town",
	village: "town",
	neighbourhood: "neighbourhood",
	camp: "exact",
	site: "exact",
	water: "adm2",
};

/** Whether a place's point is only the middle of the district that it lies in. */
export function isOnlyArea(place: Place): boolean {
	return place.source.endsWith("-area");
}

/** The precision that a place's own point gives. */
export function precisionOf(place: Place): Precision {
	if (isOnlyArea(place)) return "adm2";
	if (place.kind === "region" && place.admin1 === null) return "country";
	return PRECISION_OF[place.kind];
}

/** Whether two rows are of one country: some stand in tables twice, in two spellings. */
export function isSameCountry(a: Place, b: Place | undefined): boolean {
	return a.kind === "country" && b?.kind === "country" && a.country === b.country;
}

/** Places without further rows of a country that is among them. */
export function eachCountryOnce(places: readonly Place[]): readonly Place[] {
	return places.filter((place, i) => !places.slice(0, i).some((other) => isSameCountry(place, other)));
}

const EARTH_KM = 6371;

/** Distance between two points in kilometres, on a sphere. */
export function distanceKm(a: { readonly lat: number; readonly lon: number }, b: { readonly lat: number; readonly lon: number }): number {
	const rad = Math.PI / 180;
	const dLat = (b.lat - a.lat) * rad;
	const dLon = (b.lon - a.lon) * rad;
	const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
	return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
