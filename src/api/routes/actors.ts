import { z } from "zod";
import { fold } from "../../arabic/letters.js";
import { embeddedLanguage } from "../../coding/code-article.js";
import type { Publisher } from "../../record/publish.js";
import { type ActorCount, actorCounts, actorDays, namesUsed, pairCounts } from "../../store/actor-counts.js";
import { readCursor, toCursor } from "../cursor.js";
import { Problem } from "../problem.js";
import { filterQuery, idSchema, LIMIT, listSchema, pageQuery, toFilter } from "../query.js";
import { json, type Route } from "../route.js";
import { isSensitive } from "../shown.js";

const namesSchema = z.strictObject({ en: z.string(), ar: z.string() });
const actorItem = z
	.strictObject({
		id: z.string(),
		/** What it is called; of one that no registry has, as the article writes it. */
		names: namesSchema,
		/** Whether the registry has it. */
		known: z.boolean(),
		kind: z.string().nullable(),
		country: z.string().nullable(),
		claims: z.int(),
		incidents: z.int(),
		/** Claims in which it does something, and in which something is done to it. */
		does: z.int(),
		suffers: z.int(),
	})
	.meta({ id: "ActorItem" });
type ActorItem = z.infer<typeof actorItem>;
const whole = actorItem
	.extend({
		parent: z.string().nullable(),
		/** Actors of the registry that it is the parent of. */
		parts: z.array(z.strictObject({ id: z.string(), names: namesSchema })),
		/** First and last day on which claims about it were published. */
		first: z.string().nullable(),
		last: z.string().nullable(),
		/** The forms under which the lexicons know it, without what is attached to words. */
		aliases: z.array(z.string()),
		/** The words that outlets use for it. */
		usedNames: z.array(z.strictObject({ outlet: z.string().nullable(), name: z.string(), claims: z.int() })),
	})
	.meta({ id: "Actor" });
const pairItem = z
	.strictObject({
		initiator: z.string(),
		initiatorNames: namesSchema,
		target: z.string(),
		targetNames: namesSchema,
		claims: z.int(),
		incidents: z.int(),
		/** Types of what is done, the most frequent first. */
		types: z.array(z.string()),
	})
	.meta({ id: "PairItem" });

const countedSchema = z.strictObject({ claims: z.int(), names: z.array(z.string()) });
const UNLISTED = "other:";
const MOST_NAMED = 50;
const MOST_USED = 100;

function registry() {
	return embeddedLanguage().family("actor");
}

/** What an actor is called in both languages. */
export function actorNames(id: string): { readonly en: string; readonly ar: string } {
	const attributes = registry().get(id)?.attributes;
	const own = id.startsWith(UNLISTED) ? id.slice(UNLISTED.length) : id;
	return { en: attributes?.get("en") ?? own, ar: attributes?.get("ar") ?? own };
}

/** Whether a client may see an actor's name: one outside the registry may be named after a sensitive place. */
export function isShown(publisher: Publisher, name: string): boolean {
	return publisher.exact || registry().has(name) || !isSensitive(name);
}

const NONE = { claims: 0, incidents: 0, does: 0, suffers: 0 };

function toItem(id: string, { claims, incidents, does, suffers }: Omit<ActorCount, "actor">): ActorItem {
	const attributes = registry().get(id)?.attributes;
	return {
		id,
		names: actorNames(id),
		known: attributes !== undefined,
		kind: attributes?.get("kind") ?? null,
		country: attributes?.get("country") ?? null,
		claims,
		incidents,
		does,
		suffers,
	};
}

function partsOf(parent: string) {
	const parts = [...registry().values()].filter(({ attributes }) => attributes.get("parent") === parent);
	return parts.map(({ id }) => ({ id, names: actorNames(id) }));
}

