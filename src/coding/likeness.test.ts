import { expect, test } from "vitest";
import { Likeness } from "./likeness.js";

function likeness(...sentences: string[]): Likeness {
	const all = new Likeness();
	sentences.forEach((sentence, i) => {
		all.add(i, new Set(sentence.split(" ")));
	});
	return all;
}

test("a sentence that says part of another is like it, either way round", () => {
	const all = likeness("shelling sarmin idlib monday", "shelling sarmin", "talks geneva");
	expect(all.of(0, 1)).toBe(1);
	expect(all.of(1, 0)).toBe(1);
	expect(all.of(0, 2)).toBe(0);
});

test("a word that all sentences have says less than one that two have", () => {
	const all = likeness("army sarmin market", "army sarmin school", "army taftanaz road", "army binnish camp");
	expect(all.of(0, 1)).toBeGreaterThan(all.of(0, 2));
	expect(all.of(0, 2)).toBeGreaterThan(0);
});

test("a sentence that was not added is like none", () => {
	expect(likeness("shelling").of(0, 7)).toBe(0);
});
