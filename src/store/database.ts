import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite, types as pgliteTypes } from "@electric-sql/pglite";
import { Kysely, Migrator, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import { lockFolder } from "./lock.js";
import { MIGRATIONS } from "./migrations/index.js";
import { pgliteDialect } from "./pglite-dialect.js";
import type { Tables } from "./schema.js";

/** Where the record lies: a folder, or a PostgreSQL server's address. */
export type Place = { readonly folder: string } | { readonly url: string };

/** The queries of the store run on either database, in a transaction or out of it. */
export type Queries = Kysely<Tables> | Transaction<Tables>;

export interface Database {
	readonly kind: "embedded" | "postgres";
	readonly db: Kysely<Tables>;
	close(): Promise<void>;
}

const OLDEST_SERVER = 140_000;
const { builtins } = pg.types;

/** Numbers and times come alike from both: whole numbers as numbers, days as `YYYY-MM-DD`, times as ISO 8601 in UTC. */
const PARSERS: Readonly<Record<number, (value: string) => unknown>> = {
	[builtins.INT8]: Number,
	[builtins.NUMERIC]: Number,
	[builtins.DATE]: (value) => value,
	[builtins.TIMESTAMPTZ]: (value) => new Date(value).toISOString(),
};

/**
 * Opens the record's database, and brings its tables up to date.
 * @throws FolderInUse where another process has the folder; Error with what to do where the server cannot be reached or is too old
 */
export async function openDatabase(place: Place): Promise<Database> {
	const opened = "url" in place ? await openServer(place.url) : await openFolder(place.folder);
	try {
		const { error } = await new Migrator({ db: opened.db, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest();
		if (error) throw error;
		return opened;
	} catch (error) {
		await opened.close();
		const message = error instanceof Error ? error.message : String(error);
		if (/corrupted migrations|not found|missing/i.test(message))
			throw new Error(`This store was written by a newer Rasd (${message}). Update Rasd and try again; nothing was changed.`);
		throw new Error(`The store's tables could not be brought up to date: ${message}`, { cause: error });
	}
}

async function openFolder(folder: string): Promise<Database> {
	const unlock = lockFolder(folder);
	try {
		const client = await openFiles(folder);
		await client.exec("set time zone 'UTC'");
		const db = new Kysely<Tables>({ dialect: pgliteDialect(client) });
		const close = async () => {
			try {
				await db.destroy();
			} finally {
				unlock();
			}
		};
		return { kind: "embedded", db, close };
	} catch (error) {
		unlock();
		throw error;
	}
}

/** Its own 128 MB of buffers take half a second to be cleared at every start; the system caches the files as well. */
const START = [...PGlite.defaultStartParams, "-c", "shared_buffers=32MB", "-c", "work_mem=32MB"];

/** There while the database's files are made: what a killed process left of them holds nothing yet, and is made anew. */
const MAKING = "store.making";

/** PostgreSQL's own lock. Ours holds here; a process killed as it wrote this one leaves it empty, and then nothing opens any more. */
const POSTGRES_LOCK = "postmaster.pid";

async function openFiles(folder: string): Promise<PGlite> {
	const path = join(folder, "store");
	const making = join(folder, MAKING);
	if (existsSync(making)) rmSync(path, { recursive: true, force: true });
	rmSync(join(path, POSTGRES_LOCK), { force: true });
	if (!existsSync(path)) writeFileSync(making, "");
	mkdirSync(path, { recursive: true });
	const client = await PGlite.create(path, { parsers: { ...PARSERS, [pgliteTypes.INT8]: Number }, startParams: START });
	rmSync(making, { force: true });
	return client;
}

async function openServer(url: string): Promise<Database> {
	const pool = new pg.Pool({
		connectionString: url,
		max: 8,
		connectionTimeoutMillis: 10_000,
		// What goes over the whole record is gathered in memory, and is over before a compiled plan would pay.
		options: "-c TimeZone=UTC -c work_mem=32MB -c jit=off",
		types: { getTypeParser: (oid: number, format?: "text" | "binary") => PARSERS[oid] ?? pg.types.getTypeParser(oid, format as "text") },
	});
	// A connection that breaks while nobody uses it is replaced by the pool; whoever uses one gets the error.
	pool.on("error", () => {});
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	try {
		const { rows } = await sql<{ version: number }>`select current_setting('server_version_num')::int as version`.execute(db);
		const version = rows[0]?.version ?? 0;
		if (version < OLDEST_SERVER) throw new Error(`it is PostgreSQL ${Math.floor(version / 10_000)}; Rasd needs 14 or newer`);
		return { kind: "postgres", db, close: () => db.destroy() };
	} catch (error) {
		await db.destroy();
		const { message } = error as Error;
		throw new Error(
			`The database ${withoutPassword(url)} cannot be used: ${message || "no connection"}.\nCheck the address, that the server runs, and that this user may enter.`,
			{ cause: error },
		);
	}
}

/** An address as it may be shown. */
function withoutPassword(url: string): string {
	try {
		const parsed = new URL(url);
		if (parsed.password !== "") parsed.password = "…";
		return decodeURIComponent(parsed.href);
	} catch {
		return "given";
	}
}
