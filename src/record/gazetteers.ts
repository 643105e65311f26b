import { readFileSync } from "node:fs";
import { storedTables } from "../intake/gazetteer-store.js";
import { parseTable } from "../places/table.js";
import type { Database } from "../store/database.js";

/**
 * Takes the gazetteers of the data folder (`rasd places import`) into the store. An embedded store holds what its folder holds; one on a
 * server, which several machines use, only gains tables. Returns whether anything changed.
 */
export async function takeGazetteers({ db, kind }: Database, dataFolder: string, at: string): Promise<boolean> {
	const known = new Map((await db.selectFrom("gazetteer").select(["name", "tsv"]).execute()).map(({ name, tsv }) => [name, tsv]));
	const here = new Map(storedTables(dataFolder).map(({ name, path }) => [name, readFileSync(path, "utf8")]));
	let changed = false;
	for (const [name, tsv] of here) {
		if (known.get(name) === tsv) continue;
		const rows = parseTable(name, tsv).length;
		await db
			.insertInto("gazetteer")
			.values({ name, tsv, rows, added_at: at })
			.onConflict((on) => on.column("name").doUpdateSet({ tsv, rows, added_at: at }))
			.execute();
		changed = true;
	}
	const gone = [...known.keys()].filter((name) => !here.has(name));
	if (kind === "embedded" && gone.length > 0) {
		await db.deleteFrom("gazetteer").where("name", "in", gone).execute();
		changed = true;
	}
	return changed;
}
