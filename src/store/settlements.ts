import { sql } from "kysely";
import type { Queries } from "./database.js";

/** What people settled about incidents in one step. */
export interface StoredSettlement {
	readonly id: string;
	/** `together` for a merge, `apart` for a split. */
	readonly act: "together" | "apart";
	/** The threads of the claims that it is about. */
	readonly threads: readonly number[];
	readonly by: string;
	readonly at: string;
	readonly undone_at: string | null;
	/** Rises with each settlement. */
	readonly number: number;
}

/** A page of settlements, the latest first; those about an incident's claims where it is given. */
export async function settlementPage(
	db: Queries,
	limit: number,
	before: number | null,
	incident: number | null = null,
): Promise<{ readonly settlements: readonly StoredSettlement[]; readonly next: number | null }> {
	const about =
		incident === null
			? sql``
			: sql`where settlement in (select d.settlement from link_decision d join claim c on c.current and c.thread in (d.thread, d.other)
				where c.incident = ${incident}::bigint)`;
	const { rows } = await sql<StoredSettlement>`
		select settlement as id, min(act) as act, (array_agg(distinct thread) || array_agg(distinct other)) as threads, min(by) as by, min(at) as at,
			max(undone_at) as undone_at, max(id) as number
		from link_decision ${about} group by settlement
		${before === null ? sql`` : sql`having max(id) < ${before}::bigint`} order by max(id) desc limit ${limit + 1}::int`.execute(db);
	const settlements = rows.slice(0, limit).map((row) => ({ ...row, threads: row.threads.map(Number) }));
	return { settlements, next: rows.length > limit ? (settlements.at(-1)?.number ?? null) : null };
}
