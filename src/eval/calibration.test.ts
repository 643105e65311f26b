import { expect, test } from "vitest";
import { brier, calibrate } from "./calibration.js";

test("confidences that mean what they say leave no gap", () => {
	const judged = Array.from({ length: 10 }, (_, i) => ({ field: "places", confidence: 0.8, right: i < 8 }));
	const [places] = calibrate(judged);
	expect(places?.values).toBe(10);
	expect(places?.gap).toBeCloseTo(0, 6);
	expect(places?.bins).toHaveLength(1);
});

test("boasting shows as a gap of its size, and a confidence of 1 has a bin", () => {
	const [toll] = calibrate([
		{ field: "toll", confidence: 1, right: false },
		{ field: "toll", confidence: 1, right: true },
	]);
	expect(toll?.gap).toBeCloseTo(0.5, 6);
	expect(toll?.bins[0]?.to).toBe(1);
});

test("fields are kept apart", () => {
	const fields = calibrate([
		{ field: "type", confidence: 0.9, right: true },
		{ field: "means", confidence: 0.4, right: false },
	]);
	expect(fields.map(({ field }) => field)).toEqual(["type", "means"]);
});

test("the Brier score is 0 for prophets, 1 for those always wrong, 0.25 for coins", () => {
	const of = (confidence: number, right: boolean) => [{ field: "type", confidence, right }];
	expect(brier(of(1, true))).toBe(0);
	expect(brier(of(1, false))).toBe(1);
	expect(brier([...of(0.5, true), ...of(0.5, false)])).toBe(0.25);
	expect(brier([])).toBe(0);
});
