import { expect, test } from "vitest";
import { rowByKey, withSpaces } from "./row-spaces.js";

test("what is not drawn keeps its height: before, between and behind", () => {
	const rows = [
		{ index: 2, start: 100, end: 150 },
		{ index: 3, start: 150, end: 210 },
		{ index: 9, start: 500, end: 550 },
	];
	expect(withSpaces(rows, 800)).toEqual([
		{ space: 100 },
		{ row: rows[0] },
		{ row: rows[1] },
		{ space: 290 },
		{ row: rows[2] },
		{ space: 250 },
	]);
	expect(withSpaces([], 0)).toEqual([]);
});

test("keys lead from row to row, and stop at the ends", () => {
	expect(rowByKey("ArrowDown", 0, 5, 10)).toBe(1);
	expect(rowByKey("ArrowDown", 4, 5, 10)).toBe(4);
	expect(rowByKey("ArrowUp", 0, 5, 10)).toBe(0);
	expect(rowByKey("PageDown", 3, 100, 10)).toBe(13);
	expect(rowByKey("Home", 50, 100, 10)).toBe(0);
	expect(rowByKey("End", 50, 100, 10)).toBe(99);
	expect(rowByKey("x", 50, 100, 10)).toBeNull();
	expect(rowByKey("toString", 50, 100, 10)).toBeNull();
	expect(rowByKey("End", 0, 0, 10)).toBeNull();
});
