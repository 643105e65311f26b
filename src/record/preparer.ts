import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ReadArticle } from "../intake/item.js";
import type { PreparedCoding } from "./coded.js";
import type { RecordCoder } from "./coder.js";
import type { Prepared, PreparedArticle } from "./prepare.js";

/** What the thread is sent, and what it sends back; the coding as JSON, which crosses faster, but for what is bytes already. */
export interface Task {
	readonly ticket: number;
	readonly article: ReadArticle;
}
export type Answer =
	| {
			readonly ticket: number;
			readonly article: PreparedArticle;
			readonly coded: string | null;
			readonly machines: Uint8Array | null;
			readonly failure: string | null;
	  }
	| { readonly ticket: number; readonly broken: string };

/** What a coder is made of again in another thread. */
export type Recipe = Pick<RecordCoder, "gazetteers" | "settled">;

interface Waiting {
	resolve(prepared: Prepared): void;
	reject(error: Error): void;
}

const HERE = fileURLToPath(import.meta.url);
/** Coding leaves much behind that is soon of no use: with more room for it, the collector comes by less often and finds less that lives. */
const YOUNG_MEGABYTES = 96;

/** Prepares and codes articles in a thread of its own, while this one writes those before. */
export class Preparer {
	private readonly worker: Worker;
	private readonly waiting = new Map<number, Waiting>();
	private tickets = 0;
	private ended: Error | null = null;

	/** @param coder the one that is to code */
	constructor({ gazetteers, settled }: Recipe) {
		const workerData: Recipe = { gazetteers, settled };
		this.worker = new Worker(new URL(`./prepare-worker${extname(HERE)}`, import.meta.url), {
			workerData,
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
		});
		this.worker.on("message", (answer: Answer) => this.take(answer));
		this.worker.on("error", (error) => this.end(error as Error));
		this.worker.on("exit", (code) => this.end(new Error(`the coding thread ended with ${code}`)));
	}

	/** As `prepare` does; rejects where the thread has ended. */
	prepare(article: ReadArticle): Promise<Prepared> {
		if (this.ended) return Promise.reject(this.ended);
		const ticket = this.tickets++;
		return new Promise((resolve, reject) => {
			this.waiting.set(ticket, { resolve, reject });
			this.worker.postMessage({ ticket, article } satisfies Task);
		});
	}

	async close(): Promise<void> {
		await this.worker.terminate();
	}

	private take(answer: Answer): void {
		const waiting = this.waiting.get(answer.ticket);
		this.waiting.delete(answer.ticket);
		if ("broken" in answer) waiting?.reject(new Error(answer.broken));
		else {
			const { article, coded, machines, failure } = answer;
			const rest = coded === null ? null : (JSON.parse(coded) as Omit<PreparedCoding, "machines">);
			waiting?.resolve({ article, coded: rest && machines && { ...rest, machines }, failure });
		}
	}

	private end(error: Error): void {
		this.ended ??= error;
		for (const { reject } of this.waiting.values()) reject(this.ended);
		this.waiting.clear();
	}
}
