// A small still map: shapes of a box, as paths of an SVG.
import type { Box, Point } from "../map/geometry.js";

/** A projection of a box (Mercator) into a drawing of some width; the height follows. */
export interface Projection {
	readonly width: number;
	readonly height: number;
	at(point: Point): readonly [number, number];
}

const RADIANS = Math.PI / 180;
const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, lat)) * RADIANS) / 2));

/** A box widened until it is so much higher than wide, at least `least` and at most `most` as a Mercator map has it. */
export function shaped(box: Box, least: number, most: number): Box {
	const wide = (box.east - box.west) * RADIANS;
	const [low, high] = [mercator(box.south), mercator(box.north)];
	const ratio = (high - low) / wide;
	if (ratio > most) {
		const more = ((high - low) / most - wide) / 2 / RADIANS;
		return { ...box, west: box.west - more, east: box.east + more };
	}
	if (ratio >= least) return box;
	const more = (wide * least - (high - low)) / 2;
	const back = (y: number) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS;
	return { ...box, south: back(low - more), north: back(high + more) };
}

export function projectionOf({ west, south, east, north }: Box, width: number): Projection {
	const scale = width / ((east - west) * RADIANS);
	const top = mercator(north);
	return {
		width,
		height: Math.round((top - mercator(south)) * scale),
		at: ([lon, lat]) => [(lon - west) * RADIANS * scale, (top - mercator(lat)) * scale],
	};
}

/** Polygons as the path of an SVG; those that lie wholly outside are left out, points closer than half a pixel too. Empty where nothing is left. */
export function pathOf(polygons: readonly (readonly (readonly Point[])[])[], { at, width, height }: Projection): string {
	const parts: string[] = [];
	for (const rings of polygons) {
		for (const ring of rings) {
			const points = ring.map(at);
			const outside =
				points.every(([x]) => x < 0) ||
				points.every(([x]) => x > width) ||
				points.every(([, y]) => y < 0) ||
				points.every(([, y]) => y > height);
			if (outside) continue;
			const kept: (readonly [number, number])[] = [];
			for (const point of points) {
				const last = kept.at(-1);
				if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 0.5) kept.push(point);
			}
			if (kept.length >= 3) parts.push(`M${kept.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`);
		}
	}
	return parts.join("");
}
