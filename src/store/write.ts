import { type Kysely, sql, type Transaction } from "kysely";
import type { Queries } from "./database.js";
import type { Tables } from "./schema.js";

/** Everything that a step of the record writes, whole or not at all. */
export type Writing = Transaction<Tables>;

/** Number of the lock that whoever writes holds until the end, so that steps follow one another: "rasd" in ASCII. */
const WRITER = 0x72617364;

/** Runs a step in one transaction, after every other that writes to the same database. */
export function writing<T>(db: Kysely<Tables>, step: (tx: Writing) => Promise<T>): Promise<T> {
	return db.transaction().execute(async (tx) => {
		await sql`select pg_advisory_xact_lock(${WRITER})`.execute(tx);
		return step(tx);
	});
}

/**
 * Waits for all that was sent to a transaction side by side, then fails with the error that came first: nothing may go on once its
 * transaction is over, for its connection is then another's. What is sent first is done first; the database is busy with it while this
 * process makes ready what comes next.
 */
export async function together<T extends readonly unknown[]>(sent: readonly [...{ [K in keyof T]: Promise<T[K]> }]): Promise<T> {
	let failed: { readonly error: unknown } | null = null;
	const ended = sent.map((one) =>
		one.catch((error: unknown) => {
			failed ??= { error };
		}),
	);
	await Promise.all(ended);
	if (failed !== null) throw (failed as { readonly error: unknown }).error;
	return Promise.all(sent);
}

/** What to do with rows that are there already. */
type Conflict = "fail" | "keep";

/**
 * Inserts rows of any number in one statement: they travel as one JSON text, which the database takes apart by the table's own column
 * types. Values must be JSON's (bytes as `\x` and hexadecimal digits), and their texts such as a database can hold (see `storable`): looking through all of
 * them here would cost as much as writing them. Returns how many were new.
 */
export async function insertRows<T extends keyof Tables & string>(
	db: Queries,
	table: T,
	columns: readonly (keyof Tables[T] & string)[],
	rows: readonly object[],
	conflict: Conflict = "fail",
): Promise<number> {
	if (rows.length === 0) return 0;
	const names = sql.join(columns.map((column) => sql.ref(column)));
	const { numAffectedRows } = await sql`insert into ${sql.table(table)} (${names})
		select ${names} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
		${conflict === "keep" ? sql`on conflict do nothing` : sql``}`.execute(db);
	return Number(numAffectedRows ?? 0n);
}

/** Texts of JSON in UTF-8, a line each: JSON that `JSON.stringify` made holds no line break. */
export function toLines(texts: readonly string[]): Buffer {
	return Buffer.from(texts.join("\n"));
}

/**
 * Inserts rows as `insertRows` does, given as JSON texts already, with one column of JSON apart: its values, in the order of the rows, are
 * the lines of `parts` put together. The database then reads what is large only once, and this process not at all.
 */
export async function insertRowsAndLines<T extends keyof Tables & string>(
	db: Queries,
	table: T,
	columns: readonly (keyof Tables[T] & string)[],
	rows: readonly string[],
	apart: { readonly column: keyof Tables[T] & string; readonly parts: readonly Uint8Array[] },
): Promise<void> {
	if (rows.length === 0) return;
	const names = sql.join(columns.map((column) => sql.ref(column)));
	const parts = apart.parts.filter(({ length }) => length > 0);
	const lines = Buffer.concat(parts.flatMap((part, i) => (i === 0 ? [part] : [LINE_BREAK, part])));
	await sql`insert into ${sql.table(table)} (${names}, ${sql.ref(apart.column)})
		select ${names}, given."unnest"::json from rows from (
			json_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(",")}]`}::json), unnest(string_to_array(${lines}::text, chr(10)))
		) as given`.execute(db);
}

const LINE_BREAK = Buffer.from("\n");

/** A text that every database can hold: NUL and halves of a surrogate pair become the replacement character. */
export function storable(text: string): string {
	return text.toWellFormed().replaceAll("\0", "\ufffd");
}

/** JSON for a column of its own, its texts storable. */
export function toJson(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "string" ? storable(inner) : inner));
}

/** Bytes as `insertRows` takes them. */
export function toHex(bytes: Uint8Array): string {
	return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}

/** Inserts rows that were written by `row_to_json`, numbers that count up by themselves included. */
export async function insertJsonRows(tx: Writing, table: keyof Tables & string, rows: readonly string[]): Promise<void> {
	await sql`insert into ${sql.table(table)} overriding system value
		select * from json_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(",")}]`}::json)`.execute(tx);
}
