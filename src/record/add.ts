import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Item, ReadArticle } from "../intake/item.js";
import { insertArticles, insertCaptures, knownArticles, type NewCapture } from "../store/articles.js";
import { failedBody, keepFaults, markSeen, type NewFault, resolveFaults } from "../store/faults.js";
import type { Tables } from "../store/schema.js";
import { storable, together, type Writing, writing } from "../store/write.js";
import { coderNumber, insertPlaced, placeCoded } from "./coded.js";
import type { RecordCoder } from "./coder.js";
import { insertBands, sourcesOf } from "./copies.js";
import { articleId, wellFormed } from "./identify.js";
import { type Prepared, type PreparedArticle, prepare, prepareCapture } from "./prepare.js";
import type { Preparer } from "./preparer.js";
import { Vocabulary } from "./vocabulary.js";

/** What adding has done so far. */
export interface Added {
	/** Articles that are new to the record, and how many of them were coded. */
	articles: number;
	coded: number;
	claims: number;
	/** Articles that were there before. */
	known: number;
	faults: number;
}

/** The source of all that comes from files. */
export const FILES = "files";
/** So many items, or so many bytes of them, are written together; each is whole or not there at all. */
const BATCH_ITEMS = 32;
const BATCH_BYTES = 4_000_000;

/** An item, and of the web's whether its fault may be over later and where to ask for it again. */
export type ToAdd = Item & { readonly passing?: boolean; readonly address?: string | null };
type Failed = Extract<ToAdd, { readonly fault: unknown }>;
const LASTING = { passing: false, address: null };

/** A prepared article with the bytes it came in. */
type Ready = Omit<Prepared, "article"> & { readonly article: PreparedArticle & { readonly capture: NewCapture } };

/** Items that are written together. */
interface Batch {
	readonly prepared: readonly Ready[];
	readonly seen: readonly { readonly source: string; readonly key: string; readonly article: string }[];
	readonly failed: readonly Failed[];
}

/**
 * Takes items into the record: their bytes into custody, their articles into the store, coded and linked. Items are written in
 * batches, each whole or not at all; adding the same item again changes nothing. One that cannot be taken is a fault of its own and
 * the others go on.
 */
export class Adder {
	readonly added: Added = { articles: 0, coded: 0, claims: 0, known: 0, faults: 0 };
	private readonly vocabulary = new Vocabulary();
	private items: ToAdd[] = [];
	private bytes = 0;
	private underway: Promise<void> = Promise.resolve();

	/**
	 * @param source what the items' keys belong to: an address of the web, or `files`
	 * @param now the time, UTC, ISO 8601
	 * @param preparer codes in a thread of its own with what `coder` codes with; in this one where none is given
	 */
	constructor(
		private readonly db: Kysely<Tables>,
		private readonly coder: RecordCoder,
		private readonly source: string,
		private readonly now: () => string,
		private readonly preparer: Preparer | null = null,
	) {}

	/**
	 * Takes an item; when enough have come together they are coded, and then written. Returns when no more than one batch is on its way, so
	 * that the next are taken and coded meanwhile.
	 */
	async add(given: ToAdd): Promise<void> {
		const item = { ...given, key: storable(given.key) };
		this.items.push(item);
		this.bytes += item.capture?.bytes.length ?? 0;
		if (this.items.length >= BATCH_ITEMS || this.bytes >= BATCH_BYTES) await this.send();
	}

	/** Writes what is waiting; what was added before is in the record when this returns. */
	async flush(): Promise<void> {
		await this.send();
		await this.underway;
	}

	private async send(): Promise<void> {
		const items = this.items;
		this.items = [];
		this.bytes = 0;
		if (items.length === 0) return;
		const before = this.underway;
		this.underway = this.writeAfter(before, this.prepareAll(items));
		// Whoever adds or flushes next gets its error; until then it is nobody's.
		this.underway.catch(() => {});
		await before;
	}

	private async writeAfter(before: Promise<void>, preparing: Promise<Batch>): Promise<void> {
		const [batch] = await Promise.all([preparing, before]);
		await this.write(batch).catch((error) => this.writeSingly(batch, error));
	}

