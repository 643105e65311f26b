import { expect, test } from "vitest";
import { stretchesOf } from "./months.js";

test("months without incidents are there too", () => {
	const { by, stretches, undated } = stretchesOf([
		{ key: "2024-02", incidents: 2 },
		{ key: "2023-11", incidents: 1 },
		{ key: null, incidents: 4 },
	]);
	expect(by).toBe("month");
	expect(stretches).toEqual([
		{ key: "2023-11", incidents: 1 },
		{ key: "2023-12", incidents: 0 },
		{ key: "2024-01", incidents: 0 },
		{ key: "2024-02", incidents: 2 },
	]);
	expect(undated).toBe(4);
});

test("a long time goes by years", () => {
	const { by, stretches } = stretchesOf([
		{ key: "2014-01", incidents: 1 },
		{ key: "2025-08", incidents: 5 },
		{ key: "2025-01", incidents: 1 },
	]);
	expect(by).toBe("year");
	expect(stretches).toHaveLength(12);
	expect(stretches.at(-1)).toEqual({ key: "2025", incidents: 6 });
});

test("nothing gives nothing", () => {
	expect(stretchesOf([])).toEqual({ by: "month", stretches: [], undated: 0 });
});
