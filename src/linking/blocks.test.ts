import { describe, expect, test } from "vitest";
import { ARIHA, AZAZ, event, IDLIB, IDLIB_GOVERNORATE, statement } from "../../test/written-claims.js";
import { blocksOf, lookupsOf, MOST_KEYS, MOST_LOOKUPS } from "./blocks.js";
import type { ClaimToLink } from "./claim.js";

const finds = (a: ClaimToLink, b: ClaimToLink) => {
	const keys = new Set(blocksOf(b));
	return lookupsOf(a).some((key) => keys.has(key));
};

describe("keys", () => {
	test("lead to claims of one place, of its governorate, or of one doer without a place, on the days beside too", () => {
		const here = event({ id: "a" });
		expect(finds(here, event({ id: "b" }))).toBe(true);
		expect(finds(here, event({ id: "b" }, { from: "2023-07-10", to: "2023-07-10" }))).toBe(true);
		expect(finds(here, event({ id: "b" }, { places: [IDLIB_GOVERNORATE], initiators: [] }))).toBe(true);
		expect(finds(here, event({ id: "b" }, { places: [], initiators: ["syrian_government"] }))).toBe(true);
		expect(finds(here, event({ id: "b" }, { from: null, to: null }))).toBe(true);
	});

	test("do not lead elsewhere", () => {
		const here = event({ id: "a" });
		expect(finds(here, event({ id: "b" }, { from: "2023-07-12", to: "2023-07-12" }))).toBe(false);
		expect(finds(here, event({ id: "b" }, { places: [AZAZ], initiators: ["turkish_forces"] }))).toBe(false);
		expect(finds(here, event({ id: "b" }, { type: "talks" }))).toBe(false);
	});

	test("are few whatever a claim names", () => {
		const many = Array.from({ length: 40 }, (_, i) => ({ ...IDLIB, name: `${IDLIB.name}${i}`, gazetteerId: `p${i}`, admin1: `SY-${i}` }));
		const wide = event({ id: "a" }, { places: many, initiators: ["sdf", "isis", "hts", "pkk"], from: "2023-07-01", to: "2023-07-03" });
		expect(blocksOf(wide).length).toBeLessThanOrEqual(MOST_KEYS);
		expect(lookupsOf(wide).length).toBeLessThanOrEqual(MOST_LOOKUPS);
		const year = event({ id: "b" }, { from: "2023-01-01", to: "2023-12-31" });
		expect(blocksOf(year).length).toBeLessThanOrEqual(8);
		const nothing = event({ id: "c", published: null }, { from: null, to: null, places: [], initiators: [] });
		expect(blocksOf(nothing)).toEqual(["article|article-c"]);
	});

	test("of an accusation lead to acts of the accused in the days before", () => {
		const accused = statement({ id: "s" }, { type: "accuse", initiators: ["sna"], targets: ["sdf"], from: "2023-07-11", to: "2023-07-11" });
		expect(finds(accused, event({ id: "b" }, { initiators: ["sdf"], places: [ARIHA] }))).toBe(true);
		expect(finds(accused, event({ id: "b" }, { initiators: ["sna"], places: [ARIHA] }))).toBe(false);
	});
});
