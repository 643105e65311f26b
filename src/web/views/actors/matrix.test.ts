import { describe, expect, test } from "vitest";
import { matrixOf, nextCell, shadeOf } from "./matrix.js";
import type { Pair } from "./use-pairs.js";

const NAMES = { en: "", ar: "" };
const pair = (initiator: string, target: string, incidents: number): Pair => ({
	initiator,
	initiatorNames: NAMES,
	target,
	targetNames: NAMES,
	claims: incidents,
	incidents,
	types: [],
});
const PAIRS = [pair("army", "civilians", 9), pair("army", "rebels", 2), pair("rebels", "army", 4), pair("police", "civilians", 1)];

describe("a matrix", () => {
	test("puts those with most incidents first", () => {
		const matrix = matrixOf(PAIRS, 10, 10);
		expect(matrix.rows).toEqual(["army", "rebels", "police"]);
		expect(matrix.columns).toEqual(["civilians", "army", "rebels"]);
		expect(matrix.at("army", "rebels")?.incidents).toBe(2);
		expect(matrix.at("rebels", "civilians")).toBeUndefined();
		expect(matrix.most).toBe(9);
	});

	test("says how many it leaves out", () => {
		const matrix = matrixOf(PAIRS, 1, 2);
		expect([matrix.rows.length, matrix.columns.length, matrix.allRows, matrix.allColumns]).toEqual([1, 2, 3, 3]);
	});

	test("of nothing is empty", () => {
		expect(matrixOf([], 10, 10)).toMatchObject({ rows: [], columns: [], most: 0 });
	});
});

test("shades tell few from none", () => {
	expect([0, 1, 25, 100].map((count) => shadeOf(count, 100))).toEqual([0, 1, 3, 5]);
});

test.each([
	["ArrowRight", false, [1, 2]],
	["ArrowRight", true, [1, 0]],
	["ArrowLeft", true, [1, 2]],
	["ArrowDown", false, [2, 1]],
	["Home", false, [1, 0]],
	["End", false, [1, 2]],
	["PageDown", false, [2, 1]],
	["a", false, null],
])("%s leads on (turned: %s)", (key, turned, to) => {
	expect(nextCell(key, [1, 1], [3, 3], turned)).toEqual(to);
});

test("nothing leads out", () => {
	expect(nextCell("ArrowUp", [0, 0], [3, 3], false)).toBeNull();
	expect(nextCell("ArrowLeft", [0, 0], [3, 3], false)).toBeNull();
});
