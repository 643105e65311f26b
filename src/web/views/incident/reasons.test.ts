import { expect, test } from "vitest";
import { toldReasons } from "./reasons.js";

test("reasons are taken apart, the weightiest first, the slight ones left out", () => {
	const told = toldReasons([
		{ code: "targets", weight: -0.05, detail: "same" },
		{ code: "killed", weight: 0.403, detail: "same many" },
		{ code: "place", weight: 2.4, detail: "near: سرمين / بنش, 7 km" },
		{ code: "words", weight: -1.2, detail: "few: 12 %" },
	]);
	expect(told).toEqual([
		{ aspect: "place", relation: "near", speaksFor: true, strong: true, places: ["سرمين", "بنش"], share: null, days: null },
		{ aspect: "words", relation: "few", speaksFor: false, strong: true, places: null, share: 0.12, days: null },
		{ aspect: "killed", relation: "same-many", speaksFor: true, strong: false, places: null, share: null, days: null },
	]);
});

test("an answer's reasons have days between and a bare share", () => {
	const [days, words, place] = toldReasons([
		{ code: "days", weight: 3, detail: "2 days after" },
		{ code: "words", weight: 2, detail: "40 %" },
		{ code: "place", weight: 1, detail: "same" },
	]);
	expect(days).toMatchObject({ relation: "after", days: 2 });
	expect(words).toMatchObject({ relation: "share", share: 0.4 });
	expect(place).toMatchObject({ relation: "same", places: null });
});

test("a weight without end, which JSON has as null, speaks strongly against", () => {
	expect(toldReasons([{ code: "days", weight: null, detail: "apart" }])).toMatchObject([{ speaksFor: false, strong: true }]);
});

test("names with marks in them stay whole, and what is no text does no harm", () => {
	expect(toldReasons([{ code: "place", weight: 1, detail: "apart: A: b / C, d, 3 km" }])[0]?.places).toEqual(["A: b", "C, d"]);
	expect(toldReasons([{ code: "place", weight: 1, detail: { a: 1 } }])[0]).toMatchObject({ relation: "", places: null });
});
