// What an outlet gives over time, and beside whom it stands.
import { sql } from "kysely";
import type { Queries } from "./database.js";

/** An outlet's articles and claims of one month. */
export interface OutletMonth {
	/** `YYYY-MM`. */
	readonly month: string;
	readonly articles: number;
	/** Articles of them whose text another had before. */
	readonly copies: number;
	/** Claims that count. */
	readonly claims: number;
}

/** An outlet's output by month of publication, the earliest first; of articles without a day nothing. `most` months, the latest. */
export async function outletMonths(db: Queries, outlet: string, most: number): Promise<OutletMonth[]> {
	const { rows } = await sql<OutletMonth>`
		select month, sum(articles)::int as articles, sum(copies)::int as copies, sum(claims)::int as claims from (
			select to_char(published_day, 'YYYY-MM') as month, 1 as articles, (copy_of is not null)::int as copies, 0 as claims
			from article where outlet = ${outlet} and published_day is not null
			union all
			select to_char(published_day, 'YYYY-MM'), 0, 0, 1
			from claim where outlet = ${outlet} and published_day is not null and current and status <> 'rejected'
		) as output group by month order by month desc limit ${most}::int`.execute(db);
	return rows.reverse();
}

/** How another outlet stands to one. */
export interface OutletBeside {
	readonly id: string;
	readonly name: string;
	/** Incidents that both tell of; those of them that the one told days before the other, and days after. */
	readonly shared: number;
	readonly before: number;
	readonly after: number;
	/** Incidents in which both say how many were killed; those in which their figures do not meet. */
	readonly figures: number;
	readonly disagrees: number;
	/** Articles of the one that copy the other's, and of the other that copy the one's. */
	readonly copiedFrom: number;
	readonly copiedBy: number;
}

/** Outlets that tell of the same incidents as one or print the same texts, those that share most first. */
export async function outletsBeside(db: Queries, outlet: string, most: number): Promise<OutletBeside[]> {
	const { rows } = await sql<OutletBeside>`
		with own as (
			select incident, min(published_day) as day, min(killed_min) as low, max(coalesce(killed_max, killed_min)) as high
			from claim where outlet = ${outlet} and current and status <> 'rejected' and incident is not null group by 1),
		theirs as (
			select c.outlet, c.incident, min(c.published_day) as day, min(c.killed_min) as low, max(coalesce(c.killed_max, c.killed_min)) as high
			from claim c join own on own.incident = c.incident
			where c.outlet is not null and c.outlet <> ${outlet} and c.current and c.status <> 'rejected' group by 1, 2),
		told as (
			select theirs.outlet as id, count(*)::int as shared, (count(*) filter (where own.day < theirs.day))::int as before,
				(count(*) filter (where own.day > theirs.day))::int as after,
				(count(*) filter (where own.low is not null and theirs.low is not null))::int as figures,
				(count(*) filter (where own.low > theirs.high or theirs.low > own.high))::int as disagrees
			from theirs join own on own.incident = theirs.incident group by 1),
		copies as (
			select id, sum(taken)::int as taken, sum(given)::int as given from (
				select o.outlet as id, 1 as taken, 0 as given from article a join article o on o.id = a.copy_of where a.outlet = ${outlet}
				union all
				select a.outlet, 0, 1 from article a join article o on o.id = a.copy_of where o.outlet = ${outlet}
			) as copy where id is not null and id <> ${outlet} group by 1)
		select o.id, o.name, coalesce(t.shared, 0) as shared, coalesce(t.before, 0) as before, coalesce(t.after, 0) as after, coalesce(t.figures, 0) as figures,
			coalesce(t.disagrees, 0) as disagrees, coalesce(c.taken, 0) as "copiedFrom", coalesce(c.given, 0) as "copiedBy"
		from outlet o left join told t on t.id = o.id left join copies c on c.id = o.id
		where t.id is not null or c.id is not null
		order by shared desc, coalesce(c.taken, 0) + coalesce(c.given, 0) desc, o.id limit ${most}::int`.execute(db);
	return rows;
}
