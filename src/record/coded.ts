import { sql } from "kysely";
import type { ClaimToLink } from "../linking/index.js";
import type { Gazetteer } from "../places/gazetteer.js";
import type { CodedArticle } from "../schemes/record.js";
import { type ClaimRow, claimRow, coderId, insertClaimRows, reserveClaimIds } from "../store/claims.js";
import { together, toJson, toLines, type Writing } from "../store/write.js";
import type { RecordCoder } from "./coder.js";
import { type LinkArticle, type Placement, placeClaims, toPlace, writePlacement } from "./link.js";
import { claimPlaceKeys } from "./place-keys.js";
import { seriesOfClaim } from "./relink.js";
import type { ToPlace } from "./workspace.js";

/** What the coder found in an article, made ready for the store where it was coded: whoever writes it only adds numbers. */
export interface PreparedCoding {
	readonly notes: CodedArticle["notes"];
	/** Of each claim, what of its row follows from it alone (see `claimRow`). */
	readonly rows: readonly string[];
	/** Of each claim, what linking needs, without its id and with the article as its own source; null where it is not linked. */
	readonly links: readonly (ClaimToLink | null)[];
	/** The claims as the coder gave them: JSON in UTF-8, a line each. */
	readonly machines: Uint8Array;
}

/** An article of the store with what the coder found in it. */
export interface CodedOfStore {
	readonly id: string;
	readonly published_day: string | null;
	/** The outlet's id. */
	readonly outlet: string | null;
	/** The first of the articles that share its text. */
	readonly source: string;
	readonly coded: PreparedCoding;
}

/** Makes a coding ready for the store. */
export function prepareCoding({ notes, claims }: CodedArticle, article: Omit<LinkArticle, "source">, gazetteer: Gazetteer): PreparedCoding {
	const own: LinkArticle = { ...article, source: article.id };
	return {
		notes,
		rows: claims.map((claim) => claimRow(claim, null, claimPlaceKeys(claim, gazetteer), seriesOfClaim(claim, own))),
		links: claims.map((claim) => toPlace({ id: 0, thread: 0, claim, corrected: null, status: "open" }, own)?.projection ?? null),
		machines: toLines(claims.map((claim) => JSON.stringify(claim))),
	};
}

/** Claims that have their numbers and their places in incidents, to be written by `insertPlaced`. */
export interface PlacedClaims {
	readonly claims: readonly ClaimRow[];
	readonly machines: readonly Uint8Array[];
	readonly placing: readonly ToPlace[];
	readonly placement: Placement;
}

/** Numbers the claims of articles that had none, given by the coder of that number, and finds their incidents. The articles need not be there yet. */
export async function placeCoded(tx: Writing, articles: readonly CodedOfStore[], number: number): Promise<PlacedClaims> {
	const ids = await reserveClaimIds(
		tx,
		articles.reduce((sum, { coded }) => sum + coded.rows.length, 0),
	);
	let next = 0;
	const placing: ToPlace[] = [];
	const claims = articles.flatMap(({ id: article, published_day, outlet, source, coded }) =>
		coded.rows.map((row, i) => {
			const id = ids[next++] as number;
			const link = coded.links[i] ?? null;
			if (link) placing.push({ claim: id, thread: id, projection: { ...link, id: String(id), source } });
			return { id, thread: id, article, coder: number, status: "open" as const, published_day, outlet, row };
		}),
	);
	const placement = await placeClaims(tx, placing);
	return {
		// With their incidents from the start: a row that is changed after it was inserted goes into every index twice.
		claims: claims.map((claim) => ({ ...claim, incident: placement.standings.get(claim.id)?.incident ?? null })),
		machines: articles.map(({ coded }) => coded.machines),
		placing,
		placement,
	};
}

/** Writes claims of articles that are in the store, with their links. */
export async function insertPlaced(tx: Writing, at: string, { claims, machines, placing, placement }: PlacedClaims): Promise<void> {
	await together([insertClaimRows(tx, claims, machines), writePlacement(tx, at, placing, placement)]);
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
