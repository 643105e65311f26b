import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { GapRow } from "../coding/coverage/ranking.js";

vi.setConfig({ testTimeout: 120_000 });

const MAIN = join(import.meta.dirname, "main.ts");
const TYPESCRIPT = pathToFileURL(join(import.meta.dirname, "../../scripts/typescript.mjs")).href;

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

function coverage(...args: readonly string[]): { code: number | null; out: string; err: string } {
	const program = process.env.RASD_BUILT ? [process.env.RASD_BUILT] : ["--import", TYPESCRIPT, MAIN];
	const env = { ...process.env, LC_ALL: "C", NO_COLOR: "1" };
	const run = spawnSync(process.execPath, [...program, "coverage", ...args], { cwd: root, env, encoding: "utf8" });
	return { code: run.status, out: run.stdout, err: run.stderr };
}

test("rows as JSON, and what could not be read told with file and line", () => {
	const { code, out, err } = coverage(file, "--kind", "places", "--format", "jsonl");
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

test("a table in the language asked for, and a word where there is nothing", () => {
	const { out } = coverage(file, "--kind", "places,speech", "--lang", "ar");
	expect(out).toContain("زغرطوط");
	expect(out).toContain("المقالات");
	expect(out).toMatch(/أفعال قول محتملة\n {2}لا شيء في 2/);
});

test("a kind that is none is refused", () => {
	const { code, err } = coverage(file, "--kind", "adverbs");
	expect(code).toBe(1);
	expect(err).toContain("verbs, nouns, actors, speech, places, phrases");
});
