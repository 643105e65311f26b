import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import { type Served, serve } from "../../test/served.js";
import { parseTable } from "../places/table.js";
import { Adder } from "../record/add.js";
import { coderWith, type RecordCoder } from "../record/coder.js";
import { settlePlaceName } from "../record/place-names.js";
import { verify } from "../record/verify.js";
import { claimsOf } from "../store/claims.js";
import { unfollowedSettlements } from "../store/place-settlements.js";
import { ROUTES } from "./routes/index.js";

const TSV = [
	["t1", "الخربة", "village", "SY", "SY-ID", "35.8", "36.5"],
	["t2", "الخربة", "village", "SY", "SY-HM", "35.2", "36.6"],
	["t3", "الخربة", "village", "SY", "SY-HM", "34.9", "37.2"],
]
	.map(([id, name, kind, country, admin1, lat, lon]) => [id, name, "", kind, country, admin1, "", lat, lon, "0", "test"].join("\t"))
	.join("\n");
const text = (rest: string) => `قتل خمسة مدنيين في قصف مدفعي لقوات النظام على قرية الخربة ${rest}أمس.`;

onEachDatabase("names of places", (opened) => {
	let served: Served;
	let coder: RecordCoder;
	const get = async (path: string) => (await served.ask(`/api/v1${path}`)).body;
	const post = (path: string, json: unknown) => served.ask(`/api/v1${path}`, { json });
	const add = async (key: string, whole: string, by: RecordCoder = coder) => {
		const adder = new Adder(opened().db, by, "https://test.example/feed", () => NOW);
		await adder.add(itemOf(key, { title: `خبر ${key}`, text: whole, url: `https://${key}.example/1` }));
		await adder.flush();
	};
	const placeOf = async (key: string) => {
		const { id } = await opened().db.selectFrom("article").select("id").where("stated_id", "=", key).executeTakeFirstOrThrow();
		const [claim] = (await claimsOf(opened().db, [id])).get(id) ?? [];
		return claim?.machine.places[0];
	};
	const incidentsAt = async (place: string) => (await get(`/incidents?place=${place}`)).items.length;
	const settle = async (placeId: string | null, context: string | null = null, id = randomUUID()) => {
		const { status, body } = await post("/places/settlements", { id, name: "الخربة", context, placeId, by: "ليلى" });
		if (status === 201) await finished(body.job.id);
		return { status, body };
	};
	const finished = async (job: number) => {
		for (let tries = 0; tries < 200; tries++) {
			const { state } = await get(`/jobs/${job}`);
			if (state !== "running") {
				expect(state).toBe("done");
				return;
			}
			await setTimeout(25);
		}
		throw new Error(`job ${job} does not end`);
	};
	const undo = async (id: string) => {
		const { body } = await post(`/places/settlements/${id}/undo`, {});
		if (body.job) await finished(body.job.id);
		return body;
	};

	beforeAll(async () => {
		expect(parseTable("test", TSV)).toHaveLength(3);
		coder = coderWith([{ name: "test", tsv: TSV }]);
		await opened().db.insertInto("gazetteer").values({ name: "test", tsv: TSV, rows: 3, added_at: NOW }).execute();
		await add("plain", text(""));
		await add("told", text("بريف إدلب "));
		await add("country", "قتل خمسة مدنيين في سوريا أمس.");
		served = await serve(opened(), coder);
	});
	afterAll(async () => {
		await served?.server.close();
		expect(served?.failures).toEqual([]);
	});

	test("that may be several are listed with what they were read as", async () => {
		const body = await get("/places/ambiguous?count=true");
		ROUTES.find(({ path }) => path === "/places/ambiguous")?.result.parse(body);
		expect(body.total).toBe(1);
		const [one] = body.items;
		expect(one).toMatchObject({ name: "الخربة", claims: 2, settled: false });
		expect(one.candidates.map(({ place }: { place: { id: string } }) => place.id).sort()).toEqual(
			expect.arrayContaining(["t1", "t2", "t3"]),
		);
		expect(one.candidates[0].claims).toBeGreaterThan(0);
		expect(one.examples.length).toBeGreaterThan(0);
		expect((await get("/places/ambiguous?settled=true")).items).toEqual([]);
	});

	test("mean what was settled: in claims of the record, in incidents, in what comes later; and no more when it is undone", async () => {
		const before = (await placeOf("plain"))?.gazetteerId;
		const other = before === "t3" ? "t2" : "t3";
		const id = randomUUID();
		const { status, body } = await settle(other, null, id);
		expect(status).toBe(201);
		expect(body.settlement).toMatchObject({ name: "الخربة", context: null, placeId: other, by: "ليلى", undoneAt: null });
		expect(await placeOf("plain")).toMatchObject({ gazetteerId: other, admin1: "SY-HM" });
		expect(await incidentsAt(other)).toBe(1);
		// The article itself says where it lies.
		expect((await placeOf("told"))?.admin1).toBe("SY-ID");
		const coded = await post("/code", { text: text(""), published: "2024-04-02" });
		const [claim] = coded.body.claims;
		expect(claim.places[0].gazetteerId).toBe(other);
		expect(claim.why.find(({ field }: { field: string }) => field === "places").rule).toBe("place.settled");
		expect((await settle(other, null, id)).status).toBe(200);
		expect((await post("/places/settlements", { id, name: "الخربة", placeId: null })).status).toBe(409);
		expect((await get("/places/ambiguous?settled=true")).items).toHaveLength(1);

		await undo(id);
		expect((await undo(id)).job).toBeNull();
		expect((await placeOf("plain"))?.gazetteerId).toBe(before);
		expect((await get("/places/settlements")).items).toEqual([]);
		expect((await get("/places/settlements?all=true")).items).toMatchObject([{ id, undoneAt: expect.any(String) }]);
	});

	test("a governorate goes before everywhere, one settled anew takes the place of the earlier, none of them is an answer", async () => {
		await settle("t1");
		await settle("t3", "SY-HM");
		expect(await placeOf("plain")).toMatchObject({ gazetteerId: expect.stringMatching(/t1|t3/) });
		expect(await placeOf("told")).toMatchObject({ gazetteerId: "t1" });
		await settle(null);
		expect(await placeOf("told")).toMatchObject({ name: "الخربة", admin1: "SY-ID" });
		expect((await placeOf("told"))?.gazetteerId).toBeUndefined();
		expect((await placeOf("plain"))?.gazetteerId).toBe("t3");
		const { items } = await get("/places/settlements?all=true");
		expect(items.filter(({ undoneAt }: { undoneAt: string | null }) => undoneAt === null)).toHaveLength(2);
		for (const { id, undoneAt } of items) if (undoneAt === null) await undo(id);
		expect((await verify(opened().db)).breaches).toEqual([]);
	});

	test("what a killed server settled is followed by the next one", async () => {
		const id = randomUUID();
		const other = (await placeOf("plain"))?.gazetteerId === "t3" ? "t2" : "t3";
		await settlePlaceName(opened().db, coder.gazetteer, NOW, { id, name: "الخربة", within: null, place: other, by: "ليلى" });
		expect((await placeOf("plain"))?.gazetteerId).not.toBe(other);
		const next = await serve(opened(), coder);
		await expect.poll(async () => (await placeOf("plain"))?.gazetteerId).toBe(other);
		await expect.poll(() => unfollowedSettlements(opened().db)).toEqual([]);
		await next.server.close();
		expect(next.failures).toEqual([]);
		await undo(id);
	});

	describe("cannot be settled so", () => {
		test.each([
			[{ placeId: "nowhere" }, "nowhere"],
			[{ placeId: "t1", context: "SY-HM" }, "t1 (SY-ID)"],
			[{ placeId: "t1", context: "SY-XX" }, "SY-XX"],
			[{ placeId: null, name: "\u064b" }, "letters"],
		])("%j", async (change, told) => {
			const { status, body } = await post("/places/settlements", { id: randomUUID(), name: "الخربة", ...change });
			expect(status).toBe(422);
			expect(body.detail).toContain(told);
		});

		test("one that is not there cannot be undone", async () => {
			expect((await post("/places/settlements/nothing-here/undo", {})).status).toBe(404);
		});
	});
});
