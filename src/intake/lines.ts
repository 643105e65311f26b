import { TextDecoder } from "node:util";
import { utf16Order } from "./encoding.js";

/** A line of a file as bytes, numbered from 1; null where it is longer than allowed. */
export interface ByteLine {
	readonly line: number;
	readonly bytes: Buffer | null;
}

/** Cuts a stream of bytes into lines and holds no more than one of them. A line over `limit` bytes is passed over. */
export async function* byteLines(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<ByteLine> {
	let parts: Buffer[] = [];
	let size = 0;
	let line = 1;
	const whole = (): ByteLine => {
		const bytes = size > limit ? null : Buffer.concat(parts);
		parts = [];
		size = 0;
		return { line: line++, bytes };
	};
	for await (const chunk of asUtf8(stream)) {
		let from = 0;
		for (;;) {
			const to = chunk.indexOf(0x0a, from);
			const part = chunk.subarray(from, to < 0 ? chunk.length : to);
			size += part.length;
			if (size > limit) parts = [];
			else if (part.length > 0) parts.push(part);
			if (to < 0) break;
			yield whole();
			from = to + 1;
		}
	}
	if (size > 0) yield whole();
}

/** The stream itself, or as UTF-8 where it starts as UTF-16, in which a line's end has two bytes. */
async function* asUtf8(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let decoder: TextDecoder | null | undefined;
	for await (const chunk of stream) {
		if (decoder === undefined) {
			const order = utf16Order(chunk);
			decoder = order ? new TextDecoder(order) : null;
		}
		yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true }), "utf8") : chunk;
	}
}
