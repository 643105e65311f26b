import { describe, expect, test } from "vitest";
import { chartOf, flagsOf, marksOf, type SeriesPoint } from "./series-geometry.js";

const point = (claim: string, day: string | null, range: SeriesPoint["range"], to = day): SeriesPoint => ({
	claim,
	source: claim,
	outlet: "a",
	saidBy: [],
	from: day,
	to,
	range,
});
const POINTS = [
	point("1", "2024-04-07", [300, 300]),
	point("2", "2024-04-07", [405, 495]),
	point("3", "2024-04-17", [700, 700]),
	point("4", "2024-04-29", [900, null]),
	point("5", null, [1, 1]),
	point("6", "2024-05-01", [null, null]),
	point("7", "2024-04-01", [null, 200], "2024-04-30"),
];
const SERIES = { points: POINTS, breaks: [{ before: "2", after: "3", times: 1.56 }], contradictions: [["1", "2"]] };
const chart = (turned = false) => chartOf(SERIES, () => 0, 500, 200, turned);
const placed = (claim: string, turned = false) => {
	const found = chart(turned).points.find((each) => each.point.claim === claim);
	if (!found) throw new Error(`no point ${claim}`);
	return found;
};

describe("a chart", () => {
	test("has what has a day and a number, and says how many have not", () => {
		expect(
			chart()
				.points.map((each) => each.point.claim)
				.sort(),
		).toEqual(["1", "2", "3", "4", "7"]);
		expect(chart().unplaced).toBe(2);
	});

	test("runs from left to right, or turned", () => {
		expect(placed("1").x).toBeLessThan(placed("3").x);
		expect(placed("1", true).x).toBeGreaterThan(placed("3", true).x);
	});

	test("puts the larger higher, and all within the plot", () => {
		const { plot, points } = chart();
		expect(placed("3").y).toBeLessThan(placed("1").y);
		for (const { x, y } of points) {
			expect(x >= plot.left && x <= plot.right).toBe(true);
			expect(y >= plot.top && y <= plot.bottom).toBe(true);
		}
	});

	test("draws a range by its ends, an open end to the edge, and a period by its days", () => {
		expect(placed("1")).toMatchObject({ range: null, open: null, span: null });
		const [low, high] = placed("2").range ?? [0, 0];
		expect(low).toBeGreaterThan(high);
		expect(placed("4")).toMatchObject({ open: "up", range: [placed("4").y, chart().plot.top] });
		expect(placed("7")).toMatchObject({ open: "down" });
		expect(placed("7").span?.[0]).toBeLessThan(placed("7").x);
	});

	test("sets points of one day apart", () => {
		expect(Math.abs(placed("1").x - placed("2").x)).toBeGreaterThanOrEqual(9);
	});

	test("draws no line across a jump", () => {
		const { lines, breaks } = chart();
		expect(breaks).toHaveLength(1);
		const at = breaks[0]?.x ?? 0;
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.filter(({ from, to }) => from.x < at && to.x > at)).toEqual([]);
	});

	test("holds contradicting points together", () => {
		expect(chart().contradictions.map((pair) => pair.map((each) => each.point.claim))).toEqual([["1", "2"]]);
		expect(flagsOf(SERIES).contradicted).toEqual(new Set(["1", "2"]));
		expect(flagsOf(SERIES).jumps.get("3")).toBe(1.56);
	});

	test.each(["2021-11-20", "2022-03-01", "2023-01-05", "2023-09-01", "2023-10-12"])("has days that stand apart, from %s on", (first) => {
		const points = [point("1", first, [1, 1]), point("2", "2023-10-22", [2, 2])];
		const { days } = chartOf({ points, breaks: [], contradictions: [] }, () => 0, 470, 200, false);
		const gaps = days.slice(1).map(({ x }, i) => x - (days[i]?.x ?? 0));
		expect(days.length).toBeGreaterThan(1);
		expect(Math.min(...gaps)).toBeGreaterThan(60);
	});

	test("of nothing is empty", () => {
		expect(chartOf({ points: [], breaks: [], contradictions: [] }, () => 0, 300, 200, false).points).toEqual([]);
	});
});

test("the most frequent sources have marks of their own", () => {
	const marks = marksOf(["a", "b", "b", "c", "c", "c", "d"], 3);
	expect(marks.keys).toEqual(["c", "b"]);
	expect(["c", "b", "a", "d"].map(marks.of)).toEqual([0, 1, 2, 2]);
	expect(marksOf(["a"], 3).of("a")).toBe(0);
});
