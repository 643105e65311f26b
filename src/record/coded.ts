import { sql } from "kysely";
import type { CodedArticle } from "../schemes/record.js";
import { coderId, insertClaims, type NewClaim, reserveClaimIds } from "../store/claims.js";
import { toJson, type Writing } from "../store/write.js";
import type { RecordCoder } from "./coder.js";
import { type LinkArticle, placeClaims, toPlace, writePlacement } from "./link.js";
import { claimPlaceKeys } from "./place-keys.js";
import { seriesOfClaim } from "./relink.js";
import type { ToPlace } from "./workspace.js";

/** An article of the store with what the coder found in it. */
export interface CodedOfStore extends LinkArticle {
	readonly published_day: string | null;
	readonly coded: CodedArticle;
}

/** Writes the claims of articles that had none, given by the coder of that number, and links them. Returns how many there are. */
export async function insertCoded(
	tx: Writing,
	at: string,
	articles: readonly CodedOfStore[],
	coder: RecordCoder,
	number: number,
): Promise<number> {
	const ids = await reserveClaimIds(
		tx,
		articles.reduce((sum, { coded }) => sum + coded.claims.length, 0),
	);
	let next = 0;
	const placing: ToPlace[] = [];
	const claims = articles.flatMap((article) =>
		article.coded.claims.map((claim): NewClaim => {
			const id = ids[next++] as number;
			const { published_day, outlet } = article;
			const fresh = { id, thread: id, claim, corrected: null, status: "open" as const };
			const one = toPlace(fresh, article);
			if (one) placing.push(one);
			const places = claimPlaceKeys(claim, coder.gazetteer);
			return { ...fresh, article: article.id, coder: number, published_day, outlet, places, series: seriesOfClaim(claim, article) };
		}),
	);
	const placement = await placeClaims(tx, placing);
	// With their incidents from the start: a row that is changed after it was inserted goes into every index twice.
	await insertClaims(
		tx,
		claims.map((claim) => ({ ...claim, incident: placement.standings.get(claim.id)?.incident ?? null })),
	);
	await writePlacement(tx, at, placing, placement);
	return claims.length;
}

/** The number under which a store knows a coder. */
export function coderNumber(tx: Writing, coder: RecordCoder): Promise<number> {
	return coderId(tx, { version: coder.version, lexicons: coder.lexicons, gazetteer: coder.gazetteerDigest });
}

/** Notes which coder coded articles of the store last, with the doubts it had. */
export async function noteCoder(
	tx: Writing,
	articles: readonly { readonly id: string; readonly coded: CodedArticle }[],
	number: number,
): Promise<void> {
	const notes = articles.map(({ id, coded }) => ({ id, notes: coded.notes }));
	await sql`update article set coder = ${number}::int, notes = given.notes
		from json_to_recordset(${toJson(notes)}::json) as given(id text, notes json) where article.id = given.id`.execute(tx);
}
