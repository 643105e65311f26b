// `npm run bench -- web`: the workbench in a real Chromium before stores of several sizes, in one run: for each page how long until it stands (from nothing: no cache),
// what its data cost the server, and how many bytes came. --incidents N: incidents of the largest store; --quick: small stores.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { chromium } from "playwright-core";
import { findBrowser } from "../scripts/browser.mjs";
import { startPostgres } from "../scripts/postgres.mjs";
import { datedArticles } from "./articles.mjs";
import { grow, makeBase, spread } from "./large-stores.mjs";

const { values: options } = parseArgs({
	args: process.argv.slice(process.argv[2] === "web" ? 3 : 2),
	options: { incidents: { type: "string" }, quick: { type: "boolean", default: false } },
});
const LARGEST = Number(options.incidents ?? (options.quick ? 10_000 : 500_000));
if (!Number.isInteger(LARGEST) || LARGEST < 2_000) throw new Error("--incidents: a whole number, 2000 or more");
const SIZES = [1_000, Math.max(1_500, Math.round(LARGEST / 10)), LARGEST];
const ROUNDS = options.quick ? 2 : 3;
/** Milliseconds that a page is waited for at most. */
const PATIENCE = 60_000;
const WEB = fileURLToPath(new URL("../dist/web", import.meta.url));

const { openServer } = await import("../dist/api/server.js");
const { openDatabase } = await import("../dist/store/database.js");
const { openWeb } = await import("../dist/intake/web.js");
const { loadRecordCoder } = await import("../dist/record/coder.js");

const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const kilobytes = (bytes) => (bytes / 1000).toFixed(0);

/** What a browser must have before the first page stands: the scripts that index.html names, and those they import at once. */
function initialScript() {
	const seen = new Set();
	const take = (file) => {
		if (seen.has(file)) return;
		seen.add(file);
		for (const [, next] of readFileSync(join(WEB, file), "utf8").matchAll(/(?:^|[;}])import\s*(?:[^"'()]*?from\s*)?["'](\.\/[^"']+)["']/g))
			take(join("assets", next.slice(2)));
	};
	for (const [, file] of readFileSync(join(WEB, "index.html"), "utf8").matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)) take(file);
	return [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(join(WEB, file)), { level: 9 }).length, 0);
}

/** Opens a page in a window without a cache; what it cost. */
async function measurePage(browser, base, path) {
	const context = await browser.newContext({
		baseURL: base,
		viewport: { width: 1280, height: 900 },
		locale: "ar-SY",
		reducedMotion: "reduce",
	});
	const page = await context.newPage();
	const calls = [];
	let bytes = 0;
	const session = await context.newCDPSession(page);
	await session.send("Network.enable");
	session.on("Network.loadingFinished", ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	page.on("requestfinished", async (request) => {
		if (!request.url().includes("/api/v1/") || request.url().includes("/events")) return;
		const { requestStart, responseStart } = request.timing();
		calls.push({ path: new URL(request.url()).pathname, ms: responseStart - requestStart });
	});
	const from = performance.now();
	await page.goto(path, { timeout: PATIENCE });
	await page.locator("h1").first().waitFor({ timeout: PATIENCE });
	await page.waitForFunction(() => document.querySelector('#page [aria-busy="true"]') === null, undefined, { timeout: PATIENCE });
	const standing = performance.now() - from;
	await page.waitForTimeout(100);
	await context.close();
	const slowest = calls.reduce((most, call) => (call.ms > most.ms ? call : most), { path: "", ms: 0 });
	return { standing, calls: calls.length, slowest: slowest.ms, slowestPath: slowest.path, bytes };
}

/** Pages as a person opens them; what they are about is taken from the store. */
async function pagesOf(base) {
	const first = async (path) => {
		const { items } = await (await fetch(`${base}/api/v1${path}`)).json();
		return encodeURIComponent(items[0].id);
	};
	return {
		"now (first view)": "/",
		map: "/map",
		incidents: "/incidents",
		"incidents, filtered": "/incidents?type=shelling&place=SY-ID",
		"an incident": `/incidents/${await first("/incidents?limit=1")}`,
		articles: "/articles",
		"an article": `/articles/${await first("/articles?limit=1")}`,
		review: "/review",
		figures: "/figures",
		actors: "/actors",
		"an actor": "/actors/syrian_army",
		sources: "/sources",
		places: "/places",
		search: "/search?text=%D9%82%D8%B5%D9%81",
		jobs: "/jobs",
		settings: "/settings",
	};
}

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

console.log(`initial script: ${kilobytes(initialScript())} kB gzipped (without map, graph and coder, which come when they are asked for)`);
const { path, args, env } = await findBrowser();
// A process of its own for every page, forked from none: each page is measured from the same start.
const browser = await chromium.launch({ executablePath: path, args: [...args, "--no-zygote"], ...(env ? { env } : {}) });
try {
	await administer("create database web_0");
	const base = await makeBase(databaseUrl("web_0"), spread(datedArticles().articles, 200));
	const first = new Map();
	let before = 1;
	for (const [at, size] of SIZES.entries()) {
		const stretches = Math.max(1, Math.round(size / base.incidentCount));
		if (at > 0) await administer(`create database web_${at} template web_${at - 1}`);
		if (stretches > before) await grow(databaseUrl(`web_${at}`), base, before, stretches);
		before = Math.max(before, stretches);
		const database = await openDatabase({ url: databaseUrl(`web_${at}`) });
		const coder = await loadRecordCoder(database.db);
		const api = await openServer({
			record: { database, coder: async () => coder, close: async () => {} },
			host: "127.0.0.1",
			port: 0,
			web: () => openWeb({ allowed: [], contact: null, heedRobots: true }),
			now: () => new Date().toISOString(),
			failed: (_, error) => console.error(error),
			perMinute: 1_000_000,
		});
		console.log(
			`\n${(before * base.incidentCount).toLocaleString("en")} incidents, ${(before * base.claimCount).toLocaleString("en")} claims; medians of ${ROUNDS}:`,
		);
		console.log("    page                    stands ms   slowest request ms          requests     kB   against the first size");
		for (const [name, path] of Object.entries(await pagesOf(api.url))) {
			const times = [];
			for (let round = 0; round <= ROUNDS; round++) {
				const measured = await measurePage(browser, api.url, path);
				if (round > 0) times.push(measured);
			}
			const standing = middle(times.map((each) => each.standing));
			if (!first.has(name)) first.set(name, standing);
			const [{ slowestPath, calls, bytes }] = times;
			const slowest = `${middle(times.map((each) => each.slowest))
				.toFixed(0)
				.padStart(6)}  ${slowestPath.replace("/api/v1", "").slice(0, 24).padEnd(24)}`;
			console.log(
				`    ${name.padEnd(22)}${standing.toFixed(0).padStart(9)}   ${slowest}${String(calls).padStart(6)}${kilobytes(bytes).padStart(9)}   ${(standing / first.get(name)).toFixed(2)}`,
			);
		}
		await api.close();
		await database.close();
	}
} finally {
	await browser.close();
	await server.stop();
}
