import { type RawBuilder, sql } from "kysely";
import type { Writing } from "./write.js";

let cursors = 0;

/** The rows of a query, some at a time, so that an answer of any size needs little memory. Only within a transaction, on both databases. */
export async function* rowsInParts<R>(tx: Writing, query: RawBuilder<R>, part = 500): AsyncGenerator<R> {
	const cursor = sql.id(`rasd_rows_${++cursors}`);
	await sql`declare ${cursor} no scroll cursor for ${query}`.execute(tx);
	try {
		for (;;) {
			const { rows } = await sql<R>`fetch ${sql.lit(part)} from ${cursor}`.execute(tx);
			yield* rows;
			if (rows.length < part) return;
		}
	} finally {
		await sql`close ${cursor}`.execute(tx);
	}
}
