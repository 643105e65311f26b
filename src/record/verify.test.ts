import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import { Adder } from "./add.js";
import { loadRecordCoder } from "./coder.js";
import { decide } from "./decide.js";
import { verify } from "./verify.js";

onEachDatabase("verifying", (opened) => {
	/** Does what nobody with the store's own commands can: changes what is only added to. */
	async function tamper(table: string, statement: string): Promise<void> {
		await sql.raw(`alter table ${table} disable trigger user`).execute(opened().db);
		await sql.raw(statement).execute(opened().db);
		await sql.raw(`alter table ${table} enable trigger user`).execute(opened().db);
	}
	const breaches = async (head?: string) =>
		(await verify(opened().db, head === undefined ? {} : { head })).breaches.map(({ what, detail }) => `${what}: ${detail}`);

	beforeAll(async () => {
		const coder = await loadRecordCoder(opened().db);
		const adder = new Adder(opened().db, coder, "test", () => NOW);
		for (let i = 0; i < 5; i++) await adder.add(itemOf(String(i), { title: `عنوان ${i}` }));
		await adder.flush();
		const id = "decision-1";
		await decide(opened().db, coder.gazetteer, NOW, { id, thread: 1, verdict: "accept", changes: {}, note: null, by: "ليلى" });
	});

	test("an untouched record holds", async () => {
		const result = await verify(opened().db);
		expect(result).toMatchObject({ entries: 11, captures: 5, articles: 5, bodies: 5, breaches: [] });
		expect(await breaches(result.head)).toEqual([]);
	});

	test.each([
		["article", "update article set text = text || ' زيادة' where title = 'عنوان 1'", ["article: its title or text was changed"]],
		["article", "update article set text = replace(text, ' زيادة', '')", []],
		[
			"capture",
			"update capture set headers = '[[\"a\",\"b\"]]' where locator = 'a.jsonl:2'",
			["capture: its address, time, method, status or headers were changed"],
		],
		["capture", "update capture set headers = '[]'", []],
		["decision", "update decision set by = 'x'", ["decision: the decision was changed"]],
		["decision", "update decision set by = 'ليلى'", []],
		["body", "update body set size = size + 1 where sha256 = (select min(sha256) from body)", []],
		[
			"body",
			"update body set bytes = (select bytes from body order by sha256 desc limit 1) where sha256 = (select min(sha256) from body)",
			["body: its bytes were changed"],
		],
		[
			"custody",
			"update custody set subject = 'x' where seq = 3",
			["body: its bytes were changed", 'chain: the entry "captured x" was changed'],
		],
		["custody", "delete from custody where seq = 4", ["chain: 1 entries before it are gone", "chain: does not follow the entry before it"]],
	])("what is changed in %s by %s is named", async (table, statement, expected) => {
		await tamper(table, statement);
		const found = await breaches();
		for (const line of expected) expect(found).toContain(line);
		if (expected.length === 0) expect(found).toEqual([]);
	});

	test("a chain written anew does not have the head that was noted", async () => {
		expect(await breaches("0".repeat(64))).toContain(
			"chain: the hash that was noted is not in the chain: its end was cut off or all of it written anew",
		);
	});
});
