import { createReadStream } from "node:fs";
import type { Article } from "../schemes/record.js";
import { decode, notText } from "./encoding.js";
import { type InputFault, type Remark, UnreadableInput } from "./fault.js";
import { fileFault, filesOf, listed, type SourceFile } from "./files.js";
import { type GivenArticle, parseJson, readArticleObject } from "./json.js";
import { byteLines } from "./lines.js";
import { readPage } from "./page.js";
import { readPlain } from "./plain.js";
import { readPublished } from "./published.js";
import { readAll, sniff } from "./stream.js";

/** An article may have less than this of text, in bytes of UTF-8. */
export const TEXT_LIMIT = 5_000_000;
/** A line, or a file that is read whole, may have no more than this; text in JSON may be escaped sixfold. */
export const LINE_LIMIT = 32_000_000;
/** A file of one JSON value may have no more than this. */
export const FILE_LIMIT = 256_000_000;

export interface ReadOptions {
	/** Publication date of articles that state none. */
	readonly published?: string | null;
	/** Outlet of articles that name none. */
	readonly outlet?: string | null;
	/** What `-` stands for. */
	readonly stdin?: AsyncIterable<Buffer>;
}

/** Where an article came from. */
export interface Origin {
	readonly file: string;
	/** Line of the file, from 1; null where the file is one article. */
	readonly line: number | null;
}

/** An article that was read, with what to know about it; or why there is none; or something to know about a folder. */
export type Intake =
	| { readonly article: Article; readonly origin: Origin; readonly remarks: readonly Remark[] }
	| { readonly fault: InputFault }
	| { readonly remark: Remark; readonly origin: Origin };

/**
 * Reads the articles of files, folders and standard input (`-`) one after another, in order. What cannot be read comes as a fault
 * in its place, and reading goes on. Holds one article of a file of lines at a time.
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Intake> {
	const ids = new Map<string, string>();
	for (const path of paths) {
		if (path === "-") {
			const stream = options.stdin ?? (process.stdin as AsyncIterable<Buffer>);
			yield* readSource({ path, file: "-", stem: "stdin", format: null, bytes: 0 }, stream, options, ids);
			continue;
		}
		for await (const entry of filesOf(path)) {
			if ("code" in entry) yield { fault: { ...entry, line: null } };
			else if ("endings" in entry)
				yield { remark: { code: "passed-over", detail: listed(entry.endings) }, origin: { file: entry.file, line: null } };
			else yield* readSource(entry, createReadStream(entry.path, { highWaterMark: 1 << 18 }), options, ids);
		}
	}
}

async function* readSource(
	source: SourceFile,
	stream: AsyncIterable<Buffer>,
	options: ReadOptions,
	ids: Map<string, string>,
): AsyncGenerator<Intake> {
	let count = 0;
	try {
		for await (const item of readGiven(source, stream)) {
			count++;
			yield "code" in item ? { fault: { ...item, file: source.file } } : finish(item, source, options, ids);
		}
		if (count === 0) yield { fault: { code: "empty", file: source.file, line: null, detail: "0 articles" } };
	} catch (error) {
		if (error instanceof UnreadableInput) yield { fault: { code: error.code, file: source.file, line: error.line, detail: error.detail } };
		else yield { fault: { ...fileFault(source.file, error), line: null } };
	}
}

type Given = GivenArticle & { readonly line: number | null; readonly damaged: number };
type LineFault = Omit<InputFault, "file">;

async function* readGiven(source: SourceFile, stream: AsyncIterable<Buffer>): AsyncGenerator<Given | LineFault> {
	const [format, whole] = source.format ? [source.format, stream] : await sniff(stream);
	if (format === "lines") {
		yield* readLines(whole);
		return;
	}
	const bytes = await readAll(whole, format === "json" ? FILE_LIMIT : LINE_LIMIT);
	if (format === "json") {
		yield* readJsonFile(bytes);
		return;
	}
	const what = notText(bytes);
	if (what) throw new UnreadableInput("not-text", what);
	const { text, damaged } = decode(bytes, format === "page" ? declaredCharset(bytes) : null);
	if (text.trim() === "") throw new UnreadableInput("empty", "0 characters");
	yield { ...(format === "page" ? readPage(text) : readPlain(text)), line: null, damaged };
}

async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Given | LineFault> {
	for await (const { line, bytes } of byteLines(stream, LINE_LIMIT)) {
		try {
			if (!bytes) throw new UnreadableInput("line-too-long", `over ${LINE_LIMIT / 1e6} MB`);
			const { text, damaged } = decode(bytes);
			if (text.trim() !== "") yield { ...readArticleObject(parseJson(text)), line, damaged };
		} catch (error) {
			if (!(error instanceof UnreadableInput)) throw error;
			yield { code: error.code, line, detail: error.detail };
		}
	}
}

function* readJsonFile(bytes: Buffer): Generator<Given | LineFault> {
	const { text, damaged } = decode(bytes);
	if (text.trim() === "") throw new UnreadableInput("empty", "0 characters");
	const value = parseJson(text, "file");
	if (!Array.isArray(value)) {
		yield { ...readArticleObject(value), line: null, damaged };
		return;
	}
	for (const [i, item] of value.entries()) {
		try {
			yield { ...readArticleObject(item), line: null, damaged };
		} catch (error) {
			if (!(error instanceof UnreadableInput)) throw error;
			yield { code: error.code, line: null, detail: `item ${i + 1}: ${error.detail}` };
		}
	}
}

/** The encoding that a page's own head names. */
function declaredCharset(bytes: Buffer): string | null {
	return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString("latin1"))?.[1] ?? null;
}

