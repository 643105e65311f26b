import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { rasdHere } from "../../test/program.js";
import type { GapRow } from "../coding/coverage/ranking.js";

vi.setConfig({ testTimeout: 120_000 });

const coverage = (...args: readonly string[]) => rasdHere(["coverage", ...args]);

let root: string;
let file: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "rasd-coverage-"));
	file = join(root, "in.jsonl");
	const article = (id: string, outlet: string) =>
		JSON.stringify({ id, outlet, title: "خبر", text: "قصفت قوات النظام قرية زغرطوط بالمدفعية.", published: "2024-03-31" });
	writeFileSync(file, `${article("a1", "أ")}\n${article("a2", "ب")}\n{"broken\n`);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("rows as JSON, and what could not be read told with file and line", async () => {
	const { code, out, err } = await coverage(file, "--kind", "places", "--format", "jsonl");
	const rows = out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as GapRow);
	expect(rows.map(({ kind, form, articles, outlets, score }) => [kind, form, articles, outlets, score])).toEqual([
		["places", "زغرطوط", 2, 2, 4],
	]);
	expect(rows[0]?.examples.map(({ line }) => line)).toEqual([1, 2]);
	expect(err).toContain("in.jsonl:3");
	expect(code).toBe(1);
});

test("a table in the language asked for, and a word where there is nothing", async () => {
	const { out } = await coverage(file, "--kind", "places,speech", "--lang", "ar");
	expect(out).toContain("زغرطوط");
	expect(out).toContain("المقالات");
	expect(out).toMatch(/أفعال قول محتملة\n {2}لا شيء في 2/);
});

test("a kind that is none is refused", async () => {
	const { code, err } = await coverage(file, "--kind", "adverbs");
	expect(code).toBe(1);
	expect(err).toContain("verbs, nouns, actors, speech, places, phrases");
});
