import { expect, test } from "vitest";
import { type Cell, cellBox, cellSide, cellSize, mainBox, partsCloser, serverZoom, spotsOf, spotTowards, surfacesOf } from "./cells.js";
import { cornersOf } from "./geometry.js";

const cell = (given: Partial<Cell>): Cell => ({
	lat: 35,
	lon: 36,
	precision: "point",
	incidents: 3,
	contested: 0,
	killed: 0,
	from: null,
	to: null,
	type: "shelling",
	incident: null,
	...given,
});

test("a cell is 64 pixels wide at a whole zoom of the map", () => {
	// The map's world is 512 pixels wide at zoom 0.
	for (const zoom of [3, 6, 9]) expect((cellSide(zoom) / 360) * 512 * 2 ** zoom).toBe(64);
	expect(serverZoom(40)).toBe(18);
});

test("a cell's box holds its point; an area's only the area's middle", () => {
	const box = cellBox(cell({ lat: -1.3, lon: 36.7 }), 6);
	expect(box.west <= 36.7 && 36.7 < box.east && box.south <= -1.3 && -1.3 < box.north).toBe(true);
	expect(cellBox(cell({ precision: "adm1" }), 6).east - 36).toBeLessThan(0.001);
});

test("more incidents are drawn larger, within bounds", () => {
	expect(cellSize(1)).toBeGreaterThanOrEqual(24);
	expect(cellSize(100)).toBeGreaterThan(cellSize(10));
	expect(cellSize(1e9)).toBeLessThan(64);
});

test("what is only known by its governorate has the governorate's border, a district a circle, a cluster nothing", () => {
	const idlib = { code: "SY-ID", polygons: [[cornersOf({ west: 35.5, south: 34.5, east: 37, north: 36 })]] };
	const surfaces = surfacesOf(
		[
			cell({ precision: "adm1" }),
			cell({ precision: "adm1", lat: 10 }),
			cell({ precision: "adm2" }),
			cell({}),
			cell({ incidents: 1, incident: 7 }),
			cell({ precision: "country" }),
		],
		[idlib],
	);
	expect(surfaces.map(({ precision, code }) => [precision, code])).toEqual([
		["adm1", "SY-ID"],
		["adm1", null],
		["adm2", null],
		["point", null],
	]);
	expect(surfaces[0]?.polygons).toBe(idlib.polygons);
});

test("the first view is where most is, not where the farthest is", () => {
	const many = Array.from({ length: 20 }, (_, i) => cell({ lat: 35 + i / 20, lon: 36 + i / 20, incidents: 10 }));
	const box = mainBox([...many, cell({ lat: -33, lon: 151, incidents: 1 })]);
	expect(box?.east).toBeLessThan(40);
	expect(box?.south).toBeGreaterThan(33);
	expect(mainBox([])).toBeNull();
});

test("an arrow leads to the nearest in its direction", () => {
	const from = { key: "a", x: 0, y: 0 };
	const spots = [from, { key: "right", x: 10, y: 1 }, { key: "aside", x: 9, y: 30 }, { key: "up", x: 0, y: -5 }];
	expect(spotTowards(spots, from, "ArrowRight")?.key).toBe("right");
	expect(spotTowards(spots, from, "ArrowUp")?.key).toBe("up");
	expect(spotTowards(spots, from, "ArrowLeft")).toBeNull();
});

test("cells that would hide each other are one spot, and nothing is lost", () => {
	const cells = [
		cell({ incidents: 10, contested: 2, from: "2024-02-01", to: "2024-02-03" }),
		cell({ incidents: 4, lat: 35.01, precision: "adm2", from: "2024-01-01", to: "2024-01-02" }),
		cell({ incidents: 1, incident: 5, lat: 20 }),
	];
	const spots = spotsOf(cells, 6);
	expect(spots.map(({ incidents, contested, rough, from, to }) => ({ incidents, contested, rough, from, to }))).toEqual([
		{ incidents: 14, contested: 2, rough: 4, from: "2024-01-01", to: "2024-02-03" },
		{ incidents: 1, contested: 0, rough: 0, from: null, to: null },
	]);
	// Closer they part.
	expect(spotsOf(cells, 12).map(({ incidents }) => incidents)).toEqual([10, 4, 1]);
	const many = Array.from({ length: 1000 }, (_, i) => cell({ lat: 30 + (i % 32) / 8, lon: 36 + i / 250, incidents: 1 + (i % 7) }));
	const sum = (list: readonly { readonly incidents: number }[]) => list.reduce((total, { incidents }) => total + incidents, 0);
	expect(sum(spotsOf(many, 5))).toBe(sum(many));
});

test("a cluster parts closer; a lone incident and one area do not", () => {
	const spot = (cells: readonly Cell[], zoom = 5) => spotsOf(cells, zoom)[0] as ReturnType<typeof spotsOf>[number];
	expect(partsCloser(spot([cell({})]), 5)).toBe(true);
	expect(partsCloser(spot([cell({})]), 12)).toBe(false);
	expect(partsCloser(spot([cell({ incidents: 1, incident: 5 })]), 5)).toBe(false);
	expect(partsCloser(spot([cell({ precision: "adm1" })]), 5)).toBe(false);
	expect(partsCloser(spot([cell({ precision: "adm1" }), cell({ precision: "adm2", lat: 35.3 })]), 5)).toBe(true);
	expect(partsCloser(spot([cell({ precision: "adm1" }), cell({ precision: "adm2" })]), 5)).toBe(false);
});
