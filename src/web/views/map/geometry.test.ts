import { describe, expect, test } from "vitest";
import {
	boxAround,
	circleAround,
	clipped,
	cornersOf,
	isWithin,
	middleOf,
	readBox,
	readPolygon,
	surfaceOf,
	widened,
	writeBox,
	writePolygon,
} from "./geometry.js";

describe("boxes and polygons of the address", () => {
	test("are read as they were written", () => {
		const box = { west: 35.1234, south: 33, east: 37.5, north: 36.25 };
		expect(writeBox(box)).toBe("35.1234,33,37.5,36.25");
		expect(readBox(writeBox(box))).toEqual(box);
		const corners = cornersOf(box);
		expect(readPolygon(writePolygon(corners))).toEqual(corners);
	});

	test.each([undefined, "", "1,2,3", "5,1,4,2", "1,5,2,4", "-181,0,1,1", "a,b,c,d", "1,2,3,4,5"])("%s is no box", (written) => {
		expect(readBox(written)).toBeNull();
	});

	test.each([undefined, "", "1,2;3,4", "1,2;3,4;5", "1,2;3,4;500,6", "a,b;c,d;e,f", "1,2,3;4,5,6;7,8,9", Array(201).fill("1,2").join(";")])(
		"%s is no polygon",
		(written) => {
			expect(readPolygon(written)).toBeNull();
		},
	);

	test("one needs two points for a box", () => {
		expect(boxAround([])).toBeNull();
		expect(boxAround([[1, 2]])).toBeNull();
		expect(
			boxAround([
				[3, 1],
				[1, 4],
			]),
		).toEqual({ west: 1, south: 1, east: 3, north: 4 });
	});

	test("what of a polygon lies in a box", () => {
		const box = { west: 0, south: 0, east: 4, north: 4 };
		const square = cornersOf({ west: 1, south: 1, east: 2, north: 2 });
		expect(clipped(square, box)).toEqual(square);
		expect(boxAround(clipped(cornersOf({ west: 2, south: -3, east: 9, north: 9 }), box))).toEqual({ west: 2, south: 0, east: 4, north: 4 });
		const triangle = [
			[-2, 2],
			[2, -2],
			[2, 2],
		] as const;
		const part = clipped(triangle, box);
		expect(isWithin([1.5, 1.5], [part])).toBe(true);
		expect(isWithin([-0.5, 1.5], [part])).toBe(false);
		expect(surfaceOf(part)).toBe(4);
		expect(clipped(cornersOf({ west: 5, south: 5, east: 6, north: 6 }), box)).toEqual([]);
	});

	test("widened to a grid, never off the map", () => {
		expect(widened({ west: 1.2, south: 1.2, east: 2.1, north: 2.1 }, 1)).toEqual({ west: 1, south: 1, east: 3, north: 3 });
		expect(widened({ west: -179, south: -84, east: 179, north: 84 }, 50)).toEqual({ west: -180, south: -85, east: 180, north: 85 });
	});
});

describe("surfaces", () => {
	const square = cornersOf({ west: 0, south: 0, east: 4, north: 4 });
	const hole = cornersOf({ west: 1, south: 1, east: 3, north: 3 });

	test("a point lies in an area and not in its hole", () => {
		expect(isWithin([0.5, 0.5], [square, hole])).toBe(true);
		expect(isWithin([2, 2], [square, hole])).toBe(false);
		expect(isWithin([5, 2], [square])).toBe(false);
	});

	test("a circle is as wide as it is high on the ground", () => {
		const ring = circleAround([36, 60], 111.32);
		const box = boxAround(ring);
		expect(box && box.north - box.south).toBeCloseTo(2, 5);
		expect(box && box.east - box.west).toBeCloseTo(4, 5);
		expect(ring.at(0)).toEqual(ring.at(-1));
	});

	test("have a middle and a size", () => {
		expect(middleOf(square)).toEqual([2, 2]);
		expect(surfaceOf(square)).toBe(16);
		expect(
			middleOf([
				[1, 1],
				[3, 3],
			]),
		).toEqual([2, 2]);
	});
});
