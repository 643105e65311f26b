// Kills the program with SIGKILL at random moments, starts it again, and holds what has come of it against a store that was filled without.
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { emptyFolder, emptyServerDatabase } from "../../test/databases.js";
import { type Ended, endOf, startRasd } from "../../test/program.js";
import { answer, openSite, type Site } from "../../test/site.js";
import { openRecord, type RecordPlace } from "./open.js";
import { verify } from "./verify.js";

const ROOT = join(import.meta.dirname, "../..");
/** Kills on each database. More of them, and other moments: RASD_KILLS and RASD_SEED. */
const KILLS = Number(process.env.RASD_KILLS ?? 50);
const SEED = Number(process.env.RASD_SEED ?? 1);
/** A store is filled again from nothing after so many kills at the latest, complete or not. */
const KILLS_OF_ONE = 20;
/** Minutes on a quiet machine; much longer on a busy one. In milliseconds. */
const PATIENCE = 2_400_000;

const PLACES = ["سرمين", "أريحا", "جسر الشغور", "كفرنبل", "معرة النعمان", "الباب", "جرابلس", "منبج", "درعا", "نوى"];
const ACTS = [
	"قصف مدفعي لقوات النظام على",
	"غارة جوية روسية استهدفت",
	"انفجار سيارة مفخخة في",
	"هجوم مسلح لتنظيم داعش على حاجز للجيش السوري قرب",
];

/** Short reports of acts that repeat over days and places, so that incidents have several tellings and some texts are copies of others. */
function reports(count: number): object[] {
	return Array.from({ length: count }, (_, i) => {
		const place = PLACES[i % PLACES.length];
		const act = ACTS[i % ACTS.length];
		const day = String(1 + (Math.floor(i / 8) % 28)).padStart(2, "0");
		const killed = 2 + (i % 7);
		const text = `قتل ${killed} مدنيين وأصيب آخرون اليوم في ${act} ${place}، بحسب الدفاع المدني. ونقل المصابون إلى المشافي القريبة.`;
		const copied =
			i % 9 === 8 ? " وأضاف المصدر أن فرق الإنقاذ تواصل البحث عن عالقين تحت الأنقاض في المدينة بعد أن تهدمت أبنية عدة فيها." : "";
		return { id: `r${i}`, title: `قتلى في ${act} ${place}`, text: text + copied, published: `2024-03-${day}`, outlet: `وكالة ${i % 4}` };
	});
}

let root: string;
let site: Site;
let articles: string;

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), "rasd-kill-"));
	const samples = readdirSync(join(ROOT, "samples"))
		.filter((name) => name.endsWith(".json"))
		.slice(0, 3)
		.map((name) => JSON.parse(readFileSync(join(ROOT, "samples", name), "utf8")).article as object);
	const lines = [
		...reports(36),
		...samples,
		{ id: "en", title: "Shelling", text: "Five people were killed in the town of Sarmin on Monday." },
	].map((article) => JSON.stringify(article));
	for (const at of [36, 24, 12, 3])
		lines.splice(at, 0, at % 24 === 0 ? '{"id": "broken", "title": ' : '{"id": "empty", "title": "", "text": ""}');
	articles = join(root, "articles.jsonl");
	writeFileSync(articles, `${lines.join("\n")}\n`);

	const feed = reports(5).map((report, i) => ({ ...(report as { title: string; text: string }), path: `/news/${i}` }));
	const page = (title: string, text: string) =>
		`<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1><p>${`${text} `.repeat(4)}</p></article></body></html>`;
	const items = feed.map(
		({ title, path }, i) =>
			`<item><title>${title} ${i}</title><link>${path}</link><pubDate>${new Date(Date.UTC(2024, 3, 1 + i)).toUTCString()}</pubDate></item>`,
	);
	items.splice(3, 0, "<item><title>x</title><link>/news/nothing</link></item>");
	site = await openSite({
		"/feed.xml": answer(`<?xml version="1.0"?><rss version="2.0"><channel><title>أخبار</title>${items.join("")}</channel></rss>`, {
			"content-type": "application/rss+xml",
		}),
		...Object.fromEntries(feed.map(({ title, text, path }, i) => [path, page(`${title} ${i}`, text)])),
		"/news/nothing": "<html><body></body></html>",
	});
});

