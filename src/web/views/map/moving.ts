// What lies over the ground and changes, as the map's sources have it.
import type { FeatureCollection } from "geojson";
import type { Shape } from "../../../api/client.js";
import type { Surface } from "./cells.js";
import { circleAround, type Point } from "./geometry.js";
import { shapesOf } from "./ground.js";

/** Sources that change while the map is open, by name: surfaces of what is known roughly, what is chosen, what is pointed at in the list, imported borders. */
export const MOVING = ["surfaces", "chosen", "pointed", "imported"] as const;
export type Moving = Readonly<Record<(typeof MOVING)[number], FeatureCollection>>;

/** How far from its point an incident of each precision may be, in kilometres. */
const UNCERTAIN_KM: Readonly<Record<NonNullable<Shape<"IncidentItem">["precision"]>, number>> = {
	exact: 0.3,
	neighbourhood: 1,
	town: 2,
	adm3: 8,
	adm2: 20,
	adm1: 45,
	country: 150,
	none: 2,
};
/** A ring that can be seen at each zoom: so many kilometres at least at zoom 0. */
const SEEN_KM = 900;

const collection = (features: FeatureCollection["features"]): FeatureCollection => ({ type: "FeatureCollection", features });
const polygon = (rings: readonly (readonly Point[])[], properties: object = {}) => ({
	type: "Feature" as const,
	properties,
	geometry: { type: "Polygon" as const, coordinates: rings.map((ring) => ring.map((point) => [...point])) },
});

/** @param zoom of the map: what is pointed at is ringed widely enough to be seen */
export function movingOf({
	surfaces,
	chosen,
	pointed,
	zoom,
	imported,
}: {
	readonly surfaces: readonly Surface[];
	readonly chosen: readonly Point[] | null;
	readonly pointed: Shape<"IncidentItem"> | null;
	readonly zoom: number;
	readonly imported: readonly { readonly topology: unknown }[];
}): Moving {
	const at = pointed && pointed.lat !== null && pointed.lon !== null ? ([pointed.lon, pointed.lat] as const) : null;
	const km = Math.max(UNCERTAIN_KM[pointed?.precision ?? "none"], SEEN_KM / 2 ** zoom);
	return {
		surfaces: collection(surfaces.flatMap(({ polygons, incidents }) => polygons.map((rings) => polygon(rings, { incidents })))),
		chosen: collection(chosen?.[0] ? [polygon([[...chosen, chosen[0]]])] : []),
		pointed: collection(at ? [polygon([circleAround(at, km)])] : []),
		imported: collection(imported.flatMap(({ topology }) => shapesOf(topology, "areas").features)),
	};
}
