// What lies under the incidents: borders, water and cities, from the server's TopoJSON to what is drawn.
import type {
	Feature,
	FeatureCollection,
	Geometry,
	GeometryCollection,
	MultiPolygon,
	Point as PointShape,
	Polygon,
	Position,
} from "geojson";
import { useMemo } from "react";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { api } from "../../state/api.js";
import type { Area } from "./cells.js";
import { middleOf, type Point, surfaceOf } from "./geometry.js";

/** What a thing of the map is called; `code` where filters know it. */
export interface Named {
	readonly code?: string;
	readonly country?: string;
	readonly en: string;
	readonly ar: string;
	readonly population?: number;
}

export interface Ground {
	readonly countries: FeatureCollection<Geometry, Named>;
	readonly governorates: FeatureCollection<Geometry, Named>;
	readonly lakes: FeatureCollection<Geometry, Named>;
	readonly rivers: FeatureCollection<Geometry, Named>;
	readonly cities: FeatureCollection<PointShape, Named>;
	/** One point for each country and governorate, where its name stands. */
	readonly names: { readonly countries: FeatureCollection<PointShape, Named>; readonly governorates: FeatureCollection<PointShape, Named> };
	/** Governorates with their borders, by code. */
	readonly areas: readonly Area[];
	/** Levels below governorates whose boundaries were imported. */
	readonly levels: readonly number[];
}

type Shapes = FeatureCollection<Geometry, Named>;

/** One object of a topology as features; empty where it has none of the name. */
export function shapesOf(topology: unknown, object: string): Shapes {
	const given = topology as Topology;
	if (!given.objects[object]) return { type: "FeatureCollection", features: [] };
	const made = feature(given, given.objects[object]) as Feature<GeometryCollection, Named> | Shapes;
	return made.type === "FeatureCollection" ? made : { type: "FeatureCollection", features: [] };
}

/** The polygons of a shape, each with its border and its holes; none of what is no surface. */
export function polygonsOf(geometry: Geometry | null): readonly (readonly (readonly Point[])[])[] {
	if (geometry?.type === "Polygon") return [(geometry as Polygon).coordinates as unknown as Point[][]];
	if (geometry?.type === "MultiPolygon") return (geometry as MultiPolygon).coordinates as unknown as Point[][][];
	return [];
}

/** Points where names of surfaces stand: in the middle of their largest part. */
export function namePoints(shapes: Shapes): FeatureCollection<PointShape, Named> {
	const features = shapes.features.flatMap(({ geometry, properties }) => {
		const borders = polygonsOf(geometry).flatMap(([border]) => (border ? [border] : []));
		const [largest] = borders.sort((a, b) => surfaceOf(b) - surfaceOf(a));
		if (!largest) return [];
		const point: PointShape = { type: "Point", coordinates: [...middleOf(largest)] as Position };
		return [{ type: "Feature" as const, properties, geometry: point }];
	});
	return { type: "FeatureCollection", features };
}

/** What the server sends, as it is drawn. `imported` are governorates whose boundaries were imported: they take the place of those left out. */
export function groundOf(
	base: {
		readonly borders: unknown;
		readonly water: unknown;
		readonly cities: unknown;
		readonly imported: readonly { readonly level: number }[];
	},
	imported: readonly { readonly country: string; readonly topology: unknown }[],
): Ground {
	const countries = shapesOf(base.borders, "countries");
	const own = imported.flatMap(({ country, topology }) =>
		shapesOf(topology, "areas").features.map((each) => {
			const { key, code, en, ar } = each.properties as Named & { readonly key?: string };
			const found = key ?? code;
			return { ...each, properties: { ...(found && { code: found }), country, en: en ?? ar ?? "", ar: ar ?? en ?? "" } };
		}),
	);
	const shipped = shapesOf(base.borders, "governorates");
	const governorates: Shapes = { type: "FeatureCollection", features: [...shipped.features, ...own] };
	const areas = governorates.features.flatMap(({ geometry, properties: { code } }) =>
		code ? [{ code, polygons: polygonsOf(geometry) }] : [],
	);
	return {
		countries,
		governorates,
		lakes: shapesOf(base.water, "lakes"),
		rivers: shapesOf(base.water, "rivers"),
		cities: base.cities as FeatureCollection<PointShape, Named>,
		names: { countries: namePoints(countries), governorates: namePoints(governorates) },
		areas,
		levels: [...new Set(base.imported.map(({ level }) => level).filter((level) => level > 1))].sort(),
	};
}

const ALWAYS = { staleTime: Number.POSITIVE_INFINITY } as const;

/** The ground, once it has come; until then, and where it does not come, what the query says. */
export function useGround() {
	const base = api.useQuery("get", "/api/v1/map/base", {}, ALWAYS);
	const owns = base.data?.imported.some(({ level }) => level === 1) ?? false;
	const imported = api.useQuery("get", "/api/v1/map/boundaries", { params: { query: { level: 1 } } }, { ...ALWAYS, enabled: owns });
	const ground = useMemo(
		() => (base.data && (!owns || imported.data) ? groundOf(base.data, imported.data?.items ?? []) : undefined),
		[base.data, imported.data, owns],
	);
	return { data: ground, error: base.error ?? imported.error, refetch: base.refetch };
}
