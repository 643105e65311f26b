import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import { up } from "../store/migrations/0007-counted-in-place.js";
import { Adder } from "./add.js";
import { loadRecordCoder } from "./coder.js";
import { findSeries } from "./figures.js";

const ATTACKS = "سجل الدفاع المدني 13 هجوما بالطائرات المسيرة في ريف إدلب منذ بداية العام.";
const DETAINED = "لا يزال أكثر من 130 ألف معتقل في سجون النظام، وفق الشبكة السورية لحقوق الإنسان.";

onEachDatabase("figures", (opened) => {
	beforeAll(async () => {
		const { db } = opened();
		const adder = new Adder(db, await loadRecordCoder(db), "https://test.example/feed", () => NOW);
		await adder.add(
			itemOf("detained", { title: "خبر المعتقلين", published: "2024-04-02", url: "https://detained.example/1", text: DETAINED }),
		);
		await adder.add(itemOf("attacks", { title: "خبر الهجمات", published: "2024-04-02", url: "https://attacks.example/1", text: ATTACKS }));
		await adder.flush();
		await sql`insert into claim (thread, article, no, machine, kind, type, modality, published_day, outlet, initiators, targets, actors, places, confidence, series)
			select 100000 + n, article, no, machine, kind, type, modality, published_day - n, outlet, initiators, targets, actors, places, confidence, series
			from claim, generate_series(1, 600) as n where series is not null`.execute(db);
	});

	test("of a long series the latest figures are read, and all are counted", async () => {
		const [series] = await findSeries(opened().db, { types: ["detainees"] }, 10);
		expect(series).toMatchObject({ count: 601, type: "detainees" });
		expect(series?.points).toHaveLength(500);
		const { rows } = await sql<{
			id: string;
		}>`select id::text from claim where type = 'detainees' order by published_day desc limit 500`.execute(opened().db);
		expect(new Set(series?.points.map(({ claim }) => claim))).toEqual(new Set(rows.map(({ id }) => id)));
	});

	test("of counters the latest are held against the incidents", async () => {
		const [counter] = await findSeries(opened().db, { types: ["attacks"] }, 1);
		const { rows } = await sql<{ id: string }>`select id::text from claim where type = 'attacks' and series is not null
			order by published_day desc limit 10`.execute(opened().db);
		expect(counter?.count).toBe(601);
		expect(new Set(counter?.checks.map(({ claim }) => claim))).toEqual(new Set(rows.map(({ id }) => id)));
	});

	test("a store that is there already is written anew, the same in every value", async () => {
		const { db } = opened();
		const digest = async () =>
			(await sql<{ all: string }>`select md5(string_agg(to_json(c)::text, '' order by id)) as all from claim c`.execute(db)).rows[0]?.all;
		const before = await digest();
		await sql`alter table claim alter column actors set storage extended`.execute(db);
		await db.transaction().execute((tx) => up(tx));
		expect(await digest()).toBe(before);
		const { rows } =
			await sql`select attname from pg_attribute where attrelid = 'claim'::regclass and attname in ('actors', 'machine') and attstorage = 'm'`.execute(
				db,
			);
		expect(rows).toEqual([{ attname: "actors" }]);
	});
});
