import { sql } from "kysely";
import {
	type CountedIncident,
	type CounterCheck,
	checkCounter,
	type FigureToLink,
	type Series,
	seriesOf,
	toFigure,
} from "../linking/index.js";
import { type EventType, familyOf } from "../schemes/codebook.js";
import type { FigureClaim } from "../schemes/record.js";
import type { Queries } from "../store/database.js";
import { type ClaimFilter, claimConditions, readTextQuery } from "../store/search.js";
import { linkArticles } from "./relink.js";

/** The same quantity over time and by source, with the counts that the record's own incidents do not bear out. */
export interface StoredSeries extends Series {
	/** How many figures the series has in all; its points are the latest of them. */
	readonly count: number;
	/** Counts over a period, held against the incidents of the record in it. */
	readonly checks: readonly CounterCheck[];
}

/** Points of one series that are read, the latest. */
const MOST_POINTS = 500;

/** The series of figures that a filter finds, those with most points first. */
export async function findSeries(db: Queries, filter: ClaimFilter, most: number, leastPoints = 1): Promise<StoredSeries[]> {
	return [...(await seriesPage(db, filter, most, leastPoints)).series];
}

/** Where a page of series begins: behind this one. */
export interface AfterSeries {
	readonly points: number;
	readonly latest: string;
	/** Digest of its key: the key itself would tell its place. */
	readonly mark: string;
}

const NO_DAY = "0001-01-01";

/** A page of the series of figures that a filter finds, those with most points first. */
export async function seriesPage(
	db: Queries,
	filter: ClaimFilter,
	limit: number,
	leastPoints: number,
	after: AfterSeries | null = null,
): Promise<{ readonly series: readonly StoredSeries[]; readonly next: AfterSeries | null }> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return { series: [], next: null };
	const { rows } = await sql<AfterSeries & { readonly key: string }>`select * from (
			select c.series as key, md5(c.series) as mark, count(*)::int as points, coalesce(max(c.published_day), ${NO_DAY}::date) as latest from claim c
			where ${claimConditions({ ...filter, kinds: ["figure"] }, text)} and c.series is not null
			group by c.series having count(*) >= ${leastPoints}::int) as found
		${
			after === null
				? sql``
				: sql`where points < ${after.points}::int or (points = ${after.points}::int and (latest < ${after.latest}::date
					or (latest = ${after.latest}::date and mark > ${after.mark})))`
		}
		order by points desc, latest desc, mark limit ${limit + 1}::int`.execute(db);
	const series: StoredSeries[] = [];
	const keys = rows.slice(0, limit).map(({ key }) => key);
	const byKey = await figuresOf(db, keys);
	for (const key of keys) {
		const { count, figures } = byKey.get(key) ?? NONE;
		for (const one of seriesOf(figures)) series.push({ ...one, count, checks: await checksOf(db, figures) });
	}
	const last = rows[limit - 1];
	return { series, next: rows.length > limit && last ? { points: last.points, latest: last.latest, mark: last.mark } : null };
}

/** Figures of one series, the latest, and how many there are in all. */
interface FiguresOf {
	count: number;
	readonly figures: FigureToLink[];
}
const NONE: FiguresOf = { count: 0, figures: [] };

/** The figures of series, by their keys, in the form that series are made of, the earliest published first. What only proves a claim is not read. */
async function figuresOf(db: Queries, series: readonly string[]): Promise<ReadonlyMap<string, FiguresOf>> {
	const { rows } = await sql<{ id: number; key: string; count: number; article: string; claim: FigureClaim }>`
		select id, series as key, count, article, coalesce(corrected, machine)::jsonb - '{why,quotes,confidence}'::text[] as claim from (
			select id, series, article, corrected, machine, (count(*) over (partition by series))::int as count,
				row_number() over (partition by series order by published_day desc nulls last, id desc) as place
			from claim where series = any(${sql.val(series)}::text[]) and current and status <> 'rejected') as found
		where place <= ${MOST_POINTS}::int order by series, place desc`.execute(db);
	const articles = await linkArticles(db, [...new Set(rows.map(({ article }) => article))]);
	const found = new Map<string, FiguresOf>(series.map((key) => [key, { count: 0, figures: [] }]));
	for (const { id, key, count, article, claim } of rows) {
		const info = articles.get(article);
		const one = found.get(key);
		if (!info || !one) continue;
		const { source, ...rest } = info;
		one.count = count;
		one.figures.push(toFigure(claim, { ...rest, text: "", url: null }, { id: String(id), source }));
	}
	return found;
}

/** So many counts of one series, the latest, are held against the record's incidents. */
const MOST_CHECKED = 10;

/** Holds counts of attacks against the incidents of their periods. */
async function checksOf(db: Queries, figures: readonly FigureToLink[]): Promise<CounterCheck[]> {
	const counters = figures.filter(
		({ type, dated, from, to }) => type === "attacks" && dated && from !== null && to !== null && from !== to,
	);
	const checks: CounterCheck[] = [];
	for (const counter of counters.slice(-MOST_CHECKED)) {
		const check = checkCounter(counter, await incidentsBetween(db, counter));
		if (check) checks.push(check);
	}
	return checks;
}

/** The incidents of a counter's period, by one of those it names where it names any. */
async function incidentsBetween(db: Queries, { from, to, initiators }: FigureToLink): Promise<CountedIncident[]> {
	const named = initiators.length > 0;
	const by = named ? sql`and actors && ${sql.val(initiators)}::text[]` : sql``;
	// Looking into the view of every incident of years costs seconds, and who did it counts only where the counter names somebody.
	const doers = named
		? sql`array(select told.value ->> 'value' from json_array_elements(view -> 'initiators') as told(value))`
		: sql`'{}'::text[]`;
	const { rows } = await sql<{
		id: number;
		type: string;
		from_day: string | null;
		to_day: string | null;
		places: readonly string[];
		initiators: readonly string[];
	}>`select id, type, from_day, to_day, places,
			${doers} as initiators
		from incident where from_day >= ${from}::date and to_day <= ${to}::date ${by} order by id`.execute(db);
	return rows.map(({ id, type, from_day, to_day, places, initiators: doing }) => ({
		id: String(id),
		family: familyOf(type as EventType),
		from: from_day,
		to: to_day,
		initiators: doing,
		admin1: places.filter((key) => /^[A-Z]{2}-[A-Z0-9]+$/.test(key)),
		places,
	}));
}
