import { expect, test } from "vitest";
import { findWords, quoteAt } from "./words.js";

const ARTICLE = { title: "قصف 🚀 سرمين", text: "قتل خمسة في سرمين.\n🚀 سرمين" };

test("words are told by code points, within the title or the text", () => {
	expect(quoteAt(ARTICLE, 0, 3)).toEqual({ quote: "قصف", in: "title", from: 0, to: 3 });
	expect(quoteAt(ARTICLE, 6, 11)).toEqual({ quote: "سرمين", in: "title", from: 6, to: 11 });
	expect(quoteAt(ARTICLE, 12, 20)).toEqual({ quote: "قتل خمسة", in: "text", from: 12, to: 20 });
});

test("nothing, too much and both at once are no quote", () => {
	for (const [from, to] of [
		[3, 3],
		[5, 2],
		[-1, 3],
		[6, 15],
		[11, 12],
		[20, 999],
	] as const)
		expect(quoteAt(ARTICLE, from, to)).toBeNull();
});

test("words are found wherever they stand, and are those of their offsets", () => {
	const found = findWords(ARTICLE, " سرمين ");
	expect(found.map((quote) => quote.in)).toEqual(["text", "text", "title"]);
	for (const quote of found) expect(quoteAt(ARTICLE, quote.from, quote.to)).toEqual(quote);
	expect(findWords(ARTICLE, "  ")).toEqual([]);
	expect(findWords(ARTICLE, "حلب")).toEqual([]);
});
