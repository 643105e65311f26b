import type { Kysely } from "kysely";
import { nextPoll } from "../intake/schedule.js";
import { readSource, type SourceNews, type SourceState } from "../intake/source.js";
import type { Web } from "../intake/web.js";
import { isSeen, keepFaults, resolveFaults } from "../store/faults.js";
import type { Tables } from "../store/schema.js";
import { notePoll, type StoredSource } from "../store/sources.js";
import { writing } from "../store/write.js";
import { type Added, Adder } from "./add.js";
import type { RecordCoder } from "./coder.js";

/** What a reading of a web source did. */
export interface WebReading {
	readonly added: Added;
	/** Feeds that a page names, the address it moved to for good, and how the reading ended. */
	readonly news: readonly SourceNews[];
	/** What to keep for the next reading; null where it failed. */
	readonly state: SourceState | null;
}

export interface WebReadOptions {
	readonly signal?: AbortSignal;
	readonly outlet?: string | null;
	/** Called after each item. */
	readonly progress?: (added: Added) => void;
	readonly now: () => string;
}

/** Slow hosts give an article every few seconds; what is there is written after this time, in milliseconds. */
const LONGEST_WAIT = 2000;

/** Reads a web source into the record. Throws only where the database fails, and the signal's reason; what came before stays. */
export async function readWeb(
	db: Kysely<Tables>,
	web: Web,
	coder: RecordCoder,
	source: { readonly url: string; readonly state: SourceState | null },
	options: WebReadOptions,
): Promise<WebReading> {
	const adder = new Adder(db, coder, source.url, options.now);
	const news: SourceNews[] = [];
	let state: SourceState | null = null;
	let written = performance.now();
	const { signal, outlet = null } = options;
	try {
		for await (const item of readSource(web, source, (key) => isSeen(db, source.url, key), { outlet, ...(signal ? { signal } : {}) })) {
			if ("news" in item) {
				news.push(item);
				if (item.news === "read") state = item.state;
				continue;
			}
			await adder.add(item);
			if (performance.now() - written > LONGEST_WAIT) {
				await adder.flush();
				written = performance.now();
			}
			options.progress?.(adder.added);
		}
	} finally {
		await adder.flush();
	}
	await noteOutcome(db, source.url, news, options.now());
	return { added: adder.added, news, state };
}

/** A source that cannot be read is a fault like any other, until it can. */
async function noteOutcome(db: Kysely<Tables>, url: string, news: readonly SourceNews[], at: string): Promise<void> {
	const failure = news.find((one) => one.news === "failed");
	await writing(db, async (tx) => {
		if (failure?.news !== "failed") return resolveFaults(tx, at, [{ source: url, key: url }]);
		const { fault, passing } = failure;
		return keepFaults(tx, at, [{ source: url, key: url, ...fault, capture: null, passing, address: url }]);
	});
}

/** Polls a source that is kept in the record, and notes when the next poll is due. */
export async function pollSource(
	db: Kysely<Tables>,
	web: Web,
	coder: RecordCoder,
	source: StoredSource,
	options: WebReadOptions & { readonly random?: () => number },
): Promise<WebReading> {
	const before = isState(source.state) ? source.state : null;
	const reading = await readWeb(db, web, coder, { url: source.locator, state: before }, { outlet: source.outlet, ...options });
	const failure = reading.news.find((one) => one.news === "failed");
	const state = reading.state ?? before;
	const failures = failure ? source.failures + 1 : 0;
	const at = options.now();
	const next = nextPoll(
		Date.parse(at),
		source.every === null ? null : source.every * 1000,
		{
			failures,
			retryAfterMs: failure?.news === "failed" ? failure.retryAfterMs : null,
			statedMs: state?.statedMs ?? null,
			freshMs: state?.freshMs ?? null,
			rhythm: state?.rhythm ?? null,
		},
		(options.random ?? Math.random)(),
	);
	await notePoll(db, source.id, { at, next: new Date(next).toISOString(), failures, state: state ?? {}, title: state?.title ?? null });
	return reading;
}

function isState(state: unknown): state is SourceState {
	return typeof state === "object" && state !== null && "kind" in state;
}
