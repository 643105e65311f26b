import { sql } from "kysely";
import type { Queries } from "./database.js";
import { type Respelt, readTextQuery } from "./search.js";

/** What articles are looked for by. All that is given must hold. */
export interface ArticleFilter {
	/** Words of the article, in any order; `"…"` must stand together. */
	readonly text?: string;
	readonly outlets?: readonly string[];
	readonly publishedFrom?: string;
	readonly publishedTo?: string;
	/** Whether its text is one that another had before. */
	readonly copies?: boolean;
	/** Taken in at this time or since, ISO 8601. */
	readonly since?: string;
}

/** An article as lists show it. */
export interface FoundArticle {
	readonly id: string;
	readonly title: string;
	readonly published: string | null;
	readonly outlet: string | null;
	readonly outletName: string | null;
	readonly author: string | null;
	readonly language: string;
	readonly url: string | null;
	readonly added_at: string;
	readonly copy_of: string | null;
	/** Its current claims that nobody rejected. */
	readonly claims: number;
}

/** Where a page of articles begins: behind this one. */
export interface AfterArticle {
	readonly published: string | null;
	readonly id: string;
}

export interface ArticlePage {
	readonly articles: readonly FoundArticle[];
	readonly next: AfterArticle | null;
	readonly respelt: readonly Respelt[];
}

/** A page of articles, the latest published first, of one day by their id. */
export async function searchArticles(db: Queries, filter: ArticleFilter, limit: number, after: AfterArticle | null): Promise<ArticlePage> {
	const conditions = await articleConditions(db, filter);
	if (conditions === null) return { articles: [], next: null, respelt: [] };
	const { where, respelt } = conditions;
	const behind =
		after === null
			? sql``
			: after.published === null
				? sql`and a.published_day is null and a.id > ${after.id}`
				: sql`and (a.published_day < ${after.published}::date or a.published_day is null or (a.published_day = ${after.published}::date and a.id > ${after.id}))`;
	const { rows } = await sql<FoundArticle & { readonly day: string | null }>`
		select a.id, a.title, a.published, a.outlet, o.name as "outletName", a.author, a.language, a.url, a.added_at, a.copy_of, a.published_day as day,
			(select count(*)::int from claim c where c.article = a.id and c.current and c.status <> 'rejected') as claims
		from article a left join outlet o on o.id = a.outlet where ${where} ${behind}
		order by a.published_day desc nulls last, a.id limit ${limit + 1}::int`.execute(db);
	const articles = rows.slice(0, limit);
	const last = articles.at(-1);
	const next = rows.length > limit && last ? { published: last.day, id: last.id } : null;
	return { articles: articles.map(({ day: _, ...article }) => article), next, respelt };
}

/** How many articles a filter finds. */
export async function countArticles(db: Queries, filter: ArticleFilter): Promise<number> {
	const conditions = await articleConditions(db, filter);
	if (conditions === null) return 0;
	const { rows } = await sql<{ n: number }>`select count(*)::int as n from article a where ${conditions.where}`.execute(db);
	return rows[0]?.n ?? 0;
}

/** What must hold of an article (`a`); null where the words asked for are none. */
async function articleConditions(db: Queries, filter: ArticleFilter) {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return null;
	const conditions = [sql`true`];
	if (filter.outlets?.length) conditions.push(sql`a.outlet = any(${sql.val(filter.outlets)}::text[])`);
	if (filter.publishedFrom !== undefined) conditions.push(sql`a.published_day >= ${filter.publishedFrom}::date`);
	if (filter.publishedTo !== undefined) conditions.push(sql`a.published_day <= ${filter.publishedTo}::date`);
	if (filter.copies !== undefined) conditions.push(filter.copies ? sql`a.copy_of is not null` : sql`a.copy_of is null`);
	if (filter.since !== undefined) conditions.push(sql`a.added_at >= ${filter.since}::timestamptz`);
	if (text !== null) {
		const phrases = text.phrases.map((phrase) => sql`and position(${` ${phrase} `} in ' ' || folded || ' ') > 0`);
		conditions.push(sql`a.id in (select article from article_text where words @@ ${text.query}::tsquery ${sql.join(phrases, sql` `)})`);
	}
	return { where: sql.join(conditions, sql` and `), respelt: text?.respelt ?? [] };
}
