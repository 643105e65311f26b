import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { IncidentView } from "../linking/reconcile.js";
import { EVENT_TYPES } from "../schemes/codebook.js";
import type { Queries } from "./database.js";
import { type ClaimFilter, claimConditions, countOfClaims, type Respelt, readTextQuery, type TextQuery } from "./search.js";

/** What incidents are looked for by: what their claims are, and what only the incident has. */
export interface IncidentFilter extends ClaimFilter {
	/** Its point lies between these degrees, borders included. */
	readonly box?: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
	/** Its point lies within these corners of a polygon, longitude first. */
	readonly within?: Polygon;
	/** Whether it has a point. */
	readonly placed?: boolean;
	readonly contested?: boolean;
	readonly pinned?: boolean;
	/** Grades of credibility, 1 to 6. */
	readonly credibility?: readonly number[];
	/** Changed at this time or since, ISO 8601. */
	readonly since?: string;
}

/** Corners in degrees, longitude first; from the last a side leads to the first. */
export interface Polygon {
	readonly corners: readonly (readonly [number, number])[];
	/** Degrees of the squares that a point is only known by: one counts as in where its square's middle is, or where a corner lies in its square. */
	readonly square?: number;
}

/** Where a page of incidents begins: behind this one. */
export interface AfterIncident {
	/** Its latest report. */
	readonly latest: string | null;
	readonly id: number;
}

/** What incidents can be sorted by besides their latest report, each as a number. `attention` puts the contested first, then the credible, then the large. */
const SORTED_BY = {
	type: sql`-array_position(${sql.val(EVENT_TYPES)}::text[], i.type)`,
	killed: sql`coalesce(i.killed_max, i.killed_min, -1)`,
	"killed-least": sql`coalesce(i.killed_min, -1)`,
	injured: sql`coalesce(i.injured_max, i.injured_min, -1)`,
	sources: sql`i.sources`,
	articles: sql`i.articles`,
	credibility: sql`6 - i.credibility`,
	day: sql`coalesce(i.from_day - date '0001-01-01', -1)`,
	first: sql`coalesce(i.first_report - date '0001-01-01', -1)`,
	latest: sql`coalesce(i.latest_report - date '0001-01-01', -1)`,
	changed: sql`extract(epoch from i.changed_at)`,
	attention: sql`incident_attention_of(i.contested, i.credibility, i.killed_min, i.killed_max, i.sources)`,
} as const satisfies Record<string, RawBuilder<unknown>>;
export type IncidentSort = keyof typeof SORTED_BY;
export const INCIDENT_SORTS = Object.keys(SORTED_BY) as readonly IncidentSort[];

/** Where a page of sorted incidents begins: behind this one. */
export interface AfterSorted {
	readonly key: number;
	readonly id: number;
}

/** An incident as lists and exports show it. */
export interface FoundIncident {
	readonly id: number;
	readonly type: string;
	readonly from_day: string | null;
	readonly to_day: string | null;
	readonly first_report: string | null;
	readonly latest_report: string | null;
	readonly admin1: string | null;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly precision: string | null;
	readonly killed_min: number | null;
	readonly killed_max: number | null;
	readonly injured_min: number | null;
	readonly injured_max: number | null;
	readonly claims: number;
	readonly articles: number;
	readonly sources: number;
	readonly contested: boolean;
	readonly credibility: number;
	readonly pinned: boolean;
	/** All that is said of it, side by side. */
	readonly view: IncidentView;
	/** What was hit, taken or delivered, by any of its claims. */
	readonly objects: readonly string[];
}

/** What a filter asks that only claims can answer; all else stands in the incident's own columns. */
const OF_CLAIMS = [
	"text",
	"kinds",
	"publishedFrom",
	"publishedTo",
	"outlets",
	"modalities",
	"statuses",
] as const satisfies readonly (keyof ClaimFilter)[];

/** What only the incident itself can answer. */
const OF_INCIDENTS = ["box", "within", "placed", "contested", "pinned", "credibility", "since"] as const satisfies readonly Exclude<
	keyof IncidentFilter,
	keyof ClaimFilter
>[];

function asksClaims(filter: ClaimFilter): boolean {
	return OF_CLAIMS.some((field) => {
		const value = filter[field];
		return typeof value === "string" || (value !== undefined && value.length > 0);
	});
}

