import { createReadStream } from "node:fs";
import { decode, notText } from "./encoding.js";
import { UnreadableInput } from "./fault.js";
import { FEED_LIMIT } from "./feed.js";
import { readFeedFile } from "./feed-file.js";
import type { Format, SourceFile } from "./files.js";
import { parseJson, readArticleObject } from "./json.js";
import { elementSpans } from "./json-spans.js";
import { byteLines } from "./lines.js";
import { readPage } from "./page.js";
import type { ArticlePart, Part, Place } from "./part.js";
import { readPlain } from "./plain.js";
import { readAll, sniff } from "./stream.js";
import { type ColumnMap, readCsv } from "./table.js";
import { isTelegramExport, readTelegram } from "./telegram.js";
import { readWacz } from "./wacz.js";
import { readWarc, type WarcEntry } from "./warc.js";

/** A line, or a file that is read whole, may have no more than this; text in JSON may be escaped sixfold. */
export const LINE_LIMIT = 32_000_000;
/** A row of a table may have no more than this, in characters. */
export const ROW_LIMIT = 8_000_000;
/** A page may have no more than this; what finding its article takes grows with it. */
export const PAGE_LIMIT = 8_000_000;
/** A file of one JSON value may have no more than this. */
export const FILE_LIMIT = 256_000_000;

/** How to read a file beyond what it says itself. */
export interface PartOptions {
	/** Which columns of a table hold what. */
	readonly columns?: ColumnMap | null;
	/** What the file is, whatever its name says. */
	readonly format?: Format | null;
}

/**
 * Reads a file of any format part by part: a line, a row, a message, a record, or the file. A part that cannot be read is a fault in its
 * place. Throws `UnreadableInput` where nothing more of the file can be read, and what the file system throws. `stream` is what the
 * file holds where it has no path to be opened at.
 */
export async function* readParts(
	source: SourceFile,
	stream: AsyncIterable<Buffer> | null,
	options: PartOptions = {},
): AsyncGenerator<Part> {
	const named = options.format ?? source.format;
	if (named === "wacz") {
		if (stream) throw new UnreadableInput("broken-archive", "a WACZ package is read from a file only");
		yield* readArchive(readWacz(source.path, LINE_LIMIT));
		return;
	}
	const bytes = stream ?? createReadStream(source.path, { highWaterMark: 1 << 18 });
	const [format, whole] = named ? [named, bytes] : await sniff(bytes);
	if (format === "lines") yield* readLines(whole);
	else if (format === "table") yield* readCsv(whole, options.columns ?? null, ROW_LIMIT);
	else if (format === "warc") yield* readArchive(readWarc(whole, LINE_LIMIT));
	else if (format === "feed") yield* readFeedFile(await readAll(whole, FEED_LIMIT));
	else if (format === "json") yield* readJsonFile(await readAll(whole, FILE_LIMIT));
	else yield* readWhole(await readAll(whole, format === "page" ? PAGE_LIMIT : LINE_LIMIT), format === "page");
}

/** A file that is one article: a page or a text. */
function* readWhole(bytes: Buffer, isPage: boolean): Generator<Part> {
	const place: Place = { key: null, line: null, bytes };
	try {
		const what = notText(bytes);
		if (what) throw new UnreadableInput("not-text", what);
		yield isPage ? readPagePart(place, bytes, null, null) : readTextPart(place, bytes);
	} catch (error) {
		yield faultPart(place, error);
	}
}

function readTextPart(place: Place, bytes: Buffer): Part {
	const { text, damaged } = decode(bytes);
	if (text.trim() === "") throw new UnreadableInput("empty", "0 characters");
	return { ...place, given: readPlain(text), damaged };
}

/** An article out of the bytes of a page; `charset` is what its transport said, `url` where it lay. */
export function readPagePart(place: Place, bytes: Uint8Array, charset: string | null, url: string | null): ArticlePart {
	if (bytes.byteLength > PAGE_LIMIT) throw new UnreadableInput("too-large", `a page over ${PAGE_LIMIT / 1e6} MB`);
	const { text, damaged } = decode(bytes, charset ?? declaredCharset(bytes));
	if (text.trim() === "") throw new UnreadableInput("empty", "0 characters");
	return { ...place, given: readPage(text, url), damaged };
}

