import iconv from "iconv-lite";
import { decode, utf16Order } from "./encoding.js";

const SAMPLE = 65_536;

/**
 * Decodes a stream of text whose encoding is not known: what stands first decides, as in `decode`; plain ASCII decides nothing yet. Holds
 * no more than a piece of the stream.
 */
export async function* decodeStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	let decoder: { write(bytes: Buffer): string; end(): string | undefined } | null = null;
	let first = true;
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		if (!decoder) {
			const order = first ? utf16Order(bytes) : null;
			const high = bytes.findIndex((byte) => byte >= 0x80);
			if (!order && high < 0) {
				first = false;
				yield bytes.toString("latin1");
				continue;
			}
			decoder = iconv.getDecoder(order ?? encodingOf(bytes.subarray(high)), { stripBOM: first });
		}
		first = false;
		yield decoder.write(bytes);
	}
	yield decoder?.end() ?? "";
}

/** The encoding of a piece of text that may end within a letter. */
function encodingOf(bytes: Buffer): string {
	let to = Math.min(bytes.length, SAMPLE);
	// A letter of UTF-8 has up to four bytes; what is left of the last one says nothing.
	for (let back = 0; back < 4 && to > 4 && to < bytes.length + 4 && (bytes[to - 1] as number) >= 0x80; back++) to--;
	return decode(bytes.subarray(0, to > 0 ? to : bytes.length)).encoding;
}
