// `npm run bench -- store`: what the record costs, in one run: (1) reading, coding, storing and linking beside coding alone, (2) adding to
// stores of several sizes, (3) the workbench's queries on a large store. --claims N: claims of the largest store; --quick: small stores;
// --only rate, growth or queries: only that (may be given more than once).
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { startPostgres } from "../scripts/postgres.mjs";
import { datedArticles } from "./articles.mjs";
import { itemsOf, recallingCoder } from "./grow.mjs";
import { codedWith, grow, makeBase, spread } from "./large-stores.mjs";
import { measureQueries } from "./queries.mjs";

const { values: options } = parseArgs({
	args: process.argv.slice(process.argv[2] === "store" ? 3 : 2),
	options: {
		claims: { type: "string" },
		quick: { type: "boolean", default: false },
		only: { type: "string", multiple: true, default: ["rate", "growth", "queries"] },
	},
});
const CLAIMS = Number(options.claims ?? (options.quick ? 40_000 : 1_000_000));
if (!Number.isInteger(CLAIMS) || CLAIMS < 1) throw new Error("--claims: a whole number of claims");
/** Parts that the articles are taken in; coding and each database have their turn at each. */
const PARTS = options.quick ? 4 : 8;
/** Articles that are added to a store of each size, and how often. */
const MORE = options.quick ? 200 : 1_000;
const ROUNDS = 3;

const { openDatabase } = await import("../dist/store/database.js");
const { Adder } = await import("../dist/record/add.js");
const { loadRecordCoder } = await import("../dist/record/coder.js");
const { Preparer } = await import("../dist/record/preparer.js");
const { readItems } = await import("../dist/intake/items.js");

const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const rate = (count, ms) => ((count / ms) * 1000).toFixed(1);
const now = () => new Date().toISOString();

/** Milliseconds that a piece of work takes by the clock, and of this process's time on a processor. */
async function timed(work) {
	globalThis.gc?.();
	const from = performance.now();
	const before = process.cpuUsage();
	const result = await work();
	const { user, system } = process.cpuUsage(before);
	return { clock: performance.now() - from, processor: (user + system) / 1000, result };
}

const folder = mkdtempSync(join(tmpdir(), "rasd-bench-"));
const server = await startPostgres({ durable: true });

async function administer(statement) {
	const client = new pg.Client(server.url);
	await client.connect();
	await client.query(statement);
	await client.end();
}

function databaseUrl(name) {
	const url = new URL(server.url);
	url.pathname = `/${name}`;
	return url.href;
}

try {
	const { from, articles } = datedArticles();
	console.log(`${articles.length} articles from ${from}`);
	if (options.only.includes("rate")) await measureRates(options.quick ? spread(articles, 400) : articles);
	if (options.only.includes("growth") || options.only.includes("queries")) await measureSizes(articles);
	console.log(`peak memory of this process: ${megabytes()} MB`);
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}

/** (1) Articles a second from a file into each database, in turn with only coding them. */
async function measureRates(articles) {
	await administer("create database rates");
	const stores = [
		["PostgreSQL", await openDatabase({ url: databaseUrl("rates") })],
		["embedded", await openDatabase({ folder: join(folder, "data") })],
	];
	const coder = await loadRecordCoder(stores[0][1].db);
	// As `rasd add` does with many articles: coded in a thread of its own while those before are written.
	const preparer = new Preparer(coder);
	const adders = stores.map(([name, { db }]) => [name, new Adder(db, coder, "files", now, preparer)]);
	const size = Math.ceil(articles.length / (PARTS + 1));
	const sums = new Map(["coding", "PostgreSQL", "embedded"].map((name) => [name, []]));
	for (let part = 0; part <= PARTS; part++) {
		const these = articles.slice(part * size, (part + 1) * size);
		const file = join(folder, `part-${part}.jsonl`);
		writeFileSync(file, these.map((article) => `${JSON.stringify(article)}\n`).join(""));
		const works = [
			["coding", async () => these.map((article) => codedWith(coder, article))],
			...adders.map(([name, adder]) => [
				name,
				async () => {
					for await (const item of readItems([file], { published: null, outlet: null, columns: null }))
						if (!("remark" in item)) await adder.add(item);
					await adder.flush();
				},
			]),
		];
		// Each is first as often as the others; the first part only warms up.
		for (let i = 0; i < works.length; i++) {
			const [name, work] = works[(i + part) % works.length];
			const { clock, processor } = await timed(work);
			if (part > 0) sums.get(name).push({ count: these.length, clock, processor });
		}
	}
	console.log(`(1) articles a second, end to end (read, code, store, link), beside coding alone; ${PARTS} parts of ${size} in turn:`);
	const total = (name, by) => sums.get(name).reduce((sum, each) => sum + each[by], 0);
	const count = total("coding", "count");
	for (const name of sums.keys()) {
		const ratios = sums.get(name).map(({ clock }, i) => sums.get("coding")[i].clock / clock);
		const share = name === "coding" ? "" : `   ${middle(ratios).toFixed(2)} of coding's rate (median of the parts)`;
		const line = `${rate(count, total(name, "clock")).padStart(8)} by the clock   ${rate(count, total(name, "processor")).padStart(8)} by this process's time`;
		console.log(`    ${name.padEnd(12)}${line}${share}`);
	}
	const claims = adders.map(([, { added }]) => added.claims);
	console.log(`    ${claims[0]} claims; memory so far ${megabytes()} MB`);
	await preparer.close();
	for (const [, store] of stores) await store.close();
}

