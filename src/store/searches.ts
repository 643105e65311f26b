import type { Queries } from "./database.js";
import type { SavedSearchTable } from "./schema.js";

export type SavedSearch = Readonly<SavedSearchTable>;

/** Searches by their names; those of one page where it is given. */
export function listSearches(db: Queries, page: string | null = null): Promise<SavedSearch[]> {
	let query = db.selectFrom("saved_search").selectAll().orderBy("name");
	if (page !== null) query = query.where("page", "=", page);
	return query.execute();
}

export async function countSearches(db: Queries): Promise<number> {
	const { n } = await db
		.selectFrom("saved_search")
		.select(({ fn }) => fn.countAll<number>().as("n"))
		.executeTakeFirstOrThrow();
	return Number(n);
}

/** Keeps a search under its name, in place of what had it. Returns whether the name is new. */
export async function saveSearch(db: Queries, search: SavedSearch): Promise<boolean> {
	const before = await db.selectFrom("saved_search").select("name").where("name", "=", search.name).executeTakeFirst();
	const { name: _, ...rest } = search;
	await db
		.insertInto("saved_search")
		.values(search)
		.onConflict((on) => on.column("name").doUpdateSet(rest))
		.execute();
	return before === undefined;
}

/** Drops a search. Returns whether there was one. */
export async function dropSearch(db: Queries, name: string): Promise<boolean> {
	const { numDeletedRows } = await db.deleteFrom("saved_search").where("name", "=", name).executeTakeFirst();
	return numDeletedRows > 0n;
}
