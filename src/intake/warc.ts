import { ByteSource } from "./byte-source.js";
import { UnreadableInput } from "./fault.js";
import { decodedBody, gunzipped } from "./unpack.js";

/** A head of a record, or of the response in it, may have no more than this. */
const HEAD_LIMIT = 65_536;
/** Lines between records; two are right. */
const MOST_BLANK = 64;
/** What precedes the place of a file in the addresses that Rasd writes for what came from no address. */
const FILE_URI = "urn:x-rasd:file:";
/** Headers that told of an encoding which the archived content no longer has keep their value under this name. */
export const ORIGINAL_HEADER = "X-Archive-Orig-";

/** A capture out of an archive, with its content as the server's application gave it. */
export interface WarcCapture {
	readonly uri: string;
	/** UTC, ISO 8601 with milliseconds; null where the record states none. */
	readonly at: string | null;
	/** Status of the response; null of a resource. */
	readonly status: number | null;
	readonly headers: readonly (readonly [name: string, value: string])[];
	/** Media type without parameters, in small letters; empty where none is stated. */
	readonly type: string;
	readonly charset: string | null;
	readonly content: Buffer;
}

/** A capture; or why a record could not be read, while reading goes on; or a record of another kind (`request`, `revisit`). */
export type WarcEntry =
	| { readonly capture: WarcCapture }
	| { readonly uri: string; readonly fault: UnreadableInput }
	| { readonly other: string };

/**
 * Reads a WARC file, packed (a gzip member a record, or one for all) or plain, record by record. Responses and resources are given, a
 * record over `limit` bytes is a fault in its place. Throws `UnreadableInput` where the file is damaged or unpacks to too much.
 */
