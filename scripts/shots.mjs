// `npm run shots [PAGE…]`: a picture of every page of the workbench on the samples, in both languages and both widths, light; of some also dark. They go to shots/.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const OUT = join(ROOT, "shots");
const RASD = join(ROOT, "dist", "cli", "main.js");
const LANGS = ["ar", "en"];
const WIDTHS = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } };
/** Milliseconds for what moves after a page has come: a map, a graph. */
const SETTLING_MS = 1500;

/** A town and a word of the samples: Sarmin, shelling. */
const NAME = "\u0633\u0631\u0645\u064a\u0646";
const WORD = "\u0642\u0635\u0641";

/** Pages by name; `{incident}` and such are what the samples have first. */
const PAGES = {
	now: "/",
	map: "/map",
	incidents: "/incidents",
	incident: "/incidents/{incident}",
	articles: "/articles",
	reader: "/articles/{article}",
	paste: "/paste",
	review: "/review",
	figures: "/figures",
	actors: "/actors",
	matrix: "/actors?view=matrix",
	graph: "/actors?view=graph",
	actor: "/actors/syrian_army",
	sources: "/sources",
	source: "/sources/{outlet}",
	places: "/places",
	place: "/places/{place}",
	search: `/search?text=${encodeURIComponent(WORD)}`,
	jobs: "/jobs",
	settings: "/settings",
};

/** The first of a list of the API. */
async function first(base, path) {
	const response = await fetch(`${base}/api/v1${path}`);
	if (!response.ok) throw new Error(`${path} is answered with ${response.status}: ${await response.text()}`);
	return (await response.json()).items[0];
}

/** Serves a record; resolves with its address and what ends it. */
function serve(data) {
	const server = spawn(process.execPath, [RASD, "serve", "--data", data, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
	return new Promise((resolve, reject) => {
		server.stdout.on("data", (chunk) => {
			const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk)) ?? [];
			if (address) resolve({ address, stop: () => server.kill("SIGINT") });
		});
		server.on("exit", (code) => reject(new Error(`rasd serve ended with ${code}`)));
	});
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PAGES));
if (unknown.length > 0) {
	console.error(`There is no page ${unknown.join(", ")}; there are ${Object.keys(PAGES).join(", ")}.`);
	process.exit(1);
}
const data = mkdtempSync(join(tmpdir(), "rasd-shots-"));
const added = spawnSync(process.execPath, [RASD, "add", "samples", "--data", data], { cwd: ROOT, stdio: "inherit" });
if (added.status !== 0) process.exit(added.status ?? 1);
const { address, stop } = await serve(data);
const { path, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args: [...args], ...(env ? { env } : {}) });
try {
	const found = {
		"{incident}": (await first(address, "/incidents?contested=true&limit=1"))?.id ?? (await first(address, "/incidents?limit=1")).id,
		"{article}": encodeURIComponent((await first(address, "/articles?limit=1")).id),
		"{outlet}": encodeURIComponent((await first(address, "/outlets?limit=1")).id),
		"{place}": encodeURIComponent((await first(address, `/places?name=${encodeURIComponent(NAME)}`)).id),
	};
	mkdirSync(OUT, { recursive: true });
	for (const lang of LANGS) {
		for (const [width, viewport] of Object.entries(WIDTHS)) {
			for (const scheme of width === "wide" ? ["light", "dark"] : ["light"]) {
				const context = await browser.newContext({
					viewport,
					baseURL: address,
					locale: lang === "ar" ? "ar-SY" : "en-GB",
					reducedMotion: "reduce",
				});
				await context.addInitScript((kept) => localStorage.setItem("rasd.settings", JSON.stringify(kept)), { lang, scheme });
				const page = await context.newPage();
				for (const [name, written] of Object.entries(PAGES)) {
					if (wanted.length > 0 && !wanted.includes(name)) continue;
					await page.goto(written.replace(/\{\w+\}/, (key) => found[key]));
					await page.locator("h1").first().waitFor();
					await page.waitForFunction(() => document.querySelector('#page [aria-busy="true"]') === null);
					await page.waitForTimeout(SETTLING_MS);
					await page.screenshot({ path: join(OUT, `${name}-${lang}-${width}${scheme === "dark" ? "-dark" : ""}.png`) });
				}
				await context.close();
				console.log(`${lang} ${width} ${scheme}: done`);
			}
		}
	}
	console.log(`The pictures are in ${OUT}`);
} finally {
	await browser.close();
	stop();
	setTimeout(() => rmSync(data, { recursive: true, force: true }), 3000);
}
