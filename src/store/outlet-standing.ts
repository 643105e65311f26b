// How an outlet stands beside the others: who tells first, whose figures agree, whose words it uses.
import { sql } from "kysely";
import type { Queries } from "./database.js";

export interface OutletStanding {
	readonly claims: number;
	/** Incidents that it tells of; those of them that others tell of too. */
	readonly incidents: number;
	readonly shared: number;
	/** Shared incidents that it told before all others; of one day only where both say the time. Those that only it tells of count in `alone`. */
	readonly firsts: number;
	readonly alone: number;
	/** Days behind the first report of the shared incidents, the middle one; null where there are none. */
	readonly daysBehind: number | null;
	/** Shared incidents in which it and another outlet say how many were killed; those in which its figures leave out all of theirs. */
	readonly figures: number;
	readonly disagrees: number;
}

/** How an outlet stands beside the others, by its claims that count. Incidents that it only copied count as told. */
export async function outletStanding(db: Queries, outlet: string): Promise<OutletStanding> {
	const { rows } = await sql<OutletStanding>`
		with own as (
			select c.incident, min(a.published) as at, min(c.published_day) as day, min(c.killed_min) as low, max(coalesce(c.killed_max, c.killed_min)) as high, count(*) as n
			from claim c join article a on a.id = c.article
			where c.outlet = ${outlet} and c.current and c.status <> 'rejected' and c.incident is not null group by 1),
		told as (
			select own.*, others.at as other_at, others.first_day, others.figures, others.meets
			from own left join lateral (
				select min(a.published) as at, min(c.published_day) as first_day, count(c.killed_min) as figures,
					bool_or(c.killed_min <= own.high and coalesce(c.killed_max, c.killed_min) >= own.low) as meets
				from claim c join article a on a.id = c.article
				where c.incident = own.incident and c.current and c.status <> 'rejected' and c.outlet is distinct from ${outlet} having count(*) > 0) as others on true)
		select (select count(*)::int from claim c where c.outlet = ${outlet} and c.current and c.status <> 'rejected') as claims,
			count(*)::int as incidents, count(first_day)::int as shared,
			(count(*) filter (where at < other_at and (day < first_day or least(length(at), length(other_at)) > 10)))::int as firsts, (count(*) filter (where first_day is null))::int as alone,
			percentile_cont(0.5) within group (order by greatest(day - first_day, 0)) filter (where first_day is not null) as "daysBehind",
			(count(*) filter (where low is not null and figures > 0))::int as figures,
			(count(*) filter (where low is not null and figures > 0 and not coalesce(meets, false)))::int as disagrees
		from told`.execute(db);
	return rows[0] as OutletStanding;
}

/** Words of an outlet for an actor, and in how many claims. */
export interface OutletWord {
	readonly actor: string;
	readonly name: string;
	readonly claims: number;
}

/** So many of an outlet's latest claims are looked through for words. */
const MOST_LOOKED_AT = 2000;

/** The words that an outlet has for the actors that it names, by its latest claims, the most used first. */
export async function outletWords(db: Queries, outlet: string, most: number): Promise<OutletWord[]> {
	const { rows } = await sql<OutletWord>`
		select actor, name, count(distinct id)::int as claims from (
			select c.id, why.value ->> 'value' as actor, word.value ->> 'quote' as name
			from (select id, coalesce(corrected, machine) as claim from claim where current and status <> 'rejected' and outlet = ${outlet}
				order by published_day desc nulls last, id desc limit ${MOST_LOOKED_AT}::int) as c
			cross join lateral json_array_elements(c.claim -> 'why') as why
			cross join lateral json_array_elements(why.value -> 'words') as word
			where why.value ->> 'field' in ('initiators', 'supporters', 'targets') and why.value ->> 'stated' = 'true' and length(word.value ->> 'quote') <= 80
		) as used group by actor, name order by 3 desc, 1, 2 limit ${most}::int`.execute(db);
	return rows;
}
