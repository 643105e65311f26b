// What the server gathered, as a map shows it: where each stands, how large it is, and what surface it stands for.
import type { Shape } from "../../../api/client.js";
import { type Box, circleAround, isWithin, type Point } from "./geometry.js";

export type Cell = Shape<"MapCell">;

/** Cells of the API's grid to a tile's side. */
const CELLS_OF_TILE = 4;
/** A name of a cell that stays while the same is shown. */
export const cellKey = ({ precision, lat, lon }: Cell): string => `${precision} ${lat.toFixed(5)} ${lon.toFixed(5)}`;

/** The API's zoom for a map's: its tiles are half as wide. */
export function serverZoom(zoom: number): number {
	return Math.max(0, Math.min(18, Math.round(zoom) + 1));
}

/** The side of a cell, in degrees. */
export function cellSide(zoom: number): number {
	return 360 / 2 ** serverZoom(zoom) / CELLS_OF_TILE;
}

/** The box that holds exactly what a cell gathers: its square of the grid, or, where it stands for an area, next to nothing round the area's middle. */
export function cellBox({ lat, lon, precision }: Cell, zoom: number): Box {
	if (precision !== "point") return { west: lon - 1e-4, south: lat - 1e-4, east: lon + 1e-4, north: lat + 1e-4 };
	const side = cellSide(zoom);
	const [x, y] = [Math.floor(lon / side) * side, Math.floor(lat / side) * side];
	return { west: x, south: y, east: x + side, north: y + side };
}

const SMALLEST = 26;
const LARGEST = 58;

/** How wide a cell is drawn, in pixels: its surface grows with the number of incidents, slowly. */
export function cellSize(incidents: number): number {
	return Math.round(Math.min(LARGEST, SMALLEST + 8 * Math.log10(Math.max(1, incidents))));
}

/** How far from its point an incident may be that is known so closely, in kilometres; areas that have a border are drawn by it. */
const UNCERTAIN_KM = { point: 2, adm3: 8, adm2: 20, adm1: 45, country: 150 } as const;

/** An area with its border. */
export interface Area {
	readonly code: string;
	/** Polygons, each with its border and its holes. */
	readonly polygons: readonly (readonly (readonly Point[])[])[];
}

/** A surface that some incidents are known to lie in. */
export interface Surface {
	readonly key: string;
	readonly precision: Cell["precision"];
	readonly incidents: number;
	/** The area's code where its own border is drawn; null for a circle. */
	readonly code: string | null;
	readonly polygons: Area["polygons"];
}

/**
 * The surfaces that cells stand for: a governorate's own border, a circle of its uncertainty for a district or a lone incident. Cells of several places are
 * numbers on a map, and whole countries would hide it: they have none.
 */
export function surfacesOf(cells: readonly Cell[], governorates: readonly Area[]): readonly Surface[] {
	return cells.flatMap((cell) => {
		const { precision, incidents, lat, lon } = cell;
		if (precision === "country" || (precision === "point" && cell.incident === null)) return [];
		const at: Point = [lon, lat];
		const area = precision === "adm1" ? governorates.find(({ polygons }) => polygons.some((rings) => isWithin(at, rings))) : undefined;
		const polygons = area?.polygons ?? [[circleAround(at, UNCERTAIN_KM[precision])]];
		return [{ key: cellKey(cell), precision, incidents, code: area?.code ?? null, polygons }];
	});
}

/** Where most of what cells show lies: without the few that are far from all others. Null where there is nothing. */
export function mainBox(cells: readonly Cell[], share = 0.9): Box | null {
	const all = cells.reduce((sum, { incidents }) => sum + incidents, 0);
	if (all === 0) return null;
	const cut = ((1 - share) / 2) * all;
	const ends = (of: (cell: Cell) => number): [number, number] => {
		const sorted = [...cells].sort((a, b) => of(a) - of(b));
		const end = (list: readonly Cell[]) => {
			let passed = 0;
			return (
				list.find(({ incidents }) => {
					passed += incidents;
					return passed > cut;
				}) ?? list[0]
			);
		};
		const [first, last] = [end(sorted), end(sorted.reverse())];
		return [first ? of(first) : 0, last ? of(last) : 0];
	};
	const [west, east] = ends(({ lon }) => lon);
	const [south, north] = ends(({ lat }) => lat);
	const spare = 0.4;
	return {
		west: Math.max(-180, west - spare),
		south: Math.max(-85, south - spare),
		east: Math.min(180, east + spare),
		north: Math.min(85, north + spare),
	};
}

/** Something that stands on the screen, in pixels from its start corner. */
export interface Spot {
	readonly key: string;
	readonly x: number;
	readonly y: number;
}

const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
export type Arrow = keyof typeof DIRECTIONS;
export const isArrow = (key: string): key is Arrow => key in DIRECTIONS;

/** The nearest spot in an arrow's direction; what lies aside counts double. Null where there is none. */
export function spotTowards(spots: readonly Spot[], from: Spot, arrow: Arrow): Spot | null {
	const [dx, dy] = DIRECTIONS[arrow];
	let best: { readonly spot: Spot; readonly far: number } | null = null;
	for (const spot of spots) {
		const along = (spot.x - from.x) * dx + (spot.y - from.y) * dy;
		if (spot.key === from.key || along <= 0) continue;
		const aside = Math.abs((spot.x - from.x) * dy) + Math.abs((spot.y - from.y) * dx);
		const far = along + 2 * aside;
		if (best === null || far < best.far) best = { spot, far };
	}
	return best?.spot ?? null;
}
