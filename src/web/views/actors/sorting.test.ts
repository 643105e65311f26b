import { expect, test } from "vitest";
import { readSorting, sortedBy, writeSorting } from "./sorting.js";

const KEYS = ["name", "claims"] as const;
const PLAIN = { key: "claims", falling: true } as const;

test.each([
	[undefined, PLAIN],
	["", PLAIN],
	["-nothing", PLAIN],
	["name", { key: "name", falling: false }],
	["-claims", { key: "claims", falling: true }],
])("%s is read", (written, sorting) => {
	expect(readSorting(written, KEYS, PLAIN)).toEqual(sorting);
});

test("what is written is read again", () => {
	expect(readSorting(writeSorting({ key: "name", falling: true }), KEYS, PLAIN)).toEqual({ key: "name", falling: true });
});

test("sorts by numbers and by words, both ways", () => {
	const rows = [
		{ name: "b", n: 2 },
		{ name: "a", n: 10 },
		{ name: "c", n: 2 },
	];
	const compare = new Intl.Collator("en").compare;
	expect(sortedBy(rows, ({ n }) => n, true, compare).map(({ name }) => name)).toEqual(["a", "b", "c"]);
	expect(sortedBy(rows, ({ name }) => name, false, compare).map(({ name }) => name)).toEqual(["a", "b", "c"]);
	expect(sortedBy(rows, ({ name }) => name, true, compare).map(({ name }) => name)).toEqual(["c", "b", "a"]);
});
