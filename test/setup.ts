import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { embed } from "../scripts/embed.mjs";
import { startPostgres } from "../scripts/postgres.mjs";
import { openDatabase } from "../src/store/database.js";

declare module "vitest" {
	interface ProvidedContext {
		/** The PostgreSQL of this test run; null where npm has none for this machine. */
		readonly postgres: string | null;
		/** A folder with an empty embedded store, to be copied: making one takes seconds. */
		readonly template: string;
	}
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
	return async () => {
		rmSync(template, { recursive: true, force: true });
		await server?.stop();
	};
}
