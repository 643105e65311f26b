// The workbench as a person has it: a real Chromium before the real server, on the samples, on each database and in each language.
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";
import { findBrowser } from "../scripts/browser.mjs";
import { type ApiServer, openServer } from "../src/api/server.js";
import { openWeb } from "../src/intake/web.js";
import { loadRecordCoder } from "../src/record/coder.js";
import { type Database, openDatabase } from "../src/store/database.js";
import { sampleDatabase, sampleFolder } from "./samples-store.js";

export const WORKBENCH_LANGS = ["ar", "en"] as const;
export type WorkbenchLang = (typeof WORKBENCH_LANGS)[number];

/** What `npm run shots` and tests open pages at. */
export const WIDE = { width: 1280, height: 900 } as const;
export const NARROW = { width: 360, height: 740 } as const;

export interface Workbench {
	readonly lang: WorkbenchLang;
	readonly server: ApiServer;
	readonly database: Database;
	/** Opens an address of the workbench in a window of its own, in this run's language. */
	open(
		path: string,
		options?: { readonly size?: { readonly width: number; readonly height: number }; readonly settings?: object },
	): Promise<Page>;
}

/** Errors that a page told of: what its scripts threw, what the console says, what the server refused. */
const complaints: string[] = [];

function listen(page: Page): void {
	page.on("pageerror", (error) => complaints.push(`thrown: ${error.stack ?? error.message}`));
	page.on("console", (message) => {
		// A request that a test breaks on purpose is told of by the browser itself.
		if (message.type() === "error" && !/Failed to load resource|net::ERR_/.test(message.text())) complaints.push(message.text());
	});
}

let browser: Browser | undefined;

/** Starts the browser for a test file, or says why there is none. */
async function launch(): Promise<Browser> {
	const { path, args, env } = await findBrowser();
	// A window is opened for every test: no process is started for a page that may come.
	return chromium.launch({ executablePath: path, args: [...args, "--renderer-process-limit=1"], ...(env ? { env } : {}) });
}

/**
 * Runs the same tests in Arabic on the embedded database and in English on PostgreSQL, on a store of the samples. A page that throws or complains fails the test it
 * was opened in. Without a browser the tests are skipped, and the run says so.
 */
export function onWorkbench(
	name: string,
	tests: (at: () => Workbench) => void,
	{
		langs = WORKBENCH_LANGS,
		databases = ["embedded", "postgres"] as const,
	}: {
		readonly langs?: readonly WorkbenchLang[];
		readonly databases?: readonly ("embedded" | "postgres")[];
	} = {},
): void {
	const missing = inject("browserMissing");
	if (missing !== null) console.error(`Tests of the workbench are skipped: ${missing}`);
	for (const kind of databases) {
		for (const lang of langs) {
			// Each language has a database of its own: a page knows nothing of its server's. RASD_EVERY=1 runs every language on every database.
			if (!process.env.RASD_EVERY && langs.length > 1 && (kind === "embedded") !== (lang === "ar")) continue;
			const skip = missing !== null || (kind === "postgres" && inject("postgres") === null);
			// A browser on a busy machine is late now and then: a test may try once more, in a window of its own.
			describe.skipIf(skip)(`${name} (${kind}, ${lang})`, { retry: 2, timeout: 180_000 }, () => {
				let bench: Workbench;
				let drop: () => Promise<void> | void;
				const contexts: BrowserContext[] = [];
				beforeAll(async () => {
					browser ??= await launch();
					const made = kind === "embedded" ? sampleFolder() : await sampleDatabase();
					drop = made.drop;
					const database = await openDatabase(made);
					const coder = await loadRecordCoder(database.db);
					const server = await openServer({
						record: { database, coder: async () => coder, close: async () => {} },
						host: "127.0.0.1",
						port: 0,
						web: () => openWeb({ allowed: [], contact: null, heedRobots: true }),
						now: () => new Date().toISOString(),
						failed: (_, error) => complaints.push(`the server: ${String((error as Error).stack ?? error)}`),
						followMs: 100,
						perMinute: 100_000,
					});
					const chrome = browser;
					bench = {
						lang,
						server,
						database,
						open: async (path, { size = WIDE, settings = {} } = {}) => {
							const context = await chrome.newContext({
								viewport: size,
								// A quarter of the dots: the processor draws each of them.
								deviceScaleFactor: 0.5,
								locale: lang === "ar" ? "ar-SY" : "en-GB",
								reducedMotion: "reduce",
								permissions: ["clipboard-read", "clipboard-write"],
								baseURL: server.url,
							});
							contexts.push(context);
							await context.addInitScript(
								(kept) => {
									localStorage.setItem("rasd.settings", localStorage.getItem("rasd.settings") ?? JSON.stringify(kept));
								},
								{ lang, scheme: "light", ...settings },
							);
							const page = await context.newPage();
							page.setDefaultTimeout(45_000);
							listen(page);
							await page.goto(path);
							await settled(page);
							return page;
						},
					};
				});
				afterEach(async () => {
					await Promise.all(contexts.splice(0).map((context) => context.close()));
					expect(complaints.splice(0)).toEqual([]);
				});
				afterAll(async () => {
					await bench?.server.close();
					await bench?.database.close();
					await drop?.();
				});
				tests(() => bench);
			});
		}
	}
	afterAll(async () => {
		await browser?.close();
		browser = undefined;
	});
}

/** Waits until a page stands: its heading is there, and nothing on it is still on its way. */
export async function settled(page: Page): Promise<void> {
	await page.locator("h1").first().waitFor();
	await page.waitForFunction(() => document.querySelector('#page [aria-busy="true"]') === null);
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails where axe finds a fault by WCAG 2.2 A or AA on a page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
	// A colour on its way from light to dark is no fault of the page.
	await page.waitForFunction(() => !document.getAnimations().some((a) => a instanceof CSSTransition && a.playState === "running"));
	// No page has frames: what axe finds needs no second window to be put together in. And nobody reads where it found nothing.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly: WCAG, resultTypes: ["violations"] });
	const { violations } = await axe.analyze();
	expect(violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 300)) }))).toEqual([]);
}

/** Fails where a page is wider than its window: what is cut off at its side nobody sees. */
export async function expectNoOverflow(page: Page): Promise<void> {
	const [inner, whole] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
	expect(whole, "the page's width").toBeLessThanOrEqual(inner as number);
}
