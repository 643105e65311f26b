import { sql } from "kysely";
import {
	type CountedIncident,
	type CounterCheck,
	checkCounter,
	type FigureToLink,
	type IncidentView,
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
	/** Counts over a period, held against the incidents of the record in it. */
	readonly checks: readonly CounterCheck[];
}

/** Points of one series that are read. */
const MOST_POINTS = 2000;

/** The series of figures that a filter finds, those with most points first. */
export async function findSeries(db: Queries, filter: ClaimFilter, most: number, leastPoints = 1): Promise<StoredSeries[]> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return [];
	const { rows } = await sql<{ series: string }>`select c.series from claim c
		where ${claimConditions({ ...filter, kinds: ["figure"] }, text)} and c.series is not null
		group by c.series having count(*) >= ${leastPoints}::int order by count(*) desc, max(c.published_day) desc nulls last, c.series limit ${most}::int`.execute(
		db,
	);
	const found: StoredSeries[] = [];
	for (const { series } of rows) {
		const figures = await figuresOf(db, series);
		for (const one of seriesOf(figures)) found.push({ ...one, checks: await checksOf(db, figures) });
	}
	return found;
}

/** The figures of a series, in the form that series are made of. */
async function figuresOf(db: Queries, series: string): Promise<FigureToLink[]> {
	const { rows } = await sql<{ id: number; article: string; claim: FigureClaim }>`
		select id, article, coalesce(corrected, machine) as claim from claim
		where series = ${series} and current and status <> 'rejected' order by published_day, id limit ${MOST_POINTS}::int`.execute(db);
	const articles = await linkArticles(db, [...new Set(rows.map(({ article }) => article))]);
	return rows.flatMap(({ id, article, claim }) => {
		const info = articles.get(article);
		if (!info) return [];
		const { source, ...rest } = info;
		return [toFigure(claim, { ...rest, text: "", url: null }, { id: String(id), source })];
	});
}

/** Holds counts of attacks against the incidents of their periods. */
async function checksOf(db: Queries, figures: readonly FigureToLink[]): Promise<CounterCheck[]> {
	const counters = figures.filter(
		({ type, dated, from, to }) => type === "attacks" && dated && from !== null && to !== null && from !== to,
	);
	const checks: CounterCheck[] = [];
	for (const counter of counters) {
		const check = checkCounter(counter, await incidentsBetween(db, counter.from as string, counter.to as string));
		if (check) checks.push(check);
	}
	return checks;
}

async function incidentsBetween(db: Queries, from: string, to: string): Promise<CountedIncident[]> {
	const rows = await db
		.selectFrom("incident")
		.select(["id", "type", "from_day", "to_day", "places", "view"])
		.where("from_day", ">=", from)
		.where("to_day", "<=", to)
		.execute();
	return rows.map(({ id, type, from_day, to_day, places, view }) => ({
		id: String(id),
		family: familyOf(type as EventType),
		from: from_day,
		to: to_day,
		initiators: (view as IncidentView).initiators.map(({ value }) => value),
		admin1: places.filter((key) => /^[A-Z]{2}-[A-Z0-9]+$/.test(key)),
		places,
	}));
}
