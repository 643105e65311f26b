import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "./wilson.js";

test("gives the interval that tables have", () => {
	expect(wilson(0, 0)).toEqual([0, 1]);
	const [low, high] = wilson(8, 10);
	expect(low).toBeCloseTo(0.4902, 3);
	expect(high).toBeCloseTo(0.9433, 3);
	expect(wilson(0, 10)[0]).toBe(0);
	expect(wilson(0, 10)[1]).toBeCloseTo(0.2775, 3);
});

test("holds the share, lies within 0 and 1 and narrows with what is counted", () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (all, some) => {
			const right = some % (all + 1);
			const [low, high] = wilson(right, all);
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(1);
			expect(low).toBeLessThanOrEqual(right / all + 1e-9);
			expect(high).toBeGreaterThanOrEqual(right / all - 1e-9);
			const [closer, nearer] = wilson(right * 10, all * 10);
			expect(nearer - closer).toBeLessThan(high - low);
		}),
	);
});
