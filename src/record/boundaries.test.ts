import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { NOW } from "../../test/items.js";
import { type Served, serve } from "../../test/served.js";
import { readBoundaries } from "../intake/boundary-file.js";
import { listBoundaries } from "../store/boundaries.js";
import { importBoundaries, removeBoundaries } from "./boundaries.js";
import { loadRecordCoder, type RecordCoder } from "./coder.js";

const SHARED = fileURLToPath(new URL("../../../shared/boundaries/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rasd-boundaries-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A governorate of a square's width, with many points on one side. */
function square(name: string, ar: string, west: number): object {
	const side = Array.from({ length: 200 }, (_, i) => [west + i / 200, 35 + (i % 2) / 1e6]);
	return {
		type: "Feature",
		properties: { ADM1_EN: name, ADM1_AR: ar, ADM1_PCODE: `SY${west}`, ADM0_PCODE: "SY" },
		geometry: { type: "Polygon", coordinates: [[...side, [west + 1, 35], [west + 1, 36], [west, 36], [west, 35]]] },
	};
}

onEachDatabase("boundaries", (opened) => {
	let coder: RecordCoder;
	let served: Served;
	const get = async (path: string) => (await served.ask(`/api/v1${path}`)).body;
	const take = async (features: object[], level: 1 | 2 | 3 = 1) => {
		const file = join(folder, "areas.geojson");
		writeFileSync(file, JSON.stringify({ type: "FeatureCollection", features }));
		const read = await readBoundaries(file, { level, country: null, fields: { name: "ADM1_EN", nameAr: "ADM1_AR" }, object: null });
		return importBoundaries(opened().db, coder.gazetteer, NOW, read);
	};

	beforeAll(async () => {
		coder = await loadRecordCoder(opened().db);
		served = await serve(opened(), coder);
	});
	afterAll(async () => {
		await served?.server.close();
		expect(served?.failures).toEqual([]);
	});

	test("are simplified for showing, take the place of the map's own, and go again", async () => {
		const before = await get("/map/base");
		const own = (base: typeof before) =>
			base.borders.objects.governorates.geometries.filter((one: { properties: { country: string } }) => one.properties.country === "SY")
				.length;
		expect(own(before)).toBe(14);
		expect(before.imported).toEqual([]);

		const features = [square("Idleb", "إدلب", 36), square("Nowhere", "لا مكان كهذا", 38)];
		const first = await take(features);
		expect(first).toMatchObject({ done: "new", known: 1 });
		expect(first.shown).toBeLessThan(20);
		expect((await take(features)).done).toBe("unchanged");
		expect((await take(features.slice(0, 1))).done).toBe("replaced");
		expect((await take(features)).done).toBe("replaced");

		const after = await get("/map/base");
		expect(own(after)).toBe(0);
		expect(after.imported).toMatchObject([{ country: "SY", level: 1, areas: 2 }]);
		const { items } = await get("/map/boundaries?level=1");
		expect(items).toMatchObject([{ country: "SY", source: "areas.geojson" }]);
		const areas = items[0].topology.objects.areas.geometries;
		expect(areas[0].properties).toEqual({ en: "Idleb", ar: "إدلب", code: "SY36", parent: null, key: "SY-ID" });
		expect(areas[1].properties.key).toBeNull();
		const fine = await get("/map/boundaries?level=1&detail=fine");
		expect(JSON.stringify(fine).length).toBeGreaterThan(JSON.stringify(items).length);
		const boxed = await get("/map/boundaries?level=1&bbox=38.5,35.1,38.6,35.2");
		expect(boxed.items[0].topology.objects.areas.geometries.map(({ properties }: { properties: { en: string } }) => properties.en)).toEqual(
			["Nowhere"],
		);
		expect(boxed.items[0].topology.arcs.length).toBeLessThan(items[0].topology.arcs.length);
		expect((await get("/map/boundaries?level=2")).items).toEqual([]);

		expect(await removeBoundaries(opened().db, { country: "SY", level: 1 })).toBe(true);
		expect(await removeBoundaries(opened().db, { country: "SY", level: 1 })).toBe(false);
		expect(own(await get("/map/base"))).toBe(14);
	});

	test("the map's own ground has names in both languages for all its governorates", async () => {
		const { borders, water, cities } = await get("/map/base");
		const names = borders.objects.governorates.geometries.map(({ properties }: { properties: { en: string; ar: string } }) => [
			properties.en,
			properties.ar,
		]);
		expect(names.length).toBeGreaterThan(300);
		expect(names.flat().every((name: unknown) => typeof name === "string" && name !== "")).toBe(true);
		expect(Object.keys(water.objects)).toEqual(["rivers", "lakes"]);
		expect(cities.features.length).toBeGreaterThan(700);
	});

	describe.skipIf(!existsSync(SHARED))("of OCHA", () => {
		test.each([
			["cod_sy_adm1.geojson", 1, 14, 14],
			["cod_sy_adm2.geojson", 2, 62, 0],
			["cod_sy_adm3.topojson", 3, 272, 0],
		] as const)("%s", async (name, level, areas, known) => {
			const read = await readBoundaries(join(SHARED, name), { level, country: null, fields: {}, object: null });
			expect(read).toMatchObject({ country: "SY", level });
			expect(read.areas).toHaveLength(areas);
			expect(read.areas.every(({ en, ar, code }) => en && ar && code)).toBe(true);
			const imported = await importBoundaries(opened().db, coder.gazetteer, NOW, read);
			expect(imported.known).toBeGreaterThanOrEqual(known);
			expect(imported.shown).toBeLessThan(read.points);
			const { items } = await get(`/map/boundaries?level=${level}`);
			expect(items[0].topology.objects.areas.geometries).toHaveLength(areas);
			expect((await listBoundaries(opened().db)).map((one) => one.level)).toContain(level);
		});
	});
});
