import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { physicalSides, sidesOf } from "../scripts/sides.mjs";

test.each([
	["<Text ml={4}>", 1],
	['<Group justify="left">', 1],
	['<Text ta={short ? "left" : "start"}>', 1],
	["<div style={{ left: x, color: ink }}>", 1],
	["<div style={{ marginLeft: 4, paddingRight: 4 }}>", 2],
	['<Table styles={{ th: { textAlign: "right" } }}>', 1],
	["const shape: CSSProperties = { right: 0 };", 1],
	["<Text ms={4} me={4} ta='start'>", 0],
	["const box = { left: 0, right: 4 };", 0],
	["if (before.left === right) move(left);", 0],
	["<div style={{ insetInlineStart: x }}>{at({ left: 3 })}</div>", 0],
	["// on its left: 3\n/* margin-left */", 0],
])("%s has %i physical sides", (source, count) => {
	expect(physicalSides(source).map(({ text }) => text)).toHaveLength(count);
});

test("style sheets may not name a side, and may not say that this one may", async () => {
	const folder = mkdtempSync(join(tmpdir(), "rasd-sides-"));
	try {
		const wrong = [
			"left: 0",
			"margin-left: 1px",
			"border-right: 1px solid",
			"border-top-left-radius: 2px",
			"float: left",
			"text-align: right",
			"margin: 0 1px 0 2px",
			"inset: 0 auto 0 0",
			"background-position: left top",
		];
		const right = [
			"inset: 0",
			"margin: 0 1px 0 1px",
			"margin-inline: 1px 2px",
			"text-align: start",
			"border-radius: 2px",
			"inset-block-start: 0",
		];
		writeFileSync(
			join(folder, "wrong.css"),
			wrong.map((line, i) => `.w${i} {\n\t/* stylelint-disable-next-line */\n\t${line};\n}\n`).join(""),
		);
		writeFileSync(join(folder, "right.css"), right.map((line, i) => `.r${i} {\n\t${line};\n}\n`).join(""));
		const found = await sidesOf(folder);
		expect(found.filter((line) => line.includes("wrong.css"))).toHaveLength(wrong.length);
		expect(found.filter((line) => line.includes("right.css"))).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
