// Where points lie on a small map: what part of the ground it shows, and the ground as lines.

/** A point in degrees. */
export interface Spot {
	readonly lat: number;
	readonly lon: number;
}

/** A part of the ground, flat: near a point degrees of longitude are narrower than those of latitude. */
export interface View {
	readonly width: number;
	readonly height: number;
	/** West, south, east, north in degrees. */
	readonly box: readonly [number, number, number, number];
	/** Pixels of a degree of latitude. */
	readonly scale: number;
	project(lon: number, lat: number): readonly [x: number, y: number];
}

const LEAST_DEGREES = 2.4;
const MARGIN = 1.35;

/** The part of the ground that holds these spots, each with room round it. `least` is how many degrees it shows at least. */
export function viewOf(spots: readonly Spot[], width: number, height: number, least = LEAST_DEGREES): View {
	const lats = spots.map(({ lat }) => lat);
	const lons = spots.map(({ lon }) => lon);
	const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
	const [lat0, lon0] = spots.length === 0 ? [0, 0] : [middle(lats), middle(lons)];
	const narrow = Math.max(0.2, Math.cos((lat0 * Math.PI) / 180));
	const high = Math.max(least, spots.length === 0 ? 0 : (Math.max(...lats) - Math.min(...lats)) * MARGIN);
	const wide = Math.max(least, spots.length === 0 ? 0 : (Math.max(...lons) - Math.min(...lons)) * MARGIN * narrow);
	const scale = Math.min(height / high, width / wide);
	const [halfWide, halfHigh] = [width / scale / narrow / 2, height / scale / 2];
	return {
		width,
		height,
		box: [lon0 - halfWide, lat0 - halfHigh, lon0 + halfWide, lat0 + halfHigh],
		scale,
		project: (lon, lat) => [width / 2 + (lon - lon0) * narrow * scale, height / 2 - (lat - lat0) * scale],
	};
}

/** Rings or lines of a shape of GeoJSON. */
interface Shape {
	readonly type: string;
	readonly coordinates?: unknown;
}
type Line = readonly (readonly number[])[];

function linesOf({ type, coordinates }: Shape): readonly Line[] {
	switch (type) {
		case "LineString":
			return [coordinates as Line];
		case "MultiLineString":
		case "Polygon":
			return coordinates as readonly Line[];
		case "MultiPolygon":
			return (coordinates as readonly (readonly Line[])[]).flat();
	}
	return [];
}

/** A shape as the `d` of an SVG path, without the lines that lie outside a view; "" where all do. */
export function pathOf(shape: Shape, { box: [west, south, east, north], project }: View): string {
	const close = shape.type.endsWith("Polygon") ? "Z" : "";
	let path = "";
	for (const line of linesOf(shape)) {
		let [w, s, e, n] = [180, 90, -180, -90];
		for (const [lon = 0, lat = 0] of line) [w, s, e, n] = [Math.min(w, lon), Math.min(s, lat), Math.max(e, lon), Math.max(n, lat)];
		if (w > east || e < west || s > north || n < south) continue;
		let before = "";
		let drawn = "";
		for (const [lon = 0, lat = 0] of line) {
			const at = project(lon, lat)
				.map((each) => Math.round(each))
				.join(" ");
			if (at !== before) drawn += `${drawn === "" ? "M" : "L"}${at}`;
			before = at;
		}
		path += drawn + close;
	}
	return path;
}

/** What of named points has room on a map: the first ones that stand clear of those before, `most` at most. */
export function withRoom<T extends Spot>(points: readonly T[], view: View, most: number, taken: readonly Spot[] = []): readonly T[] {
	const ROOM = { wide: 70, high: 18 };
	const held = taken.map(({ lat, lon }) => view.project(lon, lat));
	const chosen: T[] = [];
	for (const point of points) {
		if (chosen.length >= most) break;
		const [x, y] = view.project(point.lon, point.lat);
		if (x < 20 || y < 12 || x > view.width - 20 || y > view.height - 6) continue;
		if (held.some(([hx, hy]) => Math.abs(hx - x) < ROOM.wide && Math.abs(hy - y) < ROOM.high)) continue;
		held.push([x, y]);
		chosen.push(point);
	}
	return chosen;
}

/** About how many kilometres round its point a place may lie, by how exact the point is; null where its area itself is drawn. */
export const RADIUS_KM: Readonly<Record<string, number | null>> = {
	exact: 0.3,
	neighbourhood: 1,
	town: 3,
	adm3: 10,
	adm2: 25,
	adm1: null,
	country: null,
	none: null,
};
