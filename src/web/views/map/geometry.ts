// Boxes, polygons and circles in degrees, and how an address writes them.

/** Longitude and latitude, in degrees. */
export type Point = readonly [number, number];

/** A box in degrees. */
export interface Box {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** Corners of a polygon that the API takes at most. */
export const MOST_CORNERS = 200;
/** As far north and south as a Mercator map reaches. */
const EDGE = 85;
const KM_OF_DEGREE = 111.32;

const short = (degrees: number) => String(Number(degrees.toFixed(4)));

/** A box of the address; null where it is none. */
export function readBox(written: string | undefined): Box | null {
	const numbers = (written ?? "").split(",").map(Number);
	const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
	const fits = numbers.length === 4 && west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90;
	return fits ? { west, south, east, north } : null;
}

/** A box as the address and the API have it: `west,south,east,north`. */
export function writeBox({ west, south, east, north }: Box): string {
	return [west, south, east, north].map(short).join(",");
}

/** The corners of a polygon of the address; null where it is none. */
export function readPolygon(written: string | undefined): readonly Point[] | null {
	if (!written || written.length > 8000) return null;
	const corners = written.split(";").map((corner) => corner.split(",").map(Number));
	const fits = corners.every(([lon, lat], i) => corners[i]?.length === 2 && Math.abs(lon ?? 999) <= 180 && Math.abs(lat ?? 999) <= 90);
	return fits && corners.length >= 3 && corners.length <= MOST_CORNERS ? (corners as unknown as Point[]) : null;
}

/** A polygon as the address and the API have it: `lon,lat;lon,lat;…`. */
export function writePolygon(corners: readonly Point[]): string {
	return corners.map((corner) => corner.map(short).join(",")).join(";");
}

/** The corners of a box. */
export function cornersOf({ west, south, east, north }: Box): readonly Point[] {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
	];
}

/** The box round two points, or more; null round fewer, or where it would have no width. */
export function boxAround(points: readonly Point[]): Box | null {
	const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
	const box = { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) };
	return box.west < box.east && box.south < box.north ? box : null;
}

/** What of a polygon lies in a box, as corners; none where nothing does. */
export function clipped(corners: readonly Point[], { west, south, east, north }: Box): readonly Point[] {
	const edges: readonly (readonly [along: 0 | 1, at: number, inside: (value: number) => boolean])[] = [
		[0, west, (lon) => lon >= west],
		[0, east, (lon) => lon <= east],
		[1, south, (lat) => lat >= south],
		[1, north, (lat) => lat <= north],
	];
	return edges.reduce<readonly Point[]>(
		(ring, [along, at, inside]) =>
			ring.flatMap((point, i): readonly Point[] => {
				const before = ring.at(i - 1) as Point;
				const [is, was] = [inside(point[along]), inside(before[along])];
				if (is === was) return is ? [point] : [];
				const across = along === 0 ? 1 : 0;
				const share = (at - before[along]) / (point[along] - before[along]);
				const other = before[across] + share * (point[across] - before[across]);
				const crossing: Point = along === 0 ? [at, other] : [other, at];
				return is ? [crossing, point] : [crossing];
			}),
		corners,
	);
}

/** A box widened to whole steps of a grid, so that a small move of the map asks for nothing new; within what a map reaches. */
export function widened(box: Box, step: number): Box {
	const [down, up] = [(x: number) => Math.floor(x / step) * step, (x: number) => Math.ceil(x / step) * step];
	return {
		west: Math.max(-180, down(box.west)),
		south: Math.max(-EDGE, down(box.south)),
		east: Math.min(180, up(box.east)),
		north: Math.min(EDGE, up(box.north)),
	};
}

/** A circle of some kilometres round a point, closed. */
export function circleAround([lon, lat]: Point, km: number, corners = 64): readonly Point[] {
	const high = km / KM_OF_DEGREE;
	const wide = high / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
	return Array.from({ length: corners + 1 }, (_, i) => {
		const turn = (2 * Math.PI * (i % corners)) / corners;
		return [lon + wide * Math.cos(turn), lat + high * Math.sin(turn)];
	});
}

/** Whether a point lies in an area of rings: the first is its border, others are holes. */
export function isWithin([lon, lat]: Point, rings: readonly (readonly Point[])[]): boolean {
	let within = false;
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [[x, y], [u, v]] = [ring[i] as Point, ring[j] as Point];
			if (y > lat !== v > lat && lon < ((u - x) * (lat - y)) / (v - y) + x) within = !within;
		}
	}
	return within;
}

/** The middle of a ring's surface; its corners' mean where it has none. */
export function middleOf(ring: readonly Point[]): Point {
	let [surface, x, y] = [0, 0, 0];
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [[a, b], [c, d]] = [ring[j] as Point, ring[i] as Point];
		const part = a * d - c * b;
		surface += part;
		x += (a + c) * part;
		y += (b + d) * part;
	}
	if (Math.abs(surface) > 1e-9) return [x / (3 * surface), y / (3 * surface)];
	const mean = (at: 0 | 1) => ring.reduce((sum, point) => sum + point[at], 0) / Math.max(1, ring.length);
	return [mean(0), mean(1)];
}

/** The surface of a ring, in square degrees. */
export function surfaceOf(ring: readonly Point[]): number {
	let sum = 0;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [[a, b], [c, d]] = [ring[j] as Point, ring[i] as Point];
		sum += a * d - c * b;
	}
	return Math.abs(sum) / 2;
}
