// What people look at next, and how far they have come.
import { sql } from "kysely";
import type { Queries } from "./database.js";
import { type ClaimFilter, claimConditions, type FoundClaim, readTextQuery } from "./search.js";

/** Where a page of the queue begins: behind this claim. */
export interface AfterReviewed {
	readonly weight: number;
	readonly id: number;
}

/** A claim in the queue: `weight` is its doubt, times more the more people it tells of. */
export interface QueuedClaim extends FoundClaim {
	readonly weight: number;
}

/** A page of the claims that nobody has looked at, those whose review tells most first. */
export async function reviewQueue(
	db: Queries,
	filter: ClaimFilter,
	limit: number,
	after: AfterReviewed | null,
): Promise<{ readonly claims: readonly QueuedClaim[]; readonly next: AfterReviewed | null }> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return { claims: [], next: null };
	const weight = sql`review_weight(c.confidence, c.killed_min, c.killed_max, c.injured_min, c.injured_max)`;
	const behind =
		after === null
			? sql``
			: sql`and (${weight} < ${after.weight}::float8 or (${weight} = ${after.weight}::float8 and c.id > ${after.id}::bigint))`;
	const { rows } = await sql<QueuedClaim>`
		select c.id, c.thread, c.article, a.title, a.url, c.outlet, o.name as "outletName", a.published, c.status, c.confidence, c.incident,
			coalesce(c.corrected, c.machine) as claim, c.corrected is not null as corrected, ${weight} as weight
		from claim c join article a on a.id = c.article left join outlet o on o.id = c.outlet
		where ${claimConditions({ ...filter, statuses: ["open"] }, text)} and c.status = 'open' ${behind}
		order by ${weight} desc, c.id limit ${limit + 1}::int`.execute(db);
	const claims = rows.slice(0, limit);
	const last = claims.at(-1);
	return { claims, next: rows.length > limit && last ? { weight: last.weight, id: last.id } : null };
}

/** How the current claims stand. */
export async function claimsByStatus(db: Queries): Promise<{ readonly status: string; readonly claims: number }[]> {
	// The open are nearly all; each part has an index that holds it alone.
	const { rows } = await sql<{ status: string; claims: number }>`
		select status, count(*)::int as claims from claim where current and status <> 'open' group by 1
		union all select 'open', count(*)::int from claim where current and status = 'open' having count(*) > 0 order by 1`.execute(db);
	return rows;
}

/** How many decisions that hold somebody made on a day. */
export interface Pace {
	readonly day: string;
	readonly by: string;
	readonly decisions: number;
}

/** Decisions by day and person, the latest days first. */
export async function reviewPace(db: Queries, days: number): Promise<Pace[]> {
	const { rows } = await sql<Pace>`select at::date as day, by, count(*)::int as decisions from decision
		where undone_at is null and verdict <> 'note' group by 1, 2 order by 1 desc, 3 desc, 2 limit ${days * 20}::int`.execute(db);
	const latest = [...new Set(rows.map(({ day }) => day))].slice(0, days);
	return rows.filter(({ day }) => latest.includes(day));
}

/** How often reviewers found the coder right, by type. */
export interface MeasuredPrecision {
	readonly kind: string;
	readonly type: string;
	readonly accepted: number;
	readonly corrected: number;
	readonly rejected: number;
	/** Share of the reviewed claims that needed no change, 0–1. */
	readonly precision: number;
}

/** What reviewers' decisions say of the coder, by the type that it gave. */
export async function measuredPrecision(db: Queries): Promise<MeasuredPrecision[]> {
	const { rows } = await sql<MeasuredPrecision>`
		select kind, type, accepted, corrected, rejected, accepted::float8 / (accepted + corrected + rejected) as precision from (
			select machine ->> 'kind' as kind, machine ->> 'type' as type, (count(*) filter (where status = 'accepted'))::int as accepted,
				(count(*) filter (where status = 'corrected'))::int as corrected, (count(*) filter (where status = 'rejected'))::int as rejected
			from claim where current and status <> 'open' and coder is not null and status in ('accepted', 'corrected', 'rejected') group by 1, 2) as reviewed
		order by accepted + corrected + rejected desc, 1, 2`.execute(db);
	return rows;
}

/** Claims that people added because the coder had missed them, by type. */
export async function missedClaims(db: Queries): Promise<{ readonly kind: string; readonly type: string; readonly claims: number }[]> {
	const { rows } = await sql<{ kind: string; type: string; claims: number }>`select kind, type, count(*)::int as claims from claim
		where current and status <> 'open' and coder is null and status <> 'rejected' group by 1, 2 order by 3 desc, 1, 2`.execute(db);
	return rows;
}
