import { expect, test } from "vitest";
import { barsOf } from "./counter-bars.js";

test("both stand in one scale", () => {
	const { counted, low, high, open } = barsOf([30, 30], 15, 240);
	expect(low).toBe(high);
	expect(Math.abs(counted * 2 - low)).toBeLessThanOrEqual(1);
	expect(open).toBe(false);
});

test("open ends go to the edges", () => {
	expect(barsOf([5, null], 2, 240)).toMatchObject({ high: 240, open: true });
	expect(barsOf([null, 5], 2, 240).low).toBe(1);
	expect(barsOf([0, 0], 0, 240)).toMatchObject({ counted: 0, open: false });
});
