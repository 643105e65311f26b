import { z } from "zod";
import { type IncidentView, summaryPlace } from "../../linking/index.js";
import type { Published } from "../../record/publish.js";
import { EVENT_TYPES, TOLL_GROUPS, TOLL_KEYS } from "../../schemes/codebook.js";
import { PRECISIONS, type Range, rangeSchema } from "../../schemes/record.js";
import type { FoundIncident } from "../../store/incident-search.js";

const summarySchema = z.strictObject({
	type: z.enum(EVENT_TYPES).nullable(),
	place: z.string().nullable(),
	from: z.string().nullable(),
	to: z.string().nullable(),
	initiator: z.string().nullable(),
	target: z.string().nullable(),
	tolls: z.array(z.strictObject({ key: z.enum(TOLL_KEYS), range: rangeSchema })),
	sources: z.int(),
});

const CONTESTS = ["initiator", "toll", "happened", "type"] as const;

/** An incident as lists have it. */
export const incidentItem = z
	.strictObject({
		id: z.int(),
		type: z.string(),
		/** Its days, as most sources give them. */
		from: z.string().nullable(),
		to: z.string().nullable(),
		firstReport: z.string().nullable(),
		latestReport: z.string().nullable(),
		admin1: z.string().nullable(),
		lat: z.number().nullable(),
		lon: z.number().nullable(),
		precision: z.enum(PRECISIONS).nullable(),
		/** The least and the most that any source says; null where none says anything. */
		killed: rangeSchema.nullable(),
		injured: rangeSchema.nullable(),
		claims: z.int(),
		articles: z.int(),
		/** Independent sources: copies of one text are one. */
		sources: z.int(),
		/** What its sources contest. */
		contested: z.array(z.enum(CONTESTS)),
		/** 1 confirmed … 5 improbable, 6 cannot be judged; and the rule that says so. */
		credibility: z.int().min(1).max(6),
		credibilityRule: z.string(),
		pinned: z.boolean(),
		initiators: z.array(z.string()),
		targets: z.array(z.string()),
		objects: z.array(z.string()),
		/** What a line about it is made of; the place as most sources name it, and the gazetteer's id of it. */
		summary: summarySchema.extend({ placeId: z.string().nullable() }),
		/** Whether its places are told by their district, because one of them is sensitive. */
		blurred: z.boolean(),
	})
	.meta({ id: "IncidentItem" });
export type IncidentItem = z.infer<typeof incidentItem>;

export function toIncidentItem({ value: found, blurred }: Published<FoundIncident>): IncidentItem {
	const { id, type, admin1, lat, lon, claims, articles, sources, pinned, objects, view } = found;
	return {
		id,
		type,
		from: found.from_day,
		to: found.to_day,
		firstReport: found.first_report,
		latestReport: found.latest_report,
		admin1,
		lat,
		lon,
		precision: found.precision as IncidentItem["precision"],
		killed: tollOf(found.killed_min, found.killed_max),
		injured: tollOf(found.injured_min, found.injured_max),
		claims,
		articles,
		sources,
		contested: view.contested.map(({ what }) => what),
		credibility: found.credibility,
		credibilityRule: view.credibility.rule,
		pinned,
		initiators: view.initiators.map(({ value }) => value),
		targets: view.targets.map(({ value }) => value),
		objects: [...objects],
		summary: {
			...view.summary,
			placeId: summaryPlace(view)?.id ?? null,
			tolls: view.summary.tolls.map(({ key, range }) => ({ key, range })),
		},
		blurred,
	};
}

function tollOf(min: number | null, max: number | null): Range | null {
	return min === null && max === null ? null : [min, max];
}

const ids = z.array(z.string());
const toldSchema = <T extends z.ZodType>(value: T) => z.strictObject({ value, claims: ids, sources: ids });
export const linkPlaceSchema = z
	.strictObject({
		name: z.string(),
		/** The name in a form that its spellings share. */
		key: z.string(),
		id: z.string().nullable(),
		admin1: z.string().nullable(),
		lat: z.number().nullable(),
		lon: z.number().nullable(),
		precision: z.enum(PRECISIONS),
	})
	.meta({ id: "LinkPlace" });
const reportSchema = z.strictObject({ claim: z.string(), published: z.string() }).nullable();

/** What each source says of an incident, side by side. Claims are named by their numbers as texts. */
export const viewSchema = z
	.strictObject({
		claims: ids,
		articles: ids,
		sources: ids,
		type: z.enum(EVENT_TYPES).nullable(),
		types: z.array(toldSchema(z.enum(EVENT_TYPES))),
		tolls: z.array(
			z.strictObject({
				key: z.enum(TOLL_KEYS),
				group: z.enum(TOLL_GROUPS).nullable(),
				figures: z.array(
					z.strictObject({
						claim: z.string(),
						source: z.string(),
						outlet: z.string().nullable(),
						published: z.string().nullable(),
						saidBy: ids,
						range: rangeSchema,
					}),
				),
				overall: rangeSchema,
				bySource: z.array(z.strictObject({ source: z.string(), range: rangeSchema, claims: ids })),
				contested: z.boolean(),
			}),
		),
		initiators: z.array(z.strictObject({ value: z.string(), claims: ids, sources: ids, saidBy: ids })),
		targets: z.array(toldSchema(z.string())),
		places: z.array(toldSchema(linkPlaceSchema)),
		days: z.array(toldSchema(z.strictObject({ from: z.string(), to: z.string() }))),
		first: reportSchema,
		latest: reportSchema,
		contested: z.array(z.strictObject({ what: z.enum(CONTESTS), claims: ids })),
		denials: ids,
		accusations: ids,
		responsibility: ids,
		credibility: z.strictObject({ grade: z.int(), rule: z.string() }),
		summary: summarySchema,
	})
	.meta({ id: "IncidentView" });

/** The view as it is sent. */
export function toView(view: IncidentView): z.input<typeof viewSchema> {
	return view as unknown as z.input<typeof viewSchema>;
}

/** Why a claim stands in an incident. */
export const linkItem = z
	.strictObject({
		claim: z.int(),
		role: z.string(),
		score: z.number(),
		by: z.string(),
		reasons: z.array(z.looseObject({ code: z.string() })),
	})
	.meta({ id: "LinkItem" });