afterAll(async () => {
	await site?.close();
	rmSync(root, { recursive: true, force: true });
});

interface Store {
	readonly place: RecordPlace;
	drop(): Promise<void> | void;
}

async function emptyStore(kind: "embedded" | "postgres"): Promise<Store> {
	if (kind === "embedded") {
		const { folder, drop } = emptyFolder();
		return { place: { data: folder, url: null }, drop };
	}
	const { url, drop } = await emptyServerDatabase();
	const data = mkdtempSync(join(root, "data-"));
	return { place: { data, url }, drop };
}

/** Starts `rasd add` of the file and the feed. */
function startAdding({ data, url }: RecordPlace): ChildProcess {
	const args = ["add", articles, `${site.url}/feed.xml`, "--allow", "127.0.0.1", "--pace", "0", "--data", data];
	return startRasd([...args, ...(url === null ? [] : ["--database", url])]);
}

/** Waits until a process has ended by itself, or kills it after some time; times in milliseconds. */
async function ended(child: ChildProcess, killAfter: number | null): Promise<Ended & { readonly ms: number }> {
	const from = performance.now();
	const over = endOf(child);
	const stop = new AbortController();
	if (killAfter !== null)
		setTimeout(killAfter, undefined, { signal: stop.signal }).then(
			() => child.kill("SIGKILL"),
			() => {},
		);
	const end = await over;
	stop.abort();
	return { ...end, ms: performance.now() - from };
}

/** Runs to the end without a kill. */
async function complete(place: RecordPlace) {
	const run = await ended(startAdding(place), null);
	expectWhole(run);
	return run;
}

