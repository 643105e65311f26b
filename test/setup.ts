import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../scripts/browser.mjs";
import { embed } from "../scripts/embed.mjs";
import { startPostgres } from "../scripts/postgres.mjs";
import { openDatabase } from "../src/store/database.js";

declare module "vitest" {
	interface ProvidedContext {
		/** The PostgreSQL of this test run; null where npm has none for this machine. */
		readonly postgres: string | null;
		/** A folder with an empty embedded store, to be copied: making one takes seconds. */
		readonly template: string;
		/** A folder with an embedded store of the samples, and a database of them on the PostgreSQL; null in a run that has no tests of the workbench. */
		readonly samples: { readonly folder: string; readonly url: string | null } | null;
		/** Why there is no browser for the tests of the workbench; null where there is one. */
		readonly browserMissing: string | null;
	}
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** What is given on the command line besides options: parts of paths. */
const CHOSEN = process.argv.slice(2).filter((part) => !part.startsWith("-") && part !== "run");

/** Runs a command of the program, built or from its sources, beside what this process does: the PostgreSQL is its child. */
async function rasd(...args: readonly string[]): Promise<void> {
	const built = process.env.RASD_BUILT;
	const program = built ? [built] : ["--import", "tsx", join(ROOT, "src", "cli", "main.ts")];
	await promisify(execFile)(process.execPath, [...program, ...args], { cwd: ROOT, timeout: 180_000 });
}

/** Embeds the lexicons before any test runs, so that tests see the files as they are, starts a PostgreSQL for those that
 * need one, and makes an empty embedded store for them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	embed();
	let server: Awaited<ReturnType<typeof startPostgres>> | undefined;
	try {
		server = await startPostgres();
	} catch (error) {
		console.error(`Tests on PostgreSQL are skipped: ${(error as Error).message}`);
	}
	project.provide("postgres", server?.url ?? null);
	const template = mkdtempSync(join(tmpdir(), "rasd-template-"));
	await (await openDatabase({ folder: template })).close();
	project.provide("template", template);
	const samples = CHOSEN.length === 0 || CHOSEN.some((part) => part.includes("web")) ? await makeSamples(server?.url) : null;
	project.provide("samples", samples);
	project.provide("browserMissing", samples === null ? "not asked for" : await missingBrowser());
	return async () => {
		if (samples !== null) rmSync(samples.folder, { recursive: true, force: true });
		rmSync(template, { recursive: true, force: true });
		await server?.stop();
	};
}

/** Takes the samples into a new embedded store, and into a database of a PostgreSQL. */
async function makeSamples(server: string | undefined): Promise<{ readonly folder: string; readonly url: string | null }> {
	const folder = mkdtempSync(join(tmpdir(), "rasd-samples-"));
	const embedded = rasd("add", "samples", "--data", folder);
	if (server === undefined) {
		await embedded;
		return { folder, url: null };
	}
	const client = new pg.Client(server);
	await client.connect();
	await client.query("create database rasd_samples");
	await client.end();
	const url = new URL(server);
	url.pathname = "/rasd_samples";
	await Promise.all([embedded, rasd("add", "samples", "--data", join(tmpdir(), "rasd-no-gazetteers"), "--database", url.href)]);
	return { folder, url: url.href };
}

async function missingBrowser(): Promise<string | null> {
	try {
		await findBrowser();
		return null;
	} catch (error) {
		return (error as Error).message;
	}
}
