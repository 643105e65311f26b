import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { UnreadableInput } from "./fault.js";

/** What `decompress` can undo, as `Accept-Encoding` lists it. */
export const ENCODINGS = "gzip, deflate, br";
/** Compressed more often than this, nothing sensible is. */
const MOST_LAYERS = 2;

const unpack = {
	gzip: promisify(gunzip),
	zlib: promisify(inflate),
	deflate: promisify(inflateRaw),
	br: promisify(brotliDecompress),
};

/** Everything a response's stream gives; more than `limit` bytes are a `download-too-large` fault. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of stream) {
		size += part.length;
		if (size > limit) throw tooLarge(limit);
		parts.push(part);
	}
	return Buffer.concat(parts);
}

/** Undoes what a `Content-Encoding` header names, last first. Stops at `limit` bytes, however little they were packed into. */
export async function decompress(bytes: Buffer, contentEncoding: string | null, limit: number): Promise<Buffer> {
	const layers = (contentEncoding ?? "")
		.toLowerCase()
		.split(",")
		.map((layer) => layer.trim())
		.filter((layer) => layer !== "" && layer !== "identity");
	if (layers.length > MOST_LAYERS) throw new UnreadableInput("damaged-response", `compressed ${layers.length} times over`);
	let content = bytes;
	for (const layer of layers.reverse()) content = await undo(content, layer, limit);
	return content;
}

/** Undoes gzip where bytes begin as gzip does. */
export async function gunzipped(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
	return isGzip(bytes) ? undo(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "gzip", limit) : bytes;
}

function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function undo(bytes: Buffer, layer: string, limit: number): Promise<Buffer> {
	if (bytes.length === 0) return bytes;
	try {
		return await unpack[method(bytes, layer)](bytes, { maxOutputLength: limit });
	} catch (error) {
		if (error instanceof UnreadableInput) throw error;
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(limit);
		throw new UnreadableInput("damaged-response", `${layer}: ${message}`);
	}
}

/** Servers mean two things by `deflate`; its first byte tells which. */
function method(bytes: Buffer, layer: string): keyof typeof unpack {
	if (layer === "gzip" || layer === "x-gzip") return "gzip";
	if (layer === "br") return "br";
	if (layer === "deflate") return ((bytes[0] as number) & 0x0f) === 8 ? "zlib" : "deflate";
	throw new UnreadableInput("damaged-response", `compressed in a way that is not known: ${layer.slice(0, 40)}`);
}

/** The fault of a body that has more bytes than it may. */
export function tooLarge(limit: number): UnreadableInput {
	return new UnreadableInput("download-too-large", `over ${limit / 1e6} MB`);
}
