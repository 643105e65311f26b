import { expect, test } from "vitest";
import { decidedOn, perHour } from "./pace.js";

const MINUTE = 60_000;
const NOW = 1_000_000_000;

test("too few decisions make no pace", () => {
	expect(perHour([], NOW)).toBeNull();
	expect(perHour([NOW, NOW - MINUTE], NOW)).toBeNull();
});

test("the pace is that of the last hour, or of what was worked of it", () => {
	expect(
		perHour(
			[10, 20, 30].map((ago) => NOW - ago * MINUTE),
			NOW,
		),
	).toBe(6);
	expect(perHour([NOW, NOW - 100, NOW - 200], NOW)).toBe(180);
	expect(
		perHour(
			[1, 2, 59, 61, 300].map((ago) => NOW - ago * MINUTE),
			NOW,
		),
	).toBe(3);
});

test("a day's decisions are told for all and for one", () => {
	const pace = [
		{ day: "2024-05-02", by: "Maha", decisions: 3 },
		{ day: "2024-05-02", by: "Omar", decisions: 4 },
		{ day: "2024-05-01", by: "Maha", decisions: 9 },
	];
	expect(decidedOn(pace, "2024-05-02", "Maha")).toEqual({ all: 7, own: 3 });
	expect(decidedOn([], "2024-05-02", "Maha")).toEqual({ all: 0, own: 0 });
});
