import { expect, test } from "vitest";
import { pathOf, viewOf, withRoom } from "./locator.js";

const IDLIB = { lat: 35.93, lon: 36.63 };
const SANAA = { lat: 15.35, lon: 44.2 };

test("one spot stands in the middle, with ground round it", () => {
	const view = viewOf([IDLIB], 320, 220);
	expect(view.project(IDLIB.lon, IDLIB.lat)).toEqual([160, 110]);
	const [west, south, east, north] = view.box;
	expect(north - south).toBeCloseTo(2.4, 5);
	expect(east - west).toBeGreaterThan(2.4);
});

test("every one of several spots is within, north above south and east right of west", () => {
	const view = viewOf([IDLIB, SANAA], 320, 220);
	const [idlib, sanaa] = [IDLIB, SANAA].map(({ lat, lon }) => view.project(lon, lat));
	for (const [x, y] of [idlib, sanaa] as [number, number][]) {
		expect(x).toBeGreaterThan(0);
		expect(x).toBeLessThan(320);
		expect(y).toBeGreaterThan(0);
		expect(y).toBeLessThan(220);
	}
	expect(idlib?.[1]).toBeLessThan(sanaa?.[1] as number);
	expect(idlib?.[0]).toBeLessThan(sanaa?.[0] as number);
});

test("lines outside the view are left out", () => {
	const view = viewOf([IDLIB], 320, 220);
	const square = (lon: number, lat: number) => [
		[lon, lat],
		[lon + 1, lat],
		[lon + 1, lat + 1],
		[lon, lat],
	];
	expect(pathOf({ type: "Polygon", coordinates: [square(36, 35)] }, view)).toMatch(/^M[-\d .]+(L[-\d .]+){3}Z$/);
	expect(pathOf({ type: "MultiPolygon", coordinates: [[square(100, 35)]] }, view)).toBe("");
	expect(pathOf({ type: "Point", coordinates: [36, 35] }, view)).toBe("");
});

test("names stand clear of each other and of what is marked", () => {
	const view = viewOf([IDLIB], 320, 220);
	const cities = [
		{ name: "on the mark", ...IDLIB },
		{ name: "a", lat: 36.6, lon: 36.6 },
		{ name: "beside a", lat: 36.61, lon: 36.62 },
		{ name: "b", lat: 35.2, lon: 36.6 },
		{ name: "elsewhere", ...SANAA },
	];
	expect(withRoom(cities, view, 5, [IDLIB]).map(({ name }) => name)).toEqual(["a", "b"]);
	expect(withRoom(cities, view, 1, [IDLIB])).toHaveLength(1);
});
