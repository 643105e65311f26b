import { z } from "zod";
import { type StoredSeries, seriesPage } from "../../record/figures.js";
import { FIGURE_TYPES } from "../../schemes/codebook.js";
import { rangeSchema } from "../../schemes/record.js";
import { readCursor, toCursor } from "../cursor.js";
import { filterQuery, LIMIT, listSchema, pageQuery, toFilter, wholeNumber } from "../query.js";
import { json, type Route } from "../route.js";
import { linkPlaceSchema } from "../shapes/incident.js";

const { kind: _, ...withoutKind } = filterQuery;
const pointSchema = z
	.strictObject({
		claim: z.string(),
		source: z.string(),
		outlet: z.string().nullable(),
		saidBy: z.array(z.string()),
		/** A day, or the period that was counted over. */
		from: z.string().nullable(),
		to: z.string().nullable(),
		range: rangeSchema,
	})
	.meta({ id: "SeriesPoint" });
const seriesItem = z
	.strictObject({
		key: z.string(),
		type: z.enum(FIGURE_TYPES),
		unit: z.string(),
		initiators: z.array(z.string()),
		targets: z.array(z.string()),
		place: linkPlaceSchema.nullable(),
		/** By their last day, then by source. */
		points: z.array(pointSchema),
		bySource: z.array(z.strictObject({ source: z.string(), points: z.array(pointSchema) })),
		/** Jumps between neighbouring points: how many times as much. */
		breaks: z.array(z.strictObject({ before: z.string(), after: z.string(), times: z.number() })),
		/** Pairs of claims of one day and independent sources that have no number in common. */
		contradictions: z.array(z.array(z.string())),
		/** Counts over a period, held against the record's own incidents in it. */
		checks: z.array(
			z.strictObject({
				claim: z.string(),
				from: z.string(),
				to: z.string(),
				stated: rangeSchema,
				counted: z.int(),
				verdict: z.enum(["fits", "fewer", "more"]),
				incidents: z.array(z.string()),
			}),
		),
	})
	.meta({ id: "Series" });

export const FIGURE_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/figures",
			scope: "read",
			tag: "figures",
			summary: "Quantities over time and by source, those with most points first, with jumps and contradictions.",
			query: z.strictObject({
				...withoutKind,
				points: wholeNumber(1, 10_000).optional().meta({ description: "Only series of so many figures or more." }),
				...pageQuery,
			}),
			result: listSchema(seriesItem),
			sparse: seriesItem,
		},
		async ({ query: given }, { record: { database }, coder }) => {
			const after = readCursor(z.strictObject({ points: z.int(), latest: z.string(), key: z.string() }), given.after);
			const filter = toFilter({ ...given, kind: undefined }, coder.gazetteer);
			const { series, next } = await seriesPage(database.db, filter, given.limit ?? LIMIT, given.points ?? 1, after);
			return { items: series.map(toItem), next: toCursor(next) };
		},
	),
];

function toItem(series: StoredSeries): z.input<typeof seriesItem> {
	return series as unknown as z.input<typeof seriesItem>;
}
