import { type RawBuilder, type SqlBool, sql } from "kysely";
import { searchForm, searchForms, trigrams } from "../arabic/search-words.js";
import type { Claim } from "../schemes/record.js";
import type { Queries } from "./database.js";
import type { ClaimStatus } from "./schema.js";

/** What is looked for. Values of one list are alternatives; all that is given must hold. */
export interface ClaimFilter {
	/** Words of the article, in any order; `"…"` must stand together. */
	readonly text?: string;
	readonly kinds?: readonly string[];
	readonly types?: readonly string[];
	/** Actor ids, in any role. */
	readonly actors?: readonly string[];
	/** Keys of places (see `placeKeys`): a governorate finds all that lies in it. */
	readonly places?: readonly string[];
	/** First and last day of what is told, inclusive; an interval that reaches in counts. */
	readonly from?: string;
	readonly to?: string;
	/** First and last day of publication, inclusive. */
	readonly publishedFrom?: string;
	readonly publishedTo?: string;
	/** Outlet ids. */
	readonly outlets?: readonly string[];
	readonly modalities?: readonly string[];
	/** At least so many killed, or injured, by the claim's lower bound. */
	readonly killed?: number;
	readonly injured?: number;
	readonly statuses?: readonly ClaimStatus[];
	readonly incident?: number;
}

/** Where a page of results begins: behind this claim. */
export interface After {
	readonly published: string | null;
	readonly id: number;
}

export interface FoundClaim {
	readonly id: number;
	readonly thread: number;
	readonly article: string;
	readonly title: string;
	readonly url: string | null;
	/** The outlet's id, and its name. */
	readonly outlet: string | null;
	readonly outletName: string | null;
	readonly published: string | null;
	readonly status: ClaimStatus;
	readonly confidence: number;
	readonly incident: number | null;
	/** The claim as it counts, with people's corrections. */
	readonly claim: Claim;
	readonly corrected: boolean;
}

/** A word that no article has is searched by those spelt much like it. */
export interface Respelt {
	readonly word: string;
	readonly as: readonly string[];
}

/** Two forms share so many of their trigrams at least to count as spellings of one word. */
const ALIKE = 0.4;
const MOST_SPELLINGS = 12;
const MOST_WORDS = 24;

/** The words of a query as the full text is asked for them; null where it holds none. */
export interface TextQuery {
	readonly query: string;
	/** Stretches that must stand together, in search form. */
	readonly phrases: readonly string[];
	readonly respelt: readonly Respelt[];
}

/**
 * Makes a query of words: each is found under all its forms, with particles and without; one that no article has, under those
 * spelt like it.
 */
