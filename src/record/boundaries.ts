import type { FeatureCollection } from "geojson";
import type { Kysely } from "kysely";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import type { BoundaryArea, ReadBoundaries } from "../intake/boundary-file.js";
import type { Gazetteer } from "../places/gazetteer.js";
import { dropBoundaries, listBoundaries, putBoundaries, type StoredBoundaries } from "../store/boundaries.js";
import { sha256 } from "../store/custody.js";
import type { Tables } from "../store/schema.js";
import { writing } from "../store/write.js";
import { keyOfPlace } from "./place-keys.js";

/** Places that an area of a level may be. */
const KINDS = { 1: "adm1", 2: "adm2", 3: "adm3" } as const;
/** Square degrees that a point's triangle must span to be kept where a country is shown, by level. */
const KEPT = { 1: 2e-5, 2: 1e-5, 3: 5e-6 } as const;
const FINE_STEPS = 1e6;
const COARSE_STEPS = 1e5;

/** What became of an import. */
export interface ImportedBoundaries {
	readonly done: "new" | "replaced" | "unchanged";
	/** Areas that the gazetteer knows, so that what lies in them is counted. */
	readonly known: number;
	/** Points that are left where a country is shown. */
	readonly shown: number;
}

/** Takes boundaries into the record, in place of what the country had of that level. The same file again changes nothing. */
export async function importBoundaries(
	db: Kysely<Tables>,
	gazetteer: Gazetteer,
	at: string,
	read: ReadBoundaries,
): Promise<ImportedBoundaries> {
	const { country, level, source, points, fields } = read;
	const named = read.areas.map((area) => ({ ...area, key: keyOfArea(area, country, level, gazetteer) }));
	const whole = topologyOf(named);
	const fine = quantize(whole, FINE_STEPS);
	const coarse = quantize(simplify(presimplify(whole), KEPT[level]), COARSE_STEPS);
	const shown = coarse.arcs.reduce((sum, arc) => sum + arc.length, 0);
	const known = named.filter(({ key }) => key !== null).length;
	// Other fields of the same bytes give other names.
	const digest = sha256(`${sha256(read.bytes)} ${JSON.stringify([fields, named.map(({ key }) => key)])}`);
	const before = (await listBoundaries(db)).find((one) => one.country === country && one.level === level);
	if (before?.sha256 === digest) return { done: "unchanged", known, shown };
	await writing(db, (tx) => putBoundaries(tx, at, { country, level, source, sha256: digest, areas: named.length, points, fine, coarse }));
	return { done: before === undefined ? "new" : "replaced", known, shown };
}

/** Takes a country's boundaries of a level out of the record. Returns whether there were any. */
export function removeBoundaries(db: Kysely<Tables>, { country, level }: Pick<StoredBoundaries, "country" | "level">): Promise<boolean> {
	return writing(db, (tx) => dropBoundaries(tx, country, level));
}

function topologyOf(areas: readonly (BoundaryArea & { readonly key: string | null })[]): Topology<Objects<object>> {
	const collection: FeatureCollection = {
		type: "FeatureCollection",
		features: areas.map(({ geometry, bbox, en, ar, code, parent, key }) => ({
			type: "Feature",
			bbox: [...bbox],
			geometry,
			properties: { en, ar, code, parent, key },
		})),
	};
	return topology({ areas: collection }) as Topology<Objects<object>>;
}

/** What finds an area and all that lies in it, by its Arabic name and where it lies; null where the gazetteer has no such area. */
function keyOfArea({ ar, bbox, code }: BoundaryArea, country: string, level: 1 | 2 | 3, gazetteer: Gazetteer): string | null {
	if (level === 1 && code !== null && new RegExp(`^${country}-[A-Z0-9]{1,3}$`).test(code)) return code;
	if (ar === null) return null;
	const [west, south, east, north] = bbox;
	const found = gazetteer
		.named(ar)
		.filter((place) => place.country === country && place.kind === KINDS[level])
		.filter(({ lat, lon }) => level === 1 || (lat >= south && lat <= north && lon >= west && lon <= east));
	return found[0] === undefined ? null : keyOfPlace(found[0]);
}
