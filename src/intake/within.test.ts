import { expect, test } from "vitest";
import { UnreadableInput } from "./fault.js";
import { within } from "./within.js";

test("what ends in time gives what it gives, its own errors among it", () => {
	expect(within(1_000, "broken-feed", () => [1, 2])).toEqual([1, 2]);
	expect(() =>
		within(1_000, "broken-feed", () => {
			throw new UnreadableInput("empty", "x");
		}),
	).toThrow("empty: x");
});

test("a pattern that backtracks without end is stopped, and the next reading goes as ever", () => {
	expect(() => within(100, "broken-feed", () => /^(?:a+)+$/.test(`${"a".repeat(60)}b`))).toThrow(
		"broken-feed: reading it takes more than 0.1 s",
	);
	expect(within(100, "broken-feed", () => "خبر")).toBe("خبر");
});

test("one may run inside another; the shorter time holds", () => {
	const endless = () => {
		for (;;);
	};
	const nested = () => {
		try {
			within(50, "empty", endless);
		} catch (error) {
			return (error as UnreadableInput).code;
		}
		return "none";
	};
	expect(within(5_000, "broken-feed", () => [nested(), within(2_000, "empty", () => 1)])).toEqual(["empty", 1]);
});
