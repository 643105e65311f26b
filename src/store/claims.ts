import { sql } from "kysely";
import type { Claim } from "../schemes/record.js";
import type { Queries } from "./database.js";
import type { ClaimStatus, ClaimTable } from "./schema.js";
import { insertRowsAndLines, toJson, toLines, type Writing } from "./write.js";

/** What of a claim stands in columns of its own, for finding and ordering. Derived from the claim as it counts, corrections and all. */
export type ClaimColumns = Pick<
	ClaimTable,
	| "kind"
	| "type"
	| "modality"
	| "from_day"
	| "to_day"
	| "initiators"
	| "targets"
	| "actors"
	| "places"
	| "killed_min"
	| "killed_max"
	| "injured_min"
	| "injured_max"
>;

/** Names of those columns. */
export const CLAIM_COLUMNS = [
	"kind",
	"type",
	"modality",
	"from_day",
	"to_day",
	"initiators",
	"targets",
	"actors",
	"places",
	"killed_min",
	"killed_max",
	"injured_min",
	"injured_max",
] as const satisfies readonly (keyof ClaimColumns)[];

/** A claim on its way into the store. */
export interface NewClaim {
	readonly id: number;
	/** Its own id where it is new, that of the claim it takes the place of otherwise. */
	readonly thread: number;
	readonly article: string;
	readonly coder: number | null;
	readonly claim: Claim;
	/** The claim with people's corrections over it; null where there are none. */
	readonly corrected: Claim | null;
	readonly status: ClaimStatus;
	readonly published_day: string | null;
	readonly outlet: string | null;
	/** The keys of its places: see `placeKeys`. */
	readonly places: readonly string[];
	/** Of a figure: the series that it belongs to. */
	readonly series: string | null;
	/** The incident that it is part of, where that is known by now. */
	readonly incident?: number | null;
}

/** Numbers that no other claim has, in rising order. */
export async function reserveClaimIds(tx: Writing, count: number): Promise<number[]> {
	if (count === 0) return [];
	const { rows } = await sql<{ id: number }>`select nextval('claim_id') as id from generate_series(1, ${count}::int)`.execute(tx);
	return rows.map(({ id }) => id);
}

/** Days that a database can hold; an article may state any. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST = 2_147_483_647;

/** The columns of a claim; `places` are the keys of its places. */
export function claimColumns(claim: Claim, places: readonly string[]): ClaimColumns {
	const { kind, type, modality, initiators, supporters, targets } = claim;
	const day = (value: string | null) => (value !== null && DAY.test(value) && value >= "0001" ? value : null);
	const bound = (value: number | null | undefined) => (typeof value === "number" ? Math.min(MOST, Math.round(value)) : null);
	const toll = claim.kind === "event" ? claim.toll : {};
	return {
		kind,
		type,
		modality,
		from_day: day(claim.from),
		to_day: day(claim.to),
		initiators,
		targets,
		actors: [...new Set([...initiators, ...supporters, ...targets])],
		places,
		killed_min: bound(toll.killed?.total[0]),
		killed_max: bound(toll.killed?.total[1]),
		injured_min: bound(toll.injured?.total[0]),
		injured_max: bound(toll.injured?.total[1]),
	};
}

/** Share of such claims that are right: the coder's confidence in the claim as a whole. */
function confidenceOf(claim: Claim): number {
	return claim.confidence.claim ?? 0;
}

/** What of a claim's row follows from the claim alone, as JSON without the last brace. `corrected` null where nobody has corrected it. */
export function claimRow(claim: Claim, corrected: Claim | null, places: readonly string[], series: string | null): string {
	const columns = { ...claimColumns(corrected ?? claim, places), no: claim.id, corrected, confidence: confidenceOf(claim), series };
	return JSON.stringify(columns).slice(0, -1);
}

/** A claim's row: what follows from the claim alone, as `claimRow` gives it, and what depends on the store. */
export interface ClaimRow extends Pick<NewClaim, "id" | "thread" | "article" | "coder" | "status" | "published_day" | "outlet"> {
	readonly row: string;
	readonly incident: number | null;
}