/**
 * What must hold of an incident (`i`). With nothing but type, actors, places, days and toll the incident itself is asked: its type and days are those that
 * most sources give, and the toll is what any claim says at least. With anything else, one of its claims must be found by the whole filter.
 */
export function incidentConditions(filter: IncidentFilter, text: TextQuery | null): RawBuilder<SqlBool> {
	const conditions: RawBuilder<unknown>[] = [];
	const { box, credibility } = filter;
	if (box)
		conditions.push(
			sql`i.lat between ${box.south}::float8 and ${box.north}::float8 and i.lon between ${box.west}::float8 and ${box.east}::float8`,
		);
	if (filter.within) conditions.push(withinCondition(filter.within));
	if (filter.placed !== undefined) conditions.push(filter.placed ? sql`i.lat is not null` : sql`i.lat is null`);
	if (filter.contested !== undefined) conditions.push(sql`i.contested = ${filter.contested}::boolean`);
	if (filter.pinned !== undefined) conditions.push(sql`i.pinned = ${filter.pinned}::boolean`);
	if (credibility?.length) conditions.push(sql`i.credibility = any(${sql.val(credibility)}::int[])`);
	if (filter.since !== undefined) conditions.push(sql`i.changed_at >= ${filter.since}::timestamptz`);
	if (filter.incident !== undefined) conditions.push(sql`i.id = ${filter.incident}::bigint`);
	if (asksClaims(filter)) {
		conditions.push(sql`exists (select 1 from claim c where c.incident = i.id and ${claimConditions(filter, text)})`);
	} else {
		if (filter.types?.length) conditions.push(sql`i.type = any(${sql.val(filter.types)}::text[])`);
		if (filter.actors?.length) conditions.push(sql`i.actors && ${sql.val(filter.actors)}::text[]`);
		if (filter.places?.length) conditions.push(sql`i.places && ${sql.val(filter.places)}::text[]`);
		if (filter.from !== undefined) conditions.push(sql`i.to_day >= ${filter.from}::date`);
		if (filter.to !== undefined) conditions.push(sql`i.from_day <= ${filter.to}::date`);
		if (filter.killed !== undefined) conditions.push(tollCondition("killed", filter.killed));
		if (filter.injured !== undefined) conditions.push(tollCondition("injured", filter.injured));
	}
	return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** Whether its point lies in a polygon; first by the box round it, which the index knows. */
function withinCondition({ corners, square }: Polygon): RawBuilder<SqlBool> {
	const polygon = sql`${`(${corners.map(([lon, lat]) => `(${lon},${lat})`).join(",")})`}::polygon`;
	const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
	const wider = square ?? 0;
	const box = sql`i.lon between ${Math.min(...lons) - wider}::float8 and ${Math.max(...lons) + wider}::float8
		and i.lat between ${Math.min(...lats) - wider}::float8 and ${Math.max(...lats) + wider}::float8`;
	if (square === undefined) return sql`(${box} and ${polygon} @> point(i.lon, i.lat))`;
	const of = (degrees: number) => Math.floor(degrees / square);
	const squares = [...new Set(corners.map(([lon, lat]) => `${of(lon)}:${of(lat)}`))];
	const [x, y] = [sql`floor(i.lon / ${square}::float8)`, sql`floor(i.lat / ${square}::float8)`];
	return sql`(${box} and (${polygon} @> point((${x} + 0.5) * ${square}::float8, (${y} + 0.5) * ${square}::float8)
		or ${x}::int || ':' || ${y}::int = any(${sql.val(squares)}::text[])))`;
}

/** Whether any claim says so many at least: told by the incident's own least and most, save where the two leave it open. */
function tollCondition(key: "killed" | "injured", least: number): RawBuilder<unknown> {
	const [min, max] = [sql.ref(`i.${key}_min`), sql.ref(`i.${key}_max`)];
	return sql`(${min} >= ${least}::int or (${min} is not null and (${max} is null or ${max} >= ${least}::int)
		and exists (select 1 from claim c where c.incident = i.id and c.current and ${sql.ref(`c.${key}_min`)} >= ${least}::int)))`;
}

/** What is read of an incident (`i`): the columns of `FoundIncident`. */
export const COLUMNS = sql`i.id, i.type, i.from_day, i.to_day, i.first_report, i.latest_report, i.admin1, i.lat, i.lon, i.precision, i.killed_min, i.killed_max,
	i.injured_min, i.injured_max, i.claims, i.articles, i.sources, i.contested, i.credibility, i.pinned, i.view, ${objectsOf(sql.ref("i.id"))} as objects`;

/** The query behind a search for incidents, the latest reported first; `limit` null gives all. */
export function incidentQuery(
	filter: IncidentFilter,
	text: TextQuery | null,
	after: AfterIncident | null = null,
	limit: number | null = null,
): RawBuilder<FoundIncident> {
	const behind =
		after === null
			? sql``
			: after.latest === null
				? sql`and i.latest_report is null and i.id < ${after.id}::bigint`
				: sql`and (i.latest_report < ${after.latest}::date or i.latest_report is null or (i.latest_report = ${after.latest}::date and i.id < ${after.id}::bigint))`;
	return sql<FoundIncident>`
		select ${COLUMNS} from incident i
		where ${incidentConditions(filter, text)} ${behind}
		order by i.latest_report desc nulls last, i.id desc
		${limit === null ? sql`` : sql`limit ${limit}::int`}`;
}

/** A page of incidents sorted by one thing, the most first; `rising` turns it round. */
export async function sortedIncidents(
	db: Queries,
	filter: IncidentFilter,
	sort: IncidentSort,
	rising: boolean,
	limit: number,
	after: AfterSorted | null = null,
): Promise<{ readonly incidents: readonly FoundIncident[]; readonly next: AfterSorted | null; readonly respelt: readonly Respelt[] }> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return { incidents: [], next: null, respelt: [] };
	// Falling, the order is that of an index where there is one.
	const key = rising ? sql`(-(${SORTED_BY[sort]}))::float8` : sql`(${SORTED_BY[sort]})::float8`;
	const behind = after === null ? sql`` : sql`and (${key}, i.id) < (${after.key}::float8, ${after.id}::bigint)`;
	const { rows } = await sql<FoundIncident & { readonly key: number }>`
		select ${COLUMNS}, ${key} as key from incident i
		where ${incidentConditions(filter, text)} ${behind} order by ${key} desc, i.id desc limit ${limit + 1}::int`.execute(db);
	const incidents = rows.slice(0, limit);
	const last = incidents.at(-1);
	const next = rows.length > limit && last !== undefined ? { key: last.key, id: last.id } : null;
	return { incidents: incidents.map(({ key: _, ...incident }) => incident), next, respelt: text?.respelt ?? [] };
}

