import { sql } from "kysely";
import { expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { openDatabase } from "./database.js";
import { FolderInUse } from "./lock.js";

onEachDatabase("the database", (opened, place) => {
	test("gives numbers, days and times alike", async () => {
		const { rows } = await sql`select 9007199254740991::bigint as n, date '2024-03-31' as day,
			timestamptz '2024-03-31 12:00:00.25+03' as at, array['ا', 'b,"c']::text[] as list, '{"a":[1]}'::json as value, 'x'::bytea as bytes,
			null::date as none, 2.5::real as r`.execute(opened().db);
		const row = rows[0] as Record<string, unknown>;
		expect({ ...row, bytes: [...(row.bytes as Uint8Array)] }).toEqual({
			n: 9007199254740991,
			day: "2024-03-31",
			at: "2024-03-31T09:00:00.250Z",
			list: ["ا", 'b,"c'],
			value: { a: [1] },
			bytes: [120],
			none: null,
			r: 2.5,
		});
	});

	test("rolls back what fails in the middle", async () => {
		const { db } = opened();
		await expect(
			db.transaction().execute(async (tx) => {
				await tx.insertInto("setting").values({ key: "half", value: "1" }).execute();
				throw new Error("stop here");
			}),
		).rejects.toThrow("stop here");
		expect(await db.selectFrom("setting").selectAll().where("key", "=", "half").execute()).toEqual([]);
	});

	test("streams a large answer in parts", async () => {
		let rows = 0;
		for await (const _ of opened()
			.db.selectFrom("setting")
			.select(sql<number>`1`.as("n"))
			.crossJoin(sql`generate_series(1, 1200)`.as("g"))
			.stream(500))
			rows++;
		expect(rows).toBe(0);
		await opened().db.insertInto("setting").values({ key: "one", value: "1" }).execute();
		for await (const _ of opened()
			.db.selectFrom("setting")
			.select(sql<number>`1`.as("n"))
			.crossJoin(sql`generate_series(1, 1200)`.as("g"))
			.stream(500))
			rows++;
		expect(rows).toBe(1200);
	});

	test("refuses to change what is only added to", async () => {
		const { db } = opened();
		await db
			.insertInto("body")
			.values({ sha256: "a", size: 1, bytes: new Uint8Array([1]) })
			.execute();
		await expect(db.updateTable("body").set({ size: 2 }).execute()).rejects.toThrow("only added to");
		await expect(db.deleteFrom("body").execute()).rejects.toThrow("only added to");
	});

	test("an embedded store is one process's", async () => {
		const where = place();
		if ("url" in where) return expect((await openDatabase(where)).close()).resolves.toBeUndefined();
		return expect(openDatabase(where)).rejects.toThrow(FolderInUse);
	});
});
