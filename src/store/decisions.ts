import { sql } from "kysely";
import type { Decision, Verdict } from "../schemes/decision.js";
import { appendCustody, sha256 } from "./custody.js";
import type { Queries } from "./database.js";
import { toJson, type Writing } from "./write.js";

export interface StoredDecision extends Decision {
	readonly at: string;
	readonly undone_at: string | null;
}

/** Digest of a decision as the chain of custody has it. */
export function decisionDigest({ id, thread, verdict, changes, note, by }: Decision): string {
	return sha256(JSON.stringify([id, thread, verdict, changes, note, by]));
}

/** Keeps a decision; false where it was kept before. The claim itself is brought up to date by whoever calls. */
export async function keepDecision(tx: Writing, at: string, decision: Decision): Promise<boolean> {
	const before = await tx.selectFrom("decision").select("id").where("id", "=", decision.id).executeTakeFirst();
	if (before) return false;
	await tx
		.insertInto("decision")
		.values({ ...decision, changes: toJson(decision.changes), at })
		.execute();
	await appendCustody(tx, at, [
		{
			act: "decided",
			subject: String(decision.thread),
			digest: decisionDigest(decision),
			detail: { decision: decision.id, verdict: decision.verdict, by: decision.by },
		},
	]);
	return true;
}

/** Takes a decision back; it stays in the record as undone. Returns its claim's thread, null where there is none to undo. */
export async function undoDecision(tx: Writing, at: string, id: string, by: string): Promise<number | null> {
	const row = await tx
		.updateTable("decision")
		.set({ undone_at: at })
		.where("id", "=", id)
		.where("undone_at", "is", null)
		.returning("thread")
		.executeTakeFirst();
	if (!row) return null;
	await appendCustody(tx, at, [{ act: "undone", subject: String(row.thread), digest: sha256(id), detail: { decision: id, by } }]);
	return row.thread;
}

/** The decisions that count, by thread, in the order in which they were made. */
export async function decisionsOn(db: Queries, threads: readonly number[]): Promise<ReadonlyMap<number, readonly StoredDecision[]>> {
	const found = new Map<number, StoredDecision[]>();
	if (threads.length === 0) return found;
	const rows = await db
		.selectFrom("decision")
		.selectAll()
		.where("thread", "in", threads)
		.where("undone_at", "is", null)
		.orderBy("at")
		.orderBy("id")
		.execute();
	for (const row of rows) {
		const decisions = found.get(row.thread) ?? [];
		decisions.push({ ...row, verdict: row.verdict as Verdict });
		found.set(row.thread, decisions);
	}
	return found;
}

/** A decision by its id, undone or not; null where there is none. */
export async function decisionById(db: Queries, id: string): Promise<StoredDecision | null> {
	const row = await db.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirst();
	return row ? { ...row, verdict: row.verdict as Verdict } : null;
}

/** Which decisions: those about a claim, about an article's claims, of a person; all that is given must hold. */
export interface DecisionFilter {
	readonly thread?: number;
	readonly article?: string;
	readonly by?: string;
}

/** Where a page of decisions begins: behind this one. */
export interface AfterDecision {
	readonly at: string;
	readonly id: string;
}

/** A page of decisions, the latest first, those undone included. */
export async function decisionPage(
	db: Queries,
	filter: DecisionFilter,
	limit: number,
	after: AfterDecision | null,
): Promise<{ readonly decisions: readonly StoredDecision[]; readonly next: AfterDecision | null }> {
	const conditions = [sql`true`];
	if (filter.thread !== undefined) conditions.push(sql`d.thread = ${filter.thread}::bigint`);
	if (filter.article !== undefined)
		conditions.push(sql`d.thread in (select thread from claim where article = ${filter.article} and current)`);
	if (filter.by !== undefined) conditions.push(sql`d.by = ${filter.by}`);
	if (after !== null) conditions.push(sql`(d.at, d.id) < (${after.at}::timestamptz, ${after.id})`);
	const { rows } = await sql<StoredDecision>`select d.* from decision d where ${sql.join(conditions, sql` and `)}
		order by d.at desc, d.id desc limit ${limit + 1}::int`.execute(db);
	const decisions = rows.slice(0, limit);
	const last = decisions.at(-1);
	return { decisions, next: rows.length > limit && last ? { at: last.at, id: last.id } : null };
}
