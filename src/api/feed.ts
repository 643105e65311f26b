import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { headOfChain } from "../store/custody.js";
import type { Queries } from "../store/database.js";
import { listJobs, type StoredJob } from "../store/jobs.js";
import { Problem } from "./problem.js";
import type { StreamEvent } from "./route.js";

/** What happened to the record since somebody looked: by act, how often and to what last. */
export interface Changes {
	/** The last entry of the chain of custody that is counted. */
	readonly seq: number;
	readonly at: string;
	readonly acts: readonly { readonly act: string; readonly count: number; readonly subjects: readonly string[] }[];
}

const MOST_FOLLOWERS = 32;
const MOST_SUBJECTS = 20;
const MOST_JOBS = 50;
const BEAT_MS = 15_000;

/**
 * Tells followers what happens to the record, whoever makes it happen: the chain of custody is looked at again and again. However much happens,
 * a look gives one event.
 */
export class Feed {
	private followers = 0;

	/** @param everyMs milliseconds between two looks */
	constructor(
		private readonly db: Queries,
		private readonly everyMs: number,
	) {}

	/** What happens after an entry of the chain (null: from now on), until the signal: `changes`, `job`, and `beat` where nothing does. */
	async *follow(after: number | null, signal: AbortSignal): AsyncGenerator<StreamEvent> {
		if (this.followers >= MOST_FOLLOWERS) throw new Problem("unavailable");
		this.followers++;
		try {
			let seq = after ?? (await headOfChain(this.db)).seq;
			const jobs = new Map<number, string>();
			let told = Date.now();
			yield { id: String(seq), event: "hello", data: { seq } };
			for (let first = true; !signal.aborted; first = false) {
				const changes = await this.changesSince(seq);
				if (changes !== null) {
					({ seq } = changes);
					yield { id: String(seq), event: "changes", data: changes };
					told = Date.now();
				}
				for (const job of await this.jobsChanged(jobs, first)) {
					yield { id: null, event: "job", data: job };
					told = Date.now();
				}
				if (Date.now() - told >= BEAT_MS) {
					yield { id: null, event: "beat", data: null };
					told = Date.now();
				}
				await setTimeout(this.everyMs, undefined, { signal }).catch(() => {});
			}
		} finally {
			this.followers--;
		}
	}

	private async changesSince(seq: number): Promise<Changes | null> {
		const { rows } = await sql<{ act: string; count: number; seq: number; at: string; subjects: string[] }>`
			select act, count(*)::int as count, max(seq) as seq, max(at) as at, (array_agg(subject order by seq desc))[1:${sql.lit(MOST_SUBJECTS)}] as subjects
			from custody where seq > ${seq}::bigint and act <> 'captured' group by act order by act`.execute(this.db);
		if (rows.length === 0) return null;
		return {
			seq: Math.max(...rows.map((row) => row.seq)),
			at:
				rows
					.map((row) => row.at)
					.sort()
					.at(-1) ?? "",
			acts: rows.map(({ act, count, subjects }) => ({ act, count, subjects })),
		};
	}

	/** The jobs that are otherwise than they were; at first those that run. */
	private async jobsChanged(known: Map<number, string>, first: boolean): Promise<StoredJob[]> {
		const changed: StoredJob[] = [];
		for (const job of (await listJobs(this.db, MOST_JOBS)).reverse()) {
			const now = JSON.stringify(job);
			const before = known.get(job.id);
			known.set(job.id, now);
			if (first ? job.state === "running" : now !== before) changed.push(job);
		}
		return changed;
	}
}
