import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import { rasdHere } from "../../test/program.js";
import { Adder } from "../record/add.js";
import { loadRecordCoder } from "../record/coder.js";
import { openDatabase } from "../store/database.js";
import { toFile } from "./output.js";

let store: ReturnType<typeof emptyFolder>;
let folder: string;
beforeAll(async () => {
	store = emptyFolder();
	folder = mkdtempSync(join(tmpdir(), "rasd-export-"));
	const database = await openDatabase({ folder: store.folder });
	const adder = new Adder(database.db, await loadRecordCoder(database.db), "x", () => NOW);
	await adder.add(itemOf("sarmin", { title: "=خبر" }));
	const text = "قتل سبعة مدنيين في غارة جوية روسية استهدفت مستشفى في مدينة بنش بريف إدلب أمس.";
	await adder.add(itemOf("clinic", { title: "غارة على بنش", text, published: "2024-04-08" }));
	await adder.flush();
	await database.close();
});
afterAll(() => {
	store.drop();
	rmSync(folder, { recursive: true, force: true });
});

/** Runs `rasd export` on the store. */
const exporting = (...args: readonly string[]) => rasdHere(["export", "--data", store.folder, ...args]);

describe("rasd export", () => {
	test("writes claims as CSV to standard output, and says how many and what was blurred", async () => {
		const { code, out, err } = await exporting();
		expect(err).toMatch(/^2 claims · 1 near hospitals, schools, camps or shelters are told by their district; --exact/);
		expect(code).toBe(0);
		expect(out.startsWith('\ufeff"claim_id",')).toBe(true);
		const rows: Record<string, string>[] = parse(out, { bom: true, columns: true });
		expect(rows.map(({ type, blurred, article_title }) => [type, blurred, article_title])).toEqual([
			["air_strike", "true", ""],
			["shelling", "false", "'=خبر"],
		]);
		expect(out).not.toContain("بنش");
	});

	test("takes the format from the file's ending, filters, and tells that it is exact", async () => {
		const file = join(folder, "incidents.geojson");
		const { code, out, err } = await exporting("--what", "incidents", "--type", "air_strike", "--exact", "--out", file, "--lang", "ar");
		expect({ code, out }).toEqual({ code: 0, out: "" });
		expect(err).toMatch(/^1 حوادث · كما هي/);
		expect(JSON.parse(readFileSync(file, "utf8")).features).toMatchObject([{ geometry: { type: "Point" }, properties: { place: "بنش" } }]);
	});

	test("writes captures to an archive, and the chain of custody tells of it", async () => {
		const file = join(folder, "all.wacz");
		expect(await exporting("--what", "captures", "--exact", "--out", file)).toMatchObject({
			code: 0,
			err: expect.stringMatching(/^2 captures/),
		});
		expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
		const database = await openDatabase({ folder: store.folder });
		const entry = await database.db.selectFrom("custody").selectAll().where("act", "=", "exported").executeTakeFirstOrThrow();
		await database.close();
		expect(JSON.parse(entry.detail)).toEqual({ what: "captures", format: "wacz", filter: {}, captures: 2 });
	});

	test.each([
		[["--what", "captures", "--out", "x.wacz"], /give --exact/],
		[["--what", "captures", "--exact"], /give --out FILE/],
		[["--what", "captures", "--exact", "--out", "x.csv"], /captures are written as warc, wacz; csv/],
		[["--format", "warc"], /claims are written as csv, ndjson, geojson; warc/],
		[["--place", "لامكان"], /no place is called/],
		[["--type", "bombing"], /bombing is none of air_strike/],
		[["--out", "nowhere/x.csv"], /its folder is not there/],
	])("%j is told", async (args, message) => {
		const { code, out, err } = await exporting(...args);
		expect(err).toMatch(message);
		expect({ code, out }).toEqual({ code: 1, out: "" });
		expect(existsSync("x.wacz")).toBe(false);
	});

	test("leaves the file as it was where it fails, and no part", async () => {
		const file = join(folder, "kept.csv");
		writeFileSync(file, "before");
		const output = await toFile(file, false);
		await output.write("half");
		expect(readdirSync(folder)).toContain("kept.csv.part");
		await output.discard();
		expect(readFileSync(file, "utf8")).toBe("before");
		expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
	});
});
