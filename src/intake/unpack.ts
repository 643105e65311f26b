import { brotliDecompressSync, createGunzip, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { UnreadableInput } from "./fault.js";

/** An archive may unpack to so many times its size; pages come to a tenth of it. What is beyond is made to fill a disk. */
export const UNPACK_RATIO = 200;
/** So much may come out of any archive, however small. */
export const UNPACK_FLOOR = 64_000_000;
/** No archive may unpack to more than this. */
export const UNPACK_LIMIT = 50_000_000_000;
/** Encodings that lie over one another in one response. */
const MOST_ENCODINGS = 3;

/** Whether bytes start as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** How much may come out where so much went in. */
export function unpackBound(packed: number): number {
	return Math.min(UNPACK_LIMIT, UNPACK_FLOOR + packed * UNPACK_RATIO);
}

/** So much is unpacked at once: what comes of it waits until it is taken. */
const STEP = 16_384;

/**
 * Unpacks a gzip stream of one or more members, or gives any other stream back. More than a sane amount is a fault, as is damage; what stands
 * before the damage is given first, but for what was unpacked in one step with it.
 */
export async function* gunzipped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let plain: boolean | undefined;
	let unpacker: Unpacker | undefined;
	let packed = 0;
	let size = 0;
	try {
		for await (const chunk of stream) {
			plain ??= !isGzip(chunk);
			if (plain) {
				yield chunk;
				continue;
			}
			unpacker ??= new Unpacker();
			for (let at = 0; at < chunk.length; at += STEP) {
				const step = chunk.subarray(at, at + STEP);
				packed += step.length;
				for (const piece of await unpacker.write(step)) {
					size += piece.length;
					if (size > unpackBound(packed))
						throw new UnreadableInput("archive-too-large", `over ${Math.round(size / 1e6)} MB from ${packed} bytes`);
					yield piece;
				}
				unpacker.check();
			}
		}
		if (unpacker) yield* await unpacker.end();
		unpacker?.check();
	} finally {
		unpacker?.close();
	}
}

/** Unpacks step by step, and keeps what came out before a fault. */
class Unpacker {
	readonly #gunzip = createGunzip();
	readonly #over: Promise<void>;
	#ready: Buffer[] = [];
	#failed: Error | null = null;

	constructor() {
		this.#gunzip.on("data", (piece: Buffer) => this.#ready.push(piece));
		// What follows the last member is passed over, and no step is answered after it.
		this.#over = new Promise((done) => {
			this.#gunzip.once("end", done).once("close", done);
			this.#gunzip.once("error", (error) => {
				this.#failed = error;
				done();
			});
		});
	}

	async write(step: Uint8Array): Promise<readonly Buffer[]> {
		if (this.#gunzip.writable) await Promise.race([this.#over, new Promise<void>((done) => this.#gunzip.write(step, () => done()))]);
		return this.#taken();
	}

	async end(): Promise<readonly Buffer[]> {
		this.#gunzip.end();
		await this.#over;
		return this.#taken();
	}

	check(): void {
		if (this.#failed) throw unpackFault(this.#failed);
	}

	close(): void {
		this.#gunzip.destroy();
	}

	#taken(): readonly Buffer[] {
		const pieces = this.#ready;
		this.#ready = [];
		return pieces;
	}
}

/** What a failed unpacking means; other errors stay what they are. */
export function unpackFault(error: unknown): unknown {
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === "ERR_BUFFER_TOO_LARGE") return new UnreadableInput("archive-too-large", "the packed content");
	return code?.startsWith("Z_") || code?.startsWith("ERR__ERROR_") || code?.startsWith("ERR_BROTLI") || code?.startsWith("ERR_PADDING")
		? new UnreadableInput("broken-archive", message)
		: error;
}

/**
 * A response's content as it was before `Transfer-Encoding` and `Content-Encoding`, of `limit` bytes at most. Archives often keep these
 * headers over content that is no longer encoded; content that does not look encoded is given back.
 */
export function decodedBody(body: Buffer, headers: readonly (readonly [name: string, value: string])[], limit: number): Buffer {
	const valuesOf = (wanted: string) =>
		headers
			.filter(([name]) => name.toLowerCase() === wanted)
			.flatMap(([, value]) => value.toLowerCase().split(","))
			.map((coding) => coding.trim());
	let content = valuesOf("transfer-encoding").includes("chunked") ? dechunked(body) : body;
	const codings = valuesOf("content-encoding").filter((coding) => coding !== "" && coding !== "identity");
	if (codings.length > MOST_ENCODINGS) throw new UnreadableInput("broken-archive", `content encoded ${codings.length} times`);
	for (const coding of codings.reverse()) content = uncompressed(content, coding, limit);
	if (content.length > limit) throw new UnreadableInput("too-large", `over ${limit / 1e6} MB`);
	return content;
}

function uncompressed(content: Buffer, coding: string, limit: number): Buffer {
	const options = { maxOutputLength: limit };
	try {
		if (coding === "gzip" || coding === "x-gzip") return isGzip(content) ? gunzipSync(content, options) : content;
		if (looksLikeText(content)) return content;
		if (coding === "deflate") return ((content[0] ?? 0) & 0x0f) === 8 ? inflateSync(content, options) : inflateRawSync(content, options);
		if (coding === "br") return brotliDecompressSync(content, options);
	} catch (error) {
		throw unpackFault(error);
	}
	throw new UnreadableInput("broken-archive", `content in the unknown encoding ${JSON.stringify(coding.slice(0, 40))}`);
}

function looksLikeText(content: Buffer): boolean {
	return /^\s*[<{[]/.test(
		content
			.subarray(0, 256)
			.toString("latin1")
			.replace(/^\u00ef\u00bb\u00bf/, ""),
	);
}

/** Chunks put together; the content itself where it is not in chunks. */
function dechunked(body: Buffer): Buffer {
	const parts: Buffer[] = [];
	let at = 0;
	for (;;) {
		const end = body.indexOf(0x0a, at);
		if (end < 0 || end - at > 1024) return parts.length === 0 ? body : Buffer.concat(parts);
		const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\n]*)?\r?$/i.exec(body.subarray(at, end).toString("latin1"))?.[1];
		if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
		const length = Number.parseInt(size, 16);
		if (length === 0) return Buffer.concat(parts);
		parts.push(body.subarray(end + 1, end + 1 + length));
		at = end + 1 + length;
		if (body[at] === 0x0d) at++;
		if (body[at] === 0x0a) at++;
	}
}
