import { type Kysely, sql } from "kysely";

/** What the workbench keeps: boundaries for the map, what places' names were settled to mean, searches by name. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS: readonly string[] = [
	`create table boundary (
		country text not null, level smallint not null check (level between 1 and 3), source text not null, sha256 text not null,
		areas integer not null, points integer not null, fine json not null, coarse json not null, at timestamptz not null,
		primary key (country, level))`,
	`create table place_settlement (
		id text primary key, name text not null, key text not null, within text, place text, by text not null, at timestamptz not null,
		undone_at timestamptz)`,
	`create unique index place_settlement_one on place_settlement (key, coalesce(within, '')) where undone_at is null`,
	`create index claim_outlet on claim (outlet) where current`,
	`create table saved_search (name text primary key, page text not null, query text not null, by text not null, at timestamptz not null)`,
];
