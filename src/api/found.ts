import { type RawBuilder, sql } from "kysely";
import type { Queries } from "../store/database.js";
import type { FoundClaim } from "../store/search.js";

/** Current claims, rejected ones too, in the order in which their articles tell them. */
async function claimsWhere(db: Queries, holds: RawBuilder<unknown>): Promise<FoundClaim[]> {
	const { rows } = await sql<FoundClaim>`
		select c.id, c.thread, c.article, a.title, a.url, c.outlet, o.name as "outletName", a.published, c.status, c.confidence, c.incident,
			coalesce(c.corrected, c.machine) as claim, c.corrected is not null as corrected
		from claim c join article a on a.id = c.article left join outlet o on o.id = c.outlet where c.current and ${holds} order by c.id`.execute(
		db,
	);
	return rows;
}

/** The current claims of articles. */
export function claimsOfArticles(db: Queries, articles: readonly string[]): Promise<FoundClaim[]> {
	return claimsWhere(db, sql`c.article = any(${sql.val(articles)}::text[])`);
}

/** The current claim of a thread; null where there is none. */
export async function claimOfThread(db: Queries, thread: number): Promise<FoundClaim | null> {
	return (await claimsWhere(db, sql`c.thread = ${thread}::bigint`))[0] ?? null;
}

/** Current claims by their numbers. */
export function claimsByIds(db: Queries, ids: readonly number[]): Promise<FoundClaim[]> {
	return claimsWhere(db, sql`c.id = any(${sql.val(ids)}::bigint[])`);
}
