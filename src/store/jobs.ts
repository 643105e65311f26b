import { sql } from "kysely";
import type { Database, Queries } from "./database.js";
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

/** A job under way in this process. */
export interface RunningJob {
	readonly id: number;
	/** Notes how it ended. */
	end(at: string, state: JobState, message?: string | null): Promise<void>;
}

/** First half of the number of the lock that whoever runs a job on a server holds while it runs; the other is the job's: "job" in ASCII. */
const JOBS = 0x6a6f62;

/** Notes that a job begins. It has to be ended; where its process is killed, the next opening finds out. */
export async function beginJob(
	{ db, kind: database }: Database,
	at: string,
	kind: string,
	argument: unknown,
	total: number | null,
): Promise<RunningJob> {
	const insert = async (queries: Queries) => {
		const { id } = await queries
			.insertInto("job")
			.values({ kind, argument: toJson(argument), state: "running", total, started_at: at })
			.returning("id")
			.executeTakeFirstOrThrow();
		return id;
	};
	if (database === "embedded") {
		const id = await insert(db);
		return { id, end: (ended, state, message = null) => endJob(db, ended, id, state, message) };
	}
	// A connection of its own holds the lock: it ends with the process, however that ends.
	let release = () => {};
	let held: Promise<void> = Promise.resolve();
	const id = await new Promise<number>((resolve, reject) => {
		held = db.connection().execute(async (holder) => {
			const made = await holder.transaction().execute(async (tx) => {
				const fresh = await insert(tx);
				await sql`select pg_advisory_lock(${JOBS}::int, ${fresh}::int)`.execute(tx);
				return fresh;
			});
			await new Promise<void>((ended) => {
				release = ended;
				resolve(made);
			});
			await sql`select pg_advisory_unlock(${JOBS}::int, ${made}::int)`.execute(holder);
		});
		held.catch(reject);
	});
	return {
		id,
		end: async (ended, state, message = null) => {
			await endJob(db, ended, id, state, message);
			release();
			await held;
		},
	};
}

/** Marks the jobs that nobody runs any more: their process was killed. */
export async function interruptJobs({ db, kind }: Database, at: string): Promise<void> {
	const dead = kind === "embedded" ? sql`true` : sql`pg_try_advisory_xact_lock(${JOBS}::int, id::int)`;
	await sql`with running as materialized (select id from job where state = 'running')
		update job set state = 'interrupted', ended_at = ${at}::timestamptz where id in (select id from running where ${dead})`.execute(db);
}

/** Notes how far a job is. Belongs into the transaction of the work itself. */
export async function noteProgress(db: Queries, id: number, done: number): Promise<void> {
	await db.updateTable("job").set({ done }).where("id", "=", id).execute();
}

async function endJob(db: Queries, at: string, id: number, state: JobState, message: string | null): Promise<void> {
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
