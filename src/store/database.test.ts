import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { emptyFolder, onEachDatabase } from "../../test/databases.js";
import { rowsInParts } from "./cursor.js";
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

	test("reads a large answer in parts", async () => {
		const { db } = opened();
		const rows: number[] = [];
		await db.transaction().execute(async (tx) => {
			for await (const { n } of rowsInParts(tx, sql<{ n: number }>`select generate_series(1, 1203)::int as n`, 500)) rows.push(n);
		});
		expect([rows.length, rows[0], rows[1202]]).toEqual([1203, 1, 1203]);
	});

	test("a reader that stops early leaves nothing open", async () => {
		const first = await opened()
			.db.transaction()
			.execute(async (tx) => {
				for await (const { n } of rowsInParts(tx, sql<{ n: number }>`select generate_series(1, 1203)::int as n`, 10)) return n;
				return null;
			});
		expect(first).toBe(1);
		const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_cursors where name like 'rasd%'`.execute(opened().db);
		expect(rows).toEqual([{ n: 0 }]);
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

test("a store opens whatever a killed process left of PostgreSQL's own lock", async () => {
	const { folder, drop } = emptyFolder();
	try {
		await (await openDatabase({ folder })).close();
		for (const left of ["", "4", "999999\n/nowhere\n"]) {
			writeFileSync(join(folder, "store", "postmaster.pid"), left);
			const { db, close } = await openDatabase({ folder });
			await db
				.insertInto("setting")
				.values({ key: `after ${JSON.stringify(left)}`, value: "1" })
				.execute();
			await close();
		}
		const { db, close } = await openDatabase({ folder });
		expect(await db.selectFrom("setting").selectAll().where("key", "like", "after%").execute()).toHaveLength(3);
		await close();
	} finally {
		await drop();
	}
});
