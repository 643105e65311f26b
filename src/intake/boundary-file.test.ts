import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type BoundaryOptions, readBoundaries } from "./boundary-file.js";
import { BoundaryError } from "./boundary-geometry.js";

const folder = mkdtempSync(join(tmpdir(), "rasd-boundaries-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const SQUARE = [
	[36, 35],
	[37, 35],
	[37, 36],
	[36, 36],
	[36, 35],
];
const PROPERTIES = { ADM1_EN: "Idleb", ADM1_AR: "إدلب", ADM1_PCODE: "SY07", ADM0_PCODE: "SY" };

let files = 0;
function written(content: unknown): string {
	const file = join(folder, `${files++}.json`);
	writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
	return file;
}
const read = (content: unknown, options: Partial<BoundaryOptions> = {}) =>
	readBoundaries(written(content), { level: 1, country: null, fields: {}, object: null, ...options });
const collection = (geometry: unknown, properties: object = PROPERTIES) => ({
	type: "FeatureCollection",
	features: [{ type: "Feature", properties, geometry }],
});
const polygon = (coordinates: unknown) => collection({ type: "Polygon", coordinates });
const topology = (change: object = {}) => ({
	type: "Topology",
	arcs: [SQUARE],
	objects: { adm1: { type: "GeometryCollection", geometries: [{ type: "Polygon", arcs: [[0]], properties: PROPERTIES }] } },
	...change,
});

describe("a file of boundaries", () => {
	test("gives areas with names and codes, and says which fields they are of", async () => {
		const found = await read(polygon([SQUARE]));
		expect(found).toMatchObject({ country: "SY", level: 1, points: 5, fields: { name: "ADM1_EN", nameAr: "ADM1_AR", code: "ADM1_PCODE" } });
		expect(found.areas).toEqual([
			{ en: "Idleb", ar: "إدلب", code: "SY07", parent: null, bbox: [36, 35, 37, 36], geometry: { type: "Polygon", coordinates: [SQUARE] } },
		]);
	});

	test("TopoJSON is unfolded", async () => {
		expect((await read(topology())).areas).toEqual((await read(polygon([SQUARE]))).areas);
	});

	test.each([
		[
			{ admin2Name_en: "a", admin2Name_ar: "ب", admin2Pcode: "X", admin1Pcode: "Y" },
			["admin2Name_en", "admin2Name_ar", "admin2Pcode", "admin1Pcode"],
		],
		[{ NAME_1: "Up", NAME_2: "a", NL_NAME_2: "ب", GID_2: "X", GID_1: "Y" }, ["NAME_2", "NL_NAME_2", "GID_2", "GID_1"]],
		[{ shapeName: "a", shapeISO: "SY-ID" }, ["shapeName", null, "shapeISO", null]],
	])("known fields of %j", async (properties, expected) => {
		const { fields } = await read(collection({ type: "Polygon", coordinates: [SQUARE] }, properties), { level: 2, country: "SY" });
		expect([fields.name, fields.nameAr, fields.code, fields.parent]).toEqual(expected);
	});

	test("fields that are given go before those that are guessed", async () => {
		const found = await read(collection({ type: "Polygon", coordinates: [SQUARE] }, { X: "A", name: "B" }), {
			country: "LB",
			fields: { name: "X" },
		});
		expect(found.areas[0]?.en).toBe("A");
	});

	test.each<[string, unknown, Partial<BoundaryOptions>, RegExp]>([
		["no JSON", "{", {}, /no JSON/],
		["bytes that are no UTF-8", "\ufeff\u0000{", {}, /no JSON/],
		["another JSON", [1], {}, /neither GeoJSON nor TopoJSON/],
		["a single geometry", { type: "Polygon", coordinates: [SQUARE] }, {}, /FeatureCollection/],
		["no areas", { type: "FeatureCollection", features: [] }, {}, /no areas/],
		["a point", collection({ type: "Point", coordinates: [36, 35] }), {}, /area 1 \(Idleb\).*Polygon/],
		[
			"metres",
			polygon([
				[
					[4000000, 35],
					[37, 35],
					[37, 36],
					[4000000, 35],
				],
			]),
			{},
			/no degrees.*EPSG:4326/,
		],
		["an open ring", polygon([SQUARE.slice(0, 4)]), {}, /end where it begins/],
		[
			"a ring of two points",
			polygon([
				[
					[1, 1],
					[2, 2],
					[1, 1],
				],
			]),
			{},
			/four points/,
		],
		[
			"words for numbers",
			polygon([
				[
					["36", "35"],
					[37, 35],
					[37, 36],
					["36", "35"],
				],
			]),
			{},
			/not two numbers/,
		],
		["too little nesting", polygon(SQUARE), {}, /two numbers|nested/],
		["an unknown field", polygon([SQUARE]), { fields: { name: "NOPE" } }, /No area has a field NOPE; the fields are ADM1_EN/],
		["no names", collection({ type: "Polygon", coordinates: [SQUARE] }, { a: 1 }), { country: "SY" }, /--name-field.*the fields are a/],
		["no country", collection({ type: "Polygon", coordinates: [SQUARE] }, { name: "A" }), {}, /--country/],
		["arcs that are not there", topology({ arcs: [] }), {}, /arcs that are not in it/],
		["arcs that are no points", topology({ arcs: [["a"]] }), {}, /lists of points/],
		["several objects", topology({ objects: { a: {}, b: {} } }), {}, /--object: a, b/],
		["an object that is none", topology(), { object: "__proto__" }, /no GeometryCollection/],
	])("%s is refused with what to do", async (_, content, options, expected) => {
		await expect(read(content, options)).rejects.toThrow(BoundaryError);
		await expect(read(content, options)).rejects.toThrow(expected);
	});

	test("arcs that would unfold to a flood of points are refused before they do", async () => {
		const arc = Array.from({ length: 5000 }, (_, i) => [36 + i / 1e4, 35]);
		const geometries = Array.from({ length: 500 }, () => ({ type: "Polygon", arcs: [[0]], properties: PROPERTIES }));
		await expect(read(topology({ arcs: [arc], objects: { a: { type: "GeometryCollection", geometries } } }))).rejects.toThrow(
			/more than 2000000/,
		);
	});

	test("a file too large is refused unread", async () => {
		const file = written("{}");
		truncateSync(file, 129 * 1024 * 1024);
		await expect(readBoundaries(file, { level: 1, country: null, fields: {}, object: null })).rejects.toThrow(/bytes.*the most/);
	});
});
