import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Capture } from "./item.js";
import { isGzip } from "./unpack.js";
import { ORIGINAL_HEADER, uriOf } from "./warc.js";

/** Who writes an archive, and when: stated in it. The same captures and the same `about` give the same bytes. */
export interface ArchiveAbout {
	/** As in `rasd 0.1.0`. */
	readonly software: string;
	/** UTC, ISO 8601. */
	readonly at: string;
	readonly title?: string;
}

/** A record as it stands in an archive, and what an index says of it. */
export interface WrittenRecord {
	readonly bytes: Uint8Array;
	/** Null of the record that describes the archive. */
	readonly entry: {
		readonly uri: string;
		readonly at: string;
		readonly type: string;
		readonly status: number | null;
		readonly digest: string;
	} | null;
}

const REASONS: Readonly<Record<number, string>> = {
	200: "OK",
	203: "Non-Authoritative Information",
	301: "Moved Permanently",
	302: "Found",
	304: "Not Modified",
	403: "Forbidden",
	404: "Not Found",
	410: "Gone",
	500: "Internal Server Error",
};

/** Captures as a WARC 1.1 file, a gzip member a record: responses where there was a status, resources else. Holds one capture at a time. */
export async function* writeWarc(captures: AsyncIterable<Capture> | Iterable<Capture>, about: ArchiveAbout): AsyncGenerator<Uint8Array> {
	for await (const { bytes } of warcRecords(captures, about)) yield bytes;
}

/** The records that `writeWarc` writes, with what an index says of each. */
export async function* warcRecords(
	captures: AsyncIterable<Capture> | Iterable<Capture>,
	about: ArchiveAbout,
): AsyncGenerator<WrittenRecord> {
	const info = Buffer.from(`software: ${plain(about.software)}\r\nformat: WARC File Format 1.1\r\n`);
	yield { bytes: record("warcinfo", null, about.at, "application/warc-fields", info, null), entry: null };
	for await (const capture of captures) {
		const uri = uriOf(capture.locator);
		const content = Buffer.from(capture.bytes.buffer, capture.bytes.byteOffset, capture.bytes.byteLength);
		const digest = sha256(content);
		const type = typeOf(capture);
		const response = capture.status !== null;
		const block = response ? Buffer.concat([responseHead(capture), content]) : content;
		const stated = response ? "application/http; msgtype=response" : type;
		yield {
			bytes: record(response ? "response" : "resource", uri, capture.at, stated, block, digest),
			entry: { uri, at: capture.at, type: (type.split(";", 1)[0] as string).trim(), status: capture.status, digest },
		};
	}
}

function record(type: string, uri: string | null, at: string, contentType: string, block: Buffer, payload: string | null): Uint8Array {
	const digest = sha256(block);
	const id = createHash("sha256")
		.update(JSON.stringify([type, uri, at, digest]))
		.digest();
	const lines = [
		"WARC/1.1",
		`WARC-Type: ${type}`,
		`WARC-Record-ID: <urn:uuid:${uuidOf(id)}>`,
		`WARC-Date: ${plain(at)}`,
		...(uri ? [`WARC-Target-URI: ${uri}`] : []),
		...(payload ? [`WARC-Payload-Digest: ${payload}`] : []),
		`WARC-Block-Digest: ${digest}`,
		`Content-Type: ${plain(contentType)}`,
		`Content-Length: ${block.length}`,
	];
	const packed = gzipSync(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]));
	// The operating system that packed it, which would make archives of one capture differ.
	packed[9] = 0xff;
	return packed;
}

/** A UUID of version 8 made of a digest. */
function uuidOf(digest: Buffer): string {
	const bytes = Buffer.from(digest.subarray(0, 16));
	bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
	return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * Status and headers of a response. Captures hold content with the encodings of the way taken off; headers that tell of them go under
 * another name, so that what reads the archive does not take them off again.
 */
function responseHead(capture: Capture): Buffer {
	const status = capture.status as number;
	const lines = [`HTTP/1.1 ${status} ${REASONS[status] ?? ""}`.trimEnd()];
	let length = false;
	for (const [name, value] of capture.headers) {
		if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name)) continue;
		const lower = name.toLowerCase();
		const encoded = lower === "content-encoding" && isGzip(capture.bytes) && /gzip/i.test(value);
		const stale = lower === "transfer-encoding" || (lower === "content-encoding" && !encoded);
		const wrong = lower === "content-length" && value.trim() !== String(capture.bytes.length);
		if (lower === "content-length" && !wrong) length = true;
		lines.push(`${stale || wrong ? ORIGINAL_HEADER : ""}${name}: ${plain(value)}`);
	}
	if (!length && capture.headers.some(([name]) => name.toLowerCase() === "content-length"))
		lines.push(`Content-Length: ${capture.bytes.length}`);
	return Buffer.from(`${lines.join("\r\n")}\r\n\r\n`);
}

function typeOf(capture: Capture): string {
	const stated = capture.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
	if (stated) return plain(stated);
	const start = Buffer.from(capture.bytes.subarray(0, 512))
		.toString("latin1")
		.replace(/^\u00ef\u00bb\u00bf/, "")
		.trimStart();
	if (/^<(?:!doctype html|html|head|body|article|div|p|meta|title)\b/i.test(start)) return "text/html";
	return start.startsWith("{") || start.startsWith("[") ? "application/json" : "application/octet-stream";
}

/** One line, so that no value can begin another header. */
function plain(value: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in it
	return value.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
}

function sha256(bytes: Uint8Array): string {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
