import { expect, test } from "vitest";
import { cornersOf } from "../map/geometry.js";
import { pathOf, projectionOf, shaped } from "./small-map.js";

const box = { west: 30, south: 30, east: 40, north: 40 };

test("a box fills its drawing from corner to corner, the north above", () => {
	const projection = projectionOf(box, 300);
	expect(projection.at([30, 40])).toEqual([0, 0]);
	const [x, y] = projection.at([40, 30]);
	expect([Math.round(x), Math.round(y)]).toEqual([300, projection.height]);
	// Mercator draws what is farther from the equator higher.
	expect(projection.height).toBeGreaterThan(300);
});

test("a box is widened to a shape, never narrowed", () => {
	const flat = shaped({ west: 0, south: 30, east: 40, north: 31 }, 0.7, 1.1);
	expect(projectionOf(flat, 100).height).toBe(70);
	const high = shaped({ west: 0, south: 0, east: 1, north: 40 }, 0.7, 1.1);
	expect(projectionOf(high, 100).height).toBe(110);
	expect(high.west).toBeLessThan(0);
	expect(shaped(box, 0.7, 1.5)).toEqual(box);
});

test("what lies outside is not drawn", () => {
	const projection = projectionOf(box, 300);
	const inside = cornersOf({ west: 32, south: 32, east: 34, north: 34 });
	expect(pathOf([[inside]], projection)).toMatch(/^M[\d. L]+Z$/);
	expect(pathOf([[cornersOf({ west: 50, south: 32, east: 54, north: 34 })]], projection)).toBe("");
});
