import { z } from "zod";
import { mapCells } from "../../store/map-cells.js";
import { boxSchema, incidentQuery, shownFilter, toIncidentFilter, wholeNumber } from "../query.js";
import { json, type Route } from "../route.js";

const { bbox: _, placed: __, ...query } = incidentQuery;
const cellItem = z
	.strictObject({
		/** The middle of its incidents. */
		lat: z.number(),
		lon: z.number(),
		/** `point`: places known to the town or better; else the area that its incidents are only known by. */
		precision: z.enum(["point", "adm3", "adm2", "adm1", "country"]),
		incidents: z.int(),
		contested: z.int(),
		/** Sum of what any source says at least. */
		killed: z.number(),
		from: z.string().nullable(),
		to: z.string().nullable(),
		/** The type of most. */
		type: z.string(),
		/** The incident, where it is only one. */
		incident: z.int().nullable(),
	})
	.meta({ id: "MapCell" });
const MOST_CELLS = 2000;
/** The zoom whose cells are squares of a district's width. */
const SQUARE_ZOOM = 7;

export const MAP_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/map",
			scope: "read",
			tag: "map",
			summary:
				"Incidents within a box, gathered on a grid for a zoom; the totals say what is not shown. With the scope `read` a cell is never smaller than a district.",
			query: z.strictObject({
				bbox: boxSchema,
				zoom: wholeNumber(0, 18).meta({ description: "0 shows the world in one tile; each more halves a cell's side." }),
				...query,
				limit: wholeNumber(1, MOST_CELLS).optional().meta({ description: "So many cells at most, the fullest first." }),
			}),
			result: z.strictObject({
				cells: z.array(cellItem),
				/** Incidents in these cells; in the box; that the filter finds anywhere; of these, without a point. */
				shown: z.int(),
				inBox: z.int(),
				all: z.int(),
				unplaced: z.int(),
			}),
		},
		async ({ query: { bbox, zoom, limit, ...filter } }, { record: { database }, coder, publisher }) => {
			const wanted = shownFilter({ ...toIncidentFilter(filter, coder.gazetteer), box: bbox }, publisher);
			const scale = publisher.exact ? zoom : Math.min(zoom, SQUARE_ZOOM);
			const found = await mapCells(database.db, wanted, scale, limit ?? MOST_CELLS, !publisher.exact);
			return { ...found, cells: [...found.cells] };
		},
	),
];
