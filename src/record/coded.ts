import { sql } from "kysely";
import type { CodedArticle } from "../schemes/record.js";
import { coderId, insertClaims, type NewClaim, reserveClaimIds } from "../store/claims.js";
import { toJson, type Writing } from "../store/write.js";
import type { RecordCoder } from "./coder.js";
import { claimPlaceKeys } from "./place-keys.js";

/** An article of the store with what the coder found in it. */
export interface CodedOfStore {
	readonly id: string;
	readonly published_day: string | null;
	readonly outlet: string | null;
	readonly coded: CodedArticle;
}

/** Writes the claims of articles that had none, and which coder gave them. Returns the claims as written. */
export async function insertCoded(tx: Writing, articles: readonly CodedOfStore[], coder: RecordCoder): Promise<NewClaim[]> {
	if (articles.length === 0) return [];
	const number = await coderNumber(tx, coder);
	const ids = await reserveClaimIds(
		tx,
		articles.reduce((sum, { coded }) => sum + coded.claims.length, 0),
	);
	let next = 0;
	const claims = articles.flatMap(({ id: article, published_day, outlet, coded }) =>
		coded.claims.map((claim): NewClaim => {
			const id = ids[next++] as number;
			const places = claimPlaceKeys(claim, coder.gazetteer);
			return { id, thread: id, article, coder: number, claim, corrected: null, status: "open", published_day, outlet, places };
		}),
	);
	await insertClaims(tx, claims);
	await noteCoder(tx, articles, number);
	return claims;
}

/** The number under which a store knows a coder. */
export function coderNumber(tx: Writing, coder: RecordCoder): Promise<number> {
	return coderId(tx, { version: coder.version, lexicons: coder.lexicons, gazetteer: coder.gazetteerDigest });
}

/** Notes which coder coded articles last, with the doubts it had. */
export async function noteCoder(
	tx: Writing,
	articles: readonly { readonly id: string; readonly coded: CodedArticle }[],
	number: number,
): Promise<void> {
	const notes = articles.map(({ id, coded }) => ({ id, notes: coded.notes }));
	await sql`update article set coder = ${number}::int, notes = given.notes
		from json_to_recordset(${toJson(notes)}::json) as given(id text, notes json) where article.id = given.id`.execute(tx);
}
