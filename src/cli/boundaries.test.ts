import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../../test/databases.js";
import { rasdHere } from "../../test/program.js";

describe("rasd boundaries", () => {
	let store: ReturnType<typeof emptyFolder>;
	let folder: string;
	const on = (...args: string[]) => rasdHere(["boundaries", ...args, "--data", store.folder]);
	beforeAll(() => {
		store = emptyFolder();
		folder = mkdtempSync(join(tmpdir(), "rasd-boundaries-"));
	});
	afterAll(() => {
		store.drop();
		rmSync(folder, { recursive: true, force: true });
	});

	test("takes a file in, once; lists it, and drops it again", async () => {
		const file = join(folder, "districts.geojson");
		const ring = [
			[36, 35],
			[37, 35],
			[37, 36],
			[36, 36],
			[36, 35],
		];
		const properties = { ADM2_EN: "Harim", ADM2_AR: "حارم", ADM2_PCODE: "SY0703", ADM1_PCODE: "SY07", ADM0_PCODE: "SY" };
		const feature = { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } };
		writeFileSync(file, JSON.stringify({ type: "FeatureCollection", features: [feature] }));
		expect((await on("list")).out).toContain("no boundaries were imported");
		const first = await on("import", file, "--level", "2");
		expect([first.code, first.out.includes("ADM2_AR"), /SY, level 2: .*1/u.test(first.out.replace(/[\u2066-\u2069]/gu, ""))]).toEqual([
			0,
			true,
			true,
		]);
		expect((await on("import", file, "--level", "2")).out).toContain("unchanged");
		expect((await on()).out).toMatch(/^SY\t2\t/u);
		expect((await on("remove", "SY", "2")).code).toBe(0);
		const gone = await on("remove", "SY", "2");
		expect([gone.code, gone.err.includes("rasd boundaries list")]).toEqual([1, true]);
	});

	test.each([
		[["import", "nowhere.geojson", "--level", "2"], "nowhere.geojson"],
		[["import", "nowhere.geojson"], "--level"],
		[["import", "nowhere.geojson", "--level", "7"], "1, 2 or 3"],
	])("%j is refused with what to do", async (args, told) => {
		const { code, err } = await on(...args);
		expect([code === 0, err.includes(told)]).toEqual([false, true]);
	});
});
