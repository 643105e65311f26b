import { sql } from "kysely";
import { expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { insertRowsAndLines, together, toLines, writing } from "./write.js";

onEachDatabase("writing side by side", (opened) => {
	test("the error that came first is told once all that was sent has ended, and nothing of it stays", async () => {
		const { db } = opened();
		const order: string[] = [];
		const step = writing(db, async (tx) => {
			const put = (key: string) =>
				tx
					.insertInto("setting")
					.values({ key, value: "1" })
					.execute()
					.catch((error: unknown) => {
						order.push(key);
						throw error;
					});
			const late = async () => {
				await put("a");
			};
			await together([sql`select 1`.execute(tx).then(late), sql`select 1 / 0`.execute(tx), put("b")]);
		});
		await expect(step).rejects.toThrow("division by zero");
		expect(order).toEqual(["b", "a"]);
		await db.insertInto("setting").values({ key: "after", value: "1" }).execute();
		expect(await db.selectFrom("setting").select("key").execute()).toEqual([{ key: "after" }]);
	});

	test("gives every answer in its place", async () => {
		const answers = await writing(opened().db, (tx) => together([sql<{ n: number }>`select 1 as n`.execute(tx), Promise.resolve("x")]));
		expect([answers[0].rows, answers[1]]).toEqual([[{ n: 1 }], "x"]);
	});

	test("a column that goes apart, in lines, comes back byte for byte", async () => {
		const { db } = opened();
		const values = [{ a: "سطر\nثان\r\u2028\\n" }, ["\t\u0001", 1e21, null], "x"].map((value) => JSON.stringify(value));
		const rows = values.map((_, i) => JSON.stringify({ key: `line ${i}` }));
		const parts = [toLines(values.slice(0, 2)), toLines([]), toLines(values.slice(2))];
		await writing(db, (tx) => insertRowsAndLines(tx, "setting", ["key"], rows, { column: "value", parts }));
		const found = await sql<{ value: string }>`select value::text as value from setting where key like 'line %' order by key`.execute(db);
		expect(found.rows.map(({ value }) => value)).toEqual(values);
	});
});
