import { type Kysely, sql } from "kysely";

/** When the record's claims had followed what was settled of a name: what a killed process left undone is taken up by the next. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`alter table place_settlement add column followed_at timestamptz`.execute(db);
	await sql`update place_settlement set followed_at = coalesce(undone_at, at)`.execute(db);
}
