import { expect, test } from "vitest";
import { tollScale } from "./toll-scale.js";

test("bars stand in order, within the scale, whatever the numbers", () => {
	const scale = tollScale([
		[3, 5],
		[8, 8],
		[4, null],
		[null, 6],
	]);
	const range = scale.bar([3, 5]);
	expect(range.from).toBeCloseTo(scale.at(3));
	expect(range.to).toBeCloseTo(scale.at(5));
	const one = scale.bar([8, 8]);
	expect((one.from + one.to) / 2).toBeCloseTo(scale.at(8));
	expect(scale.bar([4, null])).toMatchObject({ to: 100, openLow: false, openHigh: true });
	expect(scale.bar([null, 6])).toMatchObject({ from: 0, openLow: true, openHigh: false });
	for (const each of [range, one]) {
		expect(each.from).toBeGreaterThanOrEqual(0);
		expect(each.to).toBeLessThanOrEqual(100);
	}
});

test.each([
	[1, [0, 1]],
	[5, [0, 1, 2, 3, 4, 5]],
	[11, [0, 5, 10]],
	[99, [0, 20, 40, 60, 80]],
	[1300, [0, 500, 1000]],
])("a scale up to %i has round marks", (most, ticks) => {
	expect(tollScale([[0, most]]).ticks).toEqual(ticks);
});

test("nothing, and numbers of any size, have a scale", () => {
	expect(tollScale([]).ticks).toEqual([0, 1]);
	expect(tollScale([[null, null]]).bar([null, null])).toEqual({ from: 0, to: 100, openLow: true, openHigh: true });
	const vast = tollScale([[1, 50_000_000]]);
	expect(vast.ticks.length).toBeLessThanOrEqual(6);
	expect(vast.bar([1, 1]).from).toBe(0);
});
