// Where a map looks, as the address has it.
import type { Box } from "./geometry.js";

/** The middle of what a map shows, and its zoom. */
export interface View {
	readonly lon: number;
	readonly lat: number;
	readonly zoom: number;
}

/** What a map shows now. */
export interface Shown extends View {
	readonly box: Box;
}

export const LEAST_ZOOM = 1;
export const MOST_ZOOM = 14;
/** Where a map without incidents looks. */
export const NOWHERE_ELSE: View = { lon: 38.5, lat: 34.5, zoom: 5 };

/** A view of the address; null where it is none. */
export function readView(written: string | undefined): View | null {
	const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN, ...more] = (written ?? "").split(",").map(Number);
	const fits = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= LEAST_ZOOM && zoom <= MOST_ZOOM && more.length === 0;
	return fits ? { lon, lat, zoom } : null;
}

/** A view as the address has it: `lon,lat,zoom`. */
export function writeView({ lon, lat, zoom }: View): string {
	return [lon.toFixed(3), lat.toFixed(3), zoom.toFixed(2)].map(Number).join(",");
}
