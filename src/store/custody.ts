// The chain of custody: every entry's hash covers its own content and the hash before it, so that nothing can be changed, taken out or
// put in between without all that follows saying so.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Queries } from "./database.js";
import { insertRows, type Writing } from "./write.js";

/** What can happen to the record. */
export const ACTS = ["captured", "added", "decided", "undone", "linked", "settled", "rated", "recoded", "exported", "restored"] as const;
export type Act = (typeof ACTS)[number];

/** Something that happened, before it has its place in the chain. */
export interface Happening {
	readonly act: Act;
	/** Id of what it happened to. */
	readonly subject: string;
	/** sha256 of the content it is about, hexadecimal. */
	readonly digest: string;
	readonly detail: object;
}

export interface CustodyEntry {
	readonly seq: number;
	readonly at: string;
	readonly act: string;
	readonly subject: string;
	readonly digest: string;
	readonly detail: string;
	readonly previous: string;
	readonly hash: string;
}

/** What the first entry follows. */
export const ORIGIN = sha256("Rasd chain of custody, version 1");

/** sha256 in hexadecimal; a text's is that of its UTF-8. */
export function sha256(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex");
}

/** The hash of an entry: sha256 over its fields as a JSON list, the hash before it first. */
export function entryHash(entry: Omit<CustodyEntry, "hash">): string {
	const { previous, seq, at, act, subject, digest, detail } = entry;
	return sha256(JSON.stringify([previous, seq, at, act, subject, digest, detail]));
}

/** Adds what happened to the end of the chain. Belongs into the transaction that makes it happen (see `writing`). */
export async function appendCustody(tx: Writing, at: string, happenings: readonly Happening[]): Promise<void> {
	if (happenings.length === 0) return;
	const last = await tx.selectFrom("custody").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
	let seq = last?.seq ?? 0;
	let previous = last?.hash ?? ORIGIN;
	const entries = happenings.map(({ act, subject, digest, detail }) => {
		const open = { seq: ++seq, at, act, subject, digest, detail: JSON.stringify(detail), previous };
		previous = entryHash(open);
		return { ...open, hash: previous };
	});
	await insertRows(tx, "custody", ["seq", "at", "act", "subject", "digest", "detail", "previous", "hash"], entries);
}

/** The chain's newest hash: noted elsewhere, it proves later that nothing before it has changed. */
export async function headOfChain(db: Queries): Promise<{ readonly seq: number; readonly hash: string }> {
	const last = await db.selectFrom("custody").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
	return last ?? { seq: 0, hash: ORIGIN };
}

const PAGE = 2000;

/** Every entry in order, some at a time. */
export async function* custodyEntries(db: Queries): AsyncGenerator<CustodyEntry> {
	for (let after = 0; ; ) {
		const rows = await db.selectFrom("custody").selectAll().where("seq", ">", after).orderBy("seq").limit(PAGE).execute();
		yield* rows;
		if (rows.length < PAGE) return;
		after = (rows[rows.length - 1] as CustodyEntry).seq;
	}
}

/** How many entries the chain has. */
export async function chainLength(db: Queries): Promise<number> {
	const { rows } = await sql<{ n: number }>`select count(*)::int as n from custody`.execute(db);
	return rows[0]?.n ?? 0;
}
