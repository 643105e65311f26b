import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf, type Mark, marksAt, nextPick, Offsets, placeIn, stepWords, wholeWords, wordBefore, wordFrom } from "./evidence.js";

test("offsets in code points become those of UTF-16 and come back, whatever the text", () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom("a", "ق", "\u064f", "😀", "𝒜", "\n"), { maxLength: 40 }), fc.nat(50), (points, n) => {
			const whole = points.join("");
			const at = Math.min(n, points.length);
			const offsets = new Offsets(whole);
			expect(offsets.toUnits(at)).toBe(points.slice(0, at).join("").length);
			expect(offsets.toPoints(offsets.toUnits(at))).toBe(at);
		}),
	);
});

test("an offset within a character gives its start, one outside the text is drawn in", () => {
	const offsets = new Offsets("😀قصف");
	expect([offsets.toPoints(1), offsets.toPoints(2), offsets.toPoints(99), offsets.toUnits(99), offsets.toUnits(-1)]).toEqual([
		0, 1, 4, 5, 0,
	]);
	expect(new Offsets("\ud800a").toUnits(1)).toBe(1);
});

test("a quote cut by its offsets is its words, behind signs of two units too", () => {
	const whole = "عاجل 🚨🚨\nقُتل ثلاثة مدنيين";
	const offsets = new Offsets(whole);
	const from = Array.from(whole).indexOf("ث");
	expect(whole.slice(offsets.toUnits(from), offsets.toUnits(from + 5))).toBe("ثلاثة");
});

test("an article has a block for each line with something in it, and each offset its place", () => {
	const blocks = blocksOf("عنوان", "سطر\n\nسطر آخر");
	expect(blocks).toEqual([
		{ text: "عنوان", start: 0, title: true },
		{ text: "سطر", start: 6, title: false },
		{ text: "سطر آخر", start: 11, title: false },
	]);
	expect([0, 5, 6, 9, 10, 11, 18, 99].map((unit) => placeIn(blocks, unit))).toEqual([
		{ block: 0, at: 0 },
		{ block: 0, at: 5 },
		{ block: 1, at: 0 },
		{ block: 1, at: 3 },
		{ block: 1, at: 3 },
		{ block: 2, at: 0 },
		{ block: 2, at: 7 },
		{ block: 2, at: 7 },
	]);
	expect(placeIn(blocksOf("", ""), 0)).toBeNull();
});

test("a choice grows to whole words, their diacritics included", () => {
	const text = "قُتل ثلاثة، وأصيب";
	const words = (from: number, to: number) => {
		const found = wholeWords(text, { from, to });
		return found && text.slice(found.from, found.to);
	};
	expect(words(2, 7)).toBe("قُتل ثلاثة");
	expect(words(7, 2)).toBe("قُتل ثلاثة");
	expect(words(4, 12)).toBe("ثلاثة");
	expect(words(10, 12)).toBeNull();
});

test("a cursor goes word by word and line by line, and stays at the ends", () => {
	const whole = "عنوان هنا\nأول ثان، ثالث\nرابع";
	const first = wordFrom(whole, 0);
	if (!first) throw new Error("no word");
	const walk = (...steps: Parameters<typeof stepWords>[2][]) => {
		const at = steps.reduce((before, step) => stepWords(whole, before, step), first);
		return whole.slice(at.from, at.to);
	};
	expect(walk("previous")).toBe("عنوان");
	expect(walk("next")).toBe("هنا");
	expect(walk("next", "next", "next", "next")).toBe("ثالث");
	expect(walk("nextLine")).toBe("أول");
	expect(walk("nextLine", "lineEnd")).toBe("ثالث");
	expect(walk("nextLine", "lineEnd", "lineStart")).toBe("أول");
	expect(walk("nextLine", "nextLine", "nextLine", "next")).toBe("رابع");
	expect(walk("nextLine", "nextLine", "previousLine")).toBe("أول");
	expect(walk("previousLine")).toBe("عنوان");
	expect(wordBefore(whole, 0)).toBeNull();
	expect(wordFrom("،،", 0)).toBeNull();
});

test("marks at a point come the shortest first, each id once, and clicks pick them in turn", () => {
	const mark = (id: string, from: number, to: number): Mark => ({ id, from, to, kind: "claim" });
	const marks = [mark("a", 0, 20), mark("b", 4, 8), mark("b", 0, 30), mark("c", 9, 12)];
	expect(marksAt(marks, 6).map(({ id }) => id)).toEqual(["b", "a"]);
	expect(marksAt(marks, 31)).toEqual([]);
	expect([
		nextPick(["b", "a"], null),
		nextPick(["b", "a"], "b"),
		nextPick(["b", "a"], "a"),
		nextPick(["b", "a"], "z"),
		nextPick([], "a"),
	]).toEqual(["b", "a", "b", "b", null]);
});
