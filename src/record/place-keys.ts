import type { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";
import type { Claim, PlaceValue } from "../schemes/record.js";

/**
 * The keys under which a claim is found by place, the narrowest first: the gazetteer's id, district, governorate, country. Who
 * searches for a governorate finds all that lies in it.
 */
export function placeKeys(places: readonly PlaceValue[], gazetteer: Gazetteer): readonly string[] {
	const keys = new Set<string>();
	for (const { gazetteerId, admin1 } of places) {
		const place = gazetteerId === undefined ? undefined : gazetteer.byId(gazetteerId);
		if (gazetteerId !== undefined) keys.add(gazetteerId);
		const governorate = place?.admin1 ?? admin1;
		if (place && place.adm2 !== null && governorate !== null) keys.add(districtKey(governorate, place.adm2));
		if (governorate !== null) {
			keys.add(governorate);
			keys.add(governorate.slice(0, 2));
		} else if (place) keys.add(place.country);
	}
	return [...keys];
}

/** The keys of a claim's places. */
export function claimPlaceKeys(claim: Claim, gazetteer: Gazetteer): readonly string[] {
	return placeKeys(claim.places, gazetteer);
}

/** The key that finds a place and all that lies in it. */
export function keyOfPlace(place: Place): string {
	if (place.kind === "country") return place.country;
	if (place.kind === "adm1" && place.admin1 !== null) return place.admin1;
	if (place.kind === "adm2" && place.admin1 !== null) return districtKey(place.admin1, place.adm2 ?? place.name);
	return place.id;
}

function districtKey(governorate: string, district: string): string {
	return `${governorate}/${district}`;
}
