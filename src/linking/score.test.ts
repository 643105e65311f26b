import { describe, expect, test } from "vitest";
import { ARIHA, AZAZ, event, IDLIB, IDLIB_GOVERNORATE } from "../../test/written-claims.js";
import { compare } from "./features.js";
import { scoreLink } from "./score.js";

const here = event({ id: "a" }, { toll: { killed: { total: [3, 3] } } });

describe("two claims tell of one occurrence", () => {
	test("of one day, place, doer and toll", () => {
		const { score, reasons } = scoreLink(here, event({ id: "b" }, { toll: { killed: { total: [3, 3] } } }));
		expect(score).toBeGreaterThan(0.9);
		expect(reasons.find(({ code }) => code === "place")).toMatchObject({ detail: "same: إدلب / إدلب, 0 km" });
	});

	test("also where one names only the governorate", () => {
		const wide = event({ id: "b" }, { places: [IDLIB_GOVERNORATE], toll: { killed: { total: [3, 3] } } });
		expect(compare(here, wide).place).toBe("within");
		expect(scoreLink(here, wide).score).toBeGreaterThan(0.5);
	});

	test("the score is symmetric, and its reasons add up to it", () => {
		const other = event({ id: "b", published: "2023-07-10" }, { type: "air_strike", initiators: ["russian_forces"], places: [ARIHA] });
		expect(scoreLink(here, other).score).toBe(scoreLink(other, here).score);
		expect(compare(here, other)).toMatchObject({ type: "family", initiators: "allied", place: "district" });
	});
});

describe("two claims tell of two", () => {
	test.each([
		["days apart", event({ id: "b" }, { from: "2023-07-05", to: "2023-07-05" })],
		["another governorate", event({ id: "b" }, { places: [AZAZ] })],
		["another family", event({ id: "b" }, { type: "talks" })],
		["one article", event({ id: "b", article: "article-a", says: "ثم عادت القوات وقصفت قرية أخرى مجاورة" }, { places: [ARIHA] })],
	])("%s", (_why, other) => {
		expect(scoreLink(here, other).score).toBeLessThan(0.5);
	});

	test("an undated act is thought of as news of the day before or the day itself", () => {
		const undated = event({ id: "b" }, { from: null, to: null });
		expect(undated.days).toEqual([19546, 19547]);
		expect(compare(here, undated).days).toBe("guess");
		expect(compare(event({ id: "c" }, { from: "2023-06-01", to: "2023-06-01" }), undated).days).toBe("guess apart");
	});
});

describe("relations", () => {
	test("tolls: the same, meeting, words of magnitude, close, apart", () => {
		const killed = (low: number, high: number | null) => event({ id: "k" }, { toll: { killed: { total: [low, high] } } });
		const relation = (a: [number, number | null], b: [number, number | null]) => compare(killed(...a), killed(...b)).killed;
		expect(relation([5, 5], [5, 5])).toBe("same many");
		expect(relation([1, 1], [1, 1])).toBe("same");
		expect(relation([5, 5], [4, 6])).toBe("meet");
		expect(relation([2, 9], [5, 5])).toBe("vague");
		expect(relation([1, null], [40, 40])).toBe("vague");
		expect(relation([5, 5], [7, 7])).toBe("close");
		expect(relation([5, null], [1, 3])).toBe("close");
		expect(relation([5, 5], [40, 40])).toBe("apart");
	});

	test("places: a name that holds another, and one that no gazetteer has", () => {
		const camp = (name: string) => event({ id: "p" }, { places: [{ name, admin1: "SY-ID" }] });
		expect(compare(camp("مخيم مريم"), camp("مريم")).place).toBe("alike");
		expect(compare(camp("مخيم مريم"), event({ id: "q" }, { places: [IDLIB] })).place).toBe("unlisted");
	});
});
