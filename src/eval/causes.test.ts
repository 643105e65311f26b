import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { causesIn } from "./causes.js";

const ARTICLE = {
	id: "a1",
	title: "قصف مدفعي على بلدة سرمين",
	text: "قصفت قوات النظام بالمدفعية بلدة سرمين بريف إدلب اليوم الأحد. وحلّ الشتاء على البلدة.",
	published: "2023-05-07",
};
const SHELLING = {
	kind: "event",
	type: "shelling",
	quotes: ["قصف مدفعي على بلدة سرمين", "قصفت قوات النظام بالمدفعية بلدة سرمين"],
	modality: "occurred",
	initiators: ["syrian_army"],
	targets: [],
	objects: ["village"],
	means: ["artillery"],
	places: [{ name: "سرمين", admin1: "SY-ID" }],
	from: "2023-05-07",
	to: "2023-05-07",
	attribution: [],
};

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "rasd-causes-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function causes(...claims: readonly object[]): string[] {
	writeFileSync(join(folder, "a1.json"), JSON.stringify({ article: ARTICLE, claims }));
	return causesIn(folder).map(({ cause }) => cause);
}

test("a coding like the gold has no fault", () => {
	expect(causes(SHELLING)).toEqual([]);
});

test("what no word of the lexicons tells is told from what was read and lost", () => {
	const winter = { ...SHELLING, type: "other", quotes: ["وحلّ الشتاء على البلدة"] };
	expect(causes(SHELLING, winter)).toEqual(["missed event: no word of the lexicons tells it"]);
});

test("a claim where the gold has none is surplus, with nothing there", () => {
	expect(causes()).toEqual(["surplus event: nothing there"]);
});

test("a wrong value is told by its rule, a missing one by where its words stand", () => {
	const found = causes({ ...SHELLING, initiators: ["russian_forces"], means: ["artillery", "drone"] });
	expect(found).toContain("initiators missing: known by no lexicon");
	expect(found.filter((cause) => cause.startsWith("initiators surplus: role."))).toHaveLength(1);
	expect(found).toContain("means missing: known by no lexicon");
});
