import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, test } from "vitest";
import { arabicGazetteer } from "../arabic/places/names.js";
import { LEXICON_FILES } from "../generated/lexicons.js";
import { type ImportOptions, importGazetteer, isNamesFile, readNames } from "./gazetteer-import.js";
import { loadImported, removeTable, storedTables, storeTable, tableName } from "./gazetteer-store.js";
import { GazetteerError } from "./gazetteer-text.js";

const folder = mkdtempSync(join(tmpdir(), "rasd-"));
afterAll(() => rmSync(folder, { recursive: true }));
const embedded = arabicGazetteer(LEXICON_FILES);
const options: ImportOptions = { country: null, format: null, doubtful: false, columns: new Map<string, string>() };
const SHARED = "../shared/gazetteer";
const shared = existsSync(SHARED);
if (!shared) console.log("skipped: no ../shared");

function write(name: string, text: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const read = (file: string, more: Partial<ImportOptions> = {}) => importGazetteer(file, new Map(), { ...options, ...more }, embedded);
const geonames = (id: string, name: string, alternates = "", code = "PPL") =>
	`${[id, name, name, alternates, "35.93", "36.63", "P", code, "SY", "", "12", "", "", "", "900", "", "", "Asia/Damascus", "2020-01-01"].join("\t")}\n`;

describe("importing a table", () => {
	test("own columns, a row too many and a row without Arabic", async () => {
		const file = write("own.csv", "name,Y,X\nقرية التجربة,35.9,36.6\nTest,35.9,36.6\nقرية,95,36.6\n");
		const own = new Map([
			["lat", "Y"],
			["lon", "X"],
		]);
		const report = await read(file, { format: "csv", country: "SY", columns: own });
		expect(report.places).toMatchObject([{ name: "قرية التجربة", country: "SY", admin1: "SY-ID", kind: "village" }]);
		expect(report.skipped).toEqual([
			{ skip: "no-arabic-name", detail: "", rows: 1, line: 3 },
			{ skip: "no-point", detail: "", rows: 1, line: 4 },
		]);
	});

	test.each([
		["windows-1256 with semicolons and decimal commas", iconv.encode("name;lat;lon\nقرية التجربة;35,9;36,6\n", "windows-1256")],
		["UTF-16 with tabs, as spreadsheets save it", iconv.encode("name\tlat\tlon\nقرية التجربة\t35.9\t36.6\n", "utf-16le", { addBOM: true })],
		["UTF-8 with a byte order mark", Buffer.from("\ufeffname,lat,lon\r\nقرية التجربة,35.9,36.6\r\n")],
	])("%s", async (name, bytes) => {
		const { places } = await read(write(`${name}.csv`, bytes), { country: "SY" });
		expect(places).toMatchObject([{ name: "قرية التجربة", lat: 35.9, lon: 36.6 }]);
	});

	test("a district of OCHA's is called as its places call it", async () => {
		const head = "pcode,level,name_en,name_ar,adm1_en,adm2_en,lat,lon";
		const rows = ["SY0799,2,Trial,منطقة التجربة,Idleb,,35.91,36.61", "SY079901,3,Trial Sub,ناحية التجربة,Idleb,Trial,35.92,36.62"];
		const { places } = await read(write("cod-districts.csv", `${head}\n${rows.join("\n")}\n`), { format: "cod" });
		expect(places.map(({ kind, adm2 }) => [kind, adm2])).toEqual([
			["adm2", "Trial"],
			["adm3", "Trial"],
		]);
	});

	test("rows of one id are taken once; ids, codes and numbers that a table cannot hold do no harm", async () => {
		const rows = ["a 1,قرية,35.9,36.6,SY,SY-ID", "a 1,قرية,35.9,36.6,SY,SY-ID", "b,قرية,1e-9,36.6,SY,SY-ID", "c,قرية,35.9,36.6,IQ,SY-ID"];
		const { places, skipped } = await read(write("odd-rows.csv", `id,name,lat,lon,country,admin1\n${rows.join("\n")}\n`));
		expect(places.map(({ id, lat }) => [id, lat])).toEqual([
			["owna_1", 35.9],
			["ownb", 0],
		]);
		expect(skipped.map(({ skip, line }) => [skip, line])).toEqual([
			["same-id", 3],
			["region-elsewhere", 5],
		]);
		expect(storeTable(join(folder, "odd-rows"), "t", places)).toBe("new");
		expect(loadImported(join(folder, "odd-rows"))).toHaveLength(2);
	});

	test("a GeoNames dump takes its Arabic names from the file beside it, the preferred one first, no historic one", async () => {
		const dump = write("SY.txt", `${geonames("9001", "Tajriba")}${geonames("9002", "Gone", "زائلة", "PPLQ")}short\tline\n`);
		const names = write(
			"alternateNamesV2.txt",
			"1\t9001\tar\tتجربة\t\t\t\t\n2\t9001\tar\tالتجربة\t1\t\t\t\n3\t9001\tar\tالقديمة\t\t\t\t1\n4\t9001\tfr\tEssai\t\t\t\t\n",
		);
		expect([await isNamesFile(dump), await isNamesFile(names)]).toEqual([false, true]);
		const report = await importGazetteer(dump, await readNames([names]), options, embedded);
		expect(report.places).toMatchObject([{ id: "gn9001", name: "التجربة", names: ["التجربة", "تجربة"], admin1: "SY-ID", population: 900 }]);
		expect(report.skipped.map(({ skip, line }) => [skip, line])).toEqual([
			["abandoned", 2],
			["not-fields", 3],
		]);
	});

	test("points of a GeoJSON file", async () => {
		const feature = { geometry: { type: "Point", coordinates: [36.63, 35.93] }, properties: { name: "التجربة", id: 7 } };
		const file = write("p.geojson", JSON.stringify({ features: [feature, null, { geometry: null }, { geometry: { type: "Point" } }] }));
		const report = await read(file, { country: "SY" });
		expect(report.places).toMatchObject([{ id: "own7", lat: 35.93, lon: 36.63 }]);
		expect(report.skipped).toMatchObject([{ skip: "not-point", rows: 3, line: 2 }]);
	});

	test.each([
		["empty.csv", "", /rows; the file is empty/],
		["bare.csv", "name,lat,lon\n", /rows; there is none/],
		["odd.csv", "a,b\n1,2\n", /a GeoNames dump, or a header/],
		["quote.csv", 'name,lat,lon\n"قرية,35,36\n', /a CSV table/],
		["broken.json", "{", /JSON/],
		["zip.csv", "PK\u0003\u0004rest", /a text table; this is a Word, Excel or zip file/],
	])("%s stops with file and line", async (name, text, expected) => {
		const file = write(name, text);
		await expect(read(file)).rejects.toThrow(GazetteerError);
		await expect(read(file)).rejects.toThrow(expected);
		await expect(read(file)).rejects.toThrow(/\.\w+:\d+: expected/);
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
			adm2: null,
			lat: 35.9,
			lon: 36.6,
			population: 0,
			source: "csv",
		};
		expect(storeTable(data, "csv-b_c", [place])).toBe("new");
		expect(storeTable(data, "csv-b_c", [place])).toBe("unchanged");
		expect(storeTable(data, "csv-b_c", [{ ...place, population: 5 }])).toBe("replaced");
		expect(storeTable(data, "csv-b_c", [place])).toBe("replaced");
		expect(storedTables(data).map(({ name }) => name)).toEqual(["csv-b_c"]);
		expect(loadImported(data)).toEqual([place]);
		expect(removeTable(data, "csv-b_c")).toBe(true);
		expect(removeTable(data, "csv-b_c")).toBe(false);
		expect(loadImported(data)).toEqual([]);
	});
});

