import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decodeStream } from "./table-text.js";

async function decoded(bytes: Uint8Array, size: number): Promise<string> {
	const stream = (async function* () {
		for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
	})();
	let text = "";
	for await (const piece of decodeStream(stream)) text += piece;
	return text;
}

test("where the stream is cut makes no difference, in any encoding", async () => {
	const words = fc.array(fc.constantFrom("text,", "قصف ", "على سرمين", "\n", '"', "وقال المصدر إن القصف"), { minLength: 1, maxLength: 40 });
	await fc.assert(
		fc.asyncProperty(words, fc.nat(12_000), fc.integer({ min: 1, max: 5000 }), async (pieces, ascii, size) => {
			const text = `${"a".repeat(ascii)}وقال المصدر إن القصف استمر ${pieces.join("")}`;
			for (const encoding of ["utf-8", "windows-1256"]) expect(await decoded(iconv.encode(text, encoding), size)).toBe(text);
			const wide = `${pieces.join("")}وقال المصدر إن القصف استمر`;
			expect(await decoded(iconv.encode(wide, "utf-16le", { addBOM: true }), size)).toBe(wide);
		}),
		{ numRuns: 60 },
	);
});
