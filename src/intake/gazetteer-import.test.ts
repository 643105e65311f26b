import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { arabicGazetteer } from "../arabic/places/names.js";
import { LEXICON_FILES } from "../generated/lexicons.js";
import { GazetteerError, importGazetteers } from "./gazetteer-import.js";
import { loadImported, removeTable, storedTables, storeTable, tableName } from "./gazetteer-store.js";

const folder = mkdtempSync(join(tmpdir(), "rasd-"));
afterAll(() => rmSync(folder, { recursive: true }));
const embedded = arabicGazetteer(LEXICON_FILES);
const options = { country: null, format: null, doubtful: false, columns: new Map<string, string>() };
const SHARED = "../shared/gazetteer";
const shared = existsSync(SHARED);
if (!shared) console.log("skipped: no ../shared");

function write(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

describe("importing a table", () => {
	test("own columns, a row too many and a row without Arabic", async () => {
		const file = write("own.csv", "name,Y,X\nقرية التجربة,35.9,36.6\nTest,35.9,36.6\nقرية,95,36.6\n");
		const [report] = await importGazetteers(
			[file],
			{
				...options,
				format: "csv",
				country: "SY",
				columns: new Map([
					["lat", "Y"],
					["lon", "X"],
				]),
			},
			embedded,
		);
		expect(report?.places).toMatchObject([{ name: "قرية التجربة", country: "SY", admin1: "SY-ID", kind: "village" }]);
		expect([...(report?.skipped ?? [])]).toEqual([
			["no name in Arabic letters", { rows: 1, line: 3 }],
			["no latitude and longitude in degrees", { rows: 1, line: 4 }],
		]);
	});

	test("a GeoNames dump takes its Arabic names from the file beside it", async () => {
		const dump = write(
			"SY.txt",
			`${["9001", "Tajriba", "Tajriba", "", "35.93", "36.63", "P", "PPL", "SY", "", "12", "", "", "", "900", "", "", "Asia/Damascus", "2020-01-01"].join("\t")}\n`,
		);
		const names = write("alternateNames.txt", "1\t9001\tar\tالتجربة\n2\t9001\tfr\tEssai\n");
		const reports = await importGazetteers([dump, names], options, embedded);
		expect(reports.flatMap(({ places }) => places)).toMatchObject([{ id: "gn9001", name: "التجربة", admin1: "SY-ID", population: 900 }]);
	});

	test("points of a GeoJSON file", async () => {
		const file = write(
			"p.geojson",
			JSON.stringify({ features: [{ geometry: { type: "Point", coordinates: [36.63, 35.93] }, properties: { name: "التجربة", id: 7 } }] }),
		);
		const [report] = await importGazetteers([file], { ...options, country: "SY" }, embedded);
		expect(report?.places).toMatchObject([{ id: "own7", lat: 35.93, lon: 36.63 }]);
	});

	test.each([
		["empty.csv", "", /rows; the file is empty/],
		["odd.csv", "a,b\n1,2\n", /a GeoNames dump, or a header/],
		["broken.json", "{", /JSON/],
	])("%s stops with file and line", async (name, text, expected) => {
		const importing = importGazetteers([write(name, text)], options, embedded);
		await expect(importing).rejects.toThrow(GazetteerError);
		await expect(importGazetteers([join(folder, name)], options, embedded)).rejects.toThrow(expected);
	});
});

describe("what is kept", () => {
	test("a table is kept, found again, replaced and dropped", () => {
		const data = join(folder, "data");
		const place = {
			id: "x1",
			name: "التجربة",
			names: ["التجربة"],
			kind: "village" as const,
			country: "SY",
			admin1: "SY-ID",
			lat: 35.9,
			lon: 36.6,
			population: 0,
			source: "csv",
		};
		expect(storeTable(data, tableName("/a/b c.csv"), [place, place])).toBe(1);
		storeTable(data, "b_c", [place]);
		expect(storedTables(data).map(({ name }) => name)).toEqual(["b_c"]);
		expect(loadImported(data)).toEqual([place]);
		expect(removeTable(data, "b_c")).toBe(true);
		expect(removeTable(data, "b_c")).toBe(false);
		expect(loadImported(data)).toEqual([]);
	});
});

describe.skipIf(!shared)("the shared gazetteers", () => {
	test("Syria's governorates get their codes, doubtful names are left out", async () => {
		const [levels, communities] = await importGazetteers(
			[`${SHARED}/cod_sy_adm1-3.csv`, `${SHARED}/cod_sy_adm4_communities_en_arjoin.csv`],
			options,
			embedded,
		);
		const codes = new Map(levels?.places.filter(({ kind }) => kind === "adm1").map(({ id, admin1 }) => [id, admin1]));
		expect(codes.get("codSY07")).toBe("SY-ID");
		expect(codes.get("codSY03")).toBe("SY-RD");
		expect(codes.size).toBe(14);
		expect(communities?.places.length).toBeGreaterThan(3000);
		expect(communities?.skipped.get("Arabic name marked as doubtful (C)")?.rows).toBeGreaterThan(100);
	});

	test("Yemen's governorates get their codes", async () => {
		const [report] = await importGazetteers([`${SHARED}/cod_ye_adm1.csv`], options, embedded);
		expect(new Set(report?.places.map(({ admin1 }) => admin1)).size).toBe(22);
	});
});
