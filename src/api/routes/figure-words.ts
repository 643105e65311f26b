import { z } from "zod";
import { claimsByIds } from "../found.js";
import { json, type Route } from "../route.js";
import { showClaims } from "../shown.js";

const MOST = 200;
const claims = z
	.string()
	.regex(/^\d{1,15}(,\d{1,15}){0,199}$/)
	.transform((written) => [...new Set(written.split(",").map(Number))])
	.meta({ type: "string", description: `Numbers of claims, with commas between: ${MOST} at most.` });
const wordsItem = z
	.strictObject({
		claim: z.string(),
		article: z.string(),
		title: z.string(),
		outlet: z.string().nullable(),
		outletName: z.string().nullable(),
		published: z.string().nullable(),
		/** Those who say it, as the article names them. */
		saidBy: z.array(z.string()),
		/** The words that it rests on; none where they name a sensitive place. */
		quotes: z.array(z.string()),
		blurred: z.boolean(),
	})
	.meta({ id: "FigureWords" });

export const FIGURE_WORDS_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/figures/words",
			scope: "read",
			tag: "figures",
			summary: "The words of the articles behind points of series, and who says so.",
			query: z.strictObject({ claims }),
			result: z.strictObject({ items: z.array(wordsItem) }),
		},
		async ({ query }, { record: { database }, publisher }) => {
			const found = await claimsByIds(database.db, query.claims);
			const shown = await showClaims(database.db, publisher, found);
			return {
				items: shown.map(({ value: { id, article, title, outlet, outletName, published, claim }, blurred }) => ({
					claim: String(id),
					article,
					title,
					outlet,
					outletName,
					published,
					saidBy: claim.attribution.map(({ name }) => name),
					quotes: claim.quotes.map(({ quote }) => quote),
					blurred,
				})),
			};
		},
	),
];
