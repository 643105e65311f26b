// What goes into the coder and what comes out of it. Fields and their order are the codebook's.
import { z } from "zod";
import { EVENT_TYPES, FIGURE_TYPES, MEANS, MODALITIES, OBJECTS, STATEMENT_TYPES, TOLL_GROUPS, TOLL_KEYS } from "./codebook.js";

/** An article as it was published. It is evidence and never changes. */
export const articleSchema = z.object({
	id: z.string().min(1),
	title: z.string(),
	text: z.string(),
	/** Publication day or time, ISO 8601; days such as "yesterday" are read against it. */
	published: z.string().nullish(),
	/** The name of the outlet that published it. */
	outlet: z.string().nullish(),
	url: z.string().nullish(),
});
export type Article = z.infer<typeof articleSchema>;

/** A quantity `[min, max]`. Null is an open end: at least 5 is `[5, null]`, up to 5 is `[null, 5]`. */
export const rangeSchema = z
	.tuple([z.number().min(0).nullable(), z.number().min(0).nullable()])
	.readonly()
	.meta({ id: "Range" });
export type Range = z.infer<typeof rangeSchema>;

/** Exact words of the article. `from` and `to` are half-open, in code points of `title + "\n" + text`. */
export const quoteSchema = z
	.strictObject({
		quote: z.string().min(1),
		in: z.enum(["title", "text"]),
		from: z.int().min(0),
		to: z.int().min(0),
	})
	.meta({ id: "Quote" });
export type Quote = z.infer<typeof quoteSchema>;

/**
 * Why a field has one of its values: the rule, the words it rests on, and whether they state it or it was inferred. A field
 * that the article leaves open has the rule `none` and no words.
 */
export const whySchema = z
	.strictObject({
		field: z.string(),
		/** The value this is the reason for, as the field has it; for a toll its line, for a place or source its name. */
		value: z.string(),
		rule: z.string(),
		words: z.array(quoteSchema),
		stated: z.boolean(),
	})
	.meta({ id: "Why" });
export type Why = z.infer<typeof whySchema>;

/** How closely a point tells where a place is; a centroid of a district is `adm2`, and so on. */
export const PRECISIONS = ["exact", "neighbourhood", "town", "adm3", "adm2", "adm1", "country", "none"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A place as the article writes it, with its governorate (ISO 3166-2) or country (ISO 3166-1), and a point where it was found. */
export const placeSchema = z
	.strictObject({
		name: z.string().min(1),
		admin1: z.string().nullable(),
		lat: z.number().min(-90).max(90).optional(),
		lon: z.number().min(-180).max(180).optional(),
		precision: z.enum(PRECISIONS).optional(),
		gazetteerId: z.string().optional(),
	})
	.meta({ id: "Place" });
export type PlaceValue = z.infer<typeof placeSchema>;

/** Who says so: the name as written, the actor's id if known, the word that says it. */
export const attributionSchema = z
	.strictObject({
		name: z.string().min(1),
		id: z.string().optional(),
		cue: z.string().optional(),
	})
	.meta({ id: "Attribution" });
export type Attribution = z.infer<typeof attributionSchema>;

/** An object schema with the same optional field under each key. */
function each<K extends string, T extends z.ZodType>(keys: readonly K[], schema: T): Record<K, z.ZodOptional<T>> {
	return Object.fromEntries(keys.map((key) => [key, schema.optional()])) as Record<K, z.ZodOptional<T>>;
}

/** One line of a toll: the total, and the parts of it that the text breaks out. */
export const tollLineSchema = z.strictObject({ total: rangeSchema, ...each(TOLL_GROUPS, rangeSchema) }).meta({ id: "TollLine" });
export type TollLine = z.infer<typeof tollLineSchema>;

export const tollSchema = z.strictObject(each(TOLL_KEYS, tollLineSchema)).meta({ id: "Toll" });
export type Toll = z.infer<typeof tollSchema>;

const day = z.iso.date().nullable();
const actors = z.array(z.string().min(1));
const roles = {
	quotes: z.array(quoteSchema).min(1),
	modality: z.enum(MODALITIES),
	initiators: actors,
	supporters: actors,
	targets: actors,
};
const things = { objects: z.array(z.enum(OBJECTS)), means: z.array(z.enum(MEANS)) };
const scene = { places: z.array(placeSchema), from: day, to: day };
const proof = {
	attribution: z.array(attributionSchema),
	/** Field name to how far its value can be trusted: of the values given 0.8 about 80 % are right. */
	confidence: z.record(z.string(), z.number().min(0).max(1)),
	why: z.array(whySchema),
};

/** An act or occurrence at a time and place, even one only attempted, planned or denied. */
export const eventSchema = z
	.strictObject({
		id: z.string().min(1),
		kind: z.literal("event"),
		type: z.enum(EVENT_TYPES),
		...roles,
		...things,
		...scene,
		toll: tollSchema,
		count: rangeSchema.nullable(),
		...proof,
	})
	.meta({ id: "EventClaim" });
export type EventClaim = z.infer<typeof eventSchema>;

/** A verbal act whose content is not itself an event that happened. */
export const statementSchema = z
	.strictObject({
		id: z.string().min(1),
		kind: z.literal("statement"),
		type: z.enum(STATEMENT_TYPES),
		...roles,
		...scene,
		...proof,
	})
	.meta({ id: "StatementClaim" });
export type StatementClaim = z.infer<typeof statementSchema>;

/** A standing quantity, or a count over a period, that is not the toll of one event. */
export const figureSchema = z
	.strictObject({
		id: z.string().min(1),
		kind: z.literal("figure"),
		type: z.enum(FIGURE_TYPES),
		...roles,
		...things,
		...scene,
		value: rangeSchema,
		/** What is counted, as written. */
		unit: z.string(),
		...proof,
	})
	.meta({ id: "FigureClaim" });
export type FigureClaim = z.infer<typeof figureSchema>;

/** One thing that the article says happened, is, or was said. */
export const claimSchema = z.discriminatedUnion("kind", [eventSchema, statementSchema, figureSchema]);
export type Claim = z.infer<typeof claimSchema>;

/** A doubt about the article or a stretch of it; `span` is in code points of `title + "\n" + text`. */
export const noteSchema = z.strictObject({
	code: z.string(),
	message: z.string(),
	span: z.strictObject({ from: z.int().min(0), to: z.int().min(0) }).optional(),
});
export type Note = z.infer<typeof noteSchema>;

/** What the coder gives for one article. */
export const codedArticleSchema = z.strictObject({
	article: z.strictObject({
		id: z.string().min(1),
		title: z.string(),
		outlet: z.string().nullable(),
		url: z.string().nullable(),
		published: z.string().nullable(),
	}),
	claims: z.array(claimSchema),
	notes: z.array(noteSchema),
	coder: z.strictObject({ name: z.string(), version: z.string(), lexicons: z.string() }),
});
export type CodedArticle = z.infer<typeof codedArticleSchema>;

/** The JSON Schema (draft 2020-12) of a coded article, for programs that are not written in TypeScript. */
export function codedArticleJsonSchema(): object {
	return {
		title: "Coded article",
		description: "What Rasd reads in one article: its claims, each with the words it rests on.",
		...z.toJSONSchema(codedArticleSchema, {
			target: "draft-2020-12",
			override: ({ jsonSchema }) => {
				delete jsonSchema.readOnly;
				if (jsonSchema.prefixItems) Object.assign(jsonSchema, { items: false, minItems: jsonSchema.prefixItems.length });
			},
		}),
	};
}