/** (2) and (3): stores of three sizes, each grown from the one before; then articles are added to each in turn. */
async function measureSizes(articles) {
	await administer("create database size_0");
	const base = await makeBase(databaseUrl("size_0"), spread(articles, options.quick ? 250 : 1_000));
	const size = base.articles.length;
	const stretches = [1, 10, Math.max(20, Math.round(CLAIMS / base.claimCount))];
	for (let at = 1; at < stretches.length; at++) {
		await administer(`create database size_${at} template size_${at - 1}`);
		const ms = await grow(databaseUrl(`size_${at}`), base, stretches[at - 1], stretches[at]);
		console.error(`a store of ${stretches[at] * size} articles made in ${Math.round(ms / 1000)} s`);
	}
	if (options.only.includes("growth")) await measureGrowth(base.coder, base.coded, stretches, size);
	if (options.only.includes("queries")) {
		const store = await openDatabase({ url: databaseUrl(`size_${stretches.length - 1}`) });
		await measureQueries(store.db, options.quick ? 15 : 40);
		await store.close();
	}
}

/** (2) The cost of adding articles, without coding them, to stores of several sizes in turn. */
async function measureGrowth(coder, coded, stretches, size) {
	const opened = [];
	for (const at of stretches.keys()) opened.push(await openDatabase({ url: databaseUrl(`size_${at}`) }));
	const costs = stretches.map(() => []);
	const processor = stretches.map(() => []);
	for (let round = 0; round <= ROUNDS; round++) {
		for (const at of stretches.keys()) {
			// Into the newest days of the store, which the same articles tell of the other way round; a little first, to warm up.
			const stretch = stretches[at] - 1;
			const wanted = itemsOf(coded, stretch, round).slice(0, round === 0 ? 100 : MORE);
			const items = wanted.map(({ item, coding }) => retold(item, coding, round));
			const adder = new Adder(opened[at].db, recallingCoder(coder, items), "files", now);
			const { clock, processor: own } = await timed(async () => {
				for (const { item } of items) await adder.add(item);
				await adder.flush();
			});
			const { articles: fresh } = adder.added;
			// The corpus has some articles twice.
			if (fresh < items.length * 0.9) throw new Error(`only ${fresh} of ${items.length} articles were new`);
			if (round === 0) continue;
			costs[at].push(clock / fresh);
			processor[at].push(own / fresh);
		}
	}
	console.log(`(2) adding ${Math.min(MORE, size)} articles, coded before, on PostgreSQL; medians of ${ROUNDS} rounds in turn:`);
	for (const at of stretches.keys()) {
		const growth = `${(middle(costs[at]) / middle(costs[0])).toFixed(2)} times the first`;
		const name = `to ${(stretches[at] * size).toLocaleString("en")}`;
		console.log(
			`    ${name.padEnd(14)}${middle(costs[at]).toFixed(2).padStart(8)} ms an article, ${middle(processor[at]).toFixed(2)} of them this process's   ${growth}`,
		);
	}
	for (const { close } of opened) await close();
}

/** The same article at another address: new to the store. */
function retold(item, coding, round) {
	const url = `${item.article.url}&round=${round}`;
	return { item: { ...item, key: url, article: { ...item.article, url }, capture: { ...item.capture, locator: url } }, coding };
}
