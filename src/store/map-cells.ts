import { sql } from "kysely";
import type { Queries } from "./database.js";
import { type IncidentFilter, incidentConditions } from "./incident-search.js";
import { readTextQuery } from "./search.js";

/** Incidents that a map shows as one. Where precision is that of an area, they share the area's middle and are no point. */
export interface MapCell {
	/** The middle of its incidents. */
	readonly lat: number;
	readonly lon: number;
	/** `point`: places known to the town or better; else the area that its incidents are only known by. */
	readonly precision: "point" | "adm3" | "adm2" | "adm1" | "country";
	readonly incidents: number;
	readonly contested: number;
	/** Sum of what any source says at least. */
	readonly killed: number;
	readonly from: string | null;
	readonly to: string | null;
	/** The type of most. */
	readonly type: string;
	/** The incident, where it is only one. */
	readonly incident: number | null;
}

/** Cells of a map with honest totals. */
export interface MapCells {
	readonly cells: readonly MapCell[];
	/** Incidents in these cells. */
	readonly shown: number;
	/** Incidents that the filter finds in the box, and anywhere. */
	readonly inBox: number;
	readonly all: number;
	/** Of all, those that have no point. */
	readonly unplaced: number;
}

/** Whether only an area is known of an incident (`i`). */
const isArea = sql`i.precision in ('adm3', 'adm2', 'adm1', 'country')`;

/** A cell is so many to a tile's side: 64 points of a screen. */
const CELLS_OF_TILE = 4;

/**
 * The incidents that a filter finds within a box, gathered on a grid for a zoom (0 shows the world in one tile, each more halves it). The fullest `most` cells
 * are given. With `squares` no cell is smaller than the zoom's and its point is the middle of its square, whatever lies in it.
 */
export async function mapCells(
	db: Queries,
	filter: IncidentFilter & { readonly box: NonNullable<IncidentFilter["box"]> },
	zoom: number,
	most: number,
	squares = false,
): Promise<MapCells> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return { cells: [], shown: 0, inBox: 0, all: 0, unplaced: 0 };
	const { box: _, ...anywhere } = filter;
	const counting = sql<{
		all: number;
		unplaced: number;
	}>`select count(*)::int as all, (count(*) filter (where i.lat is null))::int as unplaced
		from incident i where ${incidentConditions(anywhere, text)}`.execute(db);
	const size = 360 / 2 ** zoom / CELLS_OF_TILE;
	const middle = (of: "x" | "y", mean: "lon" | "lat") =>
		squares ? sql`((${sql.ref(of)} + 0.5) * ${size}::float8)` : sql`(sum(${sql.ref(mean)}) / sum(n))::float8`;
	// By type first: what is left to be put in order are few rows.
	const gathering = sql<MapCell & { readonly inBox: number }>`
		select *, (sum(incidents) over ())::int as "inBox" from (
			select ${middle("y", "lat")} as lat, ${middle("x", "lon")} as lon, near as precision,
				sum(n)::int as incidents, sum(contested)::int as contested, sum(killed)::float8 as killed,
				min(from_day) as from, max(to_day) as to, (array_agg(type order by n desc, type))[1] as type,
				case when sum(n) = 1 then min(id) end as incident
			from (select near, x, y, area_lat, area_lon, type, count(*) as n, sum(lat) as lat, sum(lon) as lon,
					count(*) filter (where contested) as contested, coalesce(sum(killed_min), 0) as killed,
					min(from_day) as from_day, max(to_day) as to_day, min(id) as id
				from (select i.id, i.type, i.lat, i.lon, i.contested, i.killed_min, i.from_day, i.to_day,
						floor(i.lon / ${size}::float8) as x, floor(i.lat / ${size}::float8) as y,
						case when ${isArea} then i.precision else 'point' end as near,
						case when ${isArea} and ${!squares}::boolean then i.lat end as area_lat,
						case when ${isArea} and ${!squares}::boolean then i.lon end as area_lon
					from incident i where ${incidentConditions(filter, text)}) as placed
				group by near, x, y, area_lat, area_lon, type) as typed
			group by near, x, y, area_lat, area_lon
		) as cell order by incidents desc, lat, lon limit ${most}::int`.execute(db);
	const [totals, { rows }] = await Promise.all([counting, gathering]);
	const cells = rows.map(({ inBox: _all, ...cell }) => cell);
	const shown = cells.reduce((sum, { incidents }) => sum + incidents, 0);
	return { cells, shown, inBox: rows[0]?.inBox ?? 0, all: totals.rows[0]?.all ?? 0, unplaced: totals.rows[0]?.unplaced ?? 0 };
}
