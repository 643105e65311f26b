import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Place } from "../places/place.js";
import { formatTable, parseTable } from "../places/table.js";

/** Folder for what a user adds, below the current one. */
export const DATA_FOLDER = "rasd-data";

function folder(dataDir: string): string {
	return join(dataDir, "gazetteer");
}

/** Name of the table that a file's places are kept in: its own without folder and ending. */
export function tableName(file: string): string {
	return basename(file)
		.replace(/\.[^.]+$/, "")
		.replace(/[^A-Za-z0-9_-]+/g, "_");
}

/** Keeps places as a table; a table of the same name is replaced. Returns how many there are. */
export function storeTable(dataDir: string, name: string, places: readonly Place[]): number {
	mkdirSync(folder(dataDir), { recursive: true });
	const ids = new Set<string>();
	const unique = places.filter(({ id }) => !ids.has(id) && ids.add(id));
	const path = join(folder(dataDir), `${name}.tsv`);
	writeFileSync(`${path}.part`, formatTable(unique));
	renameSync(`${path}.part`, path);
	return unique.length;
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

/** All places of the kept tables. Throws a `LexiconError` at a bad line. */
export function loadImported(dataDir: string = DATA_FOLDER): Place[] {
	return storedTables(dataDir).flatMap(({ path }) => parseTable(path, readFileSync(path, "utf8")));
}
