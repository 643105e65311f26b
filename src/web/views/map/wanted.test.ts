import { expect, test } from "vitest";
import { readPolygon } from "./geometry.js";
import { wantedOf } from "./wanted.js";

test("a box and a polygon of the address both hold", () => {
	const square = "36,34;38,34;38,36;36,36";
	expect(wantedOf({ within: square }).filter).toEqual({ within: square });
	expect(readPolygon(wantedOf({ bbox: "37,35,40,40" }).filter.within)).toHaveLength(4);
	const both = wantedOf({ within: square, bbox: "37,35,40,40", type: "shelling" });
	expect(both.filter.type).toBe("shelling");
	expect([...(readPolygon(both.filter.within) ?? [])].sort()).toEqual([
		[37, 35],
		[37, 36],
		[38, 35],
		[38, 36],
	]);
});

test("where they share nothing, nothing is asked for", () => {
	expect(wantedOf({ within: "36,34;38,34;38,36", bbox: "1,1,2,2" }).filter.within).toBe("-180,-85;-180,-85;-180,-85");
});
