import { z } from "zod";
import { countSearches, dropSearch, listSearches, type SavedSearch, saveSearch } from "../../store/searches.js";
import { Problem, unfit } from "../problem.js";
import { json, type Route } from "../route.js";
import { isSensitive } from "../shown.js";

const MOST = 1000;
const page = z.string().regex(/^[a-z][a-z/-]{0,49}$/);
const searchItem = z
	.strictObject({
		name: z.string(),
		/** The page that it belongs to, as the workbench calls it. */
		page: z.string(),
		/** As the address bar has it, without the question mark. */
		query: z.string(),
		by: z.string(),
		at: z.string(),
	})
	.meta({ id: "SavedSearch" });
const params = z.strictObject({ name: z.string().trim().min(1).max(200) });

function toItem({ name, page: of, query, by, at }: SavedSearch): z.infer<typeof searchItem> {
	return { name, page: of, query, by, at };
}

export const SEARCHES_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/searches",
			scope: "read",
			tag: "search",
			summary: "Searches that were saved, by name. With the scope `read` without those that name a sensitive place.",
			query: z.strictObject({ page: page.optional() }),
			result: z.strictObject({ items: z.array(searchItem) }),
		},
		async ({ query: { page: only } }, { record: { database }, publisher }) => {
			const found = await listSearches(database.db, only ?? null);
			const shown = found.filter(({ name, query }) => publisher.exact || !(isSensitive(name) || isSensitive(query.replaceAll("+", " "))));
			return { items: shown.map(toItem) };
		},
	),
	json(
		{
			method: "PUT",
			path: "/searches/{name}",
			scope: "review",
			tag: "search",
			summary: "Saves a search under a name, in place of what had it (200).",
			params,
			body: z.strictObject({
				page,
				query: z.string().max(8000),
				by: z.string().min(1).max(200).optional().meta({ description: "Who saves it; with a token always the token's name." }),
			}),
			result: searchItem,
			status: 201,
		},
		async ({ params: { name }, body }, call) => {
			const { db } = call.record.database;
			const search = { name, page: body.page, query: body.query.replace(/^\?/, ""), by: call.by(body.by), at: call.now() };
			if ((await countSearches(db)) >= MOST) throw unfit(call.lang, "searches", MOST);
			if (!(await saveSearch(db, search))) call.status(200);
			return search;
		},
	),
	json(
		{
			method: "DELETE",
			path: "/searches/{name}",
			scope: "review",
			tag: "search",
			summary: "Drops a saved search.",
			params,
			result: z.strictObject({ name: z.string() }),
		},
		async ({ params: { name } }, { record: { database } }) => {
			if (!(await dropSearch(database.db, name))) throw new Problem("not-found", [`/searches/${name}`]);
			return { name };
		},
	),
];
