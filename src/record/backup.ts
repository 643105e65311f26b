// A backup is the whole record in one encrypted file: rows as lines of JSON, compressed. It does not depend on which database it came from.
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { type Kysely, sql } from "kysely";
import { rowsInParts } from "../store/cursor.js";
import { appendCustody, headOfChain } from "../store/custody.js";
import { MIGRATIONS } from "../store/migrations/index.js";
import type { Tables } from "../store/schema.js";
import { insertJsonRows, type Writing, writing } from "../store/write.js";
import { decrypting, encrypting } from "./seal.js";
import { verify } from "./verify.js";

/** Every table that is backed up, those that others refer to first. */
export const BACKED_UP = [
	"setting",
	"outlet",
	"outlet_rating",
	"source",
	"body",
	"capture",
	"custody",
	"article",
	"article_text",
	"word",
	"copy_band",
	"item",
	"fault",
	"coder",
	"incident",
	"claim",
	"decision",
	"link",
	"block",
	"link_decision",
	"job",
	"gazetteer",
	"boundary",
	"place_settlement",
	"saved_search",
] as const satisfies readonly (keyof Tables)[];

/** Columns that count up by themselves, and go on behind the highest after a restore. */
const COUNTERS = [
	["outlet_rating", "id"],
	["source", "id"],
	["fault", "id"],
	["coder", "id"],
	["link_decision", "id"],
	["job", "id"],
] as const;

export interface BackedUp {
	readonly rows: number;
	/** The chain's last hash at the time of the backup. */
	readonly head: string;
}

/** Fewer characters are guessed too soon. */
export const SHORTEST_PASSPHRASE = 8;
const FORMAT = "rasd backup";

function schemaName(): string {
	return Object.keys(MIGRATIONS).at(-1) as string;
}

