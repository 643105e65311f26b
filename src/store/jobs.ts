import type { Queries } from "./database.js";
import { toJson } from "./write.js";

/** A long piece of work on the record. `interrupted` are those that were found running when nobody ran them. */
export const JOB_STATES = ["running", "done", "failed", "interrupted"] as const;
export type JobState = (typeof JOB_STATES)[number];

export interface StoredJob {
	readonly id: number;
	readonly kind: string;
	readonly argument: unknown;
	readonly state: string;
	readonly done: number;
	readonly total: number | null;
	readonly message: string | null;
	readonly started_at: string;
	readonly ended_at: string | null;
}

/** Notes that a job begins; returns its number. */
export async function beginJob(db: Queries, at: string, kind: string, argument: unknown, total: number | null): Promise<number> {
	const { id } = await db
		.insertInto("job")
		.values({ kind, argument: toJson(argument), state: "running", total, started_at: at })
		.returning("id")
		.executeTakeFirstOrThrow();
	return id;
}

/** Notes how far a job is. Belongs into the transaction of the work itself. */
export async function noteProgress(db: Queries, id: number, done: number): Promise<void> {
	await db.updateTable("job").set({ done }).where("id", "=", id).execute();
}

/** Notes how a job ended. */
export async function endJob(db: Queries, at: string, id: number, state: JobState, message: string | null = null): Promise<void> {
	await db.updateTable("job").set({ state, message, ended_at: at }).where("id", "=", id).execute();
}

/** The latest jobs; those before a number where it is given. */
export async function listJobs(db: Queries, most: number, before: number | null = null): Promise<StoredJob[]> {
	let query = db.selectFrom("job").selectAll();
	if (before !== null) query = query.where("id", "<", before);
	return query.orderBy("id", "desc").limit(most).execute();
}

/** A job by its number; null where there is none. */
export async function jobById(db: Queries, id: number): Promise<StoredJob | null> {
	return (await db.selectFrom("job").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}
