import { afterAll, beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { fill, HOSPITAL, HOSPITAL_TOWN, type Served, serve } from "../../test/served.js";
import { createToken, type Scope } from "../store/tokens.js";
import { SQUARE } from "./query.js";
import { ROUTES } from "./routes/index.js";

onEachDatabase("sensitive places", (opened) => {
	let served: Served;
	const secrets = {} as Record<Scope, string>;
	const as = (scope: Scope, path: string) => served.ask(`/api/v1${path}`, { headers: { authorization: `Bearer ${secrets[scope]}` } });
	/** What would tell where it was: names, the point, the article's words. */
	let telling: readonly string[];

	beforeAll(async () => {
		served = await serve(opened(), await fill(opened()));
		for (const scope of ["read", "review"] as const)
			secrets[scope] = (await createToken(opened().db, new Date().toISOString(), scope, scope)).secret;
		const { body } = await as("review", `/articles?text=${encodeURIComponent(HOSPITAL)}`);
		const { body: article } = await as("review", `/articles/${body.items[0].id}`);
		const { lat, lon, gazetteerId } = article.claims[0].claim.places.find((place: { name: string }) => place.name === HOSPITAL_TOWN);
		expect(gazetteerId).toBeTypeOf("string");
		telling = [HOSPITAL, HOSPITAL_TOWN, String(lat), String(lon), gazetteerId, article.url, article.title];
	});
	afterAll(async () => {
		await served?.server.close();
		expect(served?.failures).toEqual([]);
	});

	/** Every address below a route that the record has something at. */
	async function addresses(path: string): Promise<readonly string[]> {
		const asked: Readonly<Record<string, string>> = {
			"/incidents/counts": "?by=admin1",
			"/places": "?name=%D8%AD%D9%84%D8%A8",
			"/search": `?text=${encodeURIComponent("مشفى")}`,
			"/map": "?bbox=36,35,37,36&zoom=14",
			"/map/boundaries": "?level=1",
			"/figures/words": `?claims=${Array.from({ length: 60 }, (_, i) => i + 1).join(",")}`,
		};
		if (!path.includes("{")) return [`${path}${asked[path] ?? ""}`];
		const list = path.slice(0, path.indexOf("/{"));
		if (list === "/places") return ["/places/SY-ID", "/places/SY"];
		const { body } = await as("review", list);
		return body.items.map(({ id }: { id: string | number }) => path.replace("{id}", encodeURIComponent(id)));
	}

	// The map's ground and the gazetteer's names are the same whatever the record has.
	const routes = ROUTES.filter(({ method, scope, answer }) => method === "GET" && scope === "read" && answer !== "events")
		.map(({ path }) => path)
		.filter((path) => path !== "/map/base" && path !== "/names/places");
	test.each(routes)("%s tells readers nothing of where it is", async (path) => {
		const paths = await addresses(path);
		expect(paths.length).toBeGreaterThan(0);
		for (const each of paths) {
			const { status, text } = await as("read", each);
			expect([200, 404]).toContain(status);
			for (const word of telling) expect(text, each).not.toContain(word);
		}
	});

	test("readers are told the district, and that it is", async () => {
		const { body } = await as("read", "/claims?type=air_strike&count=true");
		const blurred = body.items.filter((item: { blurred: boolean }) => item.blurred);
		expect(blurred.length).toBeGreaterThan(0);
		expect(blurred[0]).toMatchObject({ title: "", url: null, claim: { quotes: [], why: [] } });
		expect(["adm2", "adm1"]).toContain(blurred[0].claim.places[0].precision);
		const { body: incidents } = await as("read", "/incidents?type=air_strike");
		expect(incidents.items.some((item: { blurred: boolean }) => item.blurred)).toBe(true);
	});

	test("reviewers see it as it is, and exports only where they ask for it", async () => {
		const { text } = await as("review", "/claims?type=air_strike");
		expect(text).toContain(HOSPITAL_TOWN);
		expect((await as("review", "/export/claims")).text).not.toContain(HOSPITAL_TOWN);
		expect((await as("review", "/export/claims?exact=true")).text).toContain(HOSPITAL_TOWN);
		expect((await as("review", "/export/incidents?exact=true")).text).toContain(HOSPITAL_TOWN);
		expect((await as("read", "/export/claims?exact=true")).status).toBe(403);
	});

	test("a narrow box does not find out what a map would not show", async () => {
		const { body } = await as("review", "/incidents?type=air_strike&limit=500");
		const { id, lat, lon } = body.items.find(({ summary }: { summary: { place: string } }) => summary.place === HOSPITAL_TOWN);
		const [x, y] = [lon, lat].map((degrees) => (Math.floor(degrees / SQUARE) + 0.5) * SQUARE) as [number, number];
		const box = (around: number) => [x - around, y - around, x + around, y + around].map((degrees) => degrees.toFixed(6)).join(",");
		const beside = box(0.0001);
		expect((await as("review", `/incidents?bbox=${beside}`)).body.items).toEqual([]);
		const ids = async (box: string) => (await as("read", `/incidents?bbox=${box}`)).body.items.map(({ id }: { id: number }) => id);
		expect(await ids(beside)).toEqual(await ids(box(SQUARE / 2 - 0.001)));
		expect(await ids(beside)).toContain(id);
		const around = (reach: number) =>
			[
				[-1, -1],
				[1, -1],
				[0, 1],
			]
				.map(([dx = 0, dy = 0]) => `${(x + dx * reach).toFixed(6)},${(y + dy * reach).toFixed(6)}`)
				.join(";");
		const inside = async (scope: "read" | "review", polygon: string) =>
			(await as(scope, `/incidents?within=${polygon}`)).body.items.map((one: { id: number }) => one.id);
		expect(await inside("review", around(0.0001))).toEqual([]);
		expect(await inside("read", around(0.0001))).toEqual(await ids(beside));
		const shifted = around(0.0001).replaceAll(/^[\d.]+|(?<=;)[\d.]+/g, (lon) => (Number(lon) + 0.2).toFixed(6));
		expect(await inside("read", shifted)).toEqual(await ids(beside));
		const { body: near } = await as("read", `/map?bbox=${beside}&zoom=18`);
		const { body: far } = await as("read", `/map?bbox=${beside}&zoom=7`);
		expect(near).toEqual(far);
	});
});
