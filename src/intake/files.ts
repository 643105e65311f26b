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
 * names of other kinds are passed over. Links are not followed: what they lead to in the folder is read under its own name, and
 * what lies outside is a fault.
 */
export async function* filesOf(path: string): AsyncGenerator<SourceFile | FileFault> {
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
	for await (const entry of walk(root, root, path)) {
		found = true;
		yield entry;
	}
	if (!found) yield { file: path, code: "nothing-found", detail: "no .txt, .jsonl, .json or .html file in the folder" };
}

async function* walk(root: string, folder: string, shown: string): AsyncGenerator<SourceFile | FileFault> {
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
			if (stats.isDirectory()) yield* walk(root, path, file);
			else if (stats.isFile() && formatOf(name)) yield sourceFile(path, file, relative(root, path), stats.size);
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
