import { z } from "zod";
import { addClaim, NoSuchArticle, NotItsWords } from "../../record/add-claim.js";
import { wantedOutlet } from "../../record/wanted.js";
import { type Claim, claimSchema, noteSchema } from "../../schemes/record.js";
import { type ArticleFilter, countArticles, searchArticles } from "../../store/article-search.js";
import { readCursor, toCursor } from "../cursor.js";
import { claimOfThread, claimsOfArticles } from "../found.js";
import { Problem, readPart, unfit } from "../problem.js";
import { countQuery, filterQuery, flagSchema, idSchema, LIMIT, listSchema, pageQuery, respeltSchema, timeSchema } from "../query.js";
import { json, type Route } from "../route.js";
import { articleItem, captureItem, toArticleItem } from "../shapes/article.js";
import { claimItem, toClaimItem } from "../shapes/claim.js";
import { showClaims, withheldArticles } from "../shown.js";
import type { ApiLang } from "../strings.js";

const { text, outlet } = filterQuery;
const query = z.strictObject({
	text,
	outlet,
	"published-from": filterQuery["published-from"],
	"published-to": filterQuery["published-to"],
	copies: flagSchema.optional().meta({ description: "Whether its text is one that another had before." }),
	since: timeSchema.optional().meta({ description: "Taken in at this time or since." }),
	...pageQuery,
	...countQuery,
});
const afterSchema = z.strictObject({ published: z.string().nullable(), id: z.string() });

const whole = articleItem
	.omit({ claims: true })
	.extend({
		/** As it was published, for reading beside the claims; their offsets are code points of `title + "\n" + text`. */
		text: z.string().nullable().meta({ description: "Null where it is withheld." }),
		/** sha256 of `title + "\n" + text`. */
		sha256: z.string(),
		notes: z.array(noteSchema),
		claims: z.array(claimItem),
		/** Every getting of the bytes that it came in, or of the same bytes. */
		captures: z.array(captureItem),
		/** Articles that print the same text. */
		copies: z.array(z.string()),
		coder: z.strictObject({ version: z.string(), lexicons: z.string(), gazetteer: z.string() }).nullable(),
	})
	.meta({ id: "Article" });

