import fc from "fast-check";
import { expect, test } from "vitest";
import { byteLines } from "./lines.js";

async function* stream(parts: readonly Buffer[]): AsyncGenerator<Buffer> {
	yield* parts;
}

async function linesOf(parts: readonly Buffer[], limit = 1000): Promise<(string | null)[]> {
	const lines: (string | null)[] = [];
	for await (const { line, bytes } of byteLines(stream(parts), limit)) {
		expect(line).toBe(lines.length + 1);
		lines.push(bytes ? bytes.toString("utf8") : null);
	}
	return lines;
}

test("a line over the limit is passed over and the next is read", async () => {
	expect(await linesOf([Buffer.from("ab\n"), Buffer.from("c".repeat(9)), Buffer.from("c\nde\n")], 9)).toEqual(["ab", null, "de"]);
});

test("where the stream is cut makes no difference", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.stringMatching(/^[a-z\u0627-\u064a ]*$/)), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
			const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
			const parts: Buffer[] = [];
			for (let i = 0; i < bytes.length; i += size) parts.push(bytes.subarray(i, i + size));
			expect(await linesOf(parts)).toEqual(lines);
		}),
	);
});