/** Writes new claims; `machines` are the claims as their coder gave them, in the same order, a line each. */
export async function insertClaimRows(tx: Writing, claims: readonly ClaimRow[], machines: readonly Uint8Array[]): Promise<void> {
	const rows = claims.map(({ row, id, thread, article, coder, status, published_day, outlet, incident }) => {
		const position = { id, thread, article, coder, current: true, status, published_day, outlet, incident };
		return `${row},${JSON.stringify(position).slice(1)}`;
	});
	await insertRowsAndLines(tx, "claim", WRITTEN_COLUMNS, rows, { column: "machine", parts: machines });
}

const WRITTEN_COLUMNS = [
	"id",
	"thread",
	"article",
	"no",
	"coder",
	"current",
	"corrected",
	"status",
	"published_day",
	"outlet",
	"confidence",
	"series",
	"incident",
	...CLAIM_COLUMNS,
] as const satisfies readonly (keyof ClaimTable)[];

/** Writes new claims. */
export async function insertClaims(tx: Writing, claims: readonly NewClaim[]): Promise<void> {
	const rows = claims.map(({ claim, corrected, places, series, incident = null, ...position }) => ({
		...position,
		incident,
		row: claimRow(claim, corrected, places, series),
	}));
	await insertClaimRows(tx, rows, [toLines(claims.map(({ claim }) => JSON.stringify(claim)))]);
}

/** A claim as the store has it. */
export interface StoredClaim {
	readonly id: number;
	readonly thread: number;
	readonly article: string;
	readonly coder: number | null;
	readonly status: ClaimStatus;
	readonly machine: Claim;
	readonly corrected: Claim | null;
	readonly incident: number | null;
}

/** The claim as it counts: as corrected where it was, else as the coder gave it. */
export function counted(stored: Pick<StoredClaim, "machine" | "corrected">): Claim {
	return stored.corrected ?? stored.machine;
}

/** The current claims of articles, by article, in the order of their ids. */
export async function claimsOf(db: Queries, articles: readonly string[]): Promise<ReadonlyMap<string, readonly StoredClaim[]>> {
	const found = new Map<string, StoredClaim[]>(articles.map((article) => [article, []]));
	if (articles.length === 0) return found;
	const rows = await db
		.selectFrom("claim")
		.select(["id", "thread", "article", "coder", "status", "machine", "corrected", "incident"])
		.where("article", "in", articles)
		.where("current", "=", true)
		.orderBy("id")
		.execute();
	for (const row of rows) found.get(row.article)?.push(row as StoredClaim);
	return found;
}

/** The current claim of a thread; null where there is none. */
export async function currentClaim(db: Queries, thread: number): Promise<StoredClaim | null> {
	const row = await db
		.selectFrom("claim")
		.select(["id", "thread", "article", "coder", "status", "machine", "corrected", "incident"])
		.where("thread", "=", thread)
		.where("current", "=", true)
		.executeTakeFirst();
	return (row as StoredClaim | undefined) ?? null;
}

/** Puts a claim's corrected form and status over the machine's, with the columns that follow from it. */
export async function overlayClaim(
	tx: Writing,
	stored: Pick<StoredClaim, "id" | "machine">,
	corrected: Claim | null,
	status: ClaimStatus,
	places: readonly string[],
): Promise<void> {
	await tx
		.updateTable("claim")
		.set({
			...claimColumns(corrected ?? stored.machine, places),
			corrected: corrected === null ? null : toJson(corrected),
			status,
		})
		.where("id", "=", stored.id)
		.execute();
}

/** Marks claims as no longer current; they stay, with the coder that gave them. */
export async function retireClaims(tx: Writing, ids: readonly number[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.updateTable("claim").set({ current: false, incident: null }).where("id", "in", ids).execute();
}

/** The number of a coder: version, lexicons and gazetteers together. */
export async function coderId(tx: Writing, coder: { version: string; lexicons: string; gazetteer: string }): Promise<number> {
	const known = await findCoder(tx, coder);
	if (known !== null) return known;
	const made = await tx.insertInto("coder").values(coder).returning("id").executeTakeFirstOrThrow();
	return made.id;
}

/** The number of a coder that has coded for this store; null where it has not yet. */
export async function findCoder(db: Queries, coder: { version: string; lexicons: string; gazetteer: string }): Promise<number | null> {
	const row = await db
		.selectFrom("coder")
		.select("id")
		.where("version", "=", coder.version)
		.where("lexicons", "=", coder.lexicons)
		.where("gazetteer", "=", coder.gazetteer)
		.executeTakeFirst();
	return row?.id ?? null;
}
