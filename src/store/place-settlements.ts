import { sql } from "kysely";
import { appendCustody, sha256 } from "./custody.js";
import type { Queries } from "./database.js";
import type { Writing } from "./write.js";

/** What a name of settled meaning is for the coder. */
export interface SettledName {
	/** The name in matching form. */
	readonly key: string;
	/** Code of the country or governorate where it holds; null everywhere. */
	readonly within: string | null;
	/** The gazetteer's id; null where none of its places is meant. */
	readonly place: string | null;
}

export interface PlaceSettlement extends SettledName {
	readonly id: string;
	/** As it was written. */
	readonly name: string;
	readonly by: string;
	readonly at: string;
	readonly undone_at: string | null;
	/** When the claims of the record had followed it, or its undoing; null while they have still to. */
	readonly followed_at: string | null;
}

/** What holds now, in the order in which it was settled. */
export function settledNames(db: Queries): Promise<SettledName[]> {
	return db
		.selectFrom("place_settlement")
		.select(["key", "within", "place"])
		.where("undone_at", "is", null)
		.orderBy("at")
		.orderBy("id")
		.execute();
}

/** Keeps what was settled, in place of what was for the same name and area. */
export async function keepPlaceSettlement(tx: Writing, settlement: Omit<PlaceSettlement, "undone_at" | "followed_at">): Promise<void> {
	const { id, key, within, place, by, at } = settlement;
	await sql`update place_settlement set undone_at = ${at}::timestamptz
		where key = ${key} and within is not distinct from ${within}::text and undone_at is null`.execute(tx);
	await tx.insertInto("place_settlement").values(settlement).execute();
	const detail = { name: settlement.name, within, place, by };
	await appendCustody(tx, at, [{ act: "settled", subject: id, digest: sha256(JSON.stringify([id, key, within, place, by])), detail }]);
}

/** Takes back what was settled; it stays in the record as undone. Returns it, null where there is none that holds. */
export async function undoPlaceSettlement(tx: Writing, at: string, id: string, by: string): Promise<PlaceSettlement | null> {
	const row = await tx
		.updateTable("place_settlement")
		.set({ undone_at: at, followed_at: null })
		.where("id", "=", id)
		.where("undone_at", "is", null)
		.returningAll()
		.executeTakeFirst();
	if (!row) return null;
	await appendCustody(tx, at, [{ act: "settled", subject: id, digest: sha256(id), detail: { undone: true, by } }]);
	return row;
}

/** One that was settled, undone or not; null where there is none. */
export async function placeSettlementById(db: Queries, id: string): Promise<PlaceSettlement | null> {
	return (await db.selectFrom("place_settlement").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/** What was settled, or taken back, and the claims of the record have still to follow, the earliest first. */
export function unfollowedSettlements(db: Queries): Promise<PlaceSettlement[]> {
	return db.selectFrom("place_settlement").selectAll().where("followed_at", "is", null).orderBy("at").orderBy("id").execute();
}

/** Notes that the claims of the record follow what was settled, as it was read: what was done to it since must be followed anew. */
export async function noteFollowed(db: Queries, { id, undone_at }: PlaceSettlement, at: string): Promise<void> {
	await sql`update place_settlement set followed_at = ${at}::timestamptz
		where id = ${id} and undone_at is not distinct from ${undone_at}::timestamptz`.execute(db);
}

/** Where a page begins: behind this one. */
export interface AfterSettled {
	readonly at: string;
	readonly id: string;
}

/** A page of what was settled, the latest first; what was undone only where `all`. */
export async function placeSettlementPage(
	db: Queries,
	limit: number,
	after: AfterSettled | null,
	all: boolean,
): Promise<{ readonly settlements: readonly PlaceSettlement[]; readonly next: AfterSettled | null }> {
	const conditions = [sql`true`];
	if (!all) conditions.push(sql`undone_at is null`);
	if (after !== null) conditions.push(sql`(at, id) < (${after.at}::timestamptz, ${after.id})`);
	const { rows } = await sql<PlaceSettlement>`select * from place_settlement where ${sql.join(conditions, sql` and `)}
		order by at desc, id desc limit ${limit + 1}::int`.execute(db);
	const settlements = rows.slice(0, limit);
	const last = settlements.at(-1);
	return { settlements, next: rows.length > limit && last ? { at: last.at, id: last.id } : null };
}
