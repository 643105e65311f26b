import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import { Adder } from "./add.js";
import { loadRecordCoder, type RecordCoder } from "./coder.js";
import { recode } from "./recode.js";
import { mergeIncidents, pinIncident, splitIncident, Unsettleable, undoSettlement } from "./settle.js";

const SARMIN = "قتل خمسة مدنيين في قصف مدفعي لقوات النظام على مدينة سرمين بريف إدلب أمس.";
const NAWA = "قتل ثلاثة مدنيين بانفجار لغم أرضي قرب مدينة نوى بريف درعا أمس.";

onEachDatabase("settling", (opened) => {
	let coder: RecordCoder;
	const add = async (key: string, text: string) => {
		const adder = new Adder(opened().db, coder, "https://test.example/feed", () => NOW);
		await adder.add(itemOf(key, { title: `خبر ${key}`, published: "2024-04-02", url: `https://${key}.example/1`, text }));
		await adder.flush();
	};
	const groups = async () => {
		const { rows } = await sql<{
			keys: string;
			incident: number;
		}>`select string_agg(distinct stated_id, ' ' order by stated_id) as keys, link.incident
			from link join claim on claim.id = link.claim join article on article.id = claim.article group by link.incident order by 1`.execute(
			opened().db,
		);
		return rows;
	};
	const keys = async () => (await groups()).map((group) => group.keys);
	const incidentOf = async (key: string) => (await groups()).find((group) => group.keys.split(" ").includes(key))?.incident as number;
	const claimsOf = async (key: string) =>
		(
			await opened()
				.db.selectFrom("claim")
				.innerJoin("article", "article.id", "claim.article")
				.select("claim.id")
				.where("stated_id", "=", key)
				.where("incident", "is not", null)
				.where("current", "=", true)
				.execute()
		).map(({ id }) => id);
	const again = (version: string) =>
		recode(opened().db, { ...coder, version }, () => NOW, { dryRun: false, progress: () => {}, stopped: () => false });

	beforeAll(async () => {
		coder = await loadRecordCoder(opened().db);
		for (const key of ["a", "b", "c"]) await add(key, SARMIN);
		await add("n", NAWA);
		expect(await keys()).toEqual(["a b c", "n"]);
	});

	test("a split stays when the claims are linked anew, and new reports join the better part", async () => {
		const { id } = await splitIncident(opened().db, NOW, "ليلى", await incidentOf("a"), await claimsOf("c"));
		expect(await keys()).toEqual(["a b", "c", "n"]);
		await again("2.0.0");
		expect(await keys()).toEqual(["a b", "c", "n"]);
		expect(await undoSettlement(opened().db, NOW, "ليلى", id)).toBe(true);
		expect(await keys()).toEqual(["a b c", "n"]);
		expect(await undoSettlement(opened().db, NOW, "ليلى", id)).toBe(false);
	});

	test("a merge stays when the claims are linked anew", async () => {
		const { id, incident } = await mergeIncidents(opened().db, NOW, "ليلى", [await incidentOf("a"), await incidentOf("n")]);
		expect(await keys()).toEqual(["a b c n"]);
		const row = await opened().db.selectFrom("incident").select(["articles", "killed_max"]).where("id", "=", incident).executeTakeFirst();
		expect(row).toEqual({ articles: 4, killed_max: 5 });
		await again("3.0.0");
		expect(await keys()).toEqual(["a b c n"]);
		await undoSettlement(opened().db, NOW, "ليلى", id);
		expect(await keys()).toEqual(["a b c", "n"]);
	});

	test("a pin stays through whatever comes in", async () => {
		const incident = await incidentOf("a");
		await pinIncident(opened().db, NOW, "ليلى", incident, true);
		await add("d", SARMIN);
		expect(await keys()).toEqual(["a b c d", "n"]);
		const row = await opened().db.selectFrom("incident").select("pinned").where("id", "=", incident).executeTakeFirst();
		expect(row).toEqual({ pinned: true });
	});

	test("what cannot be settled is refused, and nothing changes", async () => {
		const before = await groups();
		const incident = await incidentOf("a");
		await expect(mergeIncidents(opened().db, NOW, "x", [incident])).rejects.toThrow(Unsettleable);
		await expect(mergeIncidents(opened().db, NOW, "x", [incident, 99999])).rejects.toThrow("no incident 99999");
		await expect(splitIncident(opened().db, NOW, "x", incident, [99999])).rejects.toThrow("Not in incident");
		await expect(splitIncident(opened().db, NOW, "x", incident, [])).rejects.toThrow(Unsettleable);
		await expect(pinIncident(opened().db, NOW, "x", 99999, true)).rejects.toThrow("no incident 99999");
		expect(await groups()).toEqual(before);
	});
});
