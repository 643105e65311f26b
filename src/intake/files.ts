import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join, relative, sep } from "node:path";
import type { FaultCode } from "./fault.js";

/** Kinds of file that articles come in. */
export type Format = "text" | "lines" | "json" | "page";

/** A file to read: where it is, how the user would name it, the id of an article in it that has none of its own. */
export interface SourceFile {
	readonly path: string;
	readonly file: string;
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

/** The format that a file's name tells; null where it tells none. */
export function formatOf(file: string): Format | null {
	return FORMATS.get(extname(file).toLowerCase()) ?? null;
}

/**
 * The files that a path stands for: itself, or every article file in the folder and below, by name. In a folder, hidden files and
 * names of other kinds are passed over, which is told at the end. Links are not followed: what they lead to in the folder is read under its own name, and
 * what lies outside is a fault.
 */
export async function* filesOf(path: string): AsyncGenerator<SourceFile | FileFault | PassedOver> {
	let root: string;
	try {
		const stats = await stat(path);
		if (!stats.isDirectory()) {
			if (stats.isFile() || stats.isFIFO()) yield sourceFile(path, path, basename(path), stats.size);
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
	for await (const entry of walk(root, root, path, endings)) {
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

async function* walk(root: string, folder: string, shown: string, endings: Map<string, number>): AsyncGenerator<SourceFile | FileFault> {
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
			if (stats.isDirectory()) yield* walk(root, path, file, endings);
			else if (!stats.isFile()) continue;
			else if (formatOf(name)) yield sourceFile(path, file, relative(root, path), stats.size);
			else {
				const ending = extname(name).toLowerCase() || name;
				endings.set(ending, (endings.get(ending) ?? 0) + 1);
			}
		} catch (error) {
			yield fileFault(file, error);
		}
	}
}

function sourceFile(path: string, file: string, name: string, bytes: number): SourceFile {
	const stem = name
		.slice(0, name.length - extname(name).length)
		.split(sep)
		.join("/");
	return { path, file, stem: stem || name, format: formatOf(name), bytes };
}

/** What a failed file operation means to the user. */
export function fileFault(file: string, error: unknown): FileFault {
	const { code, message } = error as NodeJS.ErrnoException;
	return { file, code: code === "ENOENT" || code === "ENOTDIR" ? "not-found" : "unreadable", detail: code ?? message };
}
