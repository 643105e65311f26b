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
	// The contested first, then the credible, then the large.
	`create function incident_attention_of(contested boolean, credibility smallint, killed_min integer, killed_max integer, sources integer)
		returns double precision language sql immutable parallel safe
		return (contested::int * 100000000 + (6 - credibility) * 10000000 + least(coalesce(killed_max, killed_min, 0), 9999) * 100
			+ least(sources, 99))::double precision`,
	// What people have looked at, which is little of all; and the order in which incidents are shown to whoever comes back.
	`create index claim_reviewed on claim (status) where current and status <> 'open'`,
	`create index incident_attention on incident (incident_attention_of(contested, credibility, killed_min, killed_max, sources) desc, id desc)`,
	`create index claim_outlet on claim (outlet) where current`,
	`create table saved_search (name text primary key, page text not null, query text not null, by text not null, at timestamptz not null)`,
];
