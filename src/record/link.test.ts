import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import { Adder } from "./add.js";
import { loadRecordCoder, type RecordCoder } from "./coder.js";
import { decide } from "./decide.js";
import { recode } from "./recode.js";
import { pinIncident } from "./settle.js";

const SARMIN = "قتل خمسة مدنيين في قصف مدفعي لقوات النظام على مدينة سرمين بريف إدلب الشرقي أمس.";

onEachDatabase("linking", (opened) => {
	let coder: RecordCoder;
	const add = async (key: string, given: Parameters<typeof itemOf>[1]) => {
		const adder = new Adder(opened().db, coder, "https://test.example/feed", () => NOW);
		await adder.add(itemOf(key, { title: `خبر ${key}`, published: "2024-04-02", ...given }));
		await adder.flush();
	};
	const incidents = () =>
		opened()
			.db.selectFrom("incident")
			.select(["id", "type", "claims", "articles", "sources", "killed_min", "killed_max", "contested", "credibility"])
			.orderBy("id")
			.execute();
	/** The articles of each incident, by their keys. */
	const groups = async () => {
		const { rows } = await sql<{ keys: string[] }>`select array_agg(distinct stated_id order by stated_id) as keys
			from link join claim on claim.id = link.claim join article on article.id = claim.article group by link.incident order by min(claim.id)`.execute(
			opened().db,
		);
		return rows.map(({ keys }) => keys.join(" "));
	};
	/** What must hold of a store whatever happened: links, claims and incidents say the same. */
	const check = async () => {
		const { rows } = await sql<{ wrong: number }>`select
			(select count(*) from link join claim on claim.id = link.claim where claim.incident is distinct from link.incident or not claim.current)
			+ (select count(*) from claim where incident is not null and not exists (select 1 from link where link.claim = claim.id))
			+ (select count(*) from incident where claims <> (select count(*) from link where link.incident = incident.id))
			+ (select count(*) from block where not exists (select 1 from link where link.claim = block.claim)) as wrong`.execute(opened().db);
		expect(rows[0]?.wrong).toBe(0);
	};

	beforeAll(async () => {
		coder = await loadRecordCoder(opened().db);
	});

	test("reports of one strike by two outlets become one incident with both tolls", async () => {
		await add("a", { text: SARMIN, url: "https://a.example/1" });
		await add("b", {
			text: "سقط سبعة قتلى مدنيين جراء قصف مدفعي نفذته قوات النظام السوري على سرمين أمس، وفق المرصد.",
			url: "https://b.example/1",
		});
		expect(await groups()).toEqual(["a b"]);
		expect((await incidents())[0]).toMatchObject({ articles: 2, sources: 2, killed_min: 5, killed_max: 7, contested: true });
		await check();
	});

	test("a copy of one of them is no third source", async () => {
		const long = `${SARMIN} وقال مراسلنا إن القصف استهدف الأحياء السكنية وسط المدينة، وإن فرق الدفاع المدني هرعت إلى المكان لإسعاف المصابين ونقلهم إلى المشافي القريبة. وأضاف أن حركة نزوح شهدتها المدينة باتجاه الشمال بعد القصف.`;
		await add("c", { text: long, url: "https://c.example/1" });
		await add("d", { text: `${long} انتهى.`, url: "https://d.example/1" });
		const { rows } = await sql<{ n: number }>`select count(*)::int as n from article where copy_of is not null`.execute(opened().db);
		expect(rows[0]?.n).toBe(1);
		const [first] = await incidents();
		expect(first).toMatchObject({ articles: 4, sources: 3 });
		await check();
	});

	test("another day is another incident", async () => {
		await add("e", { text: SARMIN, published: "2024-06-20", url: "https://a.example/2" });
		expect((await groups()).at(-1)).toBe("e");
		await check();
	});

	test("a rejected claim leaves its incident; undoing brings it back is for `undo`", async () => {
		const claim = await opened()
			.db.selectFrom("claim")
			.innerJoin("article", "article.id", "claim.article")
			.select(["claim.thread", "claim.incident"])
			.where("stated_id", "=", "b")
			.where("claim.incident", "is not", null)
			.executeTakeFirstOrThrow();
		await decide(opened().db, coder.gazetteer, NOW, {
			id: "decision-1",
			thread: claim.thread,
			verdict: "reject",
			changes: {},
			note: null,
			by: "x",
		});
		expect((await groups())[0]).toBe("a c d");
		expect((await incidents())[0]).toMatchObject({ killed_min: 5, killed_max: 5, contested: false });
		await check();
	});

	test("a recoding that changes nothing leaves every incident as it is", async () => {
		const before = [await incidents(), await groups()];
		const same = { ...coder, version: "9.9.9" };
		const result = await recode(opened().db, same, () => NOW, { dryRun: false, progress: () => {}, stopped: () => false });
		expect(result).toMatchObject({ gained: 0, lost: 0, altered: 0 });
		expect([await incidents(), await groups()]).toEqual(before);
		await check();
	});

	test("a recoding that moves a strike to another day takes it out of its incident", async () => {
		const later: RecordCoder = {
			...coder,
			version: "9.9.10",
			code: (article) => {
				const coded = coder.code(article);
				const claims =
					article.title === "خبر a" ? coded.claims.map((claim) => ({ ...claim, from: "2024-01-05", to: "2024-01-05" })) : coded.claims;
				return { ...coded, claims };
			},
		};
		await recode(opened().db, later, () => NOW, { dryRun: false, progress: () => {}, stopped: () => false });
		expect((await groups()).filter((keys) => keys.split(" ").includes("a"))).toEqual(["a"]);
		await check();
	});

	/** A strike that only one article tells, and a denial of it by another. */
	const contested = async (key: string, published: string) => {
		await add(key, {
			text: "قتل خمسة مدنيين في قصف مدفعي لقوات النظام على مدينة نوى بريف درعا أمس.",
			published,
			url: `https://${key}.example/1`,
		});
		await add(`${key}-denial`, {
			text: "نفت وزارة الدفاع السورية قصف مدينة نوى بريف درعا أمس.",
			published,
			url: `https://${key}-denial.example/1`,
		});
		const row = await opened()
			.db.selectFrom("claim")
			.innerJoin("article", "article.id", "claim.article")
			.select(["claim.thread", "claim.incident"])
			.where("stated_id", "=", key)
			.where("claim.incident", "is not", null)
			.where("claim.current", "=", true)
			.executeTakeFirstOrThrow();
		return { thread: row.thread, incident: row.incident as number };
	};
	const incidentOf = (id: number) =>
		opened().db.selectFrom("incident").select(["id", "articles", "killed_min", "pinned"]).where("id", "=", id).executeTakeFirst();

	test("a correction of the only telling keeps the incident's number, its pin and what answers it", async () => {
		const { thread, incident } = await contested("n", "2024-05-02");
		expect(await incidentOf(incident)).toEqual({ id: incident, articles: 2, killed_min: 5, pinned: false });
		await pinIncident(opened().db, NOW, "x", incident, true);
		const changes = { toll: { killed: { total: [6, 6] } } };
		await decide(opened().db, coder.gazetteer, NOW, { id: "decision-n", thread, verdict: "correct", changes, note: null, by: "x" });
		expect(await incidentOf(incident)).toEqual({ id: incident, articles: 2, killed_min: 6, pinned: true });
		await check();
	});

	test("a rejected telling takes its incident along", async () => {
		const { thread, incident } = await contested("m", "2024-07-02");
		await decide(opened().db, coder.gazetteer, NOW, { id: "decision-m", thread, verdict: "reject", changes: {}, note: null, by: "x" });
		expect(await incidentOf(incident)).toBeUndefined();
		await check();
	});

	test("a recoding moves nothing out of a pinned incident", async () => {
		await add("p", { text: SARMIN, published: "2024-08-02", url: "https://p.example/1" });
		await add("q", { text: SARMIN.replace("خمسة", "ستة"), published: "2024-08-02", url: "https://q.example/1" });
		const { rows } = await sql<{ incident: number }>`select claim.incident from claim join article on article.id = claim.article
			where stated_id = 'q' and claim.incident is not null and claim.current`.execute(opened().db);
		const incident = rows[0]?.incident as number;
		await pinIncident(opened().db, NOW, "x", incident, true);
		const moving: RecordCoder = {
			...coder,
			version: "9.9.11",
			code: (article) => {
				const coded = coder.code(article);
				const claims =
					article.title === "خبر q" ? coded.claims.map((claim) => ({ ...claim, from: "2024-01-09", to: "2024-01-09" })) : coded.claims;
				return { ...coded, claims };
			},
		};
		await recode(opened().db, moving, () => NOW, { dryRun: false, progress: () => {}, stopped: () => false });
		expect(await incidentOf(incident)).toMatchObject({ articles: 2, pinned: true });
		await check();
	});
});
