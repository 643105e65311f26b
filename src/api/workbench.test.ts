import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { fill, HOSPITAL, type Served, serve } from "../../test/served.js";
import { createToken } from "../store/tokens.js";
import { ROUTES } from "./routes/index.js";

onEachDatabase("what the workbench asks for", (opened) => {
	let served: Served;
	let reader: string;
	const ask = (path: string, init: Parameters<Served["ask"]>[1] = {}) => served.ask(`/api/v1${path}`, init);
	const get = async (path: string) => {
		const { status, body } = await ask(path);
		expect(status, JSON.stringify(body)).toBe(200);
		return body;
	};
	const asReader = (path: string, init: Parameters<Served["ask"]>[1] = {}) =>
		ask(path, { ...init, headers: { authorization: `Bearer ${reader}` } });

	beforeAll(async () => {
		served = await serve(opened(), await fill(opened()));
		reader = (await createToken(opened().db, new Date().toISOString(), "reader", "read")).secret;
	});
	afterAll(async () => {
		await served?.server.close();
		expect(served?.failures).toEqual([]);
	});

	describe("saved searches", () => {
		const save = (name: string, query: string, page = "incidents") =>
			ask(`/searches/${encodeURIComponent(name)}`, { method: "PUT", json: { page, query, by: "ليلى" } });

		test("are kept by name, replaced, found by page and dropped", async () => {
			const name = "قصف إدلب / ٢٠٢٤";
			expect((await save(name, "?type=shelling")).status).toBe(201);
			const { status, body } = await save(name, "type=shelling&place=SY-ID");
			expect(status).toBe(200);
			expect(body).toMatchObject({ name, page: "incidents", query: "type=shelling&place=SY-ID", by: "ليلى" });
			await save("map", "bbox=1,2,3,4", "map");
			expect((await get("/searches")).items).toHaveLength(2);
			expect((await get("/searches?page=map")).items).toMatchObject([{ name: "map", query: "bbox=1,2,3,4" }]);
			expect((await ask(`/searches/${encodeURIComponent(name)}`, { method: "DELETE" })).status).toBe(200);
			expect((await ask(`/searches/${encodeURIComponent(name)}`, { method: "DELETE" })).status).toBe(404);
			expect((await get("/searches")).items).toHaveLength(1);
		});

		test("are changed by reviewers, and readers do not see those that name a sensitive place", async () => {
			await save("secret", `text=${encodeURIComponent(`مشفى ${HOSPITAL}`).replaceAll("%20", "+")}`);
			const names = (await asReader("/searches")).body.items.map(({ name }: { name: string }) => name);
			expect(names).toEqual(["map"]);
			expect((await asReader("/searches/map", { method: "PUT", json: { page: "map", query: "" } })).status).toBe(403);
			expect((await save("x", "a".repeat(8001))).status).toBe(400);
			expect((await save("x", "", "../etc")).status).toBe(400);
		});
	});

	test("a polygon filters incidents, their counts and the map alike", async () => {
		const { items } = await get("/incidents?limit=500&fields=id,lat,lon");
		// Idlib's countryside, and not Daraa's.
		const within = "35.9,35.3;37.3,35.3;37.3,36.4;35.9,36.4";
		const expected = items.filter(
			({ lat, lon }: { lat: number | null; lon: number }) => lat !== null && lon > 35.9 && lon < 37.3 && lat > 35.3 && lat < 36.4,
		);
		expect(expected.length).toBeGreaterThan(0);
		expect(expected.length).toBeLessThan(items.length);
		const found = await get(`/incidents?within=${within}&limit=500&count=true`);
		expect(found.items.map(({ id }: { id: number }) => id).sort()).toEqual(expected.map(({ id }: { id: number }) => id).sort());
		expect(found.total).toBe(expected.length);
		const counts = await get(`/incidents/counts?by=type&within=${within}`);
		expect(counts.items.reduce((sum: number, { incidents }: { incidents: number }) => sum + incidents, 0)).toBe(expected.length);
		const map = await get(`/map?bbox=-180,-90,180,90&zoom=3&within=${within}`);
		expect([map.all, map.inBox, map.unplaced]).toEqual([expected.length, expected.length, 0]);
		// A triangle takes less than the box round it.
		const half = (await get("/incidents?within=35.9,35.3;37.3,35.3;35.9,36.4&limit=500")).items;
		expect(half.length).toBeLessThanOrEqual(expected.length);
		const loose = await get("/incidents?placed=false&count=true");
		expect(loose.items.every(({ lat }: { lat: number | null }) => lat === null)).toBe(true);
	});

	test("a time brush counts days, weeks and months; sparklines count by week of the first report", async () => {
		const { total } = await get("/incidents?count=true&limit=1");
		for (const by of ["day", "week", "month", "reported-day", "reported-week", "reported-month", "country", "contested"]) {
			const { items } = await get(`/incidents/counts?by=${by}`);
			expect(
				items.reduce((sum: number, { incidents }: { incidents: number }) => sum + incidents, 0),
				by,
			).toBe(total);
		}
		const { items } = await get("/incidents/counts?by=type&and=reported-week");
		expect(items[0]).toMatchObject({ key: expect.any(String), and: expect.stringMatching(/^2024-\d\d-\d\d$/) });
	});

	test("sorting by type groups them in the order of the codebook", async () => {
		const { items } = await get("/incidents?sort=type&limit=500");
		const types = items.map(({ type }: { type: string }) => type);
		expect(types.filter((type: string, i: number) => i > 0 && types[i - 1] !== type)).toHaveLength(new Set(types).size - 1);
		const firsts = (await get("/incidents?sort=-first&limit=500")).items.map(({ firstReport }: { firstReport: string }) => firstReport);
		expect(firsts).toEqual([...firsts].sort());
	});

	test("an outlet shows how it stands beside the others, and its words", async () => {
		const { items } = await get("/outlets");
		const copied = items.find(({ copies }: { copies: number }) => copies > 0);
		expect(copied.independence).toBeCloseTo(1 - copied.copies / copied.articles, 2);
		const b = await get("/outlets/b.example");
		ROUTES.find(({ path }) => path === "/outlets/{id}")?.result.parse(b);
		expect(b).toMatchObject({ shared: 1, figures: 1, disagrees: 1, daysBehind: 0, firsts: 0 });
		expect(b.incidents).toBe(b.shared + b.alone);
		expect(b.words.find(({ actor }: { actor: string }) => actor === "syrian_army")).toMatchObject({
			name: expect.stringContaining("النظام"),
			names: { ar: "الجيش السوري" },
		});
	});

	test("an outlet's output by month, and whom it stands beside", async () => {
		const d = await get("/outlets/d.example/output");
		ROUTES.find(({ path }) => path === "/outlets/{id}/output")?.result.parse(d);
		expect(d.months).toEqual([{ month: "2024-04", articles: 2, copies: 0, claims: expect.any(Number) }]);
		expect(d.months[0].claims).toBeGreaterThan(0);
		expect(d.beside).toContainEqual(expect.objectContaining({ id: "a.example", copiedBy: 1, copiedFrom: 0 }));
		const b = await get("/outlets/b.example/output");
		const beside = b.beside.find(({ id }: { id: string }) => id === "a.example");
		expect(beside).toMatchObject({ shared: 1, before: 0, after: 0, figures: 1, disagrees: 1 });
		expect((await ask("/outlets/nobody/output")).status).toBe(404);
	});

	test("an actor has its days and its parts", async () => {
		const army = await get("/actors/syrian_army");
		expect(army).toMatchObject({ parent: "syrian_government", first: "2024-04-02" });
		expect((await get("/actors/syrian_government")).parts.map(({ id }: { id: string }) => id)).toContain("syrian_army");
	});

	test("review counts what the coder missed", async () => {
		expect((await get("/review/progress")).missed).toEqual([]);
	});
});
