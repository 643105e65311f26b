import { type RawBuilder, sql } from "kysely";
import type { Queries } from "./database.js";
import { type IncidentFilter, incidentConditions } from "./incident-search.js";
import { readTextQuery } from "./search.js";

/** What incidents can be counted by; days, weeks (by their Monday) and months are those of the incident's first day, `reported` of its first report. */
const COUNTED_BY = {
	type: sql`i.type`,
	admin1: sql`i.admin1`,
	country: sql`left(i.admin1, 2)`,
	contested: sql`i.contested::text`,
	credibility: sql`i.credibility::text`,
	day: sql`i.from_day::text`,
	week: sql`date_trunc('week', i.from_day)::date::text`,
	month: sql`to_char(i.from_day, 'YYYY-MM')`,
	"reported-day": sql`i.first_report::text`,
	"reported-week": sql`date_trunc('week', i.first_report)::date::text`,
	"reported-month": sql`to_char(i.first_report, 'YYYY-MM')`,
} as const satisfies Record<string, RawBuilder<unknown>>;
export type CountedBy = keyof typeof COUNTED_BY;
export const COUNTED_BY_NAMES = Object.keys(COUNTED_BY) as readonly CountedBy[];

/** Incidents of one value, or of two. */
export interface IncidentCount {
	/** Null where it is not known. */
	readonly key: string | null;
	readonly and: string | null;
	readonly incidents: number;
	readonly contested: number;
	/** Sum of what any source says at least, and at most. */
	readonly killedMin: number;
	readonly killedMax: number;
}

/** Counts the incidents that a filter finds by one thing, or by two (types by week). In the order of the keys, `most` at most. */
export async function incidentCounts(
	db: Queries,
	filter: IncidentFilter,
	by: CountedBy,
	and: CountedBy | null,
	most: number,
): Promise<IncidentCount[]> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return [];
	const { rows } = await sql<IncidentCount>`
		select ${COUNTED_BY[by]} as key, ${and === null ? sql`null::text` : COUNTED_BY[and]} as "and", count(*)::int as incidents,
			(count(*) filter (where i.contested))::int as contested, coalesce(sum(i.killed_min), 0)::float8 as "killedMin",
			coalesce(sum(greatest(i.killed_max, i.killed_min)), 0)::float8 as "killedMax"
		from incident i where ${incidentConditions(filter, text)}
		group by 1, 2 order by 1 nulls last, 2 nulls last limit ${most}::int`.execute(db);
	return rows;
}
