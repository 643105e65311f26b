import { type Database, openDatabase } from "../store/database.js";
import { interruptJobs } from "../store/jobs.js";
import type { RecordCoder } from "./coder.js";
import { takeGazetteers } from "./gazetteers.js";

/** Where a record lies: the folder of the embedded store and the gazetteers, or a PostgreSQL server with the gazetteers in the folder. */
export interface RecordPlace {
	readonly data: string;
	readonly url: string | null;
}

/** An open record. */
export interface OpenRecord {
	readonly database: Database;
	/** The coder with the record's gazetteers; loaded when it is asked for first. */
	coder(): Promise<RecordCoder>;
	close(): Promise<void>;
}

/** The time, UTC, ISO 8601 with milliseconds. */
export function now(): string {
	return new Date().toISOString();
}

/**
 * Opens a record, makes it where there is none, and takes in the gazetteers of its folder.
 * @throws see `openDatabase`
 */
export async function openRecord({ data, url }: RecordPlace): Promise<OpenRecord> {
	const database = await openDatabase(url === null ? { folder: data } : { url });
	let coder: Promise<RecordCoder> | null = null;
	try {
		await interruptJobs(database, now());
		await takeGazetteers(database, data, now());
	} catch (error) {
		await database.close();
		throw error;
	}
	return {
		database,
		coder: () => {
			// Most of what is done on a record needs no lexicons, which take long to load.
			coder ??= import("./coder.js").then(({ loadRecordCoder }) => loadRecordCoder(database.db));
			return coder;
		},
		close: () => database.close(),
	};
}
