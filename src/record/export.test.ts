import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import type { Item } from "../intake/item.js";
import { readWacz } from "../intake/wacz.js";
import { readWarc, type WarcCapture, type WarcEntry } from "../intake/warc.js";
import type { ClaimFilter } from "../store/search.js";
import { Adder } from "./add.js";
import { loadRecordCoder, type RecordCoder } from "./coder.js";
import { countCaptures, type Exported, type ExportTask, exportRecord } from "./export.js";
import { ROW_FORMATS } from "./export-formats.js";
import { Publisher } from "./publish.js";

const ARTICLES: readonly [key: string, published: string, outlet: string, title: string, text: string][] = [
	["sarmin", "2024-04-02", "a", "قتلى في سرمين", "قتل خمسة مدنيين في قصف مدفعي لقوات النظام على مدينة سرمين بريف إدلب أمس."],
	["clinic", "2024-04-03", "b", "قصف مستشفى بنش", "قتل سبعة مدنيين في غارة جوية روسية استهدفت مستشفى في مدينة بنش بريف إدلب أمس."],
	["taiz", "2024-04-05", "a", "لغم في تعز", "قتل مدني وأصيب اثنان بانفجار لغم في محافظة تعز اليمنية اليوم."],
];
const HTML = Buffer.from("<html><body>خبر</body></html>");