const ARABIC_LETTER = /(?=\p{Script=Arabic})\p{L}/u;

/** Gives an article its id, day and outlet, and checks that it is one that can be coded. */
function finish(given: Given, source: SourceFile, options: ReadOptions, ids: Map<string, string>): Intake {
	const origin: Origin = { file: source.file, line: given.line };
	const failed = (code: InputFault["code"], detail: string): Intake => ({ fault: { code, ...origin, detail } });
	const title = given.title ?? "";
	if (`${title}${given.text}`.trim() === "") return failed("empty", "neither title nor text");
	const size = Buffer.byteLength(given.text) + Buffer.byteLength(title);
	if (size >= TEXT_LIMIT) return failed("too-large", `${(size / 1e6).toFixed(1)} MB`);
	if (!ARABIC_LETTER.test(title) && !ARABIC_LETTER.test(given.text)) return failed("no-arabic", `${size} bytes of text`);

	const id = newId(given, source, ids);
	const here = origin.line === null ? origin.file : `${origin.file}:${origin.line}`;
	const earlier = ids.get(id);
	if (earlier !== undefined) return failed("duplicate-id", `${id} (${earlier})`);
	ids.set(id, here);

	const remarks: Remark[] = [];
	const stated = given.published?.trim() ? readPublished(given.published) : null;
	if (given.published?.trim() && stated === null) remarks.push({ code: "unreadable-date", detail: given.published.trim().slice(0, 40) });
	const published = stated ?? options.published ?? null;
	if (published === null && remarks.length === 0) remarks.push({ code: "no-date", detail: "" });
	if (given.damaged > 0) remarks.push({ code: "damaged-text", detail: String(given.damaged) });
	const outlet = given.outlet?.trim() ? given.outlet : (options.outlet ?? null);
	return { article: { id, title, text: given.text, published, outlet, url: given.url ?? null }, origin, remarks };
}

/** The id that an article states; else its file's name, with the whole path where that is taken; else file and line. */
function newId(given: Given, source: SourceFile, ids: ReadonlyMap<string, string>): string {
	const stated = given.id === null || given.id === undefined ? "" : String(given.id).trim();
	if (stated !== "") return stated;
	const name = given.line === null ? source.stem : `${source.stem}:${given.line}`;
	if (!ids.has(name)) return name;
	const path = given.line === null ? source.file : `${source.file}:${given.line}`;
	for (let i = 2; ; i++) {
		const next = i === 2 ? path : `${path}#${i}`;
		if (!ids.has(next)) return next;
	}
}
