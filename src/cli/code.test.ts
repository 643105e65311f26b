import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CodedArticle, codedArticleSchema } from "../schemes/record.js";

const MAIN = join(import.meta.dirname, "main.ts");
const TYPESCRIPT = pathToFileURL(join(import.meta.dirname, "../../scripts/typescript.mjs")).href;
const TEXT = "قُتل ثلاثة مدنيين بينهم طفلان في قصف مدفعي للجيش السوري على بلدة سرمين شرقي إدلب يوم الخميس.";
const TITLE = "مقتل ثلاثة مدنيين بقصف على سرمين";

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "rasd-cli-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

function start(args: readonly string[]): ChildProcess {
	const env = { ...process.env, LC_ALL: "C", NO_COLOR: "1", FORCE_COLOR: "" };
	return spawn(process.execPath, ["--import", TYPESCRIPT, MAIN, ...args], { env });
}

function ended(child: ChildProcess): Promise<Ended> {
	let out = "";
	let err = "";
	child.stdout?.setEncoding("utf8").on("data", (text) => {
		out += text;
	});
	child.stderr?.setEncoding("utf8").on("data", (text) => {
		err += text;
	});
	return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

function rasd(args: readonly string[], stdin = ""): Promise<Ended> {
	const child = start(args);
	child.stdin?.end(stdin);
	return ended(child);
}

function put(name: string, content: string): string {
	const path = join(root, name);
	writeFileSync(path, content);
	return path;
}

const line = (id: string, text = TEXT) => `${JSON.stringify({ id, title: TITLE, text, published: "2023-10-12", outlet: "وكالة" })}\n`;
const coded = (text: string) =>
	text
		.trimEnd()
		.split("\n")
		.map((each) => JSON.parse(each) as CodedArticle);
const ids = (text: string) => coded(text).map(({ article }) => article.id);

describe("rasd code", () => {
	test("prints a card with who, whom, where, when, toll, source, modality and confidence", async () => {
		const { code, out, err } = await rasd(["code", put("a.txt", `${TITLE}\n${TEXT}`), "--published", "2023-10-12"]);
		expect(err).toBe("");
		expect(code).toBe(0);
		expect(out).toContain("Syrian armed forces");
		for (const part of ["Who", "Whom", "Where", "SY-ID", "When", "2023-10-12", "Toll", "killed", "Source", "occurred", "confidence", `«`])
			expect(out).toContain(part);
	});

	test("speaks Arabic", async () => {
		const { out } = await rasd(["code", put("ar.txt", `${TITLE}\n${TEXT}`), "--published", "2023-10-12", "--lang", "ar"]);
		for (const part of ["قصف", "الجيش السوري", "أين", "الحصيلة", "قتلى", "وقع"]) expect(out).toContain(part);
	});

	test("a JSON line for each article of standard input holds to the schema", async () => {
		const { code, out } = await rasd(["code", "-", "--format", "jsonl"], line("1") + line("2", "لا شيء هنا."));
		expect(code).toBe(0);
		expect(ids(out)).toEqual(["1", "2"]);
		for (const article of coded(out)) expect(codedArticleSchema.safeParse(article).error).toBeUndefined();
	});

	test("JSON is one list, and kinds are chosen", async () => {
		const { out } = await rasd(["code", "-", "--format", "json", "--kind", "statement"], line("1"));
		const list = JSON.parse(out) as CodedArticle[];
		expect(list).toHaveLength(1);
		expect(list[0]?.claims.every(({ kind }) => kind === "statement")).toBe(true);
	});

	test("bad input is told by file and line, the rest goes on, the exit code is 1 and the count is given", async () => {
		const path = put("bad.jsonl", `${line("1")}{"id":\n${JSON.stringify({ id: "3", text: "no Arabic" })}\n${line("4")}`);
		const { code, out, err } = await rasd(["code", path, join(root, "absent.txt"), "--format", "jsonl"]);
		expect(code).toBe(1);
		expect(ids(out)).toEqual(["1", "4"]);
		expect(err).toContain(`${path}:2: is no valid JSON`);
		expect(err).toContain(`${path}:3: has no Arabic letter in it`);
		expect(err).toContain(`${join(root, "absent.txt")}: there is no such file`);
		expect(err).toContain("2 articles");
		expect(err).toContain("3 could not be read");
	});

	test("a missing day is a note, no fault", async () => {
		const { code, err } = await rasd(["code", put("undated.txt", `${TITLE}\n${TEXT}`)]);
		expect(code).toBe(0);
		expect(err).toContain("undated.txt: note: no publication date");
	});

	test("threads keep the order and give the same bytes", async () => {
		const path = put("many.jsonl", Array.from({ length: 40 }, (_, i) => line(`n${i}`, `${TEXT} `.repeat((i * 7) % 5))).join(""));
		const [one, three] = await Promise.all([
			rasd(["code", path, "--format", "jsonl"]),
			rasd(["code", path, "--format", "jsonl", "--jobs", "3"]),
		]);
		expect(three.code).toBe(0);
		expect(ids(one.out)).toEqual(Array.from({ length: 40 }, (_, i) => `n${i}`));
		expect(three.out).toBe(one.out);
	});

	test.each([
		[["code"], "missing required argument"],
		[["code", "x.txt", "--published", "03/04/2024"], "YYYY-MM-DD"],
		[["code", "x.txt", "--kind", "rumour"], "event, figure, statement"],
		[["code", "x.txt", "--jobs", "0"], "1 to 64"],
		[["code", "x.txt", "--resume"], "--resume goes with"],
	])("%j is refused with what to do", async (args, message) => {
		const { code, err } = await rasd(args);
		expect(code).toBe(1);
		expect(err).toContain(message);
	});
});

describe("rasd code --out", () => {
	test("the file appears whole, and no part is left", async () => {
		const out = join(root, "whole.jsonl");
		const { code } = await rasd(["code", put("in.jsonl", line("1") + line("2")), "--out", out]);
		expect(code).toBe(0);
		expect(ids(readFileSync(out, "utf8"))).toEqual(["1", "2"]);
		expect(readdirSync(root).filter((name) => name.endsWith(".part"))).toEqual([]);
	});

	test("--resume goes on after the last whole line", async () => {
		const input = put("resume-in.jsonl", ["1", "2", "3", "4"].map((id) => line(id)).join(""));
		const out = join(root, "resume.jsonl");
		await rasd(["code", input, "--out", out]);
		const whole = readFileSync(out, "utf8");
		const lines = whole.split("\n");
		writeFileSync(out, `${lines[0]}\n${lines[1]}\n${lines[2]?.slice(0, 50)}`);
		const { code, err } = await rasd(["code", input, "--out", out, "--resume"]);
		expect(code).toBe(0);
		expect(err).toContain("2 already done");
		expect(readFileSync(out, "utf8")).toBe(whole);
	});

	test("--resume refuses a file that is something else, and leaves it alone", async () => {
		const out = put("other.jsonl", '{"a": 1}\n');
		const { code, err } = await rasd(["code", put("in2.jsonl", line("1")), "--out", out, "--resume"]);
		expect(code).toBe(1);
		expect(err).toContain(":1: no coded article");
		expect(readFileSync(out, "utf8")).toBe('{"a": 1}\n');
		expect(existsSync(`${out}.part`)).toBe(false);
	});

	test("an interrupted run leaves whole lines that --resume completes", async () => {
		const input = put("long.jsonl", Array.from({ length: 3000 }, (_, i) => line(`n${i}`, `${TEXT}\n`.repeat(20))).join(""));
		const out = join(root, "long-out.jsonl");
		const child = start(["code", input, "--out", out]);
		const end = ended(child);
		const watch = setInterval(() => {
			if (existsSync(`${out}.part`) && readFileSync(`${out}.part`).length > 0) child.kill("SIGINT");
		}, 20);
		const { code, err } = await end;
		clearInterval(watch);
		expect(code).toBe(130);
		expect(err).toContain("--resume");
		const done = ids(readFileSync(out, "utf8"));
		expect(done.length).toBeGreaterThan(0);
		expect(done.length).toBeLessThan(3000);
		expect(done).toEqual(done.map((_, i) => `n${i}`));
	});
});

describe("rasd explain", () => {
	test("marks the words in the text and gives rule and words of each value", async () => {
		const path = put("explain.txt", `${TITLE}\n${TEXT}`);
		const { code, out } = await rasd(["explain", path, "--claim", "c1", "--published", "2023-10-12"]);
		expect(code).toBe(0);
		expect(out).toMatch(/\[[^\]]*قصف[^\]]*type[^\]]*\]/);
		expect(out).toContain("type.word");
		expect(out).toMatch(/stated {2}/);
	});

	test("a claim that is not there is named", async () => {
		const { code, err } = await rasd(["explain", put("explain2.txt", `${TITLE}\n${TEXT}`), "--claim", "c99"]);
		expect(code).toBe(1);
		expect(err).toContain("no claim c99");
	});
});

test("every command's help has examples", async () => {
	for (const args of [["--help"], ["code", "--help"], ["explain", "--help"]]) {
		const { code, out } = await rasd(args);
		expect(code).toBe(0);
		expect(out).toContain("Examples:");
	}
});