onEachDatabase("exporting", (opened) => {
	let coder: RecordCoder;
	beforeAll(async () => {
		coder = await loadRecordCoder(opened().db);
		const adder = new Adder(opened().db, coder, "https://test.example/feed", () => NOW);
		for (const [key, published, outlet, title, text] of ARTICLES)
			await adder.add(itemOf(key, { title, published, text, outlet: null, url: `https://${outlet}.example/${key}` }));
		const page = itemOf("page", { title: "News", text: "Nothing happened today.", language: "en", outlet: "c", published: "2024-04-09" });
		const headers = [
			...[["Content-Type", "text/html"] as const, ["Content-Encoding", "gzip"] as const],
			...[["Content-Length", "7"] as const, ["Transfer-Encoding", "chunked"] as const],
		];
		const capture = { locator: "https://c.example/page", at: NOW, method: "GET" as const, status: 200, headers, bytes: HTML };
		await adder.add({ ...page, capture } as Item);
		await adder.flush();
	});

	const publisher = (exact: boolean) => new Publisher(coder.gazetteer, exact);
	const run = async (filter: ClaimFilter, task: ExportTask, exact = false): Promise<Exported & { bytes: Buffer }> => {
		const pieces: Buffer[] = [];
		const write = async (piece: string | Uint8Array) => void pieces.push(Buffer.from(piece as Uint8Array));
		const exported = await exportRecord(opened(), publisher(exact), filter, task, { write });
		return { ...exported, bytes: Buffer.concat(pieces) };
	};
	const lines = async (filter: ClaimFilter, what: "claims" | "incidents", exact = false) =>
		(await run(filter, { what, format: "ndjson", bom: true }, exact)).bytes
			.toString()
			.split("\n")
			.filter(Boolean)
			.map((line) => JSON.parse(line));

	test.each<[ClaimFilter, string[]]>([
		[{}, ["explosion", "air_strike", "shelling"]],
		[{ places: ["SY-ID"] }, ["air_strike", "shelling"]],
		[{ killed: 6 }, ["air_strike"]],
		[{ text: "سرمين" }, ["shelling"]],
		[{ text: "؟!" }, []],
		[{ outlets: ["a.example"], publishedTo: "2024-04-03" }, ["shelling"]],
	])("claims and incidents by %j", async (filter, types) => {
		expect((await lines(filter, "claims")).map(({ claim }) => claim.type)).toEqual(types);
		expect((await lines(filter, "incidents")).map(({ type }) => type)).toEqual(types);
	});

	test("what a word was searched as is told", async () => {
		const { rows, respelt } = await run({ text: "سرميين" }, { what: "claims", format: "csv", bom: true });
		expect({ rows, respelt }).toMatchObject({ rows: 1, respelt: [{ word: "سرميين" }] });
	});

	test.each(["claims", "incidents"] as const)("sensitive places leave in no format of %s, save exactly", async (what) => {
		const { places } = (await lines({ types: ["air_strike"] }, "claims", true))[0].claim;
		expect(places).toMatchObject([{ name: "بنش", precision: "town" }]);
		const secrets = ["بنش", "clinic", "مستشفى", String(places[0].lat), String(places[0].lon)];
		for (const format of ROW_FORMATS) {
			const { bytes, rows, blurred } = await run({}, { what, format, bom: true });
			expect({ rows, blurred }).toEqual({ rows: 3, blurred: 1 });
			expect(secrets.filter((secret) => bytes.toString().includes(secret))).toEqual([]);
			expect(bytes.toString()).toContain("سرمين");
			const exact = await run({}, { what, format, bom: true }, true);
			expect(exact.blurred).toBe(0);
			expect(exact.bytes.toString()).toContain("بنش");
		}
	});

	test.each(["warc", "wacz"] as const)("captures as %s hold the bytes as they came", async (format) => {
		const about = { software: "rasd", at: NOW };
		await expect(run({}, { what: "captures", format, about })).rejects.toThrow("only an exact export");
		const read = async (filter: ClaimFilter) => {
			const { bytes, rows } = await run(filter, { what: "captures", format, about }, true);
			expect(await countCaptures(opened().db, filter)).toBe(rows);
			const captures = await capturesIn(bytes, format);
			expect(captures).toHaveLength(rows);
			return captures;
		};
		const all = await read({});
		expect(all).toHaveLength(4);
		const page = all.find(({ uri }) => uri === "https://c.example/page") as WarcCapture;
		expect(sha256(page.content)).toBe(sha256(HTML));
		expect(page).toMatchObject({ status: 200, at: NOW, type: "text/html" });
		expect((await read({ publishedFrom: "2024-04-09" })).map(({ uri }) => uri)).toEqual([page.uri]);
		expect(await read({ text: "سرمين" })).toHaveLength(1);
		expect(await read({ types: ["explosion", "shelling"] })).toHaveLength(2);
		expect(await read({ text: "سرمين", types: ["explosion"] })).toHaveLength(0);
	});

	test("rows are read in parts as they are written, and an end is heeded", async () => {
		const { db } = opened();
		await sql`insert into claim (thread, article, no, machine, kind, type, modality, published_day, outlet, initiators, targets, actors, places, confidence)
			select 100000 + n, article, no, machine, kind, type, modality, published_day, 'many', initiators, targets, actors, places, confidence
			from claim, generate_series(1, 1200) as n where type = 'shelling' and outlet <> 'many'`.execute(db);
		let given = 0;
		let ahead = 0;
		let written = 0;
		const sink = {
			step: () => void given++,
			write: async () => {
				ahead = Math.max(ahead, given - written++);
			},
		};
		const task = { what: "claims", format: "ndjson", bom: true } as const;
		expect((await exportRecord(opened(), publisher(false), { outlets: ["many"] }, task, sink)).rows).toBe(1200);
		expect({ ahead, written }).toEqual({ ahead: 1, written: 1200 });
		const stop = new AbortController();
		const ending = { write: async () => stop.abort(new Error("enough")), signal: stop.signal };
		await expect(exportRecord(opened(), publisher(false), {}, task, ending)).rejects.toThrow("enough");
		expect(await lines({ types: ["explosion"] }, "claims")).toHaveLength(1);
	});
});

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function capturesIn(bytes: Buffer, format: "warc" | "wacz"): Promise<WarcCapture[]> {
	const folder = mkdtempSync(join(tmpdir(), "rasd-export-"));
	const found: WarcCapture[] = [];
	try {
		const file = join(folder, `out.${format}`);
		writeFileSync(file, bytes);
		const entries: AsyncIterable<WarcEntry> = format === "wacz" ? readWacz(file, 1e6) : readWarc(chunks(bytes), 1e6);
		for await (const entry of entries) if ("capture" in entry) found.push(entry.capture);
	} finally {
		rmSync(folder, { recursive: true });
	}
	return found;
}

async function* chunks(bytes: Buffer): AsyncGenerator<Buffer> {
	yield bytes;
}
