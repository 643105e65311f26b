import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { itemOf } from "../../test/items.js";
import type { Decision } from "../schemes/decision.js";
import type { Claim } from "../schemes/record.js";
import { claimsOf, type StoredClaim } from "../store/claims.js";
import { Adder } from "./add.js";
import { loadRecordCoder, type RecordCoder } from "./coder.js";
import { decide, NoSuchClaim, UnfitCorrection, undo } from "./decide.js";
import { awaitingCoder, recode } from "./recode.js";

const NOW = "2024-04-02T10:00:00.000Z";
const TEXT =
	"قتل خمسة مدنيين في قصف مدفعي لقوات النظام على مدينة سرمين أمس. وأعلن الجيش التركي اعتقال ثلاثة أشخاص في عفرين أمس. وطالبت الأمم المتحدة بوقف القصف.";

let numbers = 0;
const decision = (thread: number, verdict: Decision["verdict"], changes: Decision["changes"] = {}): Decision => ({
	id: `decision-${++numbers}`,
	thread,
	verdict,
	changes,
	note: null,
	by: "ليلى",
});

onEachDatabase("deciding and recoding", (opened) => {
	let coder: RecordCoder;
	let article: string;
	const current = async () => (await claimsOf(opened().db, [article])).get(article) as readonly StoredClaim[];
	const run = (next: RecordCoder, dryRun = false) =>
		recode(opened().db, next, () => NOW, { dryRun, progress: () => {}, stopped: () => false });
	const decideOn = (one: Decision) => decide(opened().db, coder.gazetteer, NOW, one);

	beforeAll(async () => {
		coder = await loadRecordCoder(opened().db);
		const adder = new Adder(opened().db, coder, "https://test.example/feed", () => NOW);
		await adder.add(itemOf("1", { text: TEXT }));
		await adder.flush();
		const rows = await opened().db.selectFrom("article").select("id").execute();
		article = rows[0]?.id as string;
		expect((await current()).map(({ machine }) => machine.type)).toEqual(["shelling", "arrest", "demand"]);
	});

	test("a correction lies over the claim, the machine's own stays; undoing takes it off", async () => {
		const [first] = await current();
		const correction = decision(first?.thread as number, "correct", { type: "air_strike", toll: { killed: { total: [6, 6] } } });
		expect(await decideOn(correction)).toBe(true);
		expect(await decideOn(correction)).toBe(false);
		const row = await opened()
			.db.selectFrom("claim")
			.selectAll()
			.where("thread", "=", first?.thread as number)
			.executeTakeFirst();
		expect(row).toMatchObject({
			type: "air_strike",
			killed_min: 6,
			status: "corrected",
			machine: { type: "shelling" },
			corrected: { type: "air_strike" },
		});
		expect(await undo(opened().db, coder.gazetteer, NOW, correction.id, "ليلى")).toBe(true);
		expect(await undo(opened().db, coder.gazetteer, NOW, correction.id, "ليلى")).toBe(false);
		expect((await current())[0]).toMatchObject({ status: "open", corrected: null });
	});

	test("a correction of the kind leaves out what the new kind has not; undoing gives it back", async () => {
		const [first] = await current();
		const correction = decision(first?.thread as number, "correct", { kind: "figure", type: "casualties", value: [5, 5], unit: "مدنيين" });
		const stored = () =>
			opened()
				.db.selectFrom("claim")
				.select(["kind", "series", "incident", "killed_min"])
				.where("thread", "=", first?.thread as number)
				.executeTakeFirst();
		const before = await stored();
		expect(before).toMatchObject({ kind: "event", series: null, incident: expect.any(Number), killed_min: 5 });
		await decideOn(correction);
		expect((await current())[0]?.corrected).toMatchObject({ kind: "figure", value: [5, 5], targets: first?.machine.targets });
		expect((await current())[0]?.corrected).not.toHaveProperty("toll");
		expect(await stored()).toEqual({ kind: "figure", series: expect.any(String), incident: null, killed_min: null });
		await undo(opened().db, coder.gazetteer, NOW, correction.id, "ليلى");
		expect(await stored()).toEqual({ ...before, incident: expect.any(Number) });
	});

	test("a correction outside the codebook is refused and nothing is kept of it", async () => {
		const thread = (await current())[0]?.thread as number;
		await expect(decideOn(decision(thread, "correct", { type: "picnic" }))).rejects.toThrow(UnfitCorrection);
		await expect(decideOn(decision(987654, "accept"))).rejects.toThrow(NoSuchClaim);
		const { rows } = await sql<{ n: number }>`select count(*)::int as n from decision where undone_at is null`.execute(opened().db);
		expect(rows[0]?.n).toBe(0);
	});

	test("a newer coder keeps every decision and says what it changes", async () => {
		const [shelling, arrest, demand] = await current();
		await decideOn(decision(shelling?.thread as number, "correct", { from: "2024-03-30" }));
		await decideOn(decision(arrest?.thread as number, "accept"));
		// The newer coder: no arrest, no demand any more, another type for the shelling, and a claim more.
		const next: RecordCoder = {
			...coder,
			version: "9.9.9",
			code: (given) => {
				const coded = coder.code(given);
				const [first, , third] = coded.claims as [Claim, Claim, Claim];
				const claims = [
					{ ...first, type: "air_strike" as const, means: ["aircraft" as const] } as Claim,
					{ ...third, id: "c2", quotes: [{ quote: "قتل", in: "text" as const, from: 0, to: 3 }], type: "warn" as const } as Claim,
				];
				return { ...coded, claims, coder: { ...coded.coder, version: "9.9.9" } };
			},
		};
		expect(await awaitingCoder(opened().db, next)).toBe(1);
		const dry = await run(next, true);
		expect({ ...dry, fields: Object.fromEntries(dry.fields) }).toEqual({
			articles: 1,
			changed: 1,
			same: 0,
			gained: 1,
			lost: 1,
			altered: 1,
			kept: 1,
			fields: { type: 1, means: 1 },
		});
		expect((await current()).map(({ id }) => id)).toEqual([shelling?.id, arrest?.id, demand?.id]);

		expect(await run(next)).toEqual(dry);
		const now = await current();
		expect(now.find(({ thread }) => thread === shelling?.thread)).toMatchObject({
			status: "corrected",
			machine: { type: "air_strike", from: "2024-04-01" },
			corrected: { type: "air_strike", from: "2024-03-30" },
		});
		expect(now.find(({ thread }) => thread === arrest?.thread)).toMatchObject({ id: arrest?.id, status: "accepted" });
		expect(now.some(({ thread }) => thread === demand?.thread)).toBe(false);
		expect(await awaitingCoder(opened().db, next)).toBe(0);
		expect((await run(next)).articles).toBe(0);
	});
});
