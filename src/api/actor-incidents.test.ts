import { afterAll, beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { fill, type Served, serve } from "../../test/served.js";

onEachDatabase("incidents of an actor, and words behind figures", (opened) => {
	let served: Served;
	const items = async (path: string) => {
		const { status, body } = await served.ask(`/api/v1${path}`);
		expect(status, JSON.stringify(body)).toBe(200);
		return body.items;
	};
	const ids = async (path: string) => (await items(path)).map(({ id }: { id: number }) => id);

	beforeAll(async () => {
		served = await serve(opened(), await fill(opened()));
	});
	afterAll(async () => {
		await served?.server.close();
		expect(served?.failures).toEqual([]);
	});

	test("by its part, and beside another", async () => {
		const all = await ids("/actors/russian_forces/incidents");
		expect(all.length).toBeGreaterThan(0);
		expect(await ids("/actors/russian_forces/incidents?part=initiator")).toEqual(all);
		expect(await ids("/actors/russian_forces/incidents?part=target")).toEqual([]);
		const together = await ids("/actors/russian_forces/incidents?with=civilians");
		expect(together.length).toBeGreaterThan(0);
		expect(await ids("/actors/civilians/incidents?part=target&with=russian_forces")).toEqual(together);
		expect(await ids("/actors/nobody/incidents")).toEqual([]);
	});

	test("page by page, each once", async () => {
		const all = await ids("/actors/civilians/incidents");
		expect(all.length).toBeGreaterThan(2);
		const paged: number[] = [];
		for (let after: string | null = ""; after !== null; ) {
			const { body } = await served.ask(`/api/v1/actors/civilians/incidents?limit=1${after === "" ? "" : `&after=${after}`}`);
			paged.push(...body.items.map(({ id }: { id: number }) => id));
			after = body.next;
		}
		expect(paged).toEqual(all);
	});

	test("words stand behind points, with their article", async () => {
		const [series] = await items("/figures?points=2");
		const claims = series.points.map(({ claim }: { claim: string }) => claim);
		const words = await items(`/figures/words?claims=${claims.join(",")}`);
		expect(words.map(({ claim }: { claim: string }) => claim).sort()).toEqual([...claims].sort());
		for (const { article, quotes } of words) {
			expect(article).toMatch(/./);
			expect(quotes.length).toBeGreaterThan(0);
		}
		const { status } = await served.ask("/api/v1/figures/words?claims=1;2");
		expect(status).toBe(400);
	});
});
