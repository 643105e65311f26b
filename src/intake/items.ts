import { described, statedId, unfitness } from "./articles.js";
import { type FaultCode, type Remark, UnreadableInput } from "./fault.js";
import { fileFault, filesOf, listed, type SourceFile } from "./files.js";
import type { Capture, Item } from "./item.js";
import { languageOf } from "./language.js";
import { hostOf } from "./outlets.js";
import type { ArticlePart, Place } from "./part.js";
import { type PartOptions, readParts } from "./parts.js";
import { mediaType } from "./warc.js";

export interface ItemOptions extends PartOptions {
	/** Publication date of articles that state none. */
	readonly published?: string | null;
	/** Outlet of articles that name none. */
	readonly outlet?: string | null;
	/** What `-` stands for. */
	readonly stdin?: AsyncIterable<Buffer>;
	/** The time of reading, which files' captures have. */
	readonly now?: () => Date;
}

/** Something to know about a file or folder as a whole. */
export interface SourceRemark {
	readonly remark: Remark;
	/** The file or folder as the user named it. */
	readonly locator: string;
}

/**
 * Reads files, folders, tables, archives, exports and standard input (`-`) one after another, in order, as articles in any language with the
 * bytes that each came in. What cannot be read comes as a fault in its place, with its bytes where they could be held. A key is the same
 * at every reading of the same thing: it has the file's place below the path that was named, and the id, line or address of the part.
 */
export async function* readItems(paths: readonly string[], options: ItemOptions = {}): AsyncGenerator<Item | SourceRemark> {
	const keys = new Set<string>();
	for (const path of paths) {
		if (path === "-") {
			const stream = options.stdin ?? (process.stdin as AsyncIterable<Buffer>);
			yield* readSource({ path, file: "-", name: "-", stem: "stdin", format: null, bytes: 0 }, stream, options, keys);
			continue;
		}
		for await (const entry of filesOf(path, true)) {
			if ("code" in entry) yield fault(entry.file, entry, null);
			else if ("endings" in entry) yield { remark: { code: "passed-over", detail: listed(entry.endings) }, locator: entry.file };
			else yield* readSource(entry, null, options, keys);
		}
	}
}

async function* readSource(
	source: SourceFile,
	stream: AsyncIterable<Buffer> | null,
	options: ItemOptions,
	keys: Set<string>,
): AsyncGenerator<Item | SourceRemark> {
	const now = options.now ?? (() => new Date());
	let count = 0;
	try {
		for await (const part of readParts(source, stream, options)) {
			if ("remark" in part) {
				yield { remark: part.remark, locator: source.file };
				continue;
			}
			count++;
			yield itemOf(keyOf(part, source, keys), part, captureOf(part, source, stream !== null, now), options);
		}
		if (count === 0) yield fault(source.name, { code: "empty", detail: "0 articles" }, null);
	} catch (error) {
		yield fault(source.name, error instanceof UnreadableInput ? error : fileFault(source.file, error), null);
	}
}

/** The article of a page that was fetched: `key` names it within its source, its address and charset are those of the capture. */
export async function pageItem(key: string, capture: Capture, options: Pick<ItemOptions, "published" | "outlet"> = {}): Promise<Item> {
	const stated = capture.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
	const place: Place = { key, line: null, bytes: capture.bytes };
	try {
		const { readPagePart } = await import("./page-part.js");
		const url = hostOf(capture.locator) === null ? null : capture.locator;
		return itemOf(key, readPagePart(place, capture.bytes, mediaType(stated).charset, url), capture, options);
	} catch (error) {
		if (!(error instanceof UnreadableInput)) throw error;
		return fault(key, error, capture);
	}
}

function itemOf(key: string, part: ArticlePart, capture: Capture | null, options: Pick<ItemOptions, "published" | "outlet">): Item {
	if ("code" in part) return fault(key, part, capture);
	const { given } = part;
	const title = given.title ?? "";
	const unfit = unfitness(title, given.text);
	if (unfit || !capture) return fault(key, { code: unfit?.[0] ?? "too-large", detail: unfit?.[1] ?? "" }, capture);
	const { published, outlet, remarks } = described(part, options);
	const article = {
		statedId: statedId(given.id),
		title,
		text: given.text,
		published,
		outlet,
		author: given.author?.trim() || null,
		language: given.language ?? languageOf(`${title}\n${given.text}`),
		url: given.url?.trim() || null,
	};
	return { key, article, capture, remarks };
}

function fault(key: string, { code, detail }: { readonly code: FaultCode; readonly detail: string }, capture: Capture | null): Item {
	return { key, fault: { code, detail }, capture };
}

/** A message and an archived page are the same wherever their file lies; the rest is named by its file and its id or line in it. */
function keyOf(part: ArticlePart, source: SourceFile, keys: Set<string>): string {
	const stated = "given" in part ? statedId(part.given.id) : null;
	const lines = part.line === null ? (part.key ?? null) : String(part.line);
	const place = lines === null ? source.name : `${source.name}:${lines}`;
	// An id that comes twice in a file names only its first line.
	const first = part.archived ? (part.key ?? place) : stated === null ? place : part.key === stated ? stated : `${source.name}#${stated}`;
	for (const key of [first, place]) {
		if (keys.has(key)) continue;
		keys.add(key);
		return key;
	}
	for (let i = 2; ; i++) {
		const key = `${place}#${i}`;
		if (keys.has(key)) continue;
		keys.add(key);
		return key;
	}
}

function captureOf(place: Place, source: SourceFile, stdin: boolean, now: () => Date): Capture | null {
	const { bytes, archived } = place;
	if (!bytes) return null;
	const at = now().toISOString();
	if (archived) return { ...archived, at: archived.at || at, method: "archive", bytes };
	const within = place.line !== null ? `:${place.line}` : place.key !== null ? `!${place.key}` : "";
	return { locator: `${source.file}${within}`, at, method: stdin ? "stdin" : "file", status: null, headers: [], bytes };
}
