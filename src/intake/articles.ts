import type { Article } from "../schemes/record.js";
import { type InputFault, type Remark, UnreadableInput } from "./fault.js";
import { fileFault, filesOf, listed, type SourceFile } from "./files.js";
import type { ReadPart } from "./part.js";
import { readParts } from "./parts.js";
import { readPublished } from "./published.js";

/** An article may have less than this of text, in bytes of UTF-8. */
export const TEXT_LIMIT = 5_000_000;

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
			yield* readSource({ path, file: "-", name: "-", stem: "stdin", format: null, bytes: 0 }, stream, options, ids);
			continue;
		}
		for await (const entry of filesOf(path)) {
			if ("code" in entry) yield { fault: { ...entry, line: null } };
			else if ("endings" in entry)
				yield { remark: { code: "passed-over", detail: listed(entry.endings) }, origin: { file: entry.file, line: null } };
			else yield* readSource(entry, null, options, ids);
		}
	}
}

async function* readSource(
	source: SourceFile,
	stream: AsyncIterable<Buffer> | null,
	options: ReadOptions,
	ids: Map<string, string>,
): AsyncGenerator<Intake> {
	let count = 0;
	try {
		for await (const part of readParts(source, stream)) {
			count++;
			if ("remark" in part) yield { remark: part.remark, origin: { file: source.file, line: null } };
			else if ("code" in part) yield { fault: { code: part.code, file: source.file, line: part.line, detail: part.detail } };
			else yield finish(part, source, options, ids);
		}
		if (count === 0) yield { fault: { code: "empty", file: source.file, line: null, detail: "0 articles" } };
	} catch (error) {
		if (error instanceof UnreadableInput) yield { fault: { code: error.code, file: source.file, line: error.line, detail: error.detail } };
		else yield { fault: { ...fileFault(source.file, error), line: null } };
	}
}

const ARABIC_LETTER = /(?=\p{Script=Arabic})\p{L}/u;

/** Gives an article its id, day and outlet, and checks that it is one that can be coded. */
function finish(part: ReadPart, source: SourceFile, options: ReadOptions, ids: Map<string, string>): Intake {
	const { given, line } = part;
	const origin: Origin = { file: source.file, line };
	const failed = (code: InputFault["code"], detail: string): Intake => ({ fault: { code, ...origin, detail } });
	const title = given.title ?? "";
	const unfit = unfitness(title, given.text);
	if (unfit) return failed(...unfit);
	if (!ARABIC_LETTER.test(title) && !ARABIC_LETTER.test(given.text))
		return failed("no-arabic", `${Buffer.byteLength(given.text)} bytes of text`);

	const id = newId(part, source, ids);
	const here = origin.line === null ? origin.file : `${origin.file}:${origin.line}`;
	const earlier = ids.get(id);
	if (earlier !== undefined) return failed("duplicate-id", `${id} (${earlier})`);
	ids.set(id, here);

	const { published, outlet, remarks } = described(part, options);
	return { article: { id, title, text: given.text, published, outlet, url: given.url ?? null }, origin, remarks };
}

/** What keeps a title and a text from being an article; null where nothing does. */
export function unfitness(title: string, text: string): [code: InputFault["code"], detail: string] | null {
	if (`${title}${text}`.trim() === "") return ["empty", "neither title nor text"];
	const size = Buffer.byteLength(text) + Buffer.byteLength(title);
	return size >= TEXT_LIMIT ? ["too-large", `${(size / 1e6).toFixed(1)} MB`] : null;
}

/** The day and outlet of an article, its own or the ones given for all, and what to know about it. */
export function described(
	{ given, damaged, remarks: known = [] }: ReadPart,
	options: ReadOptions,
): { readonly published: string | null; readonly outlet: string | null; readonly remarks: readonly Remark[] } {
	const remarks: Remark[] = [...known];
	const day = given.published?.trim() ?? "";
	const stated = day === "" ? null : readPublished(day);
	const published = stated ?? options.published ?? null;
	if (day !== "" && stated === null) remarks.push({ code: "unreadable-date", detail: day.slice(0, 40) });
	else if (published === null) remarks.push({ code: "no-date", detail: "" });
	if (damaged > 0) remarks.push({ code: "damaged-text", detail: String(damaged) });
	return { published, outlet: given.outlet?.trim() ? given.outlet : (options.outlet ?? null), remarks };
}

/** The id that an article states; else its file's name, with the whole path where that is taken; else file and line. */
function newId({ given, line }: ReadPart, source: SourceFile, ids: ReadonlyMap<string, string>): string {
	const stated = statedId(given.id);
	if (stated !== null) return stated;
	const name = line === null ? source.stem : `${source.stem}:${line}`;
	if (!ids.has(name)) return name;
	const path = line === null ? source.file : `${source.file}:${line}`;
	for (let i = 2; ; i++) {
		const next = i === 2 ? path : `${path}#${i}`;
		if (!ids.has(next)) return next;
	}
}

/** The id that an article states, if any. */
export function statedId(id: string | number | null | undefined): string | null {
	const stated = id === null || id === undefined ? "" : String(id).trim();
	return stated === "" ? null : stated;
}