/** The broken lines and the empty page make a whole run end with 1; so does a store that does not open, which says nothing of them. */
function expectWhole({ code, err }: Ended): void {
	expect(code, err).toBe(1);
	expect(err).toContain("could not be taken in");
}

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomly(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** What each table holds in terms of content: without numbers and times, which are another's in every store. */
const CONTENT: Readonly<Record<string, string>> = {
	articles: `select id, stated_id, title, url, sha256, copy_of, language, coder is null as uncoded, notes::text,
		(select body from capture where capture.id = article.capture) as body from article order by id`,
	captures: "select locator, method, status, body, count(*)::int as times from capture group by 1, 2, 3, 4 order by 1, 4",
	bodies: "select sha256, size from body order by 1",
	texts: "select article, folded, words::text from article_text order by 1",
	words: "select form from word order by 1",
	bands: "select key, article from copy_band order by 1, 2",
	claims: `select article, no, current, status, machine::text, places, series, outlet, published_day, incident is null as alone
		from claim order by article, no, current`,
	incidents: `select i.type, i.from_day, i.to_day, i.claims, i.articles, i.sources, i.killed_min, i.killed_max, i.credibility, i.contested,
		i.places, array_agg(claim.article || ' ' || claim.no || ' ' || link.role || ' ' || link.by order by claim.article, claim.no) as members
		from incident i join link on link.incident = i.id join claim on claim.id = link.claim group by i.id order by members`,
	blocks: "select key, article, no from block join claim on claim.id = block.claim order by 1, 2, 3",
	faults: `select source, key, code, detail, passing, address, resolved_at is null as open,
		(select body from capture where capture.id = fault.capture) as body from fault order by source, key`,
	items: "select source, key, article from item order by 1, 2",
	outlets: "select id, name from outlet order by 1",
	sources: "select locator, title, every, stopped from source order by 1",
	chain: "select act, count(*)::int as times from custody group by act order by act",
	coders: "select version, lexicons, gazetteer from coder order by 1, 2, 3",
};

/** Rows that belong to nothing, or do not say what those that they belong to say. */
const WRONG: Readonly<Record<string, string>> = {
	"claims without article":
		"select count(*)::int as n from claim where not exists (select 1 from article where article.id = claim.article)",
	"links without claim or incident": `select count(*)::int as n from link where not exists (select 1 from claim where claim.id = link.claim)
		or not exists (select 1 from incident where incident.id = link.incident)`,
	"claims and links that differ": `select count(*)::int as n from claim left join link on link.claim = claim.id
		where claim.incident is distinct from link.incident`,
	"incidents that miscount": `select count(*)::int as n from incident where claims <> (select count(*) from link where link.incident = incident.id)`,
	"blocks without link": "select count(*)::int as n from block where not exists (select 1 from link where link.claim = block.claim)",
	"articles without text":
		"select count(*)::int as n from article where not exists (select 1 from article_text where article = article.id)",
	"captures of nothing": `select count(*)::int as n from capture where not exists (select 1 from article where article.capture = capture.id)
		and not exists (select 1 from fault where fault.capture = capture.id)`,
	"bodies of nothing": "select count(*)::int as n from body where not exists (select 1 from capture where capture.body = body.sha256)",
	"jobs that run": "select count(*)::int as n from job where state = 'running'",
};

interface Contents {
	readonly content: Readonly<Record<string, readonly unknown[]>>;
	readonly wrong: Readonly<Record<string, number>>;
	readonly breaches: readonly unknown[];
	readonly jobs: Readonly<Record<string, number>>;
}

async function contentsOf(place: RecordPlace): Promise<Contents> {
	const record = await openRecord(place);
	try {
		const { db } = record.database;
		const rows = async <T>(query: string) => (await sql.raw<T>(query).execute(db)).rows;
		const content: Record<string, readonly unknown[]> = {};
		for (const [name, query] of Object.entries(CONTENT)) content[name] = await rows(query);
		const wrong: Record<string, number> = {};
		for (const [name, query] of Object.entries(WRONG)) wrong[name] = (await rows<{ n: number }>(query))[0]?.n ?? 0;
		const jobs = await rows<{ state: string; n: number }>("select state, count(*)::int as n from job group by state");
		const { breaches } = await verify(db);
		return { content, wrong, breaches, jobs: Object.fromEntries(jobs.map(({ state, n }) => [state, n])) };
	} finally {
		await record.close();
	}
}

describe.concurrent("killed at any moment, nothing is lost and nothing doubled", () => {
	for (const kind of ["embedded", "postgres"] as const) {
		test.skipIf(kind === "postgres" && inject("postgres") === null)(
			`${kind}: ${KILLS} kills`,
			async () => {
				const random = randomly(SEED * 2 + (kind === "embedded" ? 0 : 1));
				const whole = await emptyStore(kind);
				let { ms } = await complete(whole.place);
				const expected = await contentsOf(whole.place);
				await whole.drop();
				expect(expected.breaches).toEqual([]);
				expect(expected.jobs).toEqual({ done: 1 });
				expect(Object.values(expected.content).map((rows) => rows.length)).not.toContain(0);

				for (let kills = 0; kills < KILLS; ) {
					const store = await emptyStore(kind);
					let own = 0;
					while (own < KILLS_OF_ONE && kills + own < KILLS) {
						const run = await ended(startAdding(store.place), random() * ms);
						if (run.signal !== "SIGKILL") {
							expectWhole(run);
							// The machine may be faster by now: moments behind the end kill nothing.
							ms = (ms + run.ms) / 2;
							break;
						}
						own++;
					}
					kills += own;
					await complete(store.place);
					// What was complete before stays as it is.
					const found = await contentsOf(store.place);
					expect(found.breaches).toEqual([]);
					expect(found.wrong).toEqual(expected.wrong);
					for (const name of Object.keys(CONTENT)) expect(found.content[name], name).toEqual(expected.content[name]);
					expect(found.jobs).toEqual({
						done: expect.any(Number),
						...(own > 0 && found.jobs.interrupted ? { interrupted: expect.any(Number) } : {}),
					});
					await store.drop();
				}
				expect(expected.wrong).toEqual(Object.fromEntries(Object.keys(WRONG).map((name) => [name, 0])));
			},
			PATIENCE,
		);
	}
});
