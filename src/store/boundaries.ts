import { sql } from "kysely";
import type { Topology } from "topojson-specification";
import type { Queries } from "./database.js";
import { toJson, type Writing } from "./write.js";

/** Boundaries of one level of a country, without the lines. */
export interface StoredBoundaries {
	readonly country: string;
	readonly level: number;
	readonly source: string;
	readonly sha256: string;
	readonly areas: number;
	readonly points: number;
	readonly at: string;
}

/** How exactly lines are given: to about a metre, or as a whole country is shown. */
export type Detail = "fine" | "coarse";

/** What was imported, by country and level. */
export function listBoundaries(db: Queries): Promise<StoredBoundaries[]> {
	return db
		.selectFrom("boundary")
		.select(["country", "level", "source", "sha256", "areas", "points", "at"])
		.orderBy("country")
		.orderBy("level")
		.execute();
}

/** The lines of a level, by country; of one country where it is given. The topology's object is `areas`. */
export async function boundaryLines(
	db: Queries,
	level: number,
	country: string | null,
	detail: Detail,
): Promise<{ readonly country: string; readonly source: string; readonly topology: Topology }[]> {
	const { rows } = await sql<{ country: string; source: string; topology: Topology }>`
		select country, source, ${sql.ref(detail)} as topology from boundary
		where level = ${level}::int ${country === null ? sql`` : sql`and country = ${country}`} order by country`.execute(db);
	return rows;
}

/** Puts boundaries in place of what a country had of that level. */
export async function putBoundaries(
	tx: Writing,
	at: string,
	{ fine, coarse, ...row }: Omit<StoredBoundaries, "at"> & Readonly<Record<Detail, Topology>>,
): Promise<void> {
	await dropBoundaries(tx, row.country, row.level);
	await tx
		.insertInto("boundary")
		.values({ ...row, at, fine: toJson(fine), coarse: toJson(coarse) })
		.execute();
}

/** Takes a country's boundaries of a level away. Returns whether there were any. */
export async function dropBoundaries(tx: Writing, country: string, level: number): Promise<boolean> {
	const { numDeletedRows } = await tx.deleteFrom("boundary").where("country", "=", country).where("level", "=", level).executeTakeFirst();
	return numDeletedRows > 0n;
}