test.each([
	["/a/b c.csv", "csv", "csv-b_c"],
	["../../etc/passwd", "csv", "csv-passwd"],
	["سوريا.csv", "csv", "csv-سوريا"],
	["wof_sy.csv", "wof", "wof_sy"],
	["SY.txt", "geonames", "geonames-SY"],
])("the table of %s as %s is %s", (file, format, name) => {
	expect(tableName(file, format)).toBe(name);
});

describe.skipIf(!shared)("the shared gazetteers", () => {
	test("Syria's governorates get their codes, doubtful names are left out", async () => {
		const levels = await read(`${SHARED}/cod_sy_adm1-3.csv`);
		const codes = new Map(levels.places.filter(({ kind }) => kind === "adm1").map(({ id, admin1 }) => [id, admin1]));
		expect(codes.get("codSY07")).toBe("SY-ID");
		expect(codes.get("codSY03")).toBe("SY-RD");
		expect(codes.size).toBe(14);
		const communities = await read(`${SHARED}/cod_sy_adm4_communities_en_arjoin.csv`);
		expect(communities.places.length).toBeGreaterThan(3000);
		expect(communities.skipped.find(({ skip }) => skip === "doubtful-name")?.rows).toBeGreaterThan(100);
	});

	test("a source's region of several governorates gives none of them to all its rows", async () => {
		const { places } = await read(`${SHARED}/wof_ps.csv`);
		expect(new Set(places.map(({ admin1 }) => admin1)).size).toBeGreaterThan(10);
		expect(places.find(({ name, kind }) => name === "غزة" && kind === "town")?.admin1).toBe("PS-GZA");
	});

	test("Yemen's governorates get their codes", async () => {
		const { places } = await read(`${SHARED}/cod_ye_adm1.csv`);
		expect(new Set(places.map(({ admin1 }) => admin1)).size).toBe(22);
	});
});
