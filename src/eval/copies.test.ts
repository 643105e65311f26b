import { expect, test } from "vitest";
import type { Article } from "../schemes/record.js";
import { findCopies } from "./copies.js";

const told = (id: string, words: readonly number[], published = "2023-07-09"): Article => ({
	id,
	title: `title ${id}`,
	text: words.map((word) => `word${"abcdefghij"[word % 10]}${"klmnopqrst"[Math.floor(word / 10) % 10]}`).join(" "),
	published,
});
const run = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

test("copies of copies are one source; others stay their own", () => {
	const { sources, pairs } = findCopies([
		told("a", run(0, 40)),
		told("b", run(60, 100)),
		told("c", [...run(0, 40), ...run(60, 100)]),
		told("d", run(0, 40), "2023-08-09"),
	]);
	expect([...pairs.keys()].sort()).toEqual(["a c", "b c"]);
	expect(new Set(["a", "b", "c"].map((id) => sources.get(id))).size).toBe(1);
	expect(sources.get("d")).toBe("d");
});
