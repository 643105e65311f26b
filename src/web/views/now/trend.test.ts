import { expect, test } from "vitest";
import { anchorOf, firstDay, trendsOf } from "./trend.js";

test("weeks end with a day, the last is held against the four before", () => {
	const last = "2024-03-31";
	expect(firstDay(last)).toBe("2024-02-26");
	const trends = trendsOf(
		[
			{ key: "shelling", and: "2024-03-31", incidents: 3 },
			{ key: "shelling", and: "2024-03-25", incidents: 1 },
			{ key: "shelling", and: "2024-03-24", incidents: 4 },
			{ key: "shelling", and: "2024-02-26", incidents: 2 },
			{ key: "clash", and: "2024-03-30", incidents: 9 },
			// Outside, or without a day.
			{ key: "clash", and: "2024-02-25", incidents: 100 },
			{ key: "clash", and: "2024-04-01", incidents: 100 },
			{ key: "clash", and: null, incidents: 100 },
		],
		last,
	);
	expect(trends).toEqual([
		{ key: "clash", weeks: [0, 0, 0, 0, 9], usual: 0 },
		{ key: "shelling", weeks: [2, 0, 0, 4, 4], usual: 1.5 },
	]);
	expect(trendsOf([], last)).toEqual([]);
});

test("an old store is counted back from its latest report", () => {
	expect(anchorOf("2025-08-31", "2026-11-26")).toBe("2025-08-31");
	expect(anchorOf("2026-11-24", "2026-11-26")).toBe("2026-11-26");
	expect(anchorOf("2027-01-01", "2026-11-26")).toBe("2027-01-01");
	expect(anchorOf(null, "2026-11-26")).toBe("2026-11-26");
});