/** The registry's actors whose id or name has these words, those that begin with them first. */
export function actorsNamed(written: string, most: number): readonly string[] {
	const wanted = fold(written).toLowerCase().trim();
	const found: { readonly id: string; readonly at: number }[] = [];
	for (const { id, attributes, forms } of registry().values()) {
		const names = [id.replaceAll("_", " "), attributes.get("en") ?? "", attributes.get("ar") ?? "", ...forms.map(({ text }) => text)];
		const places = names.map((name) => fold(name).toLowerCase().indexOf(wanted)).filter((at) => at >= 0);
		if (places.length > 0 || id === written) found.push({ id, at: id === written ? -1 : Math.min(...places) });
	}
	return found
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
		.slice(0, most)
		.map(({ id }) => id);
}

export const ACTOR_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/actors",
			scope: "read",
			tag: "actors",
			summary:
				"Who has a part in claims, with names in both languages and counts, those with most claims first; by `name` the registry's actors of that name, counted or not.",
			query: z.strictObject({
				...filterQuery,
				name: z
					.string()
					.trim()
					.min(1)
					.max(200)
					.optional()
					.meta({ description: "Words of a name in either language; gives one page of the registry." }),
				...pageQuery,
			}),
			result: listSchema(actorItem),
			sparse: actorItem,
		},
		async ({ query: given }, { record: { database }, coder, publisher }) => {
			const filter = toFilter(given, coder.gazetteer);
			if (given.name !== undefined) {
				const ids = actorsNamed(given.name, Math.min(given.limit ?? MOST_NAMED, MOST_NAMED));
				const { actors } = await actorCounts(database.db, filter, MOST_NAMED, null, ids);
				const counts = new Map(actors.map(({ actor, ...count }) => [actor, count]));
				return { items: ids.map((id) => toItem(id, counts.get(id) ?? NONE)), next: null };
			}
			const page = await actorCounts(database.db, filter, given.limit ?? LIMIT, readCursor(countedSchema, given.after));
			const shown = page.actors.filter(({ actor }) => isShown(publisher, actor));
			return { items: shown.map(({ actor, ...count }) => toItem(actor, count)), next: toCursor(page.next) };
		},
	),
	json(
		{
			method: "GET",
			path: "/actors/{id}",
			scope: "read",
			tag: "actors",
			summary: "One actor: its names, its counts, and the words that outlets use for it.",
			params: z.strictObject({ id: idSchema }),
			result: whole,
			sparse: whole,
		},
		async ({ params: { id } }, { record: { database }, publisher }) => {
			const { actors } = await actorCounts(database.db, {}, 1, null, [id]);
			const entry = registry().get(id);
			const [count] = actors;
			if ((!count && !entry) || !isShown(publisher, id)) throw new Problem("not-found", [`/actors/${id}`]);
			return {
				...toItem(id, count ?? NONE),
				parent: entry?.attributes.get("parent") ?? null,
				parts: partsOf(id),
				...(await actorDays(database.db, id)),
				aliases: [...new Set((entry?.forms ?? []).map(({ text }) => text))],
				usedNames: (await namesUsed(database.db, id, MOST_USED)).filter(({ name }) => publisher.exact || !isSensitive(name)),
			};
		},
	),
	json(
		{
			method: "GET",
			path: "/pairs",
			scope: "read",
			tag: "actors",
			summary: "Who does what to whom: pairs with counts, those with most claims first. Acts only, unless `kind` says otherwise.",
			query: z.strictObject({ ...filterQuery, ...pageQuery }),
			result: listSchema(pairItem),
			sparse: pairItem,
		},
		async ({ query: given }, { record: { database }, coder, publisher }) => {
			const filter = toFilter(given, coder.gazetteer);
			const page = await pairCounts(database.db, filter, given.limit ?? LIMIT, readCursor(countedSchema, given.after));
			const shown = page.pairs.filter(({ initiator, target }) => isShown(publisher, initiator) && isShown(publisher, target));
			const items = shown.map(({ types, ...pair }) => ({
				...pair,
				initiatorNames: actorNames(pair.initiator),
				targetNames: actorNames(pair.target),
				types: [...types],
			}));
			return { items, next: toCursor(page.next) };
		},
	),
];
