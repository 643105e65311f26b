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

/** What stands at one spot of the map: a cell, or several that would hide each other. */
export interface Spot {
	readonly key: string;
	readonly lat: number;
	readonly lon: number;
	readonly incidents: number;
	readonly contested: number;
	/** Of its incidents, those known only by an area. */
	readonly rough: number;
	readonly from: string | null;
	readonly to: string | null;
	/** The type of most, by its largest cell. */
	readonly type: string;
	readonly cells: readonly Cell[];
}

/** The width of the world at zoom 0, in pixels. */
const WORLD_PX = 512;
/** So much of two spots may lie on each other. */
const OVERLAP = 0.8;

/** Where a point lies on the whole world's map, in pixels of a zoom. */
function pixelsOf(lon: number, lat: number, zoom: number): readonly [number, number] {
	const world = WORLD_PX * 2 ** zoom;
	const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
	return [((lon + 180) / 360) * world, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world];
}

/** Cells as spots of a zoom: those that would hide each other become one, in the middle of its incidents. No incident is lost or counted twice. */
export function spotsOf(cells: readonly Cell[], zoom: number): readonly Spot[] {
	const open = cells.map((cell) => ({ members: [cell], lat: cell.lat, lon: cell.lon, incidents: cell.incidents }));
	open.sort((a, b) => b.incidents - a.incidents);
	const groups: typeof open = [];
	for (const one of open) {
		const [x, y] = pixelsOf(one.lon, one.lat, zoom);
		const near = groups.find((group) => {
			const [u, v] = pixelsOf(group.lon, group.lat, zoom);
			return Math.hypot(u - x, v - y) < (OVERLAP * (cellSize(group.incidents) + cellSize(one.incidents))) / 2;
		});
		if (!near) {
			groups.push(one);
			continue;
		}
		const all = near.incidents + one.incidents;
		near.lat = (near.lat * near.incidents + one.lat * one.incidents) / all;
		near.lon = (near.lon * near.incidents + one.lon * one.incidents) / all;
		near.incidents = all;
		near.members.push(...one.members);
	}
	return groups.map(({ members, lat, lon, incidents }) => {
		const days = (of: "from" | "to") => members.flatMap((cell) => cell[of] ?? []).sort();
		const [largest] = members;
		return {
			key: members.map(cellKey).sort()[0] as string,
			lat,
			lon,
			incidents,
			contested: members.reduce((sum, cell) => sum + cell.contested, 0),
			rough: members.reduce((sum, cell) => (cell.precision === "point" ? sum : sum + cell.incidents), 0),
			from: days("from")[0] ?? null,
			to: days("to").at(-1) ?? null,
			type: largest?.type ?? "",
			cells: members,
		};
	});
}

/** From this zoom on a spot opens as a list: places of one town would not part. */
export const LIST_ZOOM = 10;

/** Whether going closer parts a spot; a lone incident, and what is known by one area, it does not. */
export function partsCloser({ cells }: Spot, zoom: number): boolean {
	if (zoom >= LIST_ZOOM) return false;
	if (cells.some((cell) => cell.precision === "point" && cell.incident === null)) return true;
	const [first] = cells.map((cell) => pixelsOf(cell.lon, cell.lat, LIST_ZOOM));
	return cells.some((cell) => {
		const [x, y] = pixelsOf(cell.lon, cell.lat, LIST_ZOOM);
		return first !== undefined && Math.hypot(x - first[0], y - first[1]) > SMALLEST;
	});
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
export interface OnScreen {
	readonly key: string;
	readonly x: number;
	readonly y: number;
}

const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
export type Arrow = keyof typeof DIRECTIONS;
export const isArrow = (key: string): key is Arrow => key in DIRECTIONS;

/** The nearest spot in an arrow's direction; what lies aside counts double. Null where there is none. */
export function spotTowards(spots: readonly OnScreen[], from: OnScreen, arrow: Arrow): OnScreen | null {
	const [dx, dy] = DIRECTIONS[arrow];
	let best: { readonly spot: OnScreen; readonly far: number } | null = null;
	for (const spot of spots) {
		const along = (spot.x - from.x) * dx + (spot.y - from.y) * dy;
		if (spot.key === from.key || along <= 0) continue;
		const aside = Math.abs((spot.x - from.x) * dy) + Math.abs((spot.y - from.y) * dx);
		const far = along + 2 * aside;
		if (best === null || far < best.far) best = { spot, far };
	}
	return best?.spot ?? null;
}
