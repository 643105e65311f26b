import type { CodeRequest, CoderReply, PastedText } from "./coder-messages.js";

/** What the line needs of a worker. */
export interface CoderWorker {
	postMessage(request: CodeRequest): void;
	terminate(): void;
}

export type Coded = Extract<CoderReply, { readonly kind: "coded" }>;

export interface LineCalls {
	/** A worker that tells of its replies, and of its end by an error. */
	start(onReply: (reply: CoderReply) => void, onError: (message: string) => void): CoderWorker;
	/** Milliseconds, counted from anywhere. */
	now(): number;
	onReady(): void;
	onCoded(coded: Coded): void;
	onFailed(message: string): void;
}

/** A coder that works on a text of before for so long is stopped for a newer one; starting it anew takes a while too. */
const PATIENCE_MS = 4000;

/** Has texts coded one at a time: only the latest counts, and what was given before and is not done yet is dropped. */
export class CoderLine {
	readonly #calls: LineCalls;
	#worker: CoderWorker | null = null;
	#id = 0;
	#busySince: number | null = null;
	#waiting: PastedText | null = null;

	constructor(calls: LineCalls) {
		this.#calls = calls;
		this.#start();
	}

	/** Has a text coded; null drops what is under way. */
	code(given: PastedText | null): void {
		this.#id++;
		this.#waiting = given;
		if (this.#busySince === null) this.#send();
		else if (this.#calls.now() - this.#busySince > PATIENCE_MS) {
			this.#worker?.terminate();
			this.#start();
			this.#send();
		}
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#waiting = null;
	}

	#start(): void {
		this.#busySince = null;
		const worker: CoderWorker = this.#calls.start(
			(reply) => {
				if (worker === this.#worker) this.#hear(reply);
			},
			(message) => {
				if (worker !== this.#worker) return;
				// A worker that broke takes no more texts: the next one gets a new worker.
				worker.terminate();
				this.#worker = null;
				this.#busySince = null;
				this.#waiting = null;
				this.#calls.onFailed(message);
			},
		);
		this.#worker = worker;
	}

	#send(): void {
		if (this.#waiting === null) return;
		if (this.#worker === null) this.#start();
		const given = this.#waiting;
		this.#waiting = null;
		this.#busySince = this.#calls.now();
		this.#worker?.postMessage({ id: this.#id, given });
	}

	#hear(reply: CoderReply): void {
		if (reply.kind === "ready") {
			this.#calls.onReady();
			return;
		}
		this.#busySince = null;
		if (reply.id === this.#id) {
			if (reply.kind === "coded") this.#calls.onCoded(reply);
			else this.#calls.onFailed(reply.message);
		}
		this.#send();
	}
}
