import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ReadArticle } from "../intake/item.js";
import type { PreparedCoding } from "./coded.js";
import type { RecordCoder } from "./coder.js";
import type { Prepared, PreparedArticle } from "./prepare.js";

/** What the thread is sent. */
export interface Task {
	readonly ticket: number;
	readonly article: ReadArticle;
}
/** What it sends back: without what it was sent, and lists as one text, which crosses faster. */
export type Answer =
	| {
			readonly ticket: number;
			/** `words` with a space between. */
			readonly article: Omit<PreparedArticle, "title" | "text" | "words"> & { readonly words: string };
			/** `rows` a line each, `links` as JSON. */
			readonly coded: (Omit<PreparedCoding, "rows" | "links"> & { readonly rows: string; readonly links: string }) | null;
			readonly failure: string | null;
	  }
	| { readonly ticket: number; readonly broken: string };

/** What a coder is made of again in another thread. */
export type Recipe = Pick<RecordCoder, "gazetteers" | "settled">;

interface Waiting {
	readonly article: ReadArticle;
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
			this.waiting.set(ticket, { article, resolve, reject });
			this.worker.postMessage({ ticket, article } satisfies Task);
		});
	}

	async close(): Promise<void> {
		await this.worker.terminate();
	}

	private take(answer: Answer): void {
		const waiting = this.waiting.get(answer.ticket);
		if (waiting === undefined) return;
		this.waiting.delete(answer.ticket);
		if ("broken" in answer) {
			waiting.reject(new Error(answer.broken));
			return;
		}
		const { article, coded, failure } = answer;
		const { title, text } = waiting.article;
		waiting.resolve({
			article: { ...article, title, text, words: article.words === "" ? [] : article.words.split(" ") },
			coded: coded && {
				...coded,
				rows: coded.rows === "" ? [] : coded.rows.split("\n"),
				links: JSON.parse(coded.links) as PreparedCoding["links"],
			},
			failure,
		});
	}

	private end(error: Error): void {
		this.ended ??= error;
		for (const { reject } of this.waiting.values()) reject(this.ended);
		this.waiting.clear();
	}
}
