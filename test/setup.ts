import type { TestProject } from "vitest/node";
import { embed } from "../scripts/embed.mjs";
import { startPostgres } from "../scripts/postgres.mjs";

declare module "vitest" {
	interface ProvidedContext {
		/** The PostgreSQL of this test run; null where npm has none for this machine. */
		readonly postgres: string | null;
	}
}

/** Embeds the lexicons before any test runs, so that tests see the files as they are, and starts a PostgreSQL for those that need one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	embed();
	let server: Awaited<ReturnType<typeof startPostgres>> | undefined;
	try {
		server = await startPostgres();
	} catch (error) {
		console.error(`Tests on PostgreSQL are skipped: ${(error as Error).message}`);
	}
	project.provide("postgres", server?.url ?? null);
	return async () => server?.stop();
}