export async function* readWarc(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<WarcEntry> {
	const source = new ByteSource(gunzipped(stream));
	for (;;) {
		const head = await readHead(source);
		if (!head) return;
		const length = Number(head.get("content-length"));
		if (!/^\d{1,15}$/.test(head.get("content-length") ?? "")) throw new UnreadableInput("broken-archive", "a record states no length");
		const type = (head.get("warc-type") ?? "").toLowerCase();
		const uri = locatorOf((head.get("warc-target-uri") ?? "").replace(/^<(.*)>$/, "$1"));
		if (type !== "response" && type !== "resource") {
			await source.take(length, false);
			yield { other: type || "unknown" };
			continue;
		}
		if (length > limit + HEAD_LIMIT) {
			await source.take(length, false);
			yield { uri, fault: new UnreadableInput("too-large", `a record of ${Math.round(length / 1e6)} MB`) };
			continue;
		}
		const block = await source.take(length);
		try {
			if (uri === "") throw new UnreadableInput("broken-archive", `a ${type} without an address`);
			yield { capture: readBlock(type, uri, head, block, limit) };
		} catch (error) {
			if (!(error instanceof UnreadableInput)) throw error;
			yield { uri, fault: error };
		}
	}
}

/** A record's named fields, by their names in small letters; null at the end of the file. */
async function readHead(source: ByteSource): Promise<Map<string, string> | null> {
	let version = await source.line(HEAD_LIMIT);
	for (let blank = 0; version && version.length === 0; blank++) {
		if (blank > MOST_BLANK) throw new UnreadableInput("broken-archive", "blank lines where a record should begin");
		version = await source.line(HEAD_LIMIT);
	}
	if (!version) return null;
	if (!/^WARC\/\d\.\d+$/.test(version.toString("latin1").trimEnd()))
		throw new UnreadableInput("broken-archive", "no WARC record where one should begin");
	const lines: string[] = [];
	let size = 0;
	for (;;) {
		const line = await source.line(HEAD_LIMIT);
		if (!line) throw new UnreadableInput("broken-archive", "it ends within the head of a record");
		if (line.length === 0) break;
		size += line.length;
		if (size > HEAD_LIMIT) throw new UnreadableInput("broken-archive", `the head of a record is over ${HEAD_LIMIT} bytes`);
		lines.push(line.toString("utf8"));
	}
	const fields = new Map<string, string>();
	for (const [name, value] of headerLines(lines)) if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
	return fields;
}

/** Names and values of lines `Name: value`; a line that starts with a blank goes on with the one before. */
function headerLines(lines: readonly string[]): [name: string, value: string][] {
	const headers: [string, string][] = [];
	for (const line of lines) {
		const last = headers.at(-1);
		const colon = line.indexOf(":");
		if (last && /^[ \t]/.test(line)) last[1] += ` ${line.trim()}`;
		else if (colon > 0) headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
	}
	return headers;
}

function readBlock(type: string, uri: string, head: ReadonlyMap<string, string>, block: Buffer, limit: number): WarcCapture {
	const at = dateOf(head.get("warc-date"));
	const stated = head.get("content-type") ?? "";
	if (type === "resource" || !/^application\/http\b/i.test(stated) || !/^HTTP\//.test(block.subarray(0, 5).toString("latin1"))) {
		if (block.length > limit) throw new UnreadableInput("too-large", `over ${limit / 1e6} MB`);
		return { uri, at, status: null, headers: stated ? [["Content-Type", stated]] : [], ...mediaType(stated), content: block };
	}
	const end = headEnd(block);
	const [statusLine, ...lines] = headText(block.subarray(0, end.from)).split(/\r?\n/) as [string, ...string[]];
	const status = Number(/^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(statusLine)?.[1] ?? Number.NaN);
	if (Number.isNaN(status)) throw new UnreadableInput("broken-archive", "a response without a status");
	const headers = headerLines(lines);
	const content = decodedBody(block.subarray(end.to), headers, limit);
	const original = headers.filter(([name]) => name.toLowerCase().startsWith(ORIGINAL_HEADER.toLowerCase()));
	const told = original.length === 0 ? headers : asSent(headers);
	return {
		uri,
		at,
		status,
		headers: told,
		...mediaType(headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? ""),
		content,
	};
}

/** Headers as they were before the archive put what no longer holds under another name. */
function asSent(headers: readonly (readonly [string, string])[]): [string, string][] {
	const renamed = headers.map(([name, value]): [string, string, boolean] => {
		const moved = name.toLowerCase().startsWith(ORIGINAL_HEADER.toLowerCase());
		return [moved ? name.slice(ORIGINAL_HEADER.length) : name, value, moved];
	});
	const back = new Set(renamed.filter(([, , moved]) => moved).map(([name]) => name.toLowerCase()));
	return renamed.filter(([name, , moved]) => moved || !back.has(name.toLowerCase())).map(([name, value]) => [name, value]);
}

/** Where a response's head ends and its content begins. */
function headEnd(block: Buffer): { readonly from: number; readonly to: number } {
	const head = block.subarray(0, HEAD_LIMIT);
	const full = head.indexOf("\r\n\r\n");
	const bare = head.indexOf("\n\n");
	if (full >= 0 && (bare < 0 || full < bare)) return { from: full, to: full + 4 };
	if (bare >= 0) return { from: bare, to: bare + 2 };
	if (block.length <= HEAD_LIMIT) return { from: block.length, to: block.length };
	throw new UnreadableInput("broken-archive", `the head of a response is over ${HEAD_LIMIT} bytes`);
}

/** HTTP's headers are Latin-1 by the book and UTF-8 in the wild. */
function headText(bytes: Buffer): string {
	const text = bytes.toString("utf8");
	return text.includes("\ufffd") ? bytes.toString("latin1") : text;
}

/** The media type and the charset that a `Content-Type` states. */
export function mediaType(value: string): { readonly type: string; readonly charset: string | null } {
	return {
		type: (value.split(";", 1)[0] as string).trim().toLowerCase(),
		charset: /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(value)?.[1] ?? null,
	};
}

function dateOf(value: string | undefined): string | null {
	if (!value || !/^\d{4}-\d{2}-\d{2}T[\d:.]{5,30}Z$/.test(value)) return null;
	const time = Date.parse(value);
	return Number.isFinite(time) ? new Date(time).toISOString() : null;
}

/** The address under which an archive keeps a capture: its own where it has one, else one that names the file. */
export function uriOf(locator: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they would end the header
	if (/^(?:https?|ftp|urn|dns):/i.test(locator) && !/[\s\u0000-\u001f\u007f<>]/.test(locator)) return locator;
	return `${FILE_URI}${encodeURIComponent(locator)}`;
}

function locatorOf(uri: string): string {
	if (!uri.startsWith(FILE_URI)) return uri;
	try {
		return decodeURIComponent(uri.slice(FILE_URI.length));
	} catch {
		return uri;
	}
}
