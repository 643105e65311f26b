import { type Kysely, sql } from "kysely";

/** The record's tables. What is only ever added to (bodies, captures, the chain, articles' words) is held by triggers. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS: readonly string[] = [
	`create table setting (key text primary key, value json not null)`,

	`create table outlet (id text primary key, name text not null, agency boolean not null default false)`,
	`create table outlet_rating (
		id bigint generated always as identity primary key,
		outlet text not null references outlet, reliability text not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
		note text, by text not null, at timestamptz not null)`,
	`create index outlet_rating_latest on outlet_rating (outlet, id desc)`,

	`create table source (
		id bigint generated always as identity primary key,
		locator text not null unique, title text, outlet text, every integer check (every > 0), next_at timestamptz,
		failures integer not null default 0, state json not null, added_at timestamptz not null, polled_at timestamptz,
		stopped boolean not null default false)`,
	`create index source_next on source (next_at) where not stopped`,

	`create table body (sha256 text primary key, size bigint not null, bytes bytea not null)`,
	`create table capture (
		id text primary key, locator text not null, at timestamptz not null, method text not null, status integer,
		headers json not null, body text not null references body)`,
	`create index capture_body on capture (body)`,
	`create table custody (
		seq bigint primary key, at timestamptz not null, act text not null, subject text not null, digest text not null,
		detail text not null, previous text not null unique, hash text not null unique)`,
	`create index custody_subject on custody (subject)`,

	`create table article (
		id text primary key, stated_id text, title text not null, text text not null, published text, published_day date,
		outlet text references outlet, author text, language text not null, url text, capture text not null references capture,
		sha256 text not null, added_at timestamptz not null, copy_of text, signature json, coder integer, notes json not null)`,
	`create index article_published on article (published_day desc, id)`,
	`create index article_url on article (url)`,
	`create index article_outlet on article (outlet, published_day desc)`,
	`create index article_copy on article (copy_of) where copy_of is not null`,
	`create index article_coder on article (coder)`,
	`create table article_text (article text primary key references article on delete cascade, folded text not null, words tsvector not null)`,
	`create index article_text_words on article_text using gin (words)`,
	`create table word (form text primary key, grams text[] not null)`,
	`create index word_grams on word using gin (grams)`,
	`create table copy_band (key text not null, article text not null references article on delete cascade, primary key (key, article))`,

	`create table item (source text not null, key text not null, article text, at timestamptz not null, primary key (source, key))`,
	`create table fault (
		id bigint generated always as identity primary key, source text not null, key text not null, code text not null,
		detail text not null, capture text references capture, at timestamptz not null, tries integer not null default 1,
		tried_at timestamptz not null, resolved_at timestamptz, passing boolean not null, address text, unique (source, key))`,
	`create index fault_open on fault (id) where resolved_at is null`,

	`create table coder (
		id integer generated always as identity primary key, version text not null, lexicons text not null, gazetteer text not null,
		unique (version, lexicons, gazetteer))`,
	`create sequence claim_id`,
	`create table claim (
		id bigint primary key default nextval('claim_id'), thread bigint not null, article text not null references article on delete cascade,
		no text not null, coder integer references coder, current boolean not null default true, machine json not null, corrected json,
		status text not null default 'open', kind text not null, type text not null, modality text not null,
		from_day date, to_day date, published_day date, outlet text, initiators text[] not null, targets text[] not null,
		actors text[] not null, places text[] not null,
		killed_min integer, killed_max integer, injured_min integer, injured_max integer, confidence real not null, incident bigint, series text)`,
	`create index claim_article on claim (article)`,
	`create index claim_thread on claim (thread)`,
	`create index claim_latest on claim (published_day desc nulls last, id desc) where current`,
	`create index claim_day on claim (from_day, to_day) where current`,
	`create index claim_type on claim (type, published_day desc nulls last, id desc) where current`,
	`create index claim_actors on claim using gin (actors) where current`,
	`create index claim_places on claim using gin (places) where current`,
	`create index claim_incident on claim (incident) where current`,
	`create index claim_series on claim (series) where current and series is not null`,
	`create index claim_doubt on claim (confidence, id) where current and status = 'open'`,

	`create table decision (
		id text primary key, thread bigint not null, verdict text not null, changes json not null, note text, by text not null,
		at timestamptz not null, undone_at timestamptz)`,
	`create index decision_thread on decision (thread, at)`,

	`create sequence incident_id`,
	`create table incident (
		id bigint primary key default nextval('incident_id'), type text not null, from_day date, to_day date, first_report date,
		latest_report date, admin1 text, lat double precision, lon double precision, precision text,
		killed_min integer, killed_max integer, injured_min integer, injured_max integer,
		claims integer not null, articles integer not null, sources integer not null, contested boolean not null,
		credibility smallint not null, actors text[] not null, places text[] not null, view json not null,
		changed_at timestamptz not null, pinned boolean not null default false)`,
	`create index incident_latest on incident (latest_report desc nulls last, id desc)`,
	`create index incident_day on incident (from_day, to_day)`,
	`create index incident_point on incident (lat, lon)`,
	`create index incident_actors on incident using gin (actors)`,
	`create index incident_places on incident using gin (places)`,
	`create table link (
		claim bigint primary key references claim on delete cascade, incident bigint not null references incident deferrable initially deferred,
		role text not null, score real not null, reasons json not null, by text not null, projection json not null)`,
	`create index link_incident on link (incident)`,
	`create table block (key text not null, claim bigint not null references claim on delete cascade, primary key (key, claim))`,
	`create index block_claim on block (claim)`,
	`create table link_decision (
		id bigint generated always as identity primary key, settlement text not null, act text not null check (act in ('together', 'apart')),
		thread bigint not null, other bigint not null, by text not null, at timestamptz not null, undone_at timestamptz)`,
	`create index link_decision_settlement on link_decision (settlement)`,
	`create index link_decision_thread on link_decision (thread)`,
	`create index link_decision_other on link_decision (other)`,

	`create table job (
		id bigint generated always as identity primary key, kind text not null, argument json not null, state text not null,
		done integer not null default 0, total integer, message text, started_at timestamptz not null, ended_at timestamptz)`,
	`create table gazetteer (name text primary key, rows integer not null, tsv text not null, added_at timestamptz not null)`,

	`create function refuse_change() returns trigger language plpgsql as $$
		begin raise exception '% is only added to', tg_table_name; end $$`,
	...["body", "capture", "custody"].map(
		(table) => `create trigger ${table}_is_kept before update or delete on ${table} for each row execute function refuse_change()`,
	),
	`create function refuse_rewriting() returns trigger language plpgsql as $$
		begin
			if (new.id, new.title, new.text, new.published, new.url, new.capture, new.sha256)
				is distinct from (old.id, old.title, old.text, old.published, old.url, old.capture, old.sha256)
			then raise exception 'an article never changes'; end if;
			return new;
		end $$`,
	`create trigger article_is_kept before update on article for each row execute function refuse_rewriting()`,
];
