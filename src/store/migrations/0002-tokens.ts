import { type Kysely, sql } from "kysely";

/** Tokens that let programs and people in, and the order in which claims are reviewed. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS: readonly string[] = [
	`create table token (
		id text primary key, name text not null, scope text not null check (scope in ('read', 'review', 'admin')),
		hash text not null unique, created_at timestamptz not null, used_at timestamptz, revoked_at timestamptz)`,
	// How much a look at a claim is worth: its doubt, times more the more people it tells of.
	`create function review_weight(confidence real, killed_min integer, killed_max integer, injured_min integer, injured_max integer)
		returns double precision language sql immutable parallel safe
		return (1 - confidence::double precision) * (1 + ln(1 + coalesce(killed_max, killed_min, 0)::double precision
			+ coalesce(injured_max, injured_min, 0)::double precision / 3))`,
	`create index claim_review on claim (review_weight(confidence, killed_min, killed_max, injured_min, injured_max) desc, id)
		where current and status = 'open'`,
];
