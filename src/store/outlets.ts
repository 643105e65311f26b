import { sql } from "kysely";
import { appendCustody, sha256 } from "./custody.js";
import type { Queries } from "./database.js";
import type { Writing } from "./write.js";

/** The Admiralty scale of a source's reliability: A completely reliable … E unreliable, F cannot be judged. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export interface StoredOutlet {
	readonly id: string;
	readonly name: string;
	readonly agency: boolean;
	/** As people judged it last; null where nobody has. */
	readonly reliability: Reliability | null;
}

/** Outlets of these ids, or all, by id. */
export async function readOutlets(db: Queries, ids: readonly string[] | null = null): Promise<ReadonlyMap<string, StoredOutlet>> {
	if (ids?.length === 0) return new Map();
	let query = db
		.selectFrom("outlet")
		.leftJoin(
			(eb) =>
				eb
					.selectFrom("outlet_rating")
					.distinctOn("outlet")
					.select(["outlet", "reliability"])
					.orderBy("outlet")
					.orderBy("id", "desc")
					.as("latest"),
			(join) => join.onRef("latest.outlet", "=", "outlet.id"),
		)
		.select(["outlet.id", "outlet.name", "outlet.agency", "latest.reliability"])
		.orderBy("outlet.id");
	if (ids !== null) query = query.where("outlet.id", "in", ids);
	const rows = await query.execute();
	return new Map(rows.map((row) => [row.id, row as StoredOutlet]));
}

/** Judges an outlet. Earlier judgements stay as its history. Throws where there is no such outlet. */
export async function rateOutlet(
	tx: Writing,
	at: string,
	rating: { readonly outlet: string; readonly reliability: Reliability; readonly note: string | null; readonly by: string },
): Promise<void> {
	const outlet = await tx.selectFrom("outlet").select("id").where("id", "=", rating.outlet).executeTakeFirst();
	if (!outlet) throw new Error(`no outlet ${rating.outlet} in the store`);
	await tx
		.insertInto("outlet_rating")
		.values({ ...rating, at })
		.execute();
	await appendCustody(tx, at, [{ act: "rated", subject: rating.outlet, digest: sha256(JSON.stringify(rating)), detail: rating }]);
}

/** A judgement of an outlet. */
export interface StoredRating {
	readonly id: number;
	readonly reliability: Reliability;
	readonly note: string | null;
	readonly by: string;
	readonly at: string;
}

/** Every judgement of an outlet, the latest first. */
export async function ratingsOf(db: Queries, outlet: string): Promise<StoredRating[]> {
	const rows = await db
		.selectFrom("outlet_rating")
		.select(["id", "reliability", "note", "by", "at"])
		.where("outlet", "=", outlet)
		.orderBy("id", "desc")
		.execute();
	return rows as StoredRating[];
}

/** An outlet with what came of it. */
export interface OutletOutput extends StoredOutlet {
	readonly articles: number;
	/** Articles whose text another had before. */
	readonly copies: number;
	/** First and last day of publication. */
	readonly first: string | null;
	readonly last: string | null;
}

/** Where a page of outlets begins: behind this one. */
export interface AfterOutlet {
	readonly articles: number;
	readonly id: string;
}

/** A page of outlets, those with most articles first; only one where its id is given. */
export async function outletPage(
	db: Queries,
	limit: number,
	after: AfterOutlet | null,
	only: string | null = null,
): Promise<{ readonly outlets: readonly OutletOutput[]; readonly next: AfterOutlet | null }> {
	const { rows } = await sql<OutletOutput>`select * from (
			select o.id, o.name, o.agency, (select reliability from outlet_rating r where r.outlet = o.id order by r.id desc limit 1) as reliability,
				count(a.id)::int as articles, count(a.copy_of)::int as copies, min(a.published_day) as first, max(a.published_day) as last
			from outlet o left join article a on a.outlet = o.id ${only === null ? sql`` : sql`where o.id = ${only}`} group by o.id
		) as output ${after === null ? sql`` : sql`where articles < ${after.articles}::int or (articles = ${after.articles}::int and id > ${after.id})`}
		order by articles desc, id limit ${limit + 1}::int`.execute(db);
	const outlets = rows.slice(0, limit);
	const last = outlets.at(-1);
	return { outlets, next: rows.length > limit && last ? { articles: last.articles, id: last.id } : null };
}
