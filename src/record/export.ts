import { type RawBuilder, sql } from "kysely";
import type { Capture } from "../intake/item.js";
import { writeWacz } from "../intake/wacz-write.js";
import { type ArchiveAbout, writeWarc } from "../intake/warc-write.js";
import { readBody } from "../store/articles.js";
import { rowsInParts } from "../store/cursor.js";
import type { Database } from "../store/database.js";
import { incidentQuery } from "../store/incident-search.js";
import { countOfCaptures, outgoingCaptures, outgoingClaims, type StoredCapture } from "../store/outgoing.js";
import { type ClaimFilter, type Respelt, readTextQuery } from "../store/search.js";
import type { Writing } from "../store/write.js";
import { type RowFormat, writeRows } from "./export-formats.js";
import { CLAIM_PROFILE, INCIDENT_PROFILE } from "./export-profiles.js";
import type { Publisher } from "./publish.js";

export const ARCHIVE_FORMATS = ["warc", "wacz"] as const;
export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

/** What is written out, and how. Captures are the articles as they came: nothing can be blurred in them, so only an exact publisher gives them. */
export type ExportTask =
	| { readonly what: "claims"; readonly format: RowFormat; readonly bom: boolean }
	| { readonly what: "incidents"; readonly format: RowFormat; readonly bom: boolean }
	| { readonly what: "captures"; readonly format: ArchiveFormat; readonly about: ArchiveAbout };

/** What came of an export. */
export interface Exported {
	readonly rows: number;
	/** Rows whose places are told by their district. */
	readonly blurred: number;
	/** Words that no article has, and what was looked for in their place. */
	readonly respelt: readonly Respelt[];
}

/** Where an export goes. */
export interface ExportSink {
	write(piece: string | Uint8Array): Promise<void>;
	/** Called for each row or capture. */
	step?(): void;
	readonly signal?: AbortSignal;
}

/**
 * Writes all that a filter finds, as it was at one moment, in pieces; needs little memory however much it is. Throws where the signal ends it, with the signal's
 * reason, and where captures are asked of a publisher that is not exact.
 */
export async function exportRecord(
	{ db }: Database,
	publisher: Publisher,
	filter: ClaimFilter,
	task: ExportTask,
	out: ExportSink,
): Promise<Exported> {
	if (task.what === "captures" && !publisher.exact)
		throw new Error("captures hold the articles as they came; only an exact export gives them");
	return db.transaction().execute(async (tx) => {
		await sql`set transaction isolation level repeatable read, read only`.execute(tx);
		const text = filter.text === undefined ? null : await readTextQuery(tx, filter.text);
		const nothing = filter.text !== undefined && text === null;
		const sum = { rows: 0, blurred: 0 };
		/** What a query finds, each made into what goes out, and counted. */
		const found = async function* <T, R extends object>(query: RawBuilder<T>, outgoing: (one: T) => R | Promise<R>) {
			if (nothing) return;
			for await (const one of rowsInParts(tx, query)) {
				out.signal?.throwIfAborted();
				const row = await outgoing(one);
				sum.rows++;
				if ("blurred" in row && row.blurred) sum.blurred++;
				out.step?.();
				yield row;
			}
		};
		const pieces = (): AsyncIterable<string | Uint8Array> => {
			if (task.what === "captures") {
				const captures = found(outgoingCaptures(filter, text), (one) => captureOf(tx, one));
				return task.format === "warc" ? writeWarc(captures, task.about) : writeWacz(captures, task.about);
			}
			if (task.what === "claims")
				return writeRows(
					task.format,
					CLAIM_PROFILE,
					found(outgoingClaims(filter, text, !publisher.exact), (one) => publisher.claim(one)),
					task,
				);
			return writeRows(
				task.format,
				INCIDENT_PROFILE,
				found(incidentQuery(filter, text), (one) => publisher.incident(one)),
				task,
			);
		};
		for await (const piece of pieces()) await out.write(piece);
		return { ...sum, respelt: text?.respelt ?? [] };
	});
}

/** How many captures a filter finds. */
export async function countCaptures(db: Database["db"], filter: ClaimFilter): Promise<number> {
	const text = filter.text === undefined ? null : await readTextQuery(db, filter.text);
	if (filter.text !== undefined && text === null) return 0;
	return (await countOfCaptures(filter, text).execute(db)).rows[0]?.n ?? 0;
}

async function captureOf(tx: Writing, { locator, at, method, status, headers, body }: StoredCapture): Promise<Capture> {
	return { locator, at, method: method as Capture["method"], status, headers, bytes: await readBody(tx, body) };
}