/** Writes the whole record, as it is at one moment, into a file that only the passphrase opens. The file appears when it is whole. */
export async function backUp(
	db: Kysely<Tables>,
	file: string,
	passphrase: string,
	at: string,
	progress: (rows: number) => void = () => {},
): Promise<BackedUp> {
	let count = 0;
	let head = "";
	const part = `${file}.part`;
	try {
		await db
			.transaction()
			.setIsolationLevel("repeatable read")
			.execute(async (tx) => {
				({ hash: head } = await headOfChain(tx));
				const lines = async function* () {
					const digest = createHash("sha256");
					const counts: Record<string, number> = {};
					yield `${JSON.stringify({ format: FORMAT, version: 1, schema: schemaName(), at, head })}\n`;
					for (const table of BACKED_UP) {
						yield `${JSON.stringify({ table })}\n`;
						let rows = 0;
						for await (const { row } of rowsInParts(
							tx,
							sql<{ row: string }>`select row_to_json(t)::text as row from ${sql.table(table)} t`,
							100,
						)) {
							digest.update(row);
							rows++;
							if (++count % 1000 === 0) progress(count);
							yield `${row}\n`;
						}
						counts[table] = rows;
					}
					yield `${JSON.stringify({ end: counts, digest: digest.digest("hex") })}\n`;
				};
				await pipeline(Readable.from(lines()), createGzip({ level: 5 }), encrypting(passphrase), createWriteStream(part));
			});
		const handle = await open(part, "r+");
		await handle.sync();
		await handle.close();
		await rename(part, file);
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
	progress(count);
	return { rows: count, head };
}

/** A file that is no backup, that another passphrase opens, or that was damaged. */
export class UnreadableBackup extends Error {
	override readonly name = "UnreadableBackup";
}

/**
 * Fills an empty store from a backup. The file is read through and checked before anything is written; then all of it is written or
 * nothing, and the chain of custody is proved.
 * @throws UnreadableBackup; Error where the store is not empty
 */
export async function restore(
	db: Kysely<Tables>,
	file: string,
	passphrase: string,
	at: string,
	progress: (rows: number, total: number) => void = () => {},
): Promise<BackedUp> {
	const { total, head } = await check(file, passphrase);
	return writing(db, async (tx) => {
		if ((await headOfChain(tx)).seq > 0)
			throw new Error("The store is not empty; restore into a new one (another --data folder or database).");
		for (const table of BACKED_UP) await sql`delete from ${sql.table(table)}`.execute(tx);
		let rows = 0;
		for await (const { table, lines } of batches(file, passphrase)) {
			await insertJsonRows(tx, table, lines);
			rows += lines.length;
			progress(rows, total);
		}
		await resetCounters(tx);
		const { breaches } = await verify(tx, { head });
		if (breaches.length > 0)
			throw new UnreadableBackup(`The backup's record does not hold: ${breaches[0]?.what} ${breaches[0]?.subject}: ${breaches[0]?.detail}`);
		await appendCustody(tx, at, [{ act: "restored", subject: "store", digest: head, detail: { rows } }]);
		return { rows, head };
	});
}

async function resetCounters(tx: Writing): Promise<void> {
	for (const [table, column] of COUNTERS)
		await sql`select setval(pg_get_serial_sequence(${table}, ${column}), (select coalesce(max(${sql.ref(column)}), 0) + 1 from ${sql.table(table)}), false)`.execute(
			tx,
		);
	for (const table of ["claim", "incident"] as const)
		await sql`select setval(${`${table}_id`}, (select coalesce(max(id), 0) + 1 from ${sql.table(table)}), false)`.execute(tx);
}

interface Ended {
	readonly end: Readonly<Record<string, number>>;
	readonly digest: string;
}

/** Reads a backup through; throws where anything is missing or other than it was written. */
async function check(file: string, passphrase: string): Promise<{ readonly total: number; readonly head: string }> {
	const digest = createHash("sha256");
	const counts: Record<string, number> = {};
	let table = "";
	let head: string | null = null;
	let ended: Ended | null = null;
	for await (const line of linesOf(file, passphrase)) {
		if (head === null) head = headerOf(line).head;
		else if (ended !== null) throw new UnreadableBackup("There is more behind the backup's end.");
		else if (line.startsWith('{"table":')) {
			({ table } = JSON.parse(line) as { table: string });
			counts[table] = 0;
		} else if (line.startsWith('{"end":')) ended = JSON.parse(line) as Ended;
		else {
			digest.update(line);
			counts[table] = (counts[table] ?? 0) + 1;
		}
	}
	if (head === null || ended === null) throw new UnreadableBackup("The backup ends too soon; it was cut off. Take an earlier one.");
	if (digest.digest("hex") !== ended.digest || JSON.stringify(counts) !== JSON.stringify(ended.end))
		throw new UnreadableBackup("The backup does not hold what it says it holds.");
	return { total: Object.values(counts).reduce((sum, n) => sum + n, 0), head };
}

function headerOf(line: string): { readonly head: string } {
	const header = JSON.parse(line) as { format?: string; version?: number; schema?: string; head: string };
	if (header.format !== FORMAT) throw new UnreadableBackup("This file is not a backup of Rasd.");
	if (header.version !== 1 || header.schema !== schemaName())
		throw new UnreadableBackup(`This backup was written by another version of Rasd (${header.schema}); use that version to restore it.`);
	return { head: header.head };
}

const BATCH_ROWS = 200;
const BATCH_CHARACTERS = 8_000_000;

/** The rows of a backup, some of one table at a time. */
async function* batches(
	file: string,
	passphrase: string,
): AsyncGenerator<{ readonly table: (typeof BACKED_UP)[number]; readonly lines: readonly string[] }> {
	let table: (typeof BACKED_UP)[number] | null = null;
	let lines: string[] = [];
	let size = 0;
	let first = true;
	for await (const line of linesOf(file, passphrase)) {
		if (first) {
			first = false;
			continue;
		}
		const next = line.startsWith('{"table":') ? (JSON.parse(line) as { table: string }).table : null;
		const ends = line.startsWith('{"end":');
		if (
			table !== null &&
			lines.length > 0 &&
			(next !== null || ends || lines.length >= BATCH_ROWS || size + line.length > BATCH_CHARACTERS)
		) {
			yield { table, lines };
			lines = [];
			size = 0;
		}
		if (next !== null) table = BACKED_UP.find((known) => known === next) ?? null;
		else if (!ends) {
			lines.push(line);
			size += line.length;
		}
	}
}

async function* linesOf(file: string, passphrase: string): AsyncGenerator<string> {
	const source = createReadStream(file);
	const opened = decrypting(passphrase);
	const plain = createGunzip();
	let failure: Error | null = null;
	const flow = pipeline(source, opened, plain).catch((error: Error) => {
		failure = error;
		plain.destroy();
	});
	try {
		for await (const line of createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
	} catch (error) {
		failure ??= error as Error;
	} finally {
		source.destroy();
		plain.destroy();
		await flow;
	}
	if (failure !== null) throw failure;
}
