import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embeddedGazetteer } from "../coding/code-article.js";
import type { Claim } from "../schemes/record.js";
import type { OutgoingClaim } from "../store/outgoing.js";
import { ROW_FORMATS, writeRows } from "./export-formats.js";
import { CLAIM_PROFILE, INCIDENT_PROFILE } from "./export-profiles.js";
import { Publisher } from "./publish.js";

const inward = new Publisher(embeddedGazetteer(), true);

function rowOf(given: Partial<OutgoingClaim> = {}, of: Partial<Claim> = {}) {
	const claim = {
		...{ id: "c1", kind: "event", type: "shelling", quotes: [{ quote: "قصف", in: "text", from: 0, to: 3 }], modality: "occurred" },
		...{ initiators: ["syrian_army", "اللواء ٥"], supporters: [], targets: [], objects: ["home", "road"], means: ["artillery"] },
		...{
			from: "2024-04-01",
			to: "2024-04-01",
			toll: { killed: { total: [5, null] } },
			count: null,
			attribution: [],
			confidence: {},
			why: [],
		},
		places: [
			{ name: "مكان", admin1: null },
			{ name: "سيدني", admin1: null, lat: -33.9, lon: -151.2, precision: "town" },
		],
		...of,
	} as Claim;
	return inward.claim({
		...{ id: 3, thread: 2, article: "a1", title: "عنوان", url: null, outlet: null, published: null, status: "open", confidence: 0.81234 },
		...{ incident: 9, claim, corrected: false, around: null },
		...given,
	});
}

async function written(format: (typeof ROW_FORMATS)[number], rows: ReturnType<typeof rowOf>[], bom = true): Promise<string> {
	let text = "";
	for await (const piece of writeRows(format, CLAIM_PROFILE, rows, { bom })) text += piece;
	return text;
}

const read = (text: string): Record<string, string>[] =>
	parse(text, { bom: true, columns: true, record_delimiter: "\r\n", relax_quotes: false });

describe("csv", () => {
	test("starts with the mark that Excel needs, or without for machines", async () => {
		expect(Buffer.from(await written("csv", [])).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		expect(await written("csv", [], false)).toMatch(/^"claim_id","thread_id",/);
	});

	test("has the columns, with numbers as numbers and lists joined", async () => {
		const text = await written("csv", [rowOf()]);
		expect(text.split("\r\n")).toHaveLength(3);
		expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
		expect(read(text)[0]).toMatchObject({
			...{ claim_id: "3", incident_id: "9", places: "مكان; سيدني", point_of: "سيدني", lat: "-33.9", lon: "-151.2", precision: "town" },
			...{ initiators: "syrian_army; اللواء ٥", objects: "home; road", killed_min: "5", killed_max: "", injured_min: "" },
			...{ quotes: "قصف", article_title: "عنوان", article_url: "", confidence: "0.812", corrected: "false", blurred: "false" },
		});
	});

	test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])("%j cannot start a formula", async (title) => {
		expect(read(await written("csv", [rowOf({ title })]))[0]?.article_title).toBe(`'${title}`);
	});

	test("gives back every text, whatever is in it", async () => {
		const hostile = fc.array(fc.constantFrom('"', '""', ",", ";", "\n", "\r\n", "'", "=", "\t", "قصف", "\u200f", "a", "\ufeff", "\u2028"), {
			maxLength: 8,
		});
		await fc.assert(
			fc.asyncProperty(
				hostile.map((parts) => parts.join("")),
				hostile.map((parts) => parts.join("")),
				async (title, name) => {
					const rows = [rowOf({ title }, { attribution: [{ name }] }), rowOf()];
					const back = read(await written("csv", rows));
					const plain = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
					expect(back).toHaveLength(2);
					expect(back[0]?.article_title).toBe(plain(title));
					expect(back[0]?.attribution).toBe(plain(name));
				},
			),
			{ numRuns: 200 },
		);
	});
});

describe("geojson", () => {
	test("is a FeatureCollection, longitude first, the columns as properties", async () => {
		const collection = JSON.parse(await written("geojson", [rowOf(), rowOf({ id: 4 }, { places: [] })]));
		expect(collection).toMatchObject({
			type: "FeatureCollection",
			features: [
				{ type: "Feature", id: 3 },
				{ id: 4, geometry: null },
			],
		});
		const [{ geometry, properties }] = collection.features;
		expect(geometry).toEqual({ type: "Point", coordinates: [-151.2, -33.9] });
		expect(Object.keys(properties)).toEqual(CLAIM_PROFILE.columns.map(({ name }) => name));
		expect(properties).toMatchObject({ precision: "town", killed_min: 5, killed_max: null, corrected: false });
		expect(collection.features[1].properties.precision).toBe("none");
	});

	test("of nothing is an empty one", async () => {
		expect(JSON.parse(await written("geojson", []))).toEqual({ type: "FeatureCollection", features: [] });
	});
});

test("ndjson has all there is of a claim, one a line", async () => {
	const row = rowOf({ title: "سطر\nثان" });
	const [line, end] = (await written("ndjson", [row])).split("\n");
	expect(end).toBe("");
	expect(JSON.parse(line as string)).toEqual({
		...{ id: 3, thread: 2, status: "open", confidence: 0.81234, incident: 9, corrected: false, blurred: false },
		...{ claim: row.value.claim, article: { id: "a1", title: "سطر\nثان", url: null, outlet: null, published: null } },
	});
});

test.each(ROW_FORMATS)("%s is written while rows come, however many", async (format) => {
	let given = 0;
	const endless = (function* () {
		for (;;) {
			given++;
			yield rowOf();
		}
	})();
	let taken = 0;
	for await (const piece of writeRows(format, CLAIM_PROFILE, endless, { bom: true })) {
		expect(piece.length).toBeLessThan(10_000);
		expect(given).toBeLessThanOrEqual(++taken);
		if (taken === 2000) break;
	}
	expect(taken).toBe(2000);
});

describe("the documentation", () => {
	const docs = readFileSync(new URL("../../docs/exports.md", import.meta.url), "utf8");
	const section = (name: string) => docs.split(/^## /mu).find((part) => part.startsWith(name)) ?? "";
	test.each([
		["Claims", CLAIM_PROFILE.columns.map(({ name }) => name)],
		["Incidents", INCIDENT_PROFILE.columns.map(({ name }) => name)],
	])("describes every column of %s, and none that is not there", (name, columns) => {
		const described = [...section(name).matchAll(/^\| (.*?) \|/gmu)]
			.flatMap(([, cell = ""]) => [...cell.matchAll(/`([a-z0-9_]+)`/gu)].map(([, column]) => column))
			.sort();
		expect(described).toEqual([...columns].sort());
		expect(columns.filter((column) => !/^[a-z][a-z0-9_]*$/.test(column))).toEqual([]);
	});
});
