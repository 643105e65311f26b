// Parameters that several routes take, and the filters of `rasd search` among them.
import { z } from "zod";
import type { Gazetteer } from "../places/gazetteer.js";
import type { Publisher } from "../record/publish.js";
import { wantedDay, wantedFilter, wantedList, wantedPlace } from "../record/wanted.js";
import { ALL_TYPES, KINDS, MODALITIES } from "../schemes/codebook.js";
import type { IncidentFilter } from "../store/incident-search.js";
import { CLAIM_STATUSES } from "../store/schema.js";
import type { ClaimFilter } from "../store/search.js";
import { Problem } from "./problem.js";

const MOST_OF_LIST = 100;
const LONGEST = 1000;
const MOST_PEOPLE = 100_000_000;

/** A whole number of a query or path. */
export function wholeNumber(least: number, most: number) {
	return z
		.string()
		.regex(/^\d{1,15}$/)
		.transform(Number)
		.pipe(z.int().min(least).max(most))
		.meta({ type: "integer", minimum: least, maximum: most, pattern: undefined });
}

/** The number of something in the record. */
export const numberSchema = wholeNumber(0, Number.MAX_SAFE_INTEGER);
/** An id in a path. */
export const idSchema = z.string().min(1).max(400);
export const flagSchema = z
	.enum(["true", "false"])
	.transform((written) => written === "true")
	.meta({ type: "boolean", enum: undefined });
/** A time, ISO 8601. */
export const timeSchema = z.iso.datetime({ offset: true });

/** Values with commas between; the parameter may be given again. */
function listOf<T extends z.ZodType<unknown, string>>(value: T, description: string) {
	return z
		.union([z.string().max(LONGEST * 10), z.array(z.string().max(LONGEST)).max(MOST_OF_LIST)])
		.transform((given) => [given].flat().flatMap((written) => [...wantedList(written)]))
		.pipe(z.array(value).min(1).max(MOST_OF_LIST))
		.optional()
		.meta({ type: "string", description, anyOf: undefined });
}

const among = <T extends string>(names: readonly T[]) =>
	listOf(z.enum(names as [T, ...T[]]), `Some of, with commas between: ${names.join(", ")}.`);

function daySchema(end: "first" | "last", description: string) {
	return z
		.string()
		.max(10)
		.transform((written, context) => {
			const day = wantedDay(written, end);
			if (day !== null) return day;
			context.issues.push({ code: "invalid_format", format: "date", input: written });
			return z.NEVER;
		})
		.optional()
		.meta({ description: `${description}: YYYY-MM-DD, or a month or year.` });
}

/** `limit`, `after`, `count` of lists. */
export const pageQuery = {
	limit: wholeNumber(1, 500).optional().meta({ description: "So many items at most; 50 by itself." }),
	after: z.string().min(1).max(2000).optional().meta({ description: "`next` of the page before." }),
};
export const countQuery = { count: flagSchema.optional().meta({ description: "With the number of all, as `total`." }) };

/** So many items are given where a client does not say. */
export const LIMIT = 50;

/** The filters of `rasd search`, by the names they have there. */
export const filterQuery = {
	text: z
		.string()
		.trim()
		.min(1)
		.max(LONGEST)
		.optional()
		.meta({ description: 'Words of the article, in any order; "…" must stand together.' }),
	kind: among(KINDS),
	type: among(ALL_TYPES),
	actor: listOf(z.string().min(1).max(200), "Who has any part in it: ids or names, with commas between."),
	place: z
		.union([z.string().trim().min(1).max(200), z.array(z.string().trim().min(1).max(200)).max(MOST_OF_LIST)])
		.transform((given) => [given].flat())
		.optional()
		.meta({
			type: "string",
			description: "A place with all that lies in it: its name in Arabic, ISO code (SY, SY-ID) or id; may be given again.",
			anyOf: undefined,
		}),
	from: daySchema("first", "First day of what is told"),
	to: daySchema("last", "Last day of what is told"),
	"published-from": daySchema("first", "First day of publication"),
	"published-to": daySchema("last", "Last day of publication"),
	outlet: listOf(z.string().min(1).max(200), "Who published it: hosts of sites, or names, with commas between."),
	modality: among(MODALITIES),
	killed: wholeNumber(0, MOST_PEOPLE).optional().meta({ description: "At least so many killed." }),
	injured: wholeNumber(0, MOST_PEOPLE).optional().meta({ description: "At least so many injured." }),
	status: among(CLAIM_STATUSES),
};
export const filterSchema = z.strictObject(filterQuery);

const DEGREES = z.string().regex(/^-?\d{1,3}(\.\d{1,12})?(,-?\d{1,3}(\.\d{1,12})?){3}$/);

