import { existsSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { cueOf } from "../arabic/line-cues.js";
import { intakeTable, readTable } from "../engine/tables.js";
import { hostOf, outletOf, outlets, readOutlets } from "./outlets.js";

const HEAD = ["host", "name", "agency", "checked", "title", "text", "author", "date", "remove"];
const table = (row: string) => readOutlets(readTable("outlets.tsv", `# table\n${HEAD.join("\t")}\n${row}`, HEAD), isSelector);

function isSelector(written: string): boolean {
	const { document } = parseHTML("<html><body><p></p></body></html>");
	try {
		document.querySelector(written);
		return true;
	} catch {
		return false;
	}
}

describe("the table of outlets", () => {
	test("its rows are right, and selectors not tried on pages say so", () => {
		expect(outlets().size).toBeGreaterThanOrEqual(20);
		expect(() => readOutlets(intakeTable("outlets", HEAD), isSelector)).not.toThrow();
		expect([...outlets().values()].filter(({ checked }) => checked === "no").length).toBeGreaterThan(0);
	});

	test.each([
		["www.example.org\tx\tno\tno", "a host without www."],
		["example\tx\tno\tno", "a host without www."],
		["example.org\t\tno\tno", "a name"],
		["example.org\tx\tperhaps\tno", "agency to be yes or no"],
		["example.org\tx\tno\tyes", "checked to be page, code or no"],
		["example.org\tx\tno\tno\th1[", "title to be a CSS selector"],
		["example.org\tx\tno\tno\t\t.a >> .b", "text to be a CSS selector"],
		["example.org\tx\tno\tno\nexample.org\ty\tno\tno", "example.org only once"],
		["example.org\tx\tno\tno\t\t\t\t\t\tmore", "9 cells"],
	])("%j is refused with file and line", (row, expected) => {
		expect(() => table(row)).toThrow(new RegExp(`^outlets\\.tsv:[34]: expected ${expected}`));
	});

	test("an address finds its outlet by host, also below it, and no other", () => {
		expect(outletOf("https://www.syria.tv/x")?.name).toBe("تلفزيون سوريا");
		expect(outletOf("http://arabic.anf-news.com/x")?.agency).toBe(true);
		for (const url of ["https://mysyria.tv/x", "ftp://syria.tv/x", "syria.tv", "https://tv/", null]) expect(outletOf(url)).toBeNull();
	});
});

test.each([
	["اقرأ أيضاً: ارتفاع الأسعار", { kind: "teaser", alone: false }],
	["إقرأ أيضا", { kind: "teaser", alone: true }],
	["ذات صلة | خبر", { kind: "teaser", alone: false }],
	["تابعونا على تلغرام", { kind: "invite", alone: false }],
	["الوسوم", { kind: "end", alone: true }],
	["كتب: سلمى", { kind: "label", alone: false }],
	["كتب الوزير رسالة إلى نظيره", null],
	["المزيد من القوات تصل إلى الحدود", null],
	["المزيد من الأخبار: قصف", { kind: "teaser", alone: false }],
	["انضموا إلى صفوف القتال قبل عام", null],
	["مختارات من أعماله عرضت أمس", null],
	["شاهد عيان قال إن القصف استمر", null],
	["قُتل مدنيان في قصف", null],
])("%s", (line, cue) => {
	expect(cueOf(line)).toEqual(cue);
});

const CORPUS = ["syria-2021-2025", "region-2015", "other-news-2015"].map((name) => `../shared/corpus/${name}.jsonl`);

test.skipIf(!CORPUS.every((file) => existsSync(file)))("the twenty most frequent outlets of the corpus are in the table", () => {
	const counts = new Map<string, number>();
	for (const file of CORPUS)
		for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
			const host = hostOf((JSON.parse(line) as { url: string }).url);
			if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
		}
	const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 20);
	expect(most.filter(([host]) => !outletOf(`https://${host}/`))).toEqual([]);
});