/** The encoding that a page's own head names. */
function declaredCharset(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString("latin1");
	return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Part> {
	for await (const { line, bytes } of byteLines(stream, LINE_LIMIT)) {
		const place: Place = { key: null, line, bytes };
		try {
			if (!bytes) throw new UnreadableInput("line-too-long", `over ${LINE_LIMIT / 1e6} MB`);
			const { text, damaged } = decode(bytes);
			if (text.trim() !== "") yield { ...place, given: readArticleObject(parseJson(text)), damaged };
		} catch (error) {
			yield faultPart(place, error);
		}
	}
}

function* readJsonFile(bytes: Buffer): Generator<Part> {
	const { text, damaged } = decode(bytes);
	const whole: Place = { key: null, line: null, bytes };
	let value: unknown;
	try {
		if (text.trim() === "") throw new UnreadableInput("empty", "0 characters");
		value = parseJson(text, "file");
		if (isTelegramExport(value)) {
			yield* readTelegram(text, value, damaged);
			return;
		}
		if (!Array.isArray(value)) {
			yield { ...whole, given: readArticleObject(value), damaged };
			return;
		}
	} catch (error) {
		yield faultPart(whole, error);
		return;
	}
	const spans = elementSpans(text, (path) => path.length === 0);
	for (const [i, item] of value.entries()) {
		const span = spans.next().value;
		const place: Place = { key: `item ${i + 1}`, line: null, bytes: span ? Buffer.from(text.slice(...span)) : null };
		try {
			yield { ...place, given: readArticleObject(item), damaged };
		} catch (error) {
			const fault = faultPart(place, error);
			yield "code" in fault ? { ...fault, detail: `item ${i + 1}: ${fault.detail}` } : fault;
		}
	}
}

/** The pages of an archive; what else it holds is counted and told at the end. */
async function* readArchive(entries: AsyncIterable<WarcEntry>): AsyncGenerator<Part> {
	const passed = new Map<string, number>();
	const pass = (what: string) => passed.set(what, (passed.get(what) ?? 0) + 1);
	let count = 0;
	for await (const entry of entries) {
		count++;
		if ("other" in entry) {
			if (entry.other !== "warcinfo") pass(entry.other);
			continue;
		}
		if ("fault" in entry) {
			yield faultPart({ key: entry.uri, line: null, bytes: null }, entry.fault);
			continue;
		}
		const { uri, at, status, headers, type, charset, content } = entry.capture;
		if (status !== null && (status < 200 || status > 299)) pass(`answers ${status}`);
		else if (!isPage(type, content)) pass(type.slice(0, 40) || "of unknown type");
		else {
			const archived = { locator: uri, at: at ?? "", status, headers };
			const place: Place = { key: `${uri}@${at ?? count}`, line: null, bytes: content, archived };
			try {
				yield readPagePart(place, content, charset, uri);
			} catch (error) {
				yield faultPart(place, error);
			}
		}
	}
	if (passed.size > 0) yield { remark: { code: "passed-over", detail: counted(passed) } };
}

function isPage(type: string, content: Buffer): boolean {
	if (type === "") return /^\s*<(?:!doctype\s+html|html)\b/i.test(content.subarray(0, 512).toString("latin1"));
	return type === "text/html" || type === "application/xhtml+xml";
}

function counted(passed: ReadonlyMap<string, number>): string {
	const most = [...passed].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const told = most.slice(0, 8).map(([what, count]) => `${count} ${what}`);
	return `${told.join(", ")}${most.length > told.length ? ", …" : ""}`;
}

/** A fault in a part's place; errors that are none of the input are thrown on. */
function faultPart(place: Place, error: unknown): Part {
	if (!(error instanceof UnreadableInput)) throw error;
	return { ...place, line: error.line ?? place.line, code: error.code, detail: error.detail };
}
