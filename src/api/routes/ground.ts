import { filter } from "topojson-simplify";
import type { GeometryCollection, GeometryObject, Objects, Topology } from "topojson-specification";
import { z } from "zod";
import { boundaryLines, listBoundaries } from "../../store/boundaries.js";
import { readGround } from "../ground.js";
import { type Box, boxSchema, wholeNumber } from "../query.js";
import { json, type Route } from "../route.js";

/** TopoJSON. Objects and arcs are those of its specification. */
const topologySchema = z
	.looseObject({
		type: z.literal("Topology"),
		objects: z.record(z.string(), z.looseObject({ type: z.string() })),
		arcs: z.array(z.array(z.array(z.number()))),
	})
	.meta({ id: "Topology" });
const pointsSchema = z.looseObject({
	type: z.literal("FeatureCollection"),
	features: z.array(z.looseObject({ type: z.literal("Feature") })),
});
const importedItem = z
	.strictObject({ country: z.string(), level: z.int(), source: z.string(), areas: z.int(), points: z.int(), at: z.string() })
	.meta({ id: "Boundaries" });
const country = z.string().regex(/^[A-Z]{2}$/);

type Shape = z.input<typeof topologySchema>;

/** A topology with only some of one object's geometries; arcs that nothing needs any more are left out where `lean`. */
function withOnly(topology: Topology, object: string, keep: (geometry: GeometryObject) => boolean, lean: boolean): Topology {
	const all = topology.objects[object] as GeometryCollection;
	const geometries = all.geometries.filter(keep);
	if (geometries.length === all.geometries.length) return topology;
	const fewer = { ...topology, objects: { ...topology.objects, [object]: { ...all, geometries } } };
	return lean ? (filter(fewer as Topology<Objects<object>>, () => true) as Topology) : fewer;
}

function meets({ bbox }: GeometryObject, { west, south, east, north }: Box): boolean {
	if (bbox === undefined) return true;
	const [w = -180, s = -90, e = 180, n = 90] = bbox;
	return w <= east && e >= west && s <= north && n >= south;
}

export const GROUND_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/map/base",
			scope: "read",
			tag: "map",
			summary:
				"What a map shows under the incidents, as TopoJSON: countries, governorates, rivers, lakes, and cities as GeoJSON. Of countries whose governorates were imported these are left out: `/map/boundaries` has them.",
			result: z.strictObject({
				/** Objects `countries` and `governorates`; of each thing `code` (ISO 3166), `en` and `ar`. */
				borders: topologySchema,
				/** Objects `rivers` and `lakes`. */
				water: topologySchema,
				/** Points with `id`, `en`, `ar`, `country`, `admin1`, `population`. */
				cities: pointsSchema,
				imported: z.array(importedItem),
			}),
		},
		async (_given, { record: { database } }) => {
			const { borders, water, cities } = readGround();
			const imported = (await listBoundaries(database.db)).map(({ sha256: _, ...one }) => one);
			const own = new Set(imported.filter(({ level }) => level === 1).map((one) => one.country));
			const governs = ({ properties }: GeometryObject) =>
				!own.has((properties as { readonly country?: string } | undefined)?.country ?? "");
			return {
				borders: withOnly(borders, "governorates", governs, false) as unknown as Shape,
				water: water as unknown as Shape,
				cities: cities as unknown as z.input<typeof pointsSchema>,
				imported,
			};
		},
	),
	json(
		{
			method: "GET",
			path: "/map/boundaries",
			scope: "read",
			tag: "map",
			summary:
				"Boundaries of a level that were imported, as TopoJSON a country; `key` of an area is the value for `place` that finds what lies in it.",
			query: z.strictObject({
				level: wholeNumber(1, 3).meta({ description: "1 for governorates, 2 for districts, 3 for subdistricts." }),
				country: country.optional(),
				bbox: boxSchema.optional().meta({ description: "Only areas that reach into it: west,south,east,north in degrees." }),
				detail: z
					.enum(["coarse", "fine"])
					.optional()
					.meta({ description: "`coarse` by itself, for showing a country; `fine` is as imported." }),
			}),
			result: z.strictObject({
				items: z.array(
					z.strictObject({
						country: z.string(),
						source: z.string(),
						/** The object is `areas`; of each area `en`, `ar`, `code`, `parent`, `key`. */
						topology: topologySchema,
					}),
				),
			}),
		},
		async ({ query: { level, country: only, bbox, detail } }, { record: { database } }) => {
			const lines = await boundaryLines(database.db, level, only ?? null, detail ?? "coarse");
			const items = lines.map(({ topology, ...one }) => ({
				...one,
				topology: (bbox === undefined ? topology : withOnly(topology, "areas", (each) => meets(each, bbox), true)) as unknown as Shape,
			}));
			return { items };
		},
	),
];
