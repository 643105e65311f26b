// The databases that every test of the store runs on.
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { type Database, openDatabase, type Place } from "../src/store/database.js";

/** An empty database on the test run's PostgreSQL. */
export async function emptyServerDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
	const server = inject("postgres");
	if (server === null) throw new Error("there is no PostgreSQL for this machine");
	const name = `rasd_${randomBytes(6).toString("hex")}`;
	const admin = async (statement: string) => {
		const client = new pg.Client(server);
		await client.connect();
		await client.query(statement);
		await client.end();
	};
	await admin(`create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => admin(`drop database ${name} with (force)`) };
}

/** A folder with an empty embedded store. */
export function emptyFolder(): { readonly folder: string; drop(): void } {
	const folder = mkdtempSync(join(tmpdir(), "rasd-store-"));
	cpSync(inject("template"), folder, { recursive: true });
	return { folder, drop: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs the same tests on the embedded database and on PostgreSQL; `opened` gives the open database of the run. */
export function onEachDatabase(name: string, tests: (opened: () => Database, place: () => Place) => void): void {
	for (const kind of ["embedded", "postgres"] as const) {
		const skip = kind === "postgres" && inject("postgres") === null;
		describe.skipIf(skip)(`${name} (${kind})`, () => {
			let database: Database;
			let place: Place;
			let drop: () => Promise<void> | void;
			beforeAll(async () => {
				const made = kind === "embedded" ? emptyFolder() : await emptyServerDatabase();
				place = made;
				drop = made.drop;
				database = await openDatabase(place);
			});
			afterAll(async () => {
				await database?.close();
				await drop?.();
			});
			tests(
				() => database,
				() => place,
			);
		});
	}
}