/** What was hit, taken or delivered by the claims of an incident, as linking knows them. */
export function objectsOf(incident: RawBuilder<unknown>): RawBuilder<string[]> {
	return sql`coalesce((select array_agg(distinct object) from link, json_array_elements_text(link.projection -> 'objects') as object
		where link.incident = ${incident}), '{}'::text[])`;
}

export interface IncidentPage {
	readonly incidents: readonly FoundIncident[];
	/** Where the next page begins; null behind the last. */
	readonly next: AfterIncident | null;
	readonly respelt: readonly Respelt[];
}

/** A page of the incidents that a filter finds, the latest reported first. */
export async function searchIncidents(
	db: Queries,
	filter: IncidentFilter,
	limit: number,
	after: AfterIncident | null = null,
): Promise<IncidentPage> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return { incidents: [], next: null, respelt: [] };
	const { rows } = await incidentQuery(filter, text, after, limit + 1).execute(db);
	const incidents = rows.slice(0, limit);
	const last = incidents.at(-1);
	const next = rows.length > limit && last !== undefined ? { latest: last.latest_report, id: last.id } : null;
	return { incidents, next, respelt: text?.respelt ?? [] };
}

/** How many incidents a filter finds. */
export async function countIncidents(db: Queries, filter: IncidentFilter): Promise<number> {
	// Where only claims are asked, looking for those of every incident would cost several times as much.
	if (asksClaims(filter) && OF_INCIDENTS.every((field) => filter[field] === undefined)) return (await countOfClaims(db, filter)).incidents;
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return 0;
	const { rows } = await sql<{ n: number }>`select count(*)::int as n from incident i where ${incidentConditions(filter, text)}`.execute(
		db,
	);
	return rows[0]?.n ?? 0;
}
