import { expect, test } from "vitest";
import { binsOf, binsWithin, stepFor, stepOn, stepStart } from "./bins.js";

const count = (key: string | null, incidents = 1) => ({ key, incidents, contested: 0 });

test("weeks begin on their Monday, months on their first", () => {
	expect(stepStart("2024-03-13", "week")).toBe("2024-03-11");
	expect(stepStart("2024-03-17", "week")).toBe("2024-03-11");
	expect(stepStart("2024-03-13", "month")).toBe("2024-03-01");
	expect(stepOn("2024-12-01", "month")).toBe("2025-01-01");
	expect(stepOn("2024-02-26", "week")).toBe("2024-03-04");
	expect(stepOn("2024-03-01", "month", -3)).toBe("2023-12-01");
});

test("the step grows with the stretch", () => {
	expect(stepFor("2024-01-01", "2024-02-01")).toBe("day");
	expect(stepFor("2024-01-01", "2025-02-01")).toBe("week");
	expect(stepFor("2014-01-01", "2025-02-01")).toBe("month");
});

test("steps without anything are there too", () => {
	const { bins, before, undated } = binsOf([count("2024-01", 3), count("2024-04", 2), count(null, 9)], "month");
	expect(bins.map(({ from, to, incidents }) => [from, to, incidents])).toEqual([
		["2024-01-01", "2024-01-31", 3],
		["2024-02-01", "2024-02-29", 0],
		["2024-03-01", "2024-03-31", 0],
		["2024-04-01", "2024-04-30", 2],
	]);
	expect([before, undated]).toEqual([0, 9]);
	expect(binsOf([], "day")).toEqual({ bins: [], before: 0, undated: 0 });
	expect(binsOf([count(null, 2)], "day")).toEqual({ bins: [], before: 0, undated: 2 });
});

test("what is long before is counted, not drawn", () => {
	const { bins, before } = binsOf([count("1982-02", 4), count("2024-01"), count("2024-02")], "month");
	expect(bins[0]?.from).toBe("2024-01-01");
	expect(before).toBe(4);
});

test("days of the address take in the bins that they touch", () => {
	const { bins } = binsOf([count("2024-01"), count("2024-04")], "month");
	expect(binsWithin(bins, undefined, undefined)).toEqual([0, 3]);
	expect(binsWithin(bins, "2024-02-15", "2024-03-01")).toEqual([1, 2]);
	expect(binsWithin(bins, "2030-01-01", undefined)).toEqual([3, 3]);
	expect(binsWithin(bins, undefined, "1990-01-01")).toEqual([0, 0]);
});
