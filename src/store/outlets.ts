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
