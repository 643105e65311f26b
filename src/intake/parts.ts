import { createReadStream } from "node:fs";
import { decode, notText } from "./encoding.js";
import { UnreadableInput } from "./fault.js";
import type { Format, SourceFile } from "./files.js";
import { parseJson, readArticleObject } from "./json.js";
import { elementSpans } from "./json-spans.js";
import { FEED_LIMIT, FILE_LIMIT, LINE_LIMIT, PAGE_LIMIT, ROW_LIMIT } from "./limits.js";
import { byteLines } from "./lines.js";
import type { Part, Place } from "./part.js";
import { readPlain } from "./plain.js";
import { readAll, sniff } from "./stream.js";
import type { ColumnMap } from "./table.js";
import { isTelegramExport, readTelegram } from "./telegram.js";
import type { WarcEntry } from "./warc.js";

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
		const { readWacz } = await import("./wacz.js");
		yield* readArchive(readWacz(source.path, LINE_LIMIT));
		return;
	}
	const bytes = stream ?? createReadStream(source.path, { highWaterMark: 1 << 18 });
	const [format, whole] = named ? [named, bytes] : await sniff(bytes);
	if (format === "lines") yield* readLines(whole);
	else if (format === "json") yield* readJsonFile(await readAll(whole, FILE_LIMIT));
	// What reads each of these is much to load for whoever has none of them.
	else if (format === "table") yield* (await import("./table.js")).readCsv(whole, options.columns ?? null, ROW_LIMIT);
	else if (format === "warc") yield* readArchive((await import("./warc.js")).readWarc(whole, LINE_LIMIT));
	else if (format === "feed") yield* (await import("./feed-file.js")).readFeedFile(await readAll(whole, FEED_LIMIT));
	else yield* readWhole(await readAll(whole, format === "page" ? PAGE_LIMIT : LINE_LIMIT), format === "page");
}

/** A file that is one article: a page or a text. */
async function* readWhole(bytes: Buffer, isPage: boolean): AsyncGenerator<Part> {
	const place: Place = { key: null, line: null, bytes };
	try {
		const what = notText(bytes);
		if (what) throw new UnreadableInput("not-text", what);
		yield isPage ? (await import("./page-part.js")).readPagePart(place, bytes, null, null) : readTextPart(place, bytes);
	} catch (error) {
		yield faultPart(place, error);
	}
}

function readTextPart(place: Place, bytes: Buffer): Part {
	const { text, damaged } = decode(bytes);
	if (text.trim() === "") throw new UnreadableInput("empty", "0 characters");
	return { ...place, given: readPlain(text), damaged };
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
	const { readPagePart } = await import("./page-part.js");
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