/** `west,south,east,north`, in degrees. */
export const boxSchema = DEGREES.transform((written) => {
	const [west = 0, south = 0, east = 0, north = 0] = written.split(",").map(Number);
	return { west, south, east, north };
})
	.refine(({ west, south, east, north }) => west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90)
	.meta({ type: "string", description: "west,south,east,north in degrees." });

const MOST_CORNERS = 200;
const CORNER = /^-?\d{1,3}(\.\d{1,12})?,-?\d{1,3}(\.\d{1,12})?$/;

/** `lon,lat;lon,lat;…`, in degrees: three corners or more. */
export const polygonSchema = z
	.string()
	.max(8000)
	.transform((written, context) => {
		const parts = written.split(";");
		const corners = parts.map((part) => part.split(",").map(Number) as [number, number]);
		const fit = parts.every((part) => CORNER.test(part)) && corners.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
		if (fit && corners.length >= 3 && corners.length <= MOST_CORNERS) return corners;
		context.issues.push({ code: "invalid_format", format: "polygon", input: written });
		return z.NEVER;
	})
	.meta({ type: "string", description: `Corners of a polygon, 3 to ${MOST_CORNERS}: lon,lat;lon,lat;… in degrees.` });

/** A box in degrees. */
export type Box = z.output<typeof boxSchema>;

/** What only incidents are found by. */
export const incidentQuery = {
	...filterQuery,
	bbox: boxSchema.optional(),
	within: polygonSchema.optional(),
	placed: flagSchema.optional().meta({ description: "Whether it has a point." }),
	contested: flagSchema.optional(),
	pinned: flagSchema.optional(),
	credibility: among(["1", "2", "3", "4", "5", "6"]),
	since: timeSchema.optional().meta({ description: "Changed at this time or since." }),
};
const incidentFilterSchema = z.strictObject(incidentQuery);

/** What a filter's parameters ask the store for. Throws a problem where a place is unknown or may be several, and where days end before they begin. */
export function toFilter(given: z.output<typeof filterSchema>, gazetteer: Gazetteer): ClaimFilter {
	const { from, to, "published-from": publishedFrom, "published-to": publishedTo, ...rest } = given;
	ordered("from", from, "to", to);
	ordered("published-from", publishedFrom, "published-to", publishedTo);
	return wantedFilter({ ...rest, from, to, publishedFrom, publishedTo }, (name) => placeKey(name, gazetteer));
}

/** The same for incidents. */
export function toIncidentFilter(given: z.output<typeof incidentFilterSchema>, gazetteer: Gazetteer): IncidentFilter {
	const { bbox, within, placed, contested, pinned, credibility, since } = given;
	return {
		...toFilter(given, gazetteer),
		...(bbox && { box: bbox }),
		...(within && { within: { corners: within } }),
		...(placed !== undefined && { placed }),
		...(contested !== undefined && { contested }),
		...(pinned !== undefined && { pinned }),
		...(credibility && { credibility: credibility.map(Number) }),
		...(since !== undefined && { since }),
	};
}

/** Degrees of the squares by which sensitive places are told on maps: as wide as a district. */
export const SQUARE = 0.703125;

/** A filter that does not find out more than is shown: for those who see districts, a box is widened to whole squares, and a polygon takes points by their squares. */
export function shownFilter<F extends IncidentFilter>(filter: F, publisher: Publisher): F {
	if (publisher.exact) return filter;
	const [down, up] = [(x: number) => Math.floor(x / SQUARE) * SQUARE, (x: number) => Math.ceil(x / SQUARE) * SQUARE];
	const { box, within } = filter;
	return {
		...filter,
		...(box && { box: { west: down(box.west), south: down(box.south), east: up(box.east), north: up(box.north) } }),
		...(within && { within: { ...within, square: SQUARE } }),
	};
}

function ordered(first: string, from: string | undefined, last: string, to: string | undefined): void {
	if (from !== undefined && to !== undefined && from > to) throw new Problem("days-turned", [`${first} ${from}`, `${last} ${to}`]);
}

const MOST_CANDIDATES = 15;

function placeKey(written: string, gazetteer: Gazetteer): string {
	const wanted = wantedPlace(written, gazetteer);
	if (wanted.key !== null) return wanted.key;
	if (wanted.candidates.length === 0) throw new Problem("unknown-place", [written]);
	const shown = wanted.candidates.slice(0, MOST_CANDIDATES).map(({ id, name, admin1, country }) => `${id} (${name}, ${admin1 ?? country})`);
	throw new Problem("several-places", [written, shown.join("; ")]);
}

/** A list's answer: items and where the next page begins. */
export function listSchema<T extends z.ZodType>(item: T) {
	return z.strictObject({
		items: z.array(item),
		/** For `after`; null behind the last page. */
		next: z.string().nullable(),
	});
}

/** Words of a query that no article has, and what was looked for instead. */
export const respeltSchema = z.array(z.strictObject({ word: z.string(), as: z.array(z.string()) }));
