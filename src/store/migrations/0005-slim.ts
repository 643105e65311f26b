import { type Kysely, sql } from "kysely";

/**
 * What claims and incidents say in full, which is read a page at a time, lies apart from the columns that are counted and gathered over the whole record,
 * where a row is over about two kilobytes. Rows that are there already stay as they are until they are written anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`alter table claim set (toast_tuple_target = 256)`.execute(db);
	await sql`alter table incident set (toast_tuple_target = 256)`.execute(db);
}
