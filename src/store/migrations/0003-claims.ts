import { type Kysely, sql } from "kysely";

/** Claims are no longer ordered by their doubt alone: `claim_review` took its place. Every index costs at every claim that is added. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`drop index claim_doubt`.execute(db);
}
