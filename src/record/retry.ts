import type { Kysely } from "kysely";
import type { Capture } from "../intake/item.js";
import { pageItem, readItems } from "../intake/items.js";
import type { Web } from "../intake/web.js";
import { readWebArticle } from "../intake/web-article.js";
import { readBody } from "../store/articles.js";
import { faultById, openFaults, type StoredFault } from "../store/faults.js";
import type { Tables } from "../store/schema.js";
import { Adder, type ToAdd } from "./add.js";
import type { RecordCoder } from "./coder.js";

export interface Retried {
	tried: number;
	/** Faults that are closed now. */
	came: number;
	/** Faults of which neither an address nor bytes are there: their file must be added again. */
	lost: number;
}

/**
 * Tries again what failed: an address of the web is asked for once more, bytes that were kept are read once more, an article that the
 * coder failed on is coded once more. Each by itself; what fails again counts a try more. `only` is the number of the one to try.
 */
export async function retryFaults(
	db: Kysely<Tables>,
	web: Web,
	coder: RecordCoder,
	now: () => string,
	options: { readonly most: number; readonly only?: number; readonly signal?: AbortSignal; readonly progress?: () => void },
): Promise<Retried> {
	const result: Retried = { tried: 0, came: 0, lost: 0 };
	for (const fault of await faultsToTry(db, options)) {
		if (options.signal?.aborted) break;
		const item = await again(db, web, fault, options.signal);
		if (item === null) result.lost++;
		else {
			result.tried++;
			const adder = new Adder(db, coder, fault.source, now);
			await adder.add(item);
			await adder.flush();
			if (adder.added.faults === 0) result.came++;
		}
		options.progress?.();
	}
	return result;
}

async function faultsToTry(db: Kysely<Tables>, { most, only }: { readonly most: number; readonly only?: number }): Promise<StoredFault[]> {
	if (only === undefined) return openFaults(db, most);
	const fault = await faultById(db, only);
	return fault === null || fault.resolved_at !== null ? [] : [fault];
}

/** The item as it comes now; null where nothing is left to read it from. */
async function again(db: Kysely<Tables>, web: Web, fault: StoredFault, signal: AbortSignal | undefined): Promise<ToAdd | null> {
	if (fault.address !== null && fault.address !== fault.source)
		return readWebArticle(web, fault.key, fault.address, null, signal === undefined ? {} : { signal });
	const capture = fault.capture === null ? null : await captureOf(db, fault.capture);
	if (capture === null) return null;
	return readAgain(fault.key, capture);
}

/** What a kept page, text or JSON object gives now. A row of a table or a record of an archive says nothing without what stood round it. */
async function readAgain(key: string, capture: Capture): Promise<ToAdd | null> {
	const start = Buffer.from(capture.bytes.subarray(0, 200)).toString("latin1").trimStart();
	if (start.startsWith("<")) return pageItem(key, capture);
	if (!start.startsWith("{")) return null;
	const stdin = (async function* () {
		yield Buffer.from(capture.bytes);
	})();
	for await (const item of readItems(["-"], { stdin })) {
		if ("remark" in item) continue;
		return "article" in item ? { ...item, key, capture } : { key, fault: item.fault, capture };
	}
	return null;
}

async function captureOf(db: Kysely<Tables>, id: string): Promise<Capture | null> {
	const row = await db.selectFrom("capture").selectAll().where("id", "=", id).executeTakeFirst();
	if (!row) return null;
	const { locator, at, status, headers } = row;
	return { locator, at, method: row.method as Capture["method"], status, headers, bytes: await readBody(db, row.body) };
}
