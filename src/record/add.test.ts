import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { itemOf, NOW, STRIKE } from "../../test/items.js";
import type { Item } from "../intake/item.js";
import { Adder } from "./add.js";
import { loadRecordCoder, type RecordCoder } from "./coder.js";

onEachDatabase("adding", (opened) => {
	let coder: RecordCoder;
	let adder: Adder;
	beforeAll(async () => {
		coder = await loadRecordCoder(opened().db);
		adder = new Adder(opened().db, coder, "https://test.example/feed", () => NOW);
	});
	const count = async (table: string) =>
		(await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(opened().db)).rows[0]?.n;
	const counts = async () =>
		Object.fromEntries(
			await Promise.all(
				["article", "body", "capture", "claim", "custody", "fault", "item"].map(async (table) => [table, await count(table)]),
			),
		);

	test("an article comes in with its bytes, claims and place keys", async () => {
		await adder.add(itemOf("1"));
		await adder.flush();
		expect(adder.added).toMatchObject({ articles: 1, coded: 1, known: 0, faults: 0 });
		const claims = await opened().db.selectFrom("claim").selectAll().execute();
		expect(claims[0]).toMatchObject({
			no: "c1",
			kind: "event",
			type: "shelling",
			from_day: "2024-04-01",
			published_day: "2024-04-02",
			killed_min: 5,
			killed_max: 5,
			injured_min: 3,
			initiators: ["syrian_army"],
			status: "open",
		});
		expect(claims[0]?.places).toEqual(expect.arrayContaining(["SY-ID", "SY"]));
		expect(claims[0]?.thread).toBe(claims[0]?.id);
		expect(claims[0]?.machine).toHaveProperty("quotes.0.quote");
	});

	test("adding the same again changes nothing", async () => {
		const before = await counts();
		await adder.add(itemOf("1"));
		await adder.add(itemOf("1"));
		await adder.flush();
		expect(await counts()).toEqual(before);
		expect(adder.added).toMatchObject({ articles: 1, known: 2 });
	});

	test("an article in another language is kept and not coded", async () => {
		await adder.add(itemOf("en", { title: "Shelling", text: "Five were killed in Sarmin.", language: "en" }));
		await adder.flush();
		const row = await opened().db.selectFrom("article").select(["language", "coder"]).where("stated_id", "=", "en").executeTakeFirst();
		expect(row).toEqual({ language: "en", coder: null });
		expect(adder.added).toMatchObject({ articles: 2, coded: 1 });
	});

	test("a fault is kept with its bytes, once however often it fails, and closed when the item comes in", async () => {
		const bad: Item = { key: "7", fault: { code: "broken-json", detail: "at 3" }, capture: itemOf("7").capture };
		await adder.add(bad);
		await adder.flush();
		const before = await counts();
		await adder.add(bad);
		await adder.flush();
		expect(await counts()).toEqual(before);
		const [fault] = await opened().db.selectFrom("fault").selectAll().execute();
		expect(fault).toMatchObject({ key: "7", code: "broken-json", tries: 2, resolved_at: null });
		await adder.add(itemOf("7", { text: `${STRIKE} وأضاف المصدر.` }));
		await adder.flush();
		expect(await opened().db.selectFrom("fault").select("resolved_at").execute()).toEqual([{ resolved_at: NOW }]);
	});

	test("one that the database cannot take does not take the others with it", async () => {
		const monstrous = itemOf("bad", { published: "9999999-99-99" });
		await adder.add(itemOf("good", { title: "عنوان آخر" }));
		await adder.add(monstrous);
		await adder.add(itemOf("nul", { title: "نص \u0000 فيه \ud800 كسر" }));
		await adder.flush();
		const ids = await opened()
			.db.selectFrom("article")
			.select(["stated_id", "title"])
			.where("stated_id", "in", ["good", "bad", "nul"])
			.orderBy("stated_id")
			.execute();
		expect(ids.map(({ stated_id }) => stated_id)).toEqual(["good", "nul"]);
		expect(ids[1]?.title).toBe("نص \ufffd فيه \ufffd كسر");
		expect(await opened().db.selectFrom("fault").select(["key", "code"]).where("code", "=", "not-stored").execute()).toEqual([
			{ key: "bad", code: "not-stored" },
		]);
	});
});