export const ARTICLE_ROUTES: readonly Route[] = [
	json(
		{
			method: "GET",
			path: "/articles",
			scope: "read",
			tag: "articles",
			summary: "Articles, the latest published first.",
			query,
			result: listSchema(articleItem).extend({ total: z.int().optional(), respelt: respeltSchema }),
			sparse: articleItem,
		},
		async ({ query: given }, { record: { database }, publisher }) => {
			const { copies, since, outlet: outlets } = given;
			const filter: ArticleFilter = {
				...(given.text !== undefined && { text: given.text }),
				...(outlets && { outlets: outlets.map(wantedOutlet) }),
				...(given["published-from"] !== undefined && { publishedFrom: given["published-from"] }),
				...(given["published-to"] !== undefined && { publishedTo: given["published-to"] }),
				...(copies !== undefined && { copies }),
				...(since !== undefined && { since }),
			};
			const page = await searchArticles(database.db, filter, given.limit ?? LIMIT, readCursor(afterSchema, given.after));
			const withheld = await withheldArticles(database.db, publisher, page.articles);
			return {
				items: page.articles.map((article) => toArticleItem(article, withheld.has(article.id))),
				next: toCursor(page.next),
				...(given.count ? { total: await countArticles(database.db, filter) } : {}),
				respelt: page.respelt.map(({ word, as }) => ({ word, as: [...as] })),
			};
		},
	),
	json(
		{
			method: "GET",
			path: "/articles/{id}",
			scope: "read",
			tag: "articles",
			summary: "One article with its text, its claims and its captures.",
			params: z.strictObject({ id: idSchema }),
			result: whole,
			sparse: whole,
		},
		async ({ params: { id } }, { record: { database }, publisher }) => {
			const { db } = database;
			const row = await db
				.selectFrom("article")
				.leftJoin("outlet", "outlet.id", "article.outlet")
				.select(["article.id", "title", "text", "published", "outlet", "outlet.name as outletName", "author", "language", "url"])
				.select(["added_at", "copy_of", "sha256", "notes", "coder", "capture"])
				.where("article.id", "=", id)
				.executeTakeFirst();
			if (!row) throw new Problem("not-found", [`/articles/${id}`]);
			const captures = await db
				.selectFrom("capture")
				.innerJoin("body", "body.sha256", "capture.body")
				.select(["capture.id", "capture.locator", "capture.at", "capture.method", "capture.status", "body.sha256", "body.size"])
				.where("capture.body", "=", (eb) => eb.selectFrom("capture as own").select("own.body").where("own.id", "=", row.capture))
				.orderBy("capture.at")
				.limit(100)
				.execute();
			const first = row.copy_of ?? id;
			const copies = await db
				.selectFrom("article")
				.select("id")
				.where((eb) => eb.or([eb("copy_of", "=", first), eb("id", "=", first)]))
				.where("id", "<>", id)
				.orderBy("id")
				.limit(500)
				.execute();
			const coder =
				row.coder === null
					? null
					: ((await db.selectFrom("coder").select(["version", "lexicons", "gazetteer"]).where("id", "=", row.coder).executeTakeFirst()) ??
						null);
			const withheld = (await withheldArticles(db, publisher, [row])).has(id);
			const { claims: _, ...item } = toArticleItem({ ...row, claims: 0 }, withheld);
			return {
				...item,
				text: withheld ? null : row.text,
				sha256: row.sha256,
				notes: withheld ? [] : (row.notes as z.infer<typeof noteSchema>[]),
				claims: (await showClaims(db, publisher, await claimsOfArticles(db, [id]))).map(toClaimItem),
				captures: withheld ? captures.map((capture) => ({ ...capture, locator: "" })) : captures,
				copies: copies.map((copy) => copy.id),
				coder,
			};
		},
	),
	json(
		{
			method: "POST",
			path: "/articles/{id}/claims",
			scope: "review",
			tag: "articles",
			summary: "Adds a claim that the coder missed; the same `id` again adds nothing (200).",
			params: z.strictObject({ id: idSchema }),
			body: z.strictObject({
				id: z.string().min(8).max(64).meta({ description: "Chosen by the client, so that sending it twice is adding it once." }),
				claim: z
					.unknown()
					.meta({ description: "A claim of the codebook without `id`, `confidence` and `why`; its quotes must be the article's words." }),
				note: z.string().max(4000).nullish(),
				by: z.string().min(1).max(200).optional(),
			}),
			result: claimItem,
			status: 201,
		},
		async ({ params, body }, call) => {
			const { db } = call.record.database;
			const claim = readClaim(body.claim, call.lang);
			const by = call.by(body.by);
			const missed = { id: body.id, article: params.id, claim, note: body.note ?? null, by };
			const { thread, fresh } = await addClaim(db, call.coder.gazetteer, call.now(), missed).catch((error) => {
				if (error instanceof NoSuchArticle) throw new Problem("not-found", [`/articles/${params.id}`]);
				if (error instanceof NotItsWords) throw unfit(call.lang, "words", error.quote.quote, error.quote.from, error.quote.to);
				throw error;
			});
			if (!fresh) call.status(200);
			const found = await claimOfThread(db, thread);
			const [shown] = found ? await showClaims(db, call.publisher, [found]) : [];
			if (!shown) throw new Problem("not-found", [`/claims/${thread}`]);
			return toClaimItem(shown);
		},
	),
];

/** A claim as a person gives it. */
function readClaim(given: unknown, lang: ApiLang): Claim {
	const whole = typeof given === "object" && given !== null ? { ...given, id: "p", confidence: {}, why: [] } : given;
	return readPart(claimSchema, whole, "pointer", lang, ["claim"]);
}
