import { z } from "zod";
import { placesNamed } from "../../record/wanted.js";
import { countArticles, searchArticles } from "../../store/article-search.js";
import { searchIncidents } from "../../store/incident-search.js";
import { countOfClaims } from "../../store/search.js";
import { respeltSchema, wholeNumber } from "../query.js";
import { json, type Route } from "../route.js";
import { articleItem, toArticleItem } from "../shapes/article.js";
import { incidentItem, toIncidentItem } from "../shapes/incident.js";
import { showIncidents, withheldArticles } from "../shown.js";
import { actorNames, actorsNamed } from "./actors.js";

const MOST = 20;

export const SEARCH_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/search",
			scope: "read",
			tag: "search",
			summary:
				"What some words find: articles and incidents that have them, actors and places that are called so. The first few of each, with totals.",
			query: z.strictObject({
				text: z.string().trim().min(1).max(1000),
				limit: wholeNumber(1, MOST).optional().meta({ description: "So many of each; 5 by itself." }),
			}),
			result: z.strictObject({
				articles: z.strictObject({ items: z.array(articleItem), total: z.int() }),
				incidents: z.strictObject({ items: z.array(incidentItem), total: z.int() }),
				/** Claims of the articles found. */
				claims: z.int(),
				actors: z.array(z.strictObject({ id: z.string(), names: z.strictObject({ en: z.string(), ar: z.string() }) })),
				places: z.array(
					z.strictObject({ id: z.string(), name: z.string(), kind: z.string(), admin1: z.string().nullable(), country: z.string() }),
				),
				respelt: respeltSchema,
			}),
		},
		async ({ query: { text, limit = 5 } }, { record: { database }, coder, publisher }) => {
			const { db } = database;
			const [articles, { incidents }, total, counted] = await Promise.all([
				searchArticles(db, { text }, limit, null),
				searchIncidents(db, { text }, limit),
				countArticles(db, { text }),
				countOfClaims(db, { text }),
			]);
			const withheld = await withheldArticles(db, publisher, articles.articles);
			const found = articles.articles.map((article) => toArticleItem(article, withheld.has(article.id)));
			return {
				articles: { items: found, total },
				incidents: { items: showIncidents(publisher, incidents).map(toIncidentItem), total: counted.incidents },
				claims: counted.claims,
				actors: actorsNamed(text, limit).map((id) => ({ id, names: actorNames(id) })),
				places: [...placesNamed(text, coder.gazetteer)]
					.sort((a, b) => b.population - a.population)
					.slice(0, limit)
					.map(({ id, name, kind, admin1, country }) => ({ id, name, kind, admin1, country })),
				respelt: articles.respelt.map(({ word, as }) => ({ word, as: [...as] })),
			};
		},
	),
];
