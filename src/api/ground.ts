// The map's own ground: what it shows before anything is imported, read once from the folder that ships with the program.
import { readFileSync } from "node:fs";
import type { FeatureCollection, Point } from "geojson";
import type { Topology } from "topojson-specification";

export interface Ground {
	/** Objects `countries` and `governorates`, their names in `en` and `ar`, ISO codes in `code`. */
	readonly borders: Topology;
	/** Objects `rivers` and `lakes`. */
	readonly water: Topology;
	readonly cities: FeatureCollection<Point>;
}

let ground: Ground | null = null;

/** Reads it where it was not read before. Throws where the folder `map-data` is missing from the installation. */
export function readGround(): Ground {
	const read = (name: string) => JSON.parse(readFileSync(new URL(`../../map-data/${name}.json`, import.meta.url), "utf8"));
	ground ??= { borders: read("borders"), water: read("water"), cities: read("cities") };
	return ground;
}
