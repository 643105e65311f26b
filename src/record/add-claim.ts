import { type Kysely, sql } from "kysely";
import type { Gazetteer } from "../places/gazetteer.js";
import type { Claim, Quote } from "../schemes/record.js";
import { claimsOf, insertClaims, reserveClaimIds } from "../store/claims.js";
import { keepDecision } from "../store/decisions.js";
import type { Tables } from "../store/schema.js";
import { writing } from "../store/write.js";
import { linkClaims, toPlace } from "./link.js";
import { claimPlaceKeys } from "./place-keys.js";
import { linkArticles, seriesOfClaim } from "./relink.js";

/** A claim that the coder missed, on its way in. */
export interface MissedClaim {
	/** Chosen by whoever adds it, so that sending it twice is adding it once. */
	readonly id: string;
	readonly article: string;
	/** Its quotes must be the article's words. What the coder says of itself (`confidence`, `why`) is left empty. */
	readonly claim: Claim;
	readonly note: string | null;
	readonly by: string;
}

/** The article is not in the store. */
export class NoSuchArticle extends Error {
	override readonly name = "NoSuchArticle";

	constructor(readonly article: string) {
		super(`There is no article ${article} in the store.`);
	}
}

/** Quotes of a claim are not the article's words. */
export class NotItsWords extends Error {
	override readonly name = "NotItsWords";

	constructor(readonly quote: Quote) {
		super(`The article does not have these words from ${quote.from} to ${quote.to}: ${quote.quote}`);
	}
}

/** The first quote whose words do not stand where it says: in code points of `title + "\n" + text`. */
function misquoted(article: { readonly title: string; readonly text: string }, quotes: readonly Quote[]): Quote | undefined {
	const points = [...`${article.title}\n${article.text}`];
	const border = [...article.title].length;
	return quotes.find(({ quote, in: part, from, to }) => {
		const inside = part === "title" ? to <= border : from > border;
		return !inside || points.slice(from, to).join("") !== quote;
	});
}

/**
 * Adds a claim that a person found in an article; it is linked as any other, and no recoding loses it. The same again changes nothing.
 * @returns the claim's thread, and whether it is new
 * @throws NoSuchArticle, NotItsWords; nothing is kept then
 */
export function addClaim(
	db: Kysely<Tables>,
	gazetteer: Gazetteer,
	at: string,
	missed: MissedClaim,
): Promise<{ readonly thread: number; readonly fresh: boolean }> {
	return writing(db, async (tx) => {
		const before = await tx.selectFrom("decision").select("thread").where("id", "=", missed.id).executeTakeFirst();
		if (before) return { thread: before.thread, fresh: false };
		const row = await tx
			.selectFrom("article")
			.select(["title", "text", "published_day", "outlet"])
			.where("id", "=", missed.article)
			.executeTakeFirst();
		const info = (await linkArticles(tx, [missed.article])).get(missed.article);
		if (!row || !info) throw new NoSuchArticle(missed.article);
		const strange = misquoted(row, missed.claim.quotes);
		if (strange) throw new NotItsWords(strange);
		const [id] = await reserveClaimIds(tx, 1);
		const thread = id as number;
		const added = ((await claimsOf(tx, [missed.article])).get(missed.article) ?? []).filter(({ coder }) => coder === null).length;
		const claim: Claim = { ...missed.claim, id: `p${added + 1}`, confidence: {}, why: [] };
		const fresh = { id: thread, thread, claim, corrected: null, status: "added" as const };
		await insertClaims(tx, [
			{
				...fresh,
				article: missed.article,
				coder: null,
				published_day: row.published_day,
				outlet: row.outlet,
				places: claimPlaceKeys(claim, gazetteer),
				series: seriesOfClaim(claim, info),
			},
		]);
		// A person vouches for it: there is nothing to doubt.
		await sql`update claim set confidence = 1 where id = ${thread}::bigint`.execute(tx);
		await keepDecision(tx, at, { id: missed.id, thread, verdict: "note", changes: {}, note: missed.note, by: missed.by });
		const place = toPlace(fresh, info);
		if (place) await linkClaims(tx, at, [place]);
		return { thread, fresh: true };
	});
}
