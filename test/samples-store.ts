// A store of the sample articles, made once in a test run and copied for those who change it.
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";

/** A folder with an embedded store of the samples. */
export function sampleFolder(): { readonly folder: string; drop(): void } {
	const samples = inject("samples");
	if (samples === null) throw new Error("this run made no store of the samples: its files must have `web` in their path");
	const folder = mkdtempSync(join(tmpdir(), "rasd-samples-"));
	cpSync(samples.folder, folder, { recursive: true });
	return { folder, drop: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A database with the samples on the test run's PostgreSQL. */
export async function sampleDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
	const samples = inject("samples");
	if (samples?.url == null) throw new Error("this run made no database of the samples");
	const template = new URL(samples.url).pathname.slice(1);
	const name = `rasd_${randomBytes(6).toString("hex")}`;
	const url = new URL(samples.url);
	const admin = async (statement: string) => {
		const server = new URL(samples.url as string);
		server.pathname = "/postgres";
		const client = new pg.Client(server.href);
		await client.connect();
		await client.query(statement);
		await client.end();
	};
	await admin(`create database ${name} template ${template}`);
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => admin(`drop database ${name} with (force)`) };
}