export async function readTextQuery(db: Queries, text: string): Promise<TextQuery | null> {
	const phrases = [...text.matchAll(/["«“]([^"»”]+)["»”]/gu)]
		.map(([, inside]) => searchForm(inside as string))
		.filter((phrase) => phrase !== "");
	const words = searchForm(text).split(" ").filter(Boolean).slice(0, MOST_WORDS);
	if (words.length === 0) return null;
	const forms = new Map(words.map((word) => [word, searchForms(word)]));
	const rows = await db
		.selectFrom("word")
		.select("form")
		.where("form", "in", [...forms.values()].flat())
		.execute();
	const known = new Set(rows.map(({ form }) => form));
	const respelt: Respelt[] = [];
	const parts: string[] = [];
	for (const [word, own] of forms) {
		let asked: readonly string[] = own;
		if (!own.some((form) => known.has(form))) {
			const spellings = await spellingsLike(db, word);
			if (spellings.length > 0) {
				respelt.push({ word, as: spellings });
				asked = spellings;
			}
		}
		parts.push(`(${asked.map((form) => `'${form}'`).join(" | ")})`);
	}
	return { query: parts.join(" & "), phrases, respelt };
}

/** Words of the store that share most of their trigrams with a word, the most alike first. */
async function spellingsLike(db: Queries, word: string): Promise<string[]> {
	const grams = trigrams(word);
	const { rows } = await sql<{ form: string }>`
		select form from (
			select form, cardinality(grams) as own, (select count(*) from unnest(grams) g where g = any(${sql.val(grams)}::text[])) as shared
			from word where grams && ${sql.val(grams)}::text[]
		) as candidate
		where shared::float / (own + ${grams.length} - shared) >= ${ALIKE}
		order by shared::float / (own + ${grams.length} - shared) desc, form limit ${MOST_SPELLINGS}`.execute(db);
	return rows.map(({ form }) => form);
}

/** What must hold of a claim (`c`) to be found. */
export function claimConditions(filter: ClaimFilter, text: TextQuery | null): RawBuilder<SqlBool> {
	const conditions: RawBuilder<unknown>[] = [sql`c.current`];
	const anyOf = (column: string, values: readonly string[] | undefined) => {
		if (values !== undefined && values.length > 0) conditions.push(sql`${sql.ref(column)} = any(${sql.val(values)}::text[])`);
	};
	const overlapping = (column: string, values: readonly string[] | undefined) => {
		if (values !== undefined && values.length > 0) conditions.push(sql`${sql.ref(column)} && ${sql.val(values)}::text[]`);
	};
	anyOf("c.kind", filter.kinds);
	anyOf("c.type", filter.types);
	anyOf("c.outlet", filter.outlets);
	anyOf("c.modality", filter.modalities);
	if (filter.statuses?.length) anyOf("c.status", filter.statuses);
	else conditions.push(sql`c.status <> 'rejected'`);
	overlapping("c.actors", filter.actors);
	overlapping("c.places", filter.places);
	if (filter.from !== undefined) conditions.push(sql`c.to_day >= ${filter.from}::date`);
	if (filter.to !== undefined) conditions.push(sql`c.from_day <= ${filter.to}::date`);
	if (filter.publishedFrom !== undefined) conditions.push(sql`c.published_day >= ${filter.publishedFrom}::date`);
	if (filter.publishedTo !== undefined) conditions.push(sql`c.published_day <= ${filter.publishedTo}::date`);
	if (filter.killed !== undefined) conditions.push(sql`c.killed_min >= ${filter.killed}::int`);
	if (filter.injured !== undefined) conditions.push(sql`c.injured_min >= ${filter.injured}::int`);
	if (filter.incident !== undefined) conditions.push(sql`c.incident = ${filter.incident}::bigint`);
	if (text !== null) conditions.push(sql`c.article in ${articlesWith(text)}`);
	return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** The ids of the articles that have the words, as a subquery. */
export function articlesWith({ query, phrases }: TextQuery): RawBuilder<unknown> {
	const together = phrases.map((phrase) => sql`and position(${` ${phrase} `} in ' ' || folded || ' ') > 0`);
	return sql`(select article from article_text where words @@ ${query}::tsquery ${sql.join(together, sql` `)})`;
}

/** The query behind a search, the latest published first; `limit` null gives all. */
export function claimQuery(
	filter: ClaimFilter,
	text: TextQuery | null,
	after: After | null = null,
	limit: number | null = null,
): RawBuilder<FoundClaim> {
	const conditions = claimConditions(filter, text);
	const behind =
		after === null
			? sql``
			: after.published === null
				? sql`and c.published_day is null and c.id < ${after.id}::bigint`
				: sql`and (c.published_day < ${after.published}::date or c.published_day is null or (c.published_day = ${after.published}::date and c.id < ${after.id}::bigint))`;
	return sql<FoundClaim>`
		select c.id, c.thread, c.article, a.title, a.url, c.outlet, o.name as "outletName", a.published, c.status, c.confidence, c.incident,
			coalesce(c.corrected, c.machine) as claim, c.corrected is not null as corrected
		from claim c join article a on a.id = c.article left join outlet o on o.id = c.outlet
		where ${conditions} ${behind}
		order by c.published_day desc nulls last, c.id desc
		${limit === null ? sql`` : sql`limit ${limit}::int`}`;
}

export interface SearchPage {
	readonly claims: readonly FoundClaim[];
	/** Where the next page begins; null behind the last. */
	readonly next: After | null;
	readonly respelt: readonly Respelt[];
}

/** A page of the claims that a filter finds, the latest published first. */
export async function searchClaims(db: Queries, filter: ClaimFilter, limit: number, after: After | null = null): Promise<SearchPage> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return { claims: [], next: null, respelt: [] };
	const { rows } = await claimQuery(filter, text, after, limit + 1).execute(db);
	const claims = rows.slice(0, limit);
	const last = claims[claims.length - 1];
	const next = rows.length > limit && last !== undefined ? { published: last.published?.slice(0, 10) ?? null, id: last.id } : null;
	return { claims, next, respelt: text?.respelt ?? [] };
}

/** How many claims a filter finds. */
export async function countClaims(db: Queries, filter: ClaimFilter): Promise<number> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return 0;
	const { rows } = await sql<{ n: number }>`select count(*)::int as n from claim c where ${claimConditions(filter, text)}`.execute(db);
	return rows[0]?.n ?? 0;
}

/** How many claims a filter finds, and in how many incidents they are. */
export async function countOfClaims(db: Queries, filter: ClaimFilter): Promise<{ readonly claims: number; readonly incidents: number }> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return { claims: 0, incidents: 0 };
	const { rows } = await sql<{
		claims: number;
		incidents: number;
	}>`select count(*)::int as claims, count(distinct c.incident)::int as incidents
		from claim c where ${claimConditions(filter, text)}`.execute(db);
	return rows[0] ?? { claims: 0, incidents: 0 };
}
