import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { event, figure, IDLIB, IDLIB_GOVERNORATE } from "../../test/written-claims.js";
import { reconcile } from "./reconcile.js";
import { checkCounter, countedIncident, seriesOf } from "./series.js";

const at = (day: string) => ({ from: day, to: day });

describe("figures as series", () => {
	const figures = [
		figure({ id: "a" }, [10_000, 10_000], at("2023-01-05")),
		figure({ id: "b" }, [9_500, 10_500], at("2023-03-01")),
		figure({ id: "c" }, [2_000, 2_000], at("2023-06-01")),
		figure({ id: "d" }, [5_000, 5_000], at("2023-06-01")),
		figure({ id: "e" }, [60_000, 60_000], { ...at("2023-06-01"), type: "population", initiators: [], places: [IDLIB], unit: "نازحا" }),
	];

	test("one a quantity, by day and by source", () => {
		const [detained, people] = seriesOf(figures);
		expect(detained?.points.map(({ claim }) => claim)).toEqual(["a", "b", "c", "d"]);
		expect(detained?.bySource).toHaveLength(4);
		expect(people).toMatchObject({ type: "population", place: { id: "idlib" }, points: [{ claim: "e", range: [60_000, 60_000] }] });
	});

	test("jumps are breaks, ranges that meet are none; rival figures of one day contradict", () => {
		const [detained] = seriesOf(figures);
		expect(detained?.breaks).toEqual([{ before: "b", after: "c", times: 0.2 }]);
		expect(detained?.contradictions).toEqual([["c", "d"]]);
	});

	test("counts over ten months and over one are no jump, counts over two months are", () => {
		const counted = (id: string, n: number, from: string, to: string) =>
			figure({ id }, [n, n], { type: "attacks", from, to, targets: [], places: [IDLIB_GOVERNORATE] });
		const months = [
			counted("a", 119, "2023-01-01", "2023-10-31"),
			counted("b", 15, "2023-11-01", "2023-11-30"),
			counted("c", 40, "2023-12-01", "2023-12-31"),
		];
		expect(seriesOf(months)[0]?.breaks).toEqual([{ before: "b", after: "c", times: 2.67 }]);
	});

	test("copies do not contradict, and other holders are other series", () => {
		const pair = [figure({ id: "a", source: "s" }, [1, 1], at("2023-01-05")), figure({ id: "b", source: "s" }, [9, 9], at("2023-01-05"))];
		expect(seriesOf(pair)[0]?.contradictions).toEqual([]);
		expect(seriesOf([figure({ id: "a" }, [1, 1]), figure({ id: "b" }, [1, 1], { initiators: ["syrian_government"] })])).toHaveLength(2);
	});

	test("a figure without a day stands at the day of publication", () => {
		expect(seriesOf([figure({ id: "a" }, [1, 1])])[0]?.points[0]).toMatchObject({ from: "2023-07-09", to: "2023-07-09" });
	});

	test("figures of one day stand as they were kept, however many digits their ids have", () => {
		const [series] = seriesOf(["1000", "999", "1001"].map((id) => figure({ id, source: "s" }, [Number(id), Number(id)], at("2023-01-05"))));
		expect(series?.points.map(({ claim }) => claim)).toEqual(["999", "1000", "1001"]);
	});

	test("the order of figures does not matter", () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), (shuffled) => {
				expect(seriesOf(shuffled)).toEqual(seriesOf(figures));
			}),
		);
	});
});

describe("a counter against the store", () => {
	const counter = (low: number, high: number | null) =>
		figure({ id: "f" }, [low, high], {
			type: "attacks",
			from: "2023-01-01",
			to: "2023-02-22",
			initiators: ["isis"],
			targets: [],
			places: [IDLIB_GOVERNORATE],
		});
	const incident = (id: string, day: string, more = {}) => ({
		id,
		family: "attack",
		from: day,
		to: day,
		initiators: ["isis"],
		admin1: ["SY-ID"],
		places: ["idlib"],
		...more,
	});
	const incidents = [
		incident("1", "2023-01-01"),
		incident("2", "2023-02-22"),
		incident("3", "2023-02-01"),
		incident("4", "2023-03-01"),
		incident("5", "2023-02-01", { initiators: ["sdf"] }),
		incident("6", "2023-02-01", { admin1: ["SY-HL"] }),
		incident("7", "2023-02-01", { family: "diplomacy" }),
	];

	test("counts attacks of that doer, place and period, and says whether the figure can be right", () => {
		expect(checkCounter(counter(3, 3), incidents)).toMatchObject({ counted: 3, verdict: "fits", incidents: ["1", "2", "3"] });
		expect(checkCounter(counter(2, 2), incidents)).toMatchObject({ counted: 3, verdict: "fewer" });
		expect(checkCounter(counter(13, null), incidents)).toMatchObject({ counted: 3, verdict: "more" });
	});

	test("an incident is counted as most sources tell it", () => {
		const view = reconcile([event({ id: "a" }), event({ id: "b" }, { initiators: ["russian_forces"] })]);
		expect(countedIncident("9", view)).toEqual({
			id: "9",
			family: "attack",
			from: "2023-07-09",
			to: "2023-07-09",
			initiators: ["syrian_army", "russian_forces"],
			admin1: ["SY-ID"],
			places: ["idlib"],
		});
	});

	test("other figures, and those without a period, are no counters", () => {
		expect(checkCounter(figure({ id: "f" }, [3, 3]), incidents)).toBe(null);
		expect(checkCounter(figure({ id: "f" }, [3, 3], { type: "attacks" }), incidents)).toBe(null);
	});
});
