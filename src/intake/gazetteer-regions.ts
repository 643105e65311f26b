import type { Gazetteer } from "../places/gazetteer.js";
import type { Place } from "../places/place.js";
import type { RawPlace } from "./gazetteer-rows.js";

/** An ISO 3166-2 code. */
export const ISO_REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
/** Rows of one region that are asked where they lie. */
const VOTERS = 300;
/** A region whose rows lie in several governorates takes the code of none; its rows each take their own. */
const MAJORITY = 0.6;
/** A known place further than this, in degrees, says nothing of a row's governorate. */
const FAR = 0.5;

/** Gives rows their ISO 3166-2 codes: a source's region takes the code of the known places nearest to its rows. */
export function placed(raws: readonly RawPlace[], embedded: Gazetteer, source: string): Place[] {
	const known = knownPlaces(embedded);
	const near = (raw: RawPlace) => nearest(raw, known.get(raw.country) ?? []);
	const winners = elected(raws, embedded, near);
	return raws.map((raw): Place => {
		let code = winners.get(regionOf(raw)) ?? null;
		if (ISO_REGION.test(raw.regionKey)) code = raw.regionKey;
		else if (raw.regionKey === "" || code === "") code = near(raw);
		return {
			id: raw.id,
			name: raw.names[0] as string,
			names: raw.names,
			kind: raw.kind,
			country: raw.country,
			admin1: code || null,
			adm2: raw.adm2 || null,
			lat: raw.lat,
			lon: raw.lon,
			population: raw.population,
			source,
		};
	});
}

const regionOf = (raw: RawPlace) => `${raw.country} ${raw.regionKey}`;

/** Places of a known governorate, by country. */
function knownPlaces(embedded: Gazetteer): Map<string, Place[]> {
	const known = new Map<string, Place[]>();
	for (const place of embedded.all()) {
		if (place.admin1 === null || place.source.endsWith("-area")) continue;
		const there = known.get(place.country);
		if (there) there.push(place);
		else known.set(place.country, [place]);
	}
	return known;
}

/** The code of each region of the source: that of a governorate of its name, else what most of its rows lie nearest to. */
function elected(raws: readonly RawPlace[], embedded: Gazetteer, near: (raw: RawPlace) => string | null): Map<string, string> {
	const votes = new Map<string, Map<string, number>>();
	const counts = new Map<string, number>();
	for (const raw of raws) {
		const key = regionOf(raw);
		const count = counts.get(key) ?? 0;
		if (raw.regionKey === "" || ISO_REGION.test(raw.regionKey) || count >= VOTERS) continue;
		counts.set(key, count + 1);
		const own = raw.kind === "adm1" ? governorate(raw, embedded) : null;
		const code = own ?? near(raw);
		if (!code) continue;
		const tally = votes.get(key) ?? new Map<string, number>();
		tally.set(code, (tally.get(code) ?? 0) + (own ? VOTERS : 1));
		votes.set(key, tally);
	}
	return new Map([...votes].map(([key, tally]) => [key, winner(tally)]));
}

/** The code that most votes are for; empty where no code has the majority. */
function winner(tally: ReadonlyMap<string, number>): string {
	const [best] = [...tally].sort((a, b) => b[1] - a[1]);
	const total = [...tally.values()].reduce((sum, n) => sum + n, 0);
	return best && best[1] >= total * MAJORITY ? best[0] : "";
}

function governorate(raw: RawPlace, embedded: Gazetteer): string | null {
	const same = raw.names.flatMap((name) => embedded.named(name)).find((place) => place.kind === "adm1" && place.country === raw.country);
	return same?.admin1 ?? null;
}

function nearest(raw: RawPlace, places: readonly Place[]): string | null {
	let best: string | null = null;
	let least = FAR * FAR;
	for (const place of places) {
		const distance = (place.lat - raw.lat) ** 2 + (place.lon - raw.lon) ** 2;
		if (distance < least) {
			least = distance;
			best = place.admin1;
		}
	}
	return best;
}
