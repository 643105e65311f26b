// Who stands in the claims of the record, how often, and beside whom.
import { sql } from "kysely";
import type { Queries } from "./database.js";
import { type ClaimFilter, claimConditions, readTextQuery } from "./search.js";

/** How often an actor stands in claims, and in which part. */
export interface ActorCount {
	readonly actor: string;
	readonly claims: number;
	readonly incidents: number;
	readonly does: number;
	readonly suffers: number;
}

/** Where a page of counted things begins: behind so many claims and these names. */
export interface AfterCounted {
	readonly claims: number;
	readonly names: readonly string[];
}

/** A page of actors with their counts, those with most claims first; only some where they are given. */
export async function actorCounts(
	db: Queries,
	filter: ClaimFilter,
	limit: number,
	after: AfterCounted | null,
	only: readonly string[] | null = null,
): Promise<{ readonly actors: readonly ActorCount[]; readonly next: AfterCounted | null }> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return { actors: [], next: null };
	const { rows } = await sql<ActorCount>`
		select actor, count(*)::int as claims, count(distinct c.incident)::int as incidents,
			(count(*) filter (where actor = any(c.initiators)))::int as does, (count(*) filter (where actor = any(c.targets)))::int as suffers
		from claim c cross join lateral unnest(c.actors) as actor
		where ${claimConditions(filter, text)} ${only === null ? sql`` : sql`and c.actors && ${sql.val(only)}::text[] and actor = any(${sql.val(only)}::text[])`}
		group by actor
		${after === null ? sql`` : sql`having count(*) < ${after.claims}::int or (count(*) = ${after.claims}::int and actor > ${after.names[0] ?? ""})`}
		order by 2 desc, 1 limit ${limit + 1}::int`.execute(db);
	const actors = rows.slice(0, limit);
	const last = actors.at(-1);
	return { actors, next: rows.length > limit && last ? { claims: last.claims, names: [last.actor] } : null };
}

/** Who does something to whom, and how often. */
export interface PairCount {
	readonly initiator: string;
	readonly target: string;
	readonly claims: number;
	readonly incidents: number;
	/** Types of what is done, the most frequent first. */
	readonly types: readonly string[];
}

/** A page of pairs of those who do and those it is done to, those with most claims first. */
export async function pairCounts(
	db: Queries,
	filter: ClaimFilter,
	limit: number,
	after: AfterCounted | null,
): Promise<{ readonly pairs: readonly PairCount[]; readonly next: AfterCounted | null }> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return { pairs: [], next: null };
	const { rows } = await sql<PairCount>`
		select initiator, target, sum(n)::int as claims, sum(of)::int as incidents, (array_agg(type order by n desc, type))[1:5] as types from (
			select initiator, target, c.type, count(*) as n, count(distinct c.incident) as of
			from claim c cross join lateral unnest(c.initiators) as initiator cross join lateral unnest(c.targets) as target
			where ${claimConditions({ kinds: ["event"], ...filter }, text)} group by 1, 2, 3) as typed
		group by initiator, target
		${
			after === null
				? sql``
				: sql`having sum(n) < ${after.claims}::int or (sum(n) = ${after.claims}::int and (initiator, target) > (${after.names[0] ?? ""}, ${after.names[1] ?? ""}))`
		}
		order by 3 desc, 1, 2 limit ${limit + 1}::int`.execute(db);
	const pairs = rows.slice(0, limit);
	const last = pairs.at(-1);
	return { pairs, next: rows.length > limit && last ? { claims: last.claims, names: [last.initiator, last.target] } : null };
}

/** A name that an outlet uses for an actor, and in how many claims. */
export interface UsedName {
	readonly outlet: string | null;
	readonly name: string;
	readonly claims: number;
}

/** So many of an actor's latest claims are looked through for names. */
const MOST_LOOKED_AT = 2000;

/** The words that outlets use for an actor, by the latest claims about it, the most used first. */
export async function namesUsed(db: Queries, actor: string, most: number): Promise<UsedName[]> {
	const { rows } = await sql<UsedName>`
		select outlet, name, count(distinct id)::int as claims from (
			select c.id, c.outlet, word.value ->> 'quote' as name
			from (select id, outlet, coalesce(corrected, machine) as claim from claim
				where current and status <> 'rejected' and actors && ${sql.val([actor])}::text[]
				order by published_day desc nulls last, id desc limit ${MOST_LOOKED_AT}::int) as c
			cross join lateral json_array_elements(c.claim -> 'why') as why
			cross join lateral json_array_elements(why.value -> 'words') as word
			where why.value ->> 'field' in ('initiators', 'supporters', 'targets') and why.value ->> 'value' = ${actor}
				and why.value ->> 'stated' = 'true' and length(word.value ->> 'quote') <= 80
		) as used group by outlet, name order by 3 desc, 1, 2 limit ${most}::int`.execute(db);
	return rows;
}

/** First and last day of publication of claims that an actor has a part in; null where there are none. */
export async function actorDays(db: Queries, actor: string): Promise<{ readonly first: string | null; readonly last: string | null }> {
	const { rows } = await sql<{ first: string | null; last: string | null }>`select min(published_day) as first, max(published_day) as last
		from claim where current and status <> 'rejected' and actors && ${sql.val([actor])}::text[]`.execute(db);
	return rows[0] ?? { first: null, last: null };
}
