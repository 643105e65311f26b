import { extname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Article } from "../schemes/record.js";
import { type Coded, type CoderSettings, loadCoder } from "./coder.js";

/** What a thread sends back for the article of a ticket. */
export type Answer = { readonly ticket: number; readonly coded: Coded } | { readonly ticket: number; readonly failure: string };

/** Codes articles; each promise is of its own article, whatever the order they are done in. */
export interface CoderPool {
	code(article: Article): Promise<Coded>;
	/** How many articles to hand over before waiting for the first. */
	readonly window: number;
	close(): Promise<void>;
}

/** One job codes in this thread; more of them in threads of their own. */
export function startCoders(settings: CoderSettings, jobs: number): CoderPool {
	return jobs > 1 ? new Threads(settings, jobs) : new InPlace(settings);
}

class InPlace implements CoderPool {
	readonly window = 1;
	private readonly work: (article: Article) => Coded;

	constructor(settings: CoderSettings) {
		this.work = loadCoder(settings);
	}

	/** Lets signals and timers in before each article. */
	async code(article: Article): Promise<Coded> {
		await setImmediate();
		return this.work(article);
	}

	async close(): Promise<void> {}
}

interface Waiting {
	resolve(coded: Coded): void;
	reject(error: Error): void;
}

interface Thread {
	readonly worker: Worker;
	readonly waiting: Map<number, Waiting>;
	/** It has coded an article, so it can load what it needs. */
	proven: boolean;
}

/** No thread can be started; nothing more can be coded. */
export class CoderStartError extends Error {
	override readonly name = "CoderStartError";
}

/** Articles a thread is given ahead, so that it never waits for the next. */
const AHEAD = 4;
const HERE = fileURLToPath(import.meta.url);

class Threads implements CoderPool {
	readonly window: number;
	private readonly threads: Thread[];
	private tickets = 0;
	private closed = false;
	private broken: CoderStartError | null = null;

	constructor(
		private readonly settings: CoderSettings,
		jobs: number,
	) {
		this.window = jobs * AHEAD;
		this.threads = Array.from({ length: jobs }, () => this.start());
	}

	code(article: Article): Promise<Coded> {
		if (this.broken) return Promise.reject(this.broken);
		const thread = this.threads.reduce((idlest, next) => (next.waiting.size < idlest.waiting.size ? next : idlest));
		const ticket = this.tickets++;
		return new Promise((resolve, reject) => {
			thread.waiting.set(ticket, { resolve, reject });
			thread.worker.postMessage({ ticket, article });
		});
	}

	async close(): Promise<void> {
		this.closed = true;
		await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
	}

	private start(): Thread {
		const worker = new Worker(new URL(`./worker${extname(HERE)}`, import.meta.url), { workerData: this.settings });
		const thread: Thread = { worker, waiting: new Map(), proven: false };
		worker.on("message", (answer: Answer) => {
			const waiting = thread.waiting.get(answer.ticket);
			thread.waiting.delete(answer.ticket);
			thread.proven = true;
			if ("coded" in answer) waiting?.resolve(answer.coded);
			else waiting?.reject(new Error(answer.failure));
		});
		worker.on("error", (error) => this.replace(thread, error as Error));
		worker.on("exit", (code) => this.replace(thread, new Error(`the coding thread ended (${code})`)));
		return thread;
	}

	/** A thread that died takes the articles it held with it; a new one takes its place. */
	private replace(thread: Thread, error: Error): void {
		const at = this.threads.indexOf(thread);
		if (this.closed || at < 0) return;
		if (thread.proven) this.threads[at] = this.start();
		else this.broken ??= new CoderStartError(error.message);
		for (const { reject } of thread.waiting.values()) reject(this.broken ?? error);
		thread.waiting.clear();
	}
}
