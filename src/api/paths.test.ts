import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openApi } from "./openapi.js";
import { ROUTES } from "./routes/index.js";
import { langOf, PROBLEMS, UNFIT } from "./strings.js";
import { pathTypes, typeOf } from "./types.js";

test("the client's types are those of the routes (npm run build, then node scripts/paths.mjs)", () => {
	expect(readFileSync(new URL("paths.ts", import.meta.url), "utf8")).toBe(pathTypes(openApi(ROUTES, "/api/v1")));
});

test.each([
	[{ type: "integer" }, "number"],
	[{ type: ["string", "null"] }, "string | null"],
	[{ enum: ["a", "b"] }, '"a" | "b"'],
	[{ const: "a" }, '"a"'],
	[{ type: "array", items: { enum: ["a", "b"] } }, '("a" | "b")[]'],
	[{ type: "array", prefixItems: [{ type: "number" }, { type: "null" }], items: false }, "[number, null]"],
	[{ anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] }, "A | null"],
	[{ type: "object", properties: { a: { type: "string" }, "b-c": {} }, required: ["a"] }, '{\n\ta: string;\n\t"b-c"?: unknown;\n}'],
	[{ type: "object", additionalProperties: { type: "number" } }, "{ [key: string]: number }"],
	[{ type: "object", properties: {}, additionalProperties: false }, "Record<string, never>"],
])("%j as a type", (schema, expected) => {
	expect(typeOf(schema, (name) => name)).toBe(expected);
});

test("docs/api.md has every route with its scope, and no other", () => {
	const page = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");
	const rows = [...page.matchAll(/^\| `((?:GET|POST|PUT|DELETE) [^`]+)` \| (\w+) \|/gm)].map(([, route, scope]) => `${route} ${scope}`);
	expect(rows).toEqual(ROUTES.map(({ method, path, scope }) => `${method} ${path} ${scope}`));
});

describe("strings", () => {
	test.each([
		[undefined, "en"],
		["ar", "ar"],
		["ar-SY,ar;q=0.9,en;q=0.8", "ar"],
		["en-GB, ar;q=0.5", "en"],
		["fr;q=1, ar;q=0.2", "ar"],
		["*", "en"],
		["ar;q=0", "en"],
		["arz", "en"],
	])("%s is answered in %s", (accepted, expected) => {
		expect(langOf(accepted)).toBe(expected);
	});

	test("every message exists in both languages and tells the same things", () => {
		const texts = [...Object.values(PROBLEMS).flatMap(({ title, detail }) => [title, detail]), ...Object.values(UNFIT)];
		const told = (text: string) => [...text.matchAll(/%\d/g)].map(String).sort();
		for (const { en, ar } of texts) {
			expect(told(ar)).toEqual(told(en));
			if (en !== "%1") expect(ar).toMatch(/[\u0620-\u064a]/);
		}
	});
});
