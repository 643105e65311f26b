import type { GeometryCollection } from "topojson-specification";
import type { Gazetteer } from "../places/gazetteer.js";
import { readGround } from "./ground.js";

/** Names of areas by ISO code: those of the map's ground, with the gazetteer's Arabic where it has them, as the coder says them. */
export function areaNames(gazetteer: Gazetteer): Record<string, { readonly en: string; readonly ar: string }> {
	const areas: Record<string, { readonly en: string; readonly ar: string }> = {};
	const { objects } = readGround().borders;
	for (const { geometries } of Object.values(objects) as GeometryCollection<{ code: string; en: string; ar: string }>[])
		for (const { properties } of geometries)
			if (properties && "code" in properties) areas[properties.code] = { en: properties.en, ar: properties.ar };
	const regions = new Intl.DisplayNames("en", { type: "region" });
	const told = new Set<string>();
	for (const { kind, country, admin1, name } of gazetteer.all()) {
		const code = kind === "country" ? country : kind === "adm1" ? admin1 : null;
		if (code === null || told.has(code)) continue;
		told.add(code);
		areas[code] = { ar: name, en: areas[code]?.en ?? (kind === "country" ? regions.of(code) : undefined) ?? name };
	}
	return areas;
}
