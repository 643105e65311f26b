import { type Sleep, sleep, unlessAborted } from "./abort.js";

/** A host that asks for more than this between requests is not heard further. */
const LONGEST_PACE = 60_000;
/** Hosts that are remembered; more are cleared of those that need no waiting any more. */
const MOST_HOSTS = 1_000;

interface HostPace {
	/** Ends when the last request that was let through, or waits, is done. */
	tail: Promise<void>;
	/** Requests under way or waiting. */
	waiting: number;
	/** No request before this time, in milliseconds. */
	next: number;
	/** What the host itself asks for between requests, in milliseconds. */
	asked: number;
}

export interface PaceSettings {
	/** Least time between the end of a request and the next to the same host, in milliseconds. */
	readonly leastMs?: number;
	readonly now?: () => number;
	readonly sleep?: Sleep;
}

/** One request at a time to each host, with a pause between. Hosts do not wait for each other. */
export class Pace {
	readonly #hosts = new Map<string, HostPace>();
	readonly #leastMs: number;
	readonly #now: () => number;
	readonly #sleep: Sleep;

	constructor(settings: PaceSettings = {}) {
		this.#leastMs = settings.leastMs ?? 2_000;
		this.#now = settings.now ?? Date.now;
		this.#sleep = settings.sleep ?? sleep;
	}

	/** Notes that a host asks for a longer pause, at most a minute of which is kept. */
	slow(host: string, ms: number): void {
		this.#host(host).asked = Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_PACE) : 0;
	}

	/** Waits for a turn at the host. The request is made then, and what is returned is called when it is over. */
	async turn(host: string, signal?: AbortSignal): Promise<() => void> {
		const pace = this.#host(host);
		const before = pace.tail;
		let end = () => {};
		const mine = new Promise<void>((resolve) => {
			end = resolve;
		});
		pace.tail = before.then(() => mine);
		pace.waiting++;
		try {
			await unlessAborted(before, signal);
			const wait = pace.next - this.#now();
			if (wait > 0) await this.#sleep(wait, signal);
		} catch (error) {
			pace.waiting--;
			end();
			throw error;
		}
		let over = false;
		return () => {
			if (over) return;
			over = true;
			pace.waiting--;
			pace.next = this.#now() + Math.max(this.#leastMs, pace.asked);
			end();
		};
	}

	#host(name: string): HostPace {
		let pace = this.#hosts.get(name);
		if (!pace) {
			if (this.#hosts.size >= MOST_HOSTS) this.#clear();
			pace = { tail: Promise.resolve(), waiting: 0, next: 0, asked: 0 };
			this.#hosts.set(name, pace);
		}
		return pace;
	}

	#clear(): void {
		const now = this.#now();
		for (const [name, pace] of this.#hosts) if (pace.waiting === 0 && pace.next <= now) this.#hosts.delete(name);
	}
}
