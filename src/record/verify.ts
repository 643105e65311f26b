import { type Kysely, sql } from "kysely";
import type { Verdict } from "../schemes/decision.js";
import { readBody } from "../store/articles.js";
import { type CustodyEntry, chainLength, custodyEntries, entryHash, ORIGIN, sha256 } from "../store/custody.js";
import { decisionDigest } from "../store/decisions.js";
import type { Tables } from "../store/schema.js";
import { textDigest } from "./identify.js";

/** Something that is not as it was taken in. */
export interface Breach {
	readonly what: "chain" | "capture" | "body" | "article" | "decision" | "missing" | "unentered";
	/** Number of the entry, id of the capture or article, digest of the bytes. */
	readonly subject: string;
	readonly detail: string;
}

export interface Verified {
	readonly entries: number;
	readonly captures: number;
	readonly articles: number;
	readonly bodies: number;
	/** The chain's last hash; noted elsewhere it proves that nothing before it was changed, not even all together. */
	readonly head: string;
	readonly breaches: readonly Breach[];
}

/** Breaches that are named; of more only the number would be read. */
const MOST_BREACHES = 1000;
const PAGE = 500;

/**
 * Proves that nothing in the record has changed since it was taken in: recomputes the chain, and the digest of every capture, its
 * bytes and every article, against what the chain says of them.
 * @param head a hash that the chain once ended with; it must still be in it
 */
export async function verify(
	db: Kysely<Tables>,
	options: { readonly head?: string; readonly progress?: (done: number, total: number) => void } = {},
): Promise<Verified> {
	const breaches: Breach[] = [];
	const breach = (what: Breach["what"], subject: string, detail: string) => {
		if (breaches.length < MOST_BREACHES) breaches.push({ what, subject, detail });
	};
	const total = await chainLength(db);
	let done = 0;
	let previous = ORIGIN;
	let seq = 0;
	let headSeen = options.head === undefined;
	let captures = 0;
	let articles = 0;
	const bodies = new Set<string>();
	let page: CustodyEntry[] = [];
	const check = async () => {
		const counts = await checkPage(db, page, bodies, breach);
		captures += counts.captures;
		articles += counts.articles;
		done += page.length;
		page = [];
		options.progress?.(done, total);
	};
	for await (const entry of custodyEntries(db)) {
		if (entry.seq !== seq + 1) breach("chain", String(entry.seq), `${entry.seq - seq - 1} entries before it are gone`);
		if (entry.previous !== previous) breach("chain", String(entry.seq), "does not follow the entry before it");
		if (entryHash(entry) !== entry.hash) breach("chain", String(entry.seq), `the entry "${entry.act} ${entry.subject}" was changed`);
		seq = entry.seq;
		previous = entry.hash;
		headSeen ||= entry.hash === options.head;
		page.push(entry);
		if (page.length >= PAGE) await check();
	}
	await check();
	if (!headSeen) breach("chain", "head", "the hash that was noted is not in the chain: its end was cut off or all of it written anew");
	await checkUnentered(db, breach);
	return { entries: seq, captures, articles, bodies: bodies.size, head: previous, breaches };
}

/** Checks what some entries are about. */
async function checkPage(
	db: Kysely<Tables>,
	page: readonly CustodyEntry[],
	bodies: Set<string>,
	breach: (what: Breach["what"], subject: string, detail: string) => void,
): Promise<{ readonly captures: number; readonly articles: number }> {
	const captured = page.filter(({ act }) => act === "captured");
	const added = page.filter(({ act }) => act === "added");
	if (captured.length > 0) {
		const rows = await db
			.selectFrom("capture")
			.selectAll()
			.where(
				"id",
				"in",
				captured.map(({ subject }) => subject),
			)
			.execute();
		const byId = new Map(rows.map((row) => [row.id, row]));
		for (const { subject, digest, detail } of captured) {
			const row = byId.get(subject);
			if (!row) {
				breach("missing", subject, "the capture is gone");
				continue;
			}
			const { size, ...said } = JSON.parse(detail) as Record<string, unknown>;
			const { locator, at, method, status, headers } = row;
			if (JSON.stringify(said) !== JSON.stringify({ locator, at, method, status, headers }))
				breach("capture", subject, "its address, time, method, status or headers were changed");
			if (row.body !== digest) breach("capture", subject, "it points to other bytes");
			if (bodies.has(digest)) continue;
			bodies.add(digest);
			await checkBody(db, digest, Number(size), breach);
		}
	}
	if (added.length > 0) {
		const rows = await db
			.selectFrom("article")
			.select(["id", "title", "text", "sha256", "capture"])
			.where(
				"id",
				"in",
				added.map(({ subject }) => subject),
			)
			.execute();
		const byId = new Map(rows.map((row) => [row.id, row]));
		for (const { subject, digest, detail } of added) {
			const row = byId.get(subject);
			if (!row) breach("missing", subject, "the article is gone");
			else if (textDigest(row) !== digest || row.sha256 !== digest) breach("article", subject, "its title or text was changed");
			else if (row.capture !== (JSON.parse(detail) as { capture: string }).capture)
				breach("article", subject, "it points to another capture");
		}
	}
	await checkDecisions(
		db,
		page.filter(({ act }) => act === "decided"),
		breach,
	);
	return { captures: captured.length, articles: added.length };
}

async function checkDecisions(
	db: Kysely<Tables>,
	entries: readonly CustodyEntry[],
	breach: (what: Breach["what"], subject: string, detail: string) => void,
): Promise<void> {
	if (entries.length === 0) return;
	const ids = entries.map(({ detail }) => (JSON.parse(detail) as { decision: string }).decision);
	const rows = await db.selectFrom("decision").selectAll().where("id", "in", ids).execute();
	const byId = new Map(rows.map((row) => [row.id, row]));
	entries.forEach(({ digest }, i) => {
		const id = ids[i] as string;
		const row = byId.get(id);
		if (!row) breach("missing", id, "the decision is gone");
		else if (decisionDigest({ ...row, verdict: row.verdict as Verdict }) !== digest) breach("decision", id, "the decision was changed");
	});
}

async function checkBody(
	db: Kysely<Tables>,
	digest: string,
	size: number,
	breach: (what: Breach["what"], subject: string, detail: string) => void,
): Promise<void> {
	try {
		const bytes = await readBody(db, digest);
		if (sha256(bytes) !== digest || bytes.length !== size) breach("body", digest, "its bytes were changed");
	} catch (error) {
		breach("body", digest, error instanceof Error ? error.message : String(error));
	}
}

/** What lies in the store and was never entered into the chain was put there by another way. */
async function checkUnentered(db: Kysely<Tables>, breach: (what: Breach["what"], subject: string, detail: string) => void): Promise<void> {
	for (const [table, act] of [
		["article", "added"],
		["capture", "captured"],
	] as const) {
		const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} as it
			where not exists (select 1 from custody where custody.subject = it.id and custody.act = ${act}) limit ${MOST_BREACHES}`.execute(db);
		for (const { id } of rows) breach("unentered", id, `this ${table} was never entered into the chain of custody`);
	}
}
