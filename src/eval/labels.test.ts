import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addLabels, labelled, labelOf } from "./labels.js";
import type { Gold } from "./match.js";

const GOLD: Gold = {
	article: { id: "a1", title: "قصف على بلدة سرمين", text: "قصفت قوات النظام بلدة سرمين، وفق الدفاع المدني.", published: "2023-05-02" },
	claims: [
		{
			kind: "event",
			type: "shelling",
			quotes: ["قصف على بلدة سرمين", "قصفت قوات النظام بلدة سرمين"],
			modality: "occurred",
			initiators: ["syrian_army"],
			places: [{ name: "سرمين", admin1: "SY-ID" }] as never,
			attribution: [{ name: "الدفاع المدني", id: "white_helmets" }],
		},
	],
};

describe("labels", () => {
	let folder = "";
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "rasd-labels-"));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it("hold where words stand and no words of the article", () => {
		const line = JSON.stringify(labelOf(GOLD));
		expect(line).not.toMatch(/\p{Script=Arabic}/u);
		expect(line).toContain('"quotes":[[0,18],[19,46]]');
	});

	it("give the gold back with the article", () => {
		const labels = join(folder, "labels.jsonl");
		mkdirSync(join(folder, "gold"));
		mkdirSync(join(folder, "corpus"));
		writeFileSync(join(folder, "gold", "a1.json"), JSON.stringify(GOLD));
		writeFileSync(join(folder, "corpus", "some.jsonl"), `${JSON.stringify(GOLD.article)}\n`);
		const apart = join(folder, "labels-apart.jsonl");
		expect(addLabels(labels, join(folder, "gold"), apart)).toBe(1);
		expect(addLabels(labels, join(folder, "gold"), apart)).toBe(1);
		expect(() => addLabels(apart, join(folder, "gold"), labels)).toThrow(/a1 is among labels\.jsonl already/);
		expect(existsSync(apart)).toBe(false);
		const [gold] = labelled(labels, join(folder, "corpus"));
		expect(gold?.claims).toEqual(GOLD.claims);
		expect(readFileSync(labels, "utf8").trim().split("\n")).toHaveLength(1);
	});

	it("refuse words that the article does not have", () => {
		expect(() => labelOf({ ...GOLD, claims: [{ ...(GOLD.claims[0] as Gold["claims"][number]), quotes: ["غارة"] }] })).toThrow(/a1: «غارة»/);
	});
});
