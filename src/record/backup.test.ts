import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { emptyFolder, emptyServerDatabase } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import { type Database, openDatabase } from "../store/database.js";
import { Adder } from "./add.js";
import { BACKED_UP, backUp, restore } from "./backup.js";
import { loadRecordCoder } from "./coder.js";
import { decide } from "./decide.js";
import { verify } from "./verify.js";

const PASSPHRASE = "عبارة سر طويلة";
const TABLES = ["article", "article_text", "body", "capture", "claim", "custody", "decision", "fault", "item", "word"];

async function contents({ db }: Database): Promise<Record<string, unknown>> {
	const found: Record<string, unknown> = {};
	for (const table of TABLES) {
		const { rows } = await sql`select row_to_json(t)::text as row from ${sql.table(table)} t order by 1`.execute(db);
		found[table] = table === "custody" ? rows.length : rows;
	}
	return found;
}

describe.skipIf(inject("postgres") === null)("backing up", () => {
	const files = emptyFolder();
	const file = join(files.folder, "record.rasd");
	const drops: (() => void | Promise<void>)[] = [files.drop];
	const open: Database[] = [];
	let embedded: Database;
	let server: Database;
	let before: Record<string, unknown>;

	async function fresh(kind: "embedded" | "postgres"): Promise<Database> {
		const made = kind === "embedded" ? emptyFolder() : await emptyServerDatabase();
		const database = await openDatabase(made);
		open.push(database);
		drops.push(made.drop);
		return database;
	}

	beforeAll(async () => {
		embedded = await fresh("embedded");
		server = await fresh("postgres");
		const coder = await loadRecordCoder(embedded.db);
		const adder = new Adder(embedded.db, coder, "test", () => NOW);
		for (let i = 0; i < 40; i++) await adder.add(itemOf(String(i), { title: `عنوان ${i} "بين" \\ وسطر` }));
		await adder.add({ key: "x", fault: { code: "broken-json", detail: "here" }, capture: itemOf("x").capture });
		await adder.flush();
		const id = "decision-1";
		await decide(embedded.db, coder.gazetteer, NOW, { id, thread: 1, verdict: "accept", changes: {}, note: null, by: "ليلى" });
		before = await contents(embedded);
	});
	afterAll(async () => {
		for (const database of open) await database.close();
		for (const drop of drops) await drop();
	});

	test("from the embedded database into PostgreSQL and back, all of it", async () => {
		const made = await backUp(embedded.db, file, PASSPHRASE, NOW);
		expect(made.rows).toBeGreaterThan(200);
		const restored = await restore(server.db, file, PASSPHRASE, NOW);
		expect(restored.rows).toBe(made.rows);
		expect(await contents(server)).toEqual({ ...before, custody: (before.custody as number) + 1 });
		expect((await verify(server.db, { head: made.head })).breaches).toEqual([]);

		const back = join(files.folder, "back.rasd");
		await backUp(server.db, back, PASSPHRASE, NOW);
		const again = await fresh("embedded");
		await restore(again.db, back, PASSPHRASE, NOW);
		expect(await contents(again)).toEqual({ ...before, custody: (before.custody as number) + 2 });
	});

	test("what is added to a restored store goes on behind the last number", async () => {
		const adder = new Adder(server.db, await loadRecordCoder(server.db), "test", () => NOW);
		await adder.add(itemOf("new", { title: "عنوان جديد" }));
		await adder.add({ key: "y", fault: { code: "broken-json", detail: "here" }, capture: null });
		await adder.flush();
		expect(adder.added).toMatchObject({ articles: 1, faults: 1 });
	});

	test("no table of the store is forgotten but tokens, which are of the machine they were made for", async () => {
		const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
			where table_schema = current_schema() and table_name not like 'kysely%' order by 1`.execute(server.db);
		expect(rows.map(({ name }) => name).filter((name) => !(BACKED_UP as readonly string[]).includes(name))).toEqual(["token"]);
	});

	test("nothing of the text can be read in the file", () => {
		const bytes = readFileSync(file);
		expect(bytes.includes(Buffer.from("عنوان"))).toBe(false);
		expect(bytes.includes(Buffer.from("rasd backup"))).toBe(false);
	});

	test("a store that is not empty is left as it is", async () => {
		await expect(restore(embedded.db, file, PASSPHRASE, NOW)).rejects.toThrow("not empty");
		expect(await contents(embedded)).toEqual(before);
	});

	test("another passphrase, a changed byte, a cut end: an error that says so, and the store stays empty", async () => {
		const target = await fresh("postgres");
		await expect(restore(target.db, file, "falsch falsch", NOW)).rejects.toThrow("The passphrase does not open this file");
		const bytes = readFileSync(file);
		const damaged = join(files.folder, "damaged.rasd");
		for (const at of [50, Math.floor(bytes.length / 2), bytes.length - 1]) {
			const changed = Buffer.from(bytes);
			changed[at] = (changed[at] as number) ^ 1;
			writeFileSync(damaged, changed);
			await expect(restore(target.db, damaged, PASSPHRASE, NOW)).rejects.toThrow(/damaged/);
		}
		for (const length of [0, 10, 31, 40, 65_600, statSync(file).size - 1]) {
			writeFileSync(damaged, bytes.subarray(0, Math.min(length, bytes.length - 1)));
			await expect(restore(target.db, damaged, PASSPHRASE, NOW)).rejects.toThrow(/damaged|too soon|no sealed/);
		}
		writeFileSync(damaged, Buffer.concat([bytes, Buffer.from("x")]));
		await expect(restore(target.db, damaged, PASSPHRASE, NOW)).rejects.toThrow(/damaged/);
		expect((await verify(target.db)).entries).toBe(0);
	});
});
