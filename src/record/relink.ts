import { seriesKey, toFigure } from "../linking/index.js";
import type { Claim } from "../schemes/record.js";
import { counted, type StoredClaim } from "../store/claims.js";
import type { Queries } from "../store/database.js";
import type { Writing } from "../store/write.js";
import { type LinkArticle, linkClaims, toPlace, unlinkClaims } from "./link.js";
import type { ToPlace } from "./workspace.js";

/** What linking knows of articles of the store, by id. */
export async function linkArticles(db: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, LinkArticle>> {
	if (ids.length === 0) return new Map();
	const rows = await db.selectFrom("article").select(["id", "title", "published", "outlet", "copy_of"]).where("id", "in", ids).execute();
	return new Map(rows.map(({ copy_of, ...article }) => [article.id, { ...article, source: copy_of ?? article.id }]));
}

/** The series that a figure belongs to; null for other claims. */
export function seriesOfClaim(claim: Claim, article: LinkArticle): string | null {
	if (claim.kind !== "figure") return null;
	const { source, ...rest } = article;
	return seriesKey(toFigure(claim, { ...rest, text: "", url: null }, { id: "", source }));
}

/** Links claims of the store anew, as they count now: those that were rejected leave their incidents. */
export async function relinkClaims(
	tx: Writing,
	at: string,
	claims: readonly Pick<StoredClaim, "id" | "thread" | "article" | "machine" | "corrected" | "status">[],
): Promise<void> {
	const articles = await linkArticles(tx, [...new Set(claims.map(({ article }) => article))]);
	const places = claims.flatMap((claim): ToPlace[] => {
		const article = articles.get(claim.article);
		const one = article === undefined ? null : toPlace({ ...claim, claim: claim.machine }, article);
		return one === null ? [] : [one];
	});
	const { former, loose } = await unlinkClaims(
		tx,
		at,
		claims.map(({ id }) => id),
	);
	// A claim whose kind was corrected is in no series any more.
	const others = claims.filter((claim) => counted(claim).kind !== "figure").map(({ id }) => id);
	if (others.length > 0)
		await tx.updateTable("claim").set({ series: null }).where("id", "in", others).where("series", "is not", null).execute();
	for (const claim of claims) {
		const article = articles.get(claim.article);
		if (article === undefined || counted(claim).kind !== "figure") continue;
		const series = claim.status === "rejected" ? null : seriesOfClaim(counted(claim), article);
		await tx.updateTable("claim").set({ series }).where("id", "=", claim.id).execute();
	}
	await linkClaims(tx, at, [...places, ...loose], former);
}
