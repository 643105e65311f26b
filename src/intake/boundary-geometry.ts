import type { MultiPolygon, Polygon } from "geojson";

/** What is wrong with a file of boundaries, in words for whoever imports it. */
export class BoundaryError extends Error {
	override readonly name = "BoundaryError";
}

export type Polygons = Polygon | MultiPolygon;

interface Checked {
	readonly geometry: Polygons;
	readonly points: number;
	/** West, south, east, north, in degrees. */
	readonly bbox: readonly [number, number, number, number];
}

/** Holds a geometry to be an area in degrees, and copies nothing else of it. `of` names it in errors. Throws a `BoundaryError`. */
export function checkGeometry(given: unknown, of: string): Checked {
	const { type, coordinates } = (given ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown };
	if (type !== "Polygon" && type !== "MultiPolygon")
		throw new BoundaryError(`${of}: an area (Polygon or MultiPolygon) is wanted, not ${String(type).slice(0, 40)}.`);
	let points = 0;
	const bbox: [number, number, number, number] = [180, 90, -180, -90];
	const position = (point: unknown): [number, number] => {
		const [lon, lat] = Array.isArray(point) ? (point as readonly unknown[]) : [];
		if (typeof lon !== "number" || typeof lat !== "number" || !Number.isFinite(lon) || !Number.isFinite(lat))
			throw new BoundaryError(`${of}: a point is not two numbers.`);
		if (Math.abs(lon) > 180 || Math.abs(lat) > 90)
			throw new BoundaryError(`${of}: ${lon}, ${lat} are no degrees; save the file in WGS 84 (EPSG:4326), longitude first.`);
		points++;
		bbox[0] = Math.min(bbox[0], lon);
		bbox[1] = Math.min(bbox[1], lat);
		bbox[2] = Math.max(bbox[2], lon);
		bbox[3] = Math.max(bbox[3], lat);
		return [lon, lat];
	};
	const ring = (given: unknown): [number, number][] => {
		const points = listOf(given, of).map(position);
		const [first, last] = [points[0], points.at(-1)];
		if (points.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
			throw new BoundaryError(`${of}: a ring must end where it begins, with four points or more.`);
		return points;
	};
	const polygon = (given: unknown) => {
		const rings = listOf(given, of).map(ring);
		if (rings.length === 0) throw new BoundaryError(`${of}: there is no ring in it.`);
		return rings;
	};
	const geometry: Polygons =
		type === "Polygon" ? { type, coordinates: polygon(coordinates) } : { type, coordinates: listOf(coordinates, of).map(polygon) };
	if (points === 0) throw new BoundaryError(`${of}: there is no area in it.`);
	return { geometry, points, bbox };
}

function listOf(given: unknown, of: string): readonly unknown[] {
	if (!Array.isArray(given)) throw new BoundaryError(`${of}: its coordinates are not nested as an area's must be.`);
	return given;
}
