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
	const totals = await sql<{
		all: number;
		unplaced: number;
	}>`select count(*)::int as all, (count(*) filter (where i.lat is null))::int as unplaced
		from incident i where ${incidentConditions(anywhere, text)}`.execute(db);
	const size = 360 / 2 ** zoom / CELLS_OF_TILE;
	const middle = (of: "x" | "y", mean: "lon" | "lat") =>
		squares ? sql`((${sql.ref(of)} + 0.5) * ${size}::float8)` : sql`avg(${sql.ref(mean)})::float8`;
	const { rows } = await sql<MapCell & { readonly inBox: number }>`
		select *, (sum(incidents) over ())::int as "inBox" from (
			select ${middle("y", "lat")} as lat, ${middle("x", "lon")} as lon, near as precision,
				count(*)::int as incidents, (count(*) filter (where contested))::int as contested,
				coalesce(sum(killed_min), 0)::float8 as killed, min(from_day) as from, max(to_day) as to, mode() within group (order by type) as type,
				case when count(*) = 1 then min(id) end as incident
			from (select i.*, floor(i.lon / ${size}::float8) as x, floor(i.lat / ${size}::float8) as y,
					case when i.precision in ('adm3', 'adm2', 'adm1', 'country') then i.precision else 'point' end as near
				from incident i where ${incidentConditions(filter, text)}) as placed
			group by near, x, y ${squares ? sql`` : sql`, case when near <> 'point' then lat end, case when near <> 'point' then lon end`}
		) as cell order by incidents desc, lat, lon limit ${most}::int`.execute(db);
	const cells = rows.map(({ inBox: _all, ...cell }) => cell);
	const shown = cells.reduce((sum, { incidents }) => sum + incidents, 0);
	return { cells, shown, inBox: rows[0]?.inBox ?? 0, all: totals.rows[0]?.all ?? 0, unplaced: totals.rows[0]?.unplaced ?? 0 };
}
