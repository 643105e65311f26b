import { z } from "zod";
import { type StoredSeries, seriesPage } from "../../record/figures.js";
import type { Published, Publisher } from "../../record/publish.js";
import { FIGURE_TYPES } from "../../schemes/codebook.js";
import { rangeSchema } from "../../schemes/record.js";
import { sha256 } from "../../store/custody.js";
import type { Queries } from "../../store/database.js";
import type { FoundClaim } from "../../store/search.js";
import { readCursor, toCursor } from "../cursor.js";
import { claimsByIds } from "../found.js";
import { filterQuery, LIMIT, listSchema, pageQuery, toFilter, wholeNumber } from "../query.js";
import { json, type Route } from "../route.js";
import { linkPlaceSchema } from "../shapes/incident.js";
import { showClaims } from "../shown.js";

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
		/** How many figures there are in all; `points` has the latest 500. */
		count: z.int(),
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
		/** Whether its place is told by its district, because it is sensitive. */
		blurred: z.boolean(),
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
		async ({ query: given }, { record: { database }, coder, publisher }) => {
			const after = readCursor(z.strictObject({ points: z.int(), latest: z.string(), mark: z.string() }), given.after);
			const filter = toFilter({ ...given, kind: undefined }, coder.gazetteer);
			const { series, next } = await seriesPage(database.db, filter, given.limit ?? LIMIT, given.points ?? 1, after);
			const items = [];
			for (const one of series) items.push(await show(database.db, publisher, one));
			return { items, next: toCursor(next) };
		},
	),
];

/** A series as it may be shown: where one of its claims tells of a sensitive place, so does the whole. */
async function show(db: Queries, publisher: Publisher, series: StoredSeries): Promise<z.input<typeof seriesItem>> {
	const whole = series as unknown as z.input<typeof seriesItem>;
	if (publisher.exact) return { ...whole, blurred: false };
	const claims = await claimsByIds(
		db,
		series.points.map((point) => Number(point.claim)),
	);
	const shown = await showClaims(db, publisher, claims);
	const [blurred] = shown.filter((one) => one.blurred);
	if (blurred === undefined) return { ...whole, blurred: false };
	const { claim } = blurred.value;
	const silent = <T extends { readonly saidBy: string[] }>(points: readonly T[]) => points.map((point) => ({ ...point, saidBy: [] }));
	return {
		...whole,
		// The key has the place's id in it.
		key: sha256(series.key).slice(0, 20),
		unit: claim.kind === "figure" ? claim.unit : "",
		initiators: claim.initiators,
		targets: claim.targets,
		place: placeOf(blurred),
		points: silent(whole.points),
		bySource: whole.bySource.map((one) => ({ ...one, points: silent(one.points) })),
		blurred: true,
	};
}

function placeOf({ value }: Published<FoundClaim>): z.input<typeof linkPlaceSchema> | null {
	const [place] = value.claim.places;
	if (!place) return null;
	const { name, admin1, lat = null, lon = null, precision = "none", gazetteerId = null } = place;
	return { name, key: name, id: gazetteerId, admin1, lat, lon, precision };
}
