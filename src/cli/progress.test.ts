import { expect, test } from "vitest";
import { clock, Progress } from "./progress.js";
import { Speech } from "./strings.js";
import { printable } from "./terminal.js";

function shown(isTTY: boolean, total: number | null, steps: number, stepMs: number): string {
	let written = "";
	let time = 0;
	const stream = { isTTY, write: (text: string) => (written += text) };
	const progress = new Progress(stream, new Speech("en"), total, () => time);
	for (let i = 0; i < steps; i++) {
		time += stepMs;
		progress.step();
	}
	return written;
}

test("one article shows nothing", () => {
	expect(shown(true, 1, 1, 60_000)).toBe("");
});

test("on a terminal one line is drawn over: done, rate, time left", () => {
	const lines = shown(true, 10, 4, 500).split("\r");
	expect(printable(lines.at(-1) as string)).toBe("[2K4/10 articles · 2.0 a second · 0:03 left");
});

test("elsewhere plain lines, not too many", () => {
	const lines = shown(false, null, 300, 100).trimEnd().split("\n");
	expect(lines.map(printable)).toEqual(["100 articles · 10 a second", "200 articles · 10 a second", "300 articles · 10 a second"]);
});

test("times", () => {
	expect([0.2, 65, 3723].map(clock)).toEqual(["0:01", "1:05", "1:02:03"]);
});
