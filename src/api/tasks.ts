import type { Database } from "../store/database.js";
import { beginJob, jobById, noteProgress, type RunningJob, type StoredJob } from "../store/jobs.js";
import { Problem } from "./problem.js";

/** Long work that the server does while its clients go on: each is a job of the record, one of a kind at a time unless it has a lane of its own. */
export class Tasks {
	private readonly running = new Map<string, { readonly id: number; readonly ended: Promise<void> }>();
	private readonly closing = new AbortController();

	constructor(
		private readonly database: Database,
		private readonly now: () => string,
		/** Told what a task failed with. */
		private readonly failed: (error: unknown) => void,
	) {}

	/** Begins a task and gives its job. `work` gets a signal that the server closes, and tells how far it is; it returns what came of it. */
	async begin(
		kind: string,
		argument: unknown,
		total: number | null,
		work: (signal: AbortSignal, progress: () => void) => Promise<string>,
		lane = kind,
	): Promise<StoredJob> {
		const other = this.running.get(lane);
		if (other) throw new Problem("busy", [other.id]);
		if (this.closing.signal.aborted) throw new Problem("unavailable");
		const placeholder = { id: 0, ended: Promise.resolve() };
		this.running.set(lane, placeholder);
		try {
			const job = await beginJob(this.database, this.now(), kind, argument, total);
			this.running.set(lane, { id: job.id, ended: this.run(lane, job, work) });
			return (await jobById(this.database.db, job.id)) as StoredJob;
		} catch (error) {
			this.running.delete(lane);
			throw error;
		}
	}

	private async run(lane: string, job: RunningJob, work: (signal: AbortSignal, progress: () => void) => Promise<string>): Promise<void> {
		const { signal } = this.closing;
		let done = 0;
		let noted: Promise<unknown> = Promise.resolve();
		const progress = () => {
			done++;
			noted = noted.then(() => noteProgress(this.database.db, job.id, done)).catch(this.failed);
		};
		try {
			const message = await work(signal, progress);
			await noted;
			await job.end(this.now(), signal.aborted ? "interrupted" : "done", message);
		} catch (error) {
			this.failed(error);
			await job.end(this.now(), "failed", (error as Error).message).catch(this.failed);
		} finally {
			this.running.delete(lane);
		}
	}

	/** Asks what runs to stop, and waits until it has. */
	async close(): Promise<void> {
		this.closing.abort();
		await Promise.all([...this.running.values()].map(({ ended }) => ended));
	}
}
