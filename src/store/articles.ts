import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { appendCustody, type Happening } from "./custody.js";
import type { Queries } from "./database.js";
import { insertRows, toHex, type Writing } from "./write.js";

/** Raw bytes on their way into the store. */
export interface NewCapture {
	readonly id: string;
	readonly locator: string;
	/** UTC, ISO 8601. */
	readonly at: string;
	readonly method: string;
	readonly status: number | null;
	readonly headers: readonly (readonly [name: string, value: string])[];
	/** Digest and size of the bytes as they came, and the bytes compressed by gzip. */
	readonly sha256: string;
	readonly size: number;
	readonly gzip: Uint8Array;
}

/** An article on its way into the store. */
export interface NewArticle {
	readonly id: string;
	readonly stated_id: string | null;
	readonly title: string;
	readonly text: string;
	readonly published: string | null;
	readonly published_day: string | null;
	readonly outlet: string | null;
	readonly outlet_name: string | null;
	readonly outlet_agency: boolean;
	readonly author: string | null;
	readonly language: string;
	readonly url: string | null;
	/** Digest of `title + "\n" + text`. */
	readonly sha256: string;
	/** As it is searched: the text in matching form, and the forms of its words. */
	readonly folded: string;
	readonly words: readonly string[];
	/** What finding copies of its text takes. */
	readonly signature: object;
	/** The first article of which this one is a copy; null where it is none. */
	readonly copy_of: string | null;
	/** The coder that coded it, with the doubts it had; null where it was not coded. */
	readonly coder: number | null;
	readonly notes: readonly unknown[];
	readonly capture: NewCapture;
}

/** Those of the ids that are in the store. */
export async function knownArticles(db: Queries, ids: readonly string[]): Promise<ReadonlySet<string>> {
	if (ids.length === 0) return new Set();
	const rows = await db.selectFrom("article").select("id").where("id", "in", ids).execute();
	return new Set(rows.map(({ id }) => id));
}

/** Writes articles that are not in the store yet, each with the bytes it came in, and enters both into the chain of custody. */
export async function insertArticles(tx: Writing, at: string, articles: readonly NewArticle[]): Promise<void> {
	const captured = await writeCaptures(
		tx,
		articles.map(({ capture }) => capture),
	);
	const outlets = new Map(
		articles.flatMap(({ outlet, outlet_name, outlet_agency }) =>
			outlet === null ? [] : [[outlet, { id: outlet, name: outlet_name ?? outlet, agency: outlet_agency }] as const],
		),
	);
	await insertRows(tx, "outlet", ["id", "name", "agency"], [...outlets.values()], "keep");
	await insertRows(
		tx,
		"article",
		[
			"id",
			"stated_id",
			"title",
			"text",
			"published",
			"published_day",
			"outlet",
			"author",
			"language",
			"url",
			"capture",
			"sha256",
			"added_at",
			"signature",
			"copy_of",
			"coder",
			"notes",
		],
		articles.map(({ folded, words, outlet_name, outlet_agency, ...article }) => ({
			...article,
			capture: article.capture.id,
			added_at: at,
		})),
	);
	const texts = articles.map(({ id, folded, words }) => ({ article: id, folded, words }));
	await sql`insert into article_text (article, folded, words)
		select article, folded, array_to_tsvector(words) from json_to_recordset(${JSON.stringify(texts)}::json)
		as given(article text, folded text, words text[])`.execute(tx);
	const added = articles.map(
		({ id, sha256, capture, url, published }): Happening => ({
			act: "added",
			subject: id,
			digest: sha256,
			detail: { capture: capture.id, url, published },
		}),
	);
	await appendCustody(tx, at, [...captured, ...added]);
}

/** Writes captures that are not in the store yet, and enters them into the chain of custody. */
export async function insertCaptures(tx: Writing, at: string, captures: readonly NewCapture[]): Promise<void> {
	await appendCustody(tx, at, await writeCaptures(tx, captures));
}

/** Writes captures and returns what is to be entered into the chain. */
async function writeCaptures(tx: Writing, captures: readonly NewCapture[]): Promise<Happening[]> {
	if (captures.length === 0) return [];
	const ids = [...new Set(captures.map(({ id }) => id))];
	const known = new Set((await tx.selectFrom("capture").select("id").where("id", "in", ids).execute()).map(({ id }) => id));
	const fresh = new Map(captures.filter(({ id }) => !known.has(id)).map((capture) => [capture.id, capture]));
	const bodies = new Map([...fresh.values()].map((capture) => [capture.sha256, capture]));
	const there =
		bodies.size === 0
			? []
			: await tx
					.selectFrom("body")
					.select("sha256")
					.where("sha256", "in", [...bodies.keys()])
					.execute();
	for (const { sha256 } of there) bodies.delete(sha256);
	await insertRows(
		tx,
		"body",
		["sha256", "size", "bytes"],
		[...bodies.values()].map(({ sha256, size, gzip }) => ({ sha256, size, bytes: toHex(gzip) })),
	);
	await insertRows(
		tx,
		"capture",
		["id", "locator", "at", "method", "status", "headers", "body"],
		[...fresh.values()].map(({ gzip, ...capture }) => ({ ...capture, body: capture.sha256 })),
	);
	return [...fresh.values()].map(
		(capture): Happening => ({
			act: "captured",
			subject: capture.id,
			digest: capture.sha256,
			detail: {
				locator: capture.locator,
				at: capture.at,
				method: capture.method,
				status: capture.status,
				headers: capture.headers,
				size: capture.size,
			},
		}),
	);
}

/** A capture may unpack to no more than this; nothing larger is taken in. */
const LARGEST_BODY = 300_000_000;

/** The bytes as they came. Throws where they are not in the store or can no longer be unpacked. */
export async function readBody(db: Queries, digest: string): Promise<Uint8Array> {
	const row = await db.selectFrom("body").select("bytes").where("sha256", "=", digest).executeTakeFirst();
	if (!row) throw new Error(`no bytes with sha256 ${digest} in the store`);
	return gunzipSync(row.bytes, { maxOutputLength: LARGEST_BODY });
}
