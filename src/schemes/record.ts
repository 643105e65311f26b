import { z } from "zod";
import { EVENT_TYPES, FIGURE_TYPES, MEANS, MODALITIES, OBJECTS, STATEMENT_TYPES, TOLL_GROUPS, TOLL_KEYS } from "./codebook.js";

/** An article as it comes: the first thing that never changes. */
export const articleSchema = z.object({
	id: z.string().min(1),
	title: z.string(),
	text: z.string(),
	/** Publication day or time, ISO 8601; days such as "yesterday" are read against it. */
	published: z.string().nullish(),
	outlet: z.string().nullish(),
	url: z.string().nullish(),
});
export type Article = z.infer<typeof articleSchema>;

/** A quantity as a range; null is an open end: at least 5 is [5, null]. */
export const rangeSchema = z.tuple([z.number().min(0).nullable(), z.number().min(0).nullable()]);
export type Range = z.infer<typeof rangeSchema>;

/** Exact words of the article; `from` and `to` are code points of title + "\n" + text. */
export const quoteSchema = z.object({
	quote: z.string(),
	in: z.enum(["title", "text"]),
	from: z.int().min(0),
	to: z.int().min(0),
});
export type Quote = z.infer<typeof quoteSchema>;

/** Why a field has its value: the rule, the words it rests on, and whether the text states it or it was inferred. */
export const whySchema = z.object({ field: z.string(), rule: z.string(), words: z.array(quoteSchema), stated: z.boolean() });
export type Why = z.infer<typeof whySchema>;

export const PRECISIONS = ["exact", "neighbourhood", "town", "adm3", "adm2", "adm1", "country", "none"] as const;

export const placeSchema = z.object({
	name: z.string(),
	admin1: z.string().nullable(),
	lat: z.number().min(-90).max(90).optional(),
	lon: z.number().min(-180).max(180).optional(),
	precision: z.enum(PRECISIONS).optional(),
	gazetteerId: z.string().optional(),
});
export type PlaceValue = z.infer<typeof placeSchema>;

export const attributionSchema = z.object({ name: z.string(), id: z.string().optional(), cue: z.string().optional() });
export type Attribution = z.infer<typeof attributionSchema>;

const tollLineSchema = z.object({
	total: rangeSchema,
	...(Object.fromEntries(TOLL_GROUPS.map((group) => [group, rangeSchema.optional()])) as Record<(typeof TOLL_GROUPS)[number], z.ZodOptional<typeof rangeSchema>>),
});
export const tollSchema = z.object(Object.fromEntries(TOLL_KEYS.map((key) => [key, tollLineSchema.optional()])) as Record<(typeof TOLL_KEYS)[number], z.ZodOptional<typeof tollLineSchema>>);
export type Toll = z.infer<typeof tollSchema>;

const day = z.iso.date().nullable();
const actors = z.array(z.string());

const common = {
	id: z.string(),
	quotes: z.array(quoteSchema).min(1),
	modality: z.enum(MODALITIES),
	initiators: actors,
	supporters: actors,
	targets: actors,
	places: z.array(placeSchema),
	from: day,
	to: day,
	attribution: z.array(attributionSchema),
	/** Field name to how far it can be trusted, 0–1. */
	confidence: z.record(z.string(), z.number().min(0).max(1)),
	why: z.array(whySchema),
};
const things = { objects: z.array(z.enum(OBJECTS)), means: z.array(z.enum(MEANS)) };

/** An act or occurrence. */
export const eventSchema = z.object({ kind: z.literal("event"), type: z.enum(EVENT_TYPES), ...common, ...things, toll: tollSchema, count: rangeSchema.nullable() });
export type EventClaim = z.infer<typeof eventSchema>;

/** A verbal act. */
export const statementSchema = z.object({ kind: z.literal("statement"), type: z.enum(STATEMENT_TYPES), ...common });
export type StatementClaim = z.infer<typeof statementSchema>;

/** A standing quantity, or a count over a period. */
export const figureSchema = z.object({ kind: z.literal("figure"), type: z.enum(FIGURE_TYPES), ...common, ...things, value: rangeSchema, unit: z.string() });
export type FigureClaim = z.infer<typeof figureSchema>;

export const claimSchema = z.discriminatedUnion("kind", [eventSchema, statementSchema, figureSchema]);
export type Claim = z.infer<typeof claimSchema>;

/** A doubt or remark about an article as a whole. */
export const noteSchema = z.object({ code: z.string(), message: z.string() });
export type Note = z.infer<typeof noteSchema>;

/** What the coder gives for one article. */
export const codedArticleSchema = z.object({
	article: z.object({ id: z.string(), title: z.string(), outlet: z.string().nullable(), url: z.string().nullable(), published: z.string().nullable() }),
	claims: z.array(claimSchema),
	notes: z.array(noteSchema),
	coder: z.object({ name: z.string(), version: z.string(), lexicons: z.string() }),
});
export type CodedArticle = z.infer<typeof codedArticleSchema>;
