import { sql } from "kysely";
import type { Queries } from "./database.js";
import { insertRows, storable, type Writing } from "./write.js";

/** An item that gave no article, or an article that could not be coded. */
export interface NewFault {
	readonly source: string;
	readonly key: string;
	readonly code: string;
	readonly detail: string;
	/** Id of the capture that was tried; null where nothing came. */
	readonly capture: string | null;
	/** It may be over later: a host that did not answer. */
	readonly passing: boolean;
	/** Where to ask for it again: an address of the web; null where its bytes are all there is. */
	readonly address: string | null;
}

export interface StoredFault extends NewFault {
	readonly id: number;
	readonly at: string;
	readonly tries: number;
	readonly tried_at: string;
	readonly resolved_at: string | null;
}

/** Keeps faults; one that is there already counts a try more and is open again. */
export async function keepFaults(tx: Writing, at: string, faults: readonly NewFault[]): Promise<void> {
	for (const given of faults) {
		const fault = { ...given, key: storable(given.key), detail: storable(given.detail) };
		await tx
			.insertInto("fault")
			.values({ ...fault, at, tried_at: at })
			.onConflict((on) =>
				on.columns(["source", "key"]).doUpdateSet({
					code: fault.code,
					detail: fault.detail,
					capture: fault.capture,
					passing: fault.passing,
					address: fault.address,
					tries: sql`fault.tries + 1`,
					tried_at: at,
					resolved_at: null,
				}),
			)
			.execute();
	}
}

/** The capture that an item failed with last, and the digest of its bytes; null where there is none. */
export async function failedBody(
	db: Queries,
	source: string,
	key: string,
): Promise<{ readonly capture: string; readonly body: string } | null> {
	const row = await db
		.selectFrom("fault")
		.innerJoin("capture", "capture.id", "fault.capture")
		.select(["capture.id as capture", "capture.body"])
		.where("fault.source", "=", source)
		.where("fault.key", "=", key)
		.executeTakeFirst();
	return row ?? null;
}

/** Closes the faults of items that have come in after all. */
export async function resolveFaults(
	tx: Writing,
	at: string,
	items: readonly { readonly source: string; readonly key: string }[],
): Promise<void> {
	if (items.length === 0) return;
	await sql`update fault set resolved_at = ${at}::timestamptz
		from json_to_recordset(${JSON.stringify(items)}::json) as item(source text, key text)
		where fault.source = item.source and fault.key = item.key and fault.resolved_at is null`.execute(tx);
}

/** Faults that are open, the latest first; of one source where it is given. */
export async function openFaults(db: Queries, most: number, source: string | null = null): Promise<StoredFault[]> {
	let query = db.selectFrom("fault").selectAll().where("resolved_at", "is", null);
	if (source !== null) query = query.where("source", "=", source);
	return query.orderBy("tried_at", "desc").orderBy("id", "desc").limit(most).execute();
}

/** How many faults are open, by their code, the most frequent first. */
export async function countFaults(db: Queries): Promise<{ readonly code: string; readonly count: number }[]> {
	const { rows } = await sql<{ code: string; count: number }>`
		select code, count(*)::int as count from fault where resolved_at is null group by code order by 2 desc, 1`.execute(db);
	return rows;
}

/** Notes items as seen, so that their source is not asked for them again. */
export async function markSeen(
	tx: Writing,
	at: string,
	items: readonly { readonly source: string; readonly key: string; readonly article: string | null }[],
): Promise<void> {
	await insertRows(
		tx,
		"item",
		["source", "key", "article", "at"],
		items.map((item) => ({ ...item, at })),
		"keep",
	);
}

/** A passing fault is tried so often before the item is left alone. */
const MOST_TRIES = 5;

/** Whether an item of a source has come in before, or has failed for good. */
export async function isSeen(db: Queries, source: string, key: string): Promise<boolean> {
	const { rows } = await sql<{ seen: boolean }>`select exists (select 1 from item where source = ${source} and key = ${key})
		or exists (select 1 from fault where source = ${source} and key = ${key} and resolved_at is null
			and (not passing or tries >= ${MOST_TRIES}::int)) as seen`.execute(db);
	return rows[0]?.seen ?? false;
}

/** A fault by its number; null where there is none. */
export async function faultById(db: Queries, id: number): Promise<StoredFault | null> {
	return (await db.selectFrom("fault").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Where a page of faults begins: behind this one. */
export interface AfterFault {
	readonly tried: string;
	readonly id: number;
}

/** A page of open faults, the latest tried first; of one code where it is given. */
export async function faultPage(
	db: Queries,
	limit: number,
	after: AfterFault | null,
	code: string | null = null,
): Promise<{ readonly faults: readonly StoredFault[]; readonly next: AfterFault | null }> {
	const behind = after === null ? sql`` : sql`and (tried_at, id) < (${after.tried}::timestamptz, ${after.id}::bigint)`;
	const { rows } = await sql<StoredFault>`select * from fault where resolved_at is null ${code === null ? sql`` : sql`and code = ${code}`}
		${behind} order by tried_at desc, id desc limit ${limit + 1}::int`.execute(db);
	const faults = rows.slice(0, limit);
	const last = faults.at(-1);
	return { faults, next: rows.length > limit && last ? { tried: last.tried_at, id: last.id } : null };
}
