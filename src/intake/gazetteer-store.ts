import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Place } from "../places/place.js";
import { formatTable, parseTable } from "../places/table.js";

/** Folder for what a user adds, below the current one. */
export const DATA_FOLDER = "rasd-data";

function folder(dataDir: string): string {
	return join(dataDir, "gazetteer");
}

/** Name of the table that a file's places are kept in: its format and its own name without folder and ending. */
export function tableName(file: string, format: string): string {
	const own = basename(file)
		.normalize("NFC")
		.replace(/\.[^.]+$/, "")
		.replace(/[^\p{L}\p{N}_-]+/gu, "_")
		.slice(0, 80);
	return own.toLowerCase().startsWith(format) ? own : `${format}-${own}`;
}

/** What keeping a table did. */
export type Kept = "new" | "replaced" | "unchanged";

/** Keeps places as a table; a table of the same name is replaced where it differs. Throws where it could not be read again. */
export function storeTable(dataDir: string, name: string, places: readonly Place[]): Kept {
	mkdirSync(folder(dataDir), { recursive: true });
	const path = join(folder(dataDir), `${name}.tsv`);
	const text = formatTable(places);
	parseTable(path, text);
	const before = existsSync(path) ? readFileSync(path, "utf8") : null;
	if (before === text) return "unchanged";
	writeFileSync(`${path}.part`, text);
	renameSync(`${path}.part`, path);
	return before === null ? "new" : "replaced";
}

/** The tables that are kept, by name. */
export function storedTables(dataDir: string): { name: string; path: string }[] {
	if (!existsSync(folder(dataDir))) return [];
	return readdirSync(folder(dataDir))
		.filter((file) => file.endsWith(".tsv"))
		.sort()
		.map((file) => ({ name: file.slice(0, -4), path: join(folder(dataDir), file) }));
}

/** Drops a table; false where there is none of the name. */
export function removeTable(dataDir: string, name: string): boolean {
	const table = storedTables(dataDir).find((each) => each.name === name);
	if (table) rmSync(table.path);
	return table !== undefined;
}

/** All places of the kept tables. Throws a `LexiconError` at a bad line, and where a folder other than the usual one is not there. */
export function loadImported(dataDir: string = DATA_FOLDER): Place[] {
	if (dataDir !== DATA_FOLDER && !existsSync(dataDir)) throw new Error(`--data ${dataDir}: there is no such folder`);
	return storedTables(dataDir).flatMap(({ path }) => parseTable(path, readFileSync(path, "utf8")));
}
