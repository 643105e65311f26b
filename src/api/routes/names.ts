import type { GeometryCollection } from "topojson-specification";
import { z } from "zod";
import { embeddedLanguage } from "../../coding/code-article.js";
import type { Gazetteer } from "../../places/gazetteer.js";
import { readGround } from "../ground.js";
import { json, type Route } from "../route.js";

const namesSchema = z.strictObject({ en: z.string(), ar: z.string() });

/** Names of areas by ISO code: those of the map's ground, with the gazetteer's Arabic where it has them, as the coder says them. */
function areaNames(gazetteer: Gazetteer): Record<string, z.infer<typeof namesSchema>> {
	const areas: Record<string, z.infer<typeof namesSchema>> = {};
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

export const NAME_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/names",
			scope: "read",
			tag: "actors",
			summary: "What every actor of the registry, every country and every governorate is called in both languages, by id or ISO code.",
			result: z.strictObject({ actors: z.record(z.string(), namesSchema), areas: z.record(z.string(), namesSchema) }).meta({ id: "Names" }),
		},
		async (_, { coder }) => ({
			actors: Object.fromEntries(
				[...embeddedLanguage().family("actor").values()].map(({ id, attributes }) => [
					id,
					{ en: attributes.get("en") ?? id, ar: attributes.get("ar") ?? id },
				]),
			),
			areas: areaNames(coder.gazetteer),
		}),
	),
];
