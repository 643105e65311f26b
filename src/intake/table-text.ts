import iconv from "iconv-lite";
import { decode, utf16Order } from "./encoding.js";

/** So many bytes are waited for, and no more than so many looked at, to tell the encoding. */
const ENOUGH = 4096;
const SAMPLE = 65_536;

/**
 * Decodes a stream of text whose encoding is not known: a mark or the look of its beginning decides, as in `decode`, else its first bytes that
 * are not ASCII. Holds no more than a piece of the stream.
 */
export async function* decodeStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	let decoder: ReturnType<typeof iconv.getDecoder> | undefined;
	let held = Buffer.alloc(0);
	let wide: ReturnType<typeof utf16Order> | undefined;
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		if (decoder) {
			yield decoder.write(bytes);
			continue;
		}
		held = Buffer.concat([held, bytes]);
		if (held.length < ENOUGH) continue;
		if (wide === undefined) wide = utf16Order(held);
		const high = firstHigh(held);
		if (wide || held.length - high >= ENOUGH) {
			decoder = iconv.getDecoder(wide ?? encodingOf(held.subarray(high)));
			yield decoder.write(held);
		} else {
			yield held.toString("latin1", 0, high);
			held = held.subarray(high);
		}
	}
	if (!decoder) {
		if (wide === undefined) wide = utf16Order(held);
		decoder = iconv.getDecoder(wide ?? encodingOf(held.subarray(firstHigh(held))));
		yield decoder.write(held);
	}
	yield decoder.end() ?? "";
}

/** Where the first byte that is not ASCII stands; the end where there is none. */
function firstHigh(bytes: Buffer): number {
	const at = bytes.findIndex((byte) => byte >= 0x80);
	return at < 0 ? bytes.length : at;
}

/** The encoding of a piece of text that may end within a letter. */
function encodingOf(bytes: Buffer): string {
	let to = Math.min(bytes.length, SAMPLE);
	// The last letter of UTF-8 may lack bytes; without it, those before tell as well.
	while (to > 2 && ((bytes[to - 1] as number) & 0xc0) === 0x80) to--;
	if (to > 2 && (bytes[to - 1] as number) >= 0xc0) to--;
	return decode(bytes.subarray(0, to)).encoding;
}