	/** Codes what is new among items. */
	private async prepareAll(items: readonly ToAdd[]): Promise<Batch> {
		const ready = items.flatMap((item) => {
			if (!("article" in item)) return [];
			const article = wellFormed(item.article);
			return [{ ...item, article, id: articleId(article) }];
		});
		const known = await knownArticles(
			this.db,
			ready.map(({ id }) => id),
		);
		const fresh = new Map(ready.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]));
		const coding = [...fresh.values()].map(async ({ article, capture }): Promise<Ready> => {
			const prepared = await this.code(article);
			return { ...prepared, article: { ...prepared.article, capture: prepareCapture(capture) } };
		});
		const prepared = await Promise.all(coding);
		const failed = items.filter((item): item is Failed => "fault" in item);
		return { prepared, seen: ready.map(({ id, key }) => ({ source: this.source, key, article: id })), failed };
	}

	private async code(article: ReadArticle): Promise<Prepared> {
		if (this.preparer) return this.preparer.prepare(article);
		// Lets in what the database answers meanwhile.
		await setImmediate();
		return prepare(article, this.coder);
	}

	private async write({ prepared, seen, failed }: Batch): Promise<void> {
		const keys = new Map(seen.map(({ article, key }) => [article, key]));
		const at = this.now();
		const step = await writing(this.db, async (tx) => {
			// The batch before, or another process, may have brought the same articles meanwhile.
			const known = await knownArticles(
				tx,
				prepared.map(({ article }) => article.id),
			);
			const fresh = prepared.filter(({ article }) => !known.has(article.id));
			const { claims, words } = await this.insert(tx, at, fresh);
			const faults = fresh.flatMap(({ article, failure }): NewFault[] => {
				const key = keys.get(article.id) ?? article.id;
				return failure === null
					? []
					: [{ source: this.source, key, code: "coder-failed", detail: failure, capture: article.capture.id, ...LASTING }];
			});
			await resolveFaults(tx, at, seen);
			await this.keep(tx, at, failed, faults);
			// What lies in files is known by its words; only the web has to be told what not to ask for again.
			if (this.source !== FILES) await markSeen(tx, at, seen);
			return { fresh, claims, faults: failed.length + faults.length, words };
		});
		this.vocabulary.remember(step.words);
		const { added } = this;
		added.articles += step.fresh.length;
		added.coded += step.fresh.filter(({ coded }) => coded !== null).length;
		added.claims += step.claims;
		added.known += seen.length - step.fresh.length;
		added.faults += step.faults;
	}

	/** Writes each item of a batch by itself: a bad one must not take the others with it, and alone says what is wrong with it. */
	private async writeSingly({ prepared, seen, failed }: Batch, error: unknown): Promise<void> {
		const singles: Batch[] = [
			...seen.map((one) => ({ prepared: prepared.filter(({ article }) => article.id === one.article), seen: [one], failed: [] })),
			...failed.map((one) => ({ prepared: [], seen: [], failed: [one] })),
		];
		for (const single of singles) {
			try {
				if (singles.length === 1) throw error;
				await this.write(single);
			} catch (alone) {
				await this.refuse(single.seen[0]?.key ?? single.failed[0]?.key ?? "", alone);
			}
		}
	}

	/** Writes new articles with their claims; returns how many claims, and the words to be remembered. */
	private async insert(
		tx: Writing,
		at: string,
		fresh: readonly Ready[],
	): Promise<{ readonly claims: number; readonly words: readonly string[] }> {
		if (fresh.length === 0) return { claims: 0, words: [] };
		const articles = fresh.map(({ article }) => article);
		const sources = await sourcesOf(tx, articles);
		const sourceOf = (id: string) => sources.get(id) ?? id;
		const number = fresh.some(({ coded }) => coded !== null) ? await coderNumber(tx, this.coder) : null;
		const coded = fresh.flatMap(({ article, coded }) => (coded === null ? [] : [{ ...article, source: sourceOf(article.id), coded }]));
		const rows = fresh.map(({ article, coded }) => {
			const source = sourceOf(article.id);
			return { ...article, copy_of: source === article.id ? null : source, coder: coded && number, notes: coded?.notes ?? [] };
		});
		const insertAll = async () => {
			await insertArticles(tx, at, rows);
			await insertBands(tx, articles);
		};
		// While the claims find their incidents, the database takes in what they do not wait for.
		const [placed, , words] = await together([
			number === null ? Promise.resolve(null) : placeCoded(tx, coded, number),
			insertAll(),
			this.vocabulary.insert(
				tx,
				articles.flatMap((article) => article.words),
			),
		]);
		if (placed !== null) await insertPlaced(tx, at, placed);
		return { claims: placed?.claims.length ?? 0, words };
	}

	/** Keeps what failed, with the bytes that came; the same bytes failing again are not kept again. */
	private async keep(tx: Writing, at: string, failed: readonly Failed[], more: readonly NewFault[]): Promise<void> {
		const faults: NewFault[] = [...more];
		for (const { key, fault, capture, passing = false, address = null } of failed) {
			const fresh = capture === null ? null : prepareCapture(capture);
			const before = await failedBody(tx, this.source, key);
			if (fresh !== null && fresh.sha256 !== before?.body) await insertCaptures(tx, at, [fresh]);
			const kept = fresh !== null && fresh.sha256 === before?.body ? before.capture : (fresh?.id ?? null);
			faults.push({ source: this.source, key, code: fault.code, detail: fault.detail, capture: kept, passing, address });
		}
		await keepFaults(tx, at, faults);
	}

	/** Notes that an item could not be written at all. Throws where not even that can be: then the database itself is gone. */
	private async refuse(key: string, error: unknown): Promise<void> {
		const detail = error instanceof Error ? error.message : String(error);
		const fault = { source: this.source, key, code: "not-stored", detail, capture: null, ...LASTING };
		await writing(this.db, (tx) => keepFaults(tx, this.now(), [fault]));
		this.added.faults++;
	}
}
