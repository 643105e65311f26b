import { expect, test } from "vitest";
import { type Dot, placeNames } from "./graph-names.js";

const ROOM = { width: 400, height: 300 };
const dot = (id: string, x: number, y: number, rest: Partial<Dot> = {}): Dot => ({
	id,
	x,
	y,
	radius: 6,
	width: 80,
	wanted: false,
	...rest,
});
const placed = (dots: readonly Dot[]) => Object.fromEntries(placeNames(dots, ROOM, 18).map(({ id, x, y }) => [id, [x, y]]));

test("a name stands under its node, and beside it at the edge of the picture", () => {
	expect(placed([dot("a", 200, 100)])).toEqual({ a: [200, 115] });
	expect(placed([dot("a", 20, 100)])).toEqual({ a: [72, 100] });
	expect(placed([dot("a", 390, 100)])).toEqual({ a: [338, 100] });
	expect(placed([dot("a", 200, 295)])).toEqual({ a: [200, 280] });
});

test("no name stands where something else is kept free", () => {
	const kept = [{ x: 200, y: 120, halfWidth: 50, halfHeight: 10 }];
	expect(placeNames([dot("a", 200, 100)], ROOM, 18, kept)).toEqual([{ id: "a", x: 200, y: 85 }]);
});

test("no name lies on another: the first has its place, the next another, and the last none", () => {
	const crowd = Array.from({ length: 40 }, (_, i) => dot(`n${i}`, 190 + (i % 5) * 5, 140 + Math.floor(i / 5) * 5));
	const places = placeNames(crowd, ROOM, 18);
	expect(places.length).toBeLessThan(crowd.length);
	for (const [i, a] of places.entries())
		for (const b of places.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 86 || Math.abs(a.y - b.y) >= 18).toBe(true);
});

test("a name keeps off nodes, unless it is wanted and they matter less", () => {
	const ring = [
		[0, 16],
		[0, -16],
		[60, 0],
		[-60, 0],
	].map(([dx = 0, dy = 0], i) => dot(`r${i}`, 200 + dx, 150 + dy, { width: 0 }));
	expect(placed([dot("a", 200, 150), ...ring])).not.toHaveProperty("a");
	expect(placed([dot("a", 200, 150, { wanted: true }), ...ring])).toHaveProperty("a", [200, 165]);
	expect(placed([...ring, dot("a", 200, 150, { wanted: true })])).not.toHaveProperty("a");
});
