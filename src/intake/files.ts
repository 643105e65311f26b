import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join, relative, sep } from "node:path";
import type { FaultCode } from "./fault.js";

/** Kinds of file that articles come in. */
export type Format = "text" | "lines" | "json" | "page" | "table" | "warc" | "wacz" | "feed";

/** A file to read: where it is, how the user would name it, the id of an article in it that has none of its own. */
export interface SourceFile {
	readonly path: string;
	readonly file: string;
	/** Path below the folder that was named, parted by `/`; of a file that was named itself, its last part. */
	readonly name: string;
	readonly stem: string;
	readonly format: Format | null;
	readonly bytes: number;
}

export interface FileFault {
	readonly file: string;
	readonly code: FaultCode;
	readonly detail: string;
}

/** What a folder holds besides articles: how many files of each ending. */
export interface PassedOver {
	readonly file: string;
	readonly endings: ReadonlyMap<string, number>;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
	[".txt", "text"],
	[".jsonl", "lines"],
	[".ndjson", "lines"],
	[".json", "json"],
	[".html", "page"],
	[".htm", "page"],
	[".xhtml", "page"],
]);

/** Tables, archives and saved feeds, which hold many articles and are read where they are asked for. */
const COLLECTIONS: ReadonlyMap<string, Format> = new Map([
	[".csv", "table"],
	[".tsv", "table"],
	[".warc", "warc"],
	[".warc.gz", "warc"],
	[".wacz", "wacz"],
	[".xml", "feed"],
	[".rss", "feed"],
	[".atom", "feed"],
]);

/** The format that a file's name tells, of tables, archives and feeds only with `collections`; null where it tells none. */
export function formatOf(file: string, collections = false): Format | null {
	const name = file.toLowerCase();
	const ending = name.endsWith(".warc.gz") ? ".warc.gz" : extname(name);
	return FORMATS.get(ending) ?? (collections ? COLLECTIONS.get(ending) : undefined) ?? null;
}

/**
 * The files that a path stands for: itself, or every article file in the folder and below, by name. In a folder, hidden files and
 * names of other kinds are passed over, which is told at the end. Links are not followed: what they lead to in the folder is read under its own name, and
 * what lies outside is a fault. Tables, archives and feeds count as article files with `collections`.
 */
export async function* filesOf(path: string, collections = false): AsyncGenerator<SourceFile | FileFault | PassedOver> {
	let root: string;
	try {
		const stats = await stat(path);
		if (!stats.isDirectory()) {
			if (stats.isFile() || stats.isFIFO()) yield sourceFile(path, path, basename(path), stats.size, collections);
			else yield { file: path, code: "not-a-file", detail: "neither file nor folder" };
			return;
		}
		root = await realpath(path);
	} catch (error) {
		yield fileFault(path, error);
		return;
	}
	let found = false;
	const endings = new Map<string, number>();
	for await (const entry of walk(root, root, path, endings, collections)) {
		found = true;
		yield entry;
	}
	if (!found) yield { file: path, code: "nothing-found", detail: endings.size > 0 ? `it holds ${listed(endings)}` : "" };
	else if (endings.size > 0) yield { file: path, endings };
}

/** Counts of endings as in `12 .docx, 3 .pdf`. */
export function listed(endings: ReadonlyMap<string, number>): string {
	const most = [...endings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const told = most.slice(0, 5).map(([ending, count]) => `${count} ${ending}`);
	return `${told.join(", ")}${most.length > told.length ? ", …" : ""}`;
}

async function* walk(
	root: string,
	folder: string,
	shown: string,
	endings: Map<string, number>,
	collections: boolean,
): AsyncGenerator<SourceFile | FileFault> {
	let names: string[];
	try {
		names = (await readdir(folder)).sort();
	} catch (error) {
		yield fileFault(shown, error);
		return;
	}
	for (const name of names) {
		if (name.startsWith(".")) continue;
		const path = join(folder, name);
		const file = join(shown, name);
		try {
			if ((await lstat(path)).isSymbolicLink()) {
				const target = await realpath(path);
				if (target !== root && !target.startsWith(root + sep)) yield { file, code: "outside-link", detail: target };
				continue;
			}
			const stats = await stat(path);
			if (stats.isDirectory()) yield* walk(root, path, file, endings, collections);
			else if (!stats.isFile()) continue;
			else if (formatOf(name, collections)) yield sourceFile(path, file, relative(root, path), stats.size, collections);
			else {
				const ending = extname(name).toLowerCase() || name;
				endings.set(ending, (endings.get(ending) ?? 0) + 1);
			}
		} catch (error) {
			yield fileFault(file, error);
		}
	}
}

function sourceFile(path: string, file: string, given: string, bytes: number, collections: boolean): SourceFile {
	const name = given.split(sep).join("/");
	const stem = name.slice(0, name.length - extname(name).length);
	return { path, file, name, stem: stem || name, format: formatOf(name, collections), bytes };
}

/** What a failed file operation means to the user. */
export function fileFault(file: string, error: unknown): FileFault {
	const { code, message } = error as NodeJS.ErrnoException;
	return { file, code: code === "ENOENT" || code === "ENOTDIR" ? "not-found" : "unreadable", detail: code ?? message };
}
