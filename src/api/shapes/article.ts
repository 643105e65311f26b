import { z } from "zod";
import type { FoundArticle } from "../../store/article-search.js";

/** An article as lists have it. */
export const articleItem = z
	.strictObject({
		id: z.string(),
		title: z.string(),
		published: z.string().nullable(),
		/** The outlet's id, and its name. */
		outlet: z.string().nullable(),
		outletName: z.string().nullable(),
		author: z.string().nullable(),
		language: z.string(),
		url: z.string().nullable(),
		addedAt: z.string(),
		/** The first article of the same text, where it is not this one. */
		copyOf: z.string().nullable(),
		/** Its current claims that nobody rejected. */
		claims: z.int(),
		/** Whether its words are left out, because they tell of a sensitive place. */
		withheld: z.boolean(),
	})
	.meta({ id: "ArticleItem" });
export type ArticleItem = z.infer<typeof articleItem>;

export function toArticleItem(found: FoundArticle, withheld: boolean): ArticleItem {
	const { id, title, published, outlet, outletName, author, language, url, added_at, copy_of, claims } = found;
	const shown = withheld ? { title: "", url: null } : { title, url };
	return { id, ...shown, published, outlet, outletName, author, language, addedAt: added_at, copyOf: copy_of, claims, withheld };
}

/** One getting of bytes. The bytes themselves are never sent. */
export const captureItem = z
	.strictObject({
		id: z.string(),
		locator: z.string(),
		at: z.string(),
		method: z.string(),
		status: z.int().nullable(),
		sha256: z.string(),
		size: z.int(),
	})
	.meta({ id: "Capture" });
