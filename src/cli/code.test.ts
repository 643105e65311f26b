import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { endOf, rasd, rasdHere, startRasd } from "../../test/program.js";
import { type CodedArticle, codedArticleSchema } from "../schemes/record.js";
import { program } from "./program.js";

const TEXT = "قُتل ثلاثة مدنيين بينهم طفلان في قصف مدفعي للجيش السوري على بلدة سرمين شرقي إدلب يوم الخميس.";
const TITLE = "مقتل ثلاثة مدنيين بقصف على سرمين";

vi.setConfig({ testTimeout: 120_000 });

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "rasd-cli-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

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
		const { out } = await rasdHere(["code", put("ar.txt", `${TITLE}\n${TEXT}`), "--published", "2023-10-12", "--lang", "ar"]);
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

	test("standard output that goes away ends the run in peace", async () => {
		const child = startRasd([
			"code",
			put("piped.jsonl", Array.from({ length: 300 }, (_, i) => line(`n${i}`)).join("")),
			"--format",
			"jsonl",
		]);
		let err = "";
		child.stderr?.on("data", (text) => {
			err += text;
		});
		child.stdout?.once("data", () => child.stdout?.destroy());
		expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
		expect(err).not.toContain("Error");
	});

	test("what steers a terminal is taken out of an article's own words", async () => {
		const hostile = { id: "../x", title: `\u001b]0;x\u0007${TITLE}\u202e`, text: TEXT, outlet: "\u001b[2J" };
		const { out } = await rasd(["code", "-"], `${JSON.stringify(hostile)}\n`);
		expect(out).toContain(TITLE);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
		expect(out).not.toMatch(/[\u0007\u001b\u202e]/);
	});

	test("a missing day is a note, no fault", async () => {
		const { code, err } = await rasdHere(["code", put("undated.txt", `${TITLE}\n${TEXT}`)]);
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
		const { code, err } = await rasdHere(args);
		expect(code).toBe(1);
		expect(err).toContain(message);
	});
});

describe("rasd code --out", () => {
	test("the file appears whole, and no part is left", async () => {
		const out = join(root, "whole.jsonl");
		const { code } = await rasdHere(["code", put("in.jsonl", line("1") + line("2")), "--out", out]);
		expect(code).toBe(0);
		expect(ids(readFileSync(out, "utf8"))).toEqual(["1", "2"]);
		expect(readdirSync(root).filter((name) => name.endsWith(".part"))).toEqual([]);
	});

	test("a file that is there stays as it is until the new one is whole, and a link stays a link", async () => {
		const real = put("real.jsonl", "good\n");
		symlinkSync(real, join(root, "link.jsonl"));
		const { code, out, err } = await rasdHere(["code", put("in3.jsonl", line("1")), "--out", join(root, "link.jsonl")]);
		expect([code, out, err]).toEqual([0, "", ""]);
		expect(lstatSync(join(root, "link.jsonl")).isSymbolicLink()).toBe(true);
		expect(ids(readFileSync(real, "utf8"))).toEqual(["1"]);
	});

	test("a folder, and a folder that is not there, are refused before any work", async () => {
		mkdirSync(join(root, "folder"));
		for (const [target, message] of [
			["folder", "is a folder"],
			["absent/out.jsonl", "its folder is not there"],
		] as const) {
			const { code, err } = await rasdHere(["code", put("in4.txt", `${TITLE}\n${TEXT}`), "--out", join(root, target)]);
			expect(code).toBe(1);
			expect(err).toContain(message);
		}
		expect(existsSync(join(root, "folder.part"))).toBe(false);
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
		const { code, err } = await rasdHere(["code", put("in2.jsonl", line("1")), "--out", out, "--resume"]);
		expect(code).toBe(1);
		expect(err).toContain(":1: no coded article");
		expect(readFileSync(out, "utf8")).toBe('{"a": 1}\n');
		expect(existsSync(`${out}.part`)).toBe(false);
	});

	test("an interrupted run leaves whole lines that --resume completes", async () => {
		const input = put("long.jsonl", Array.from({ length: 3000 }, (_, i) => line(`n${i}`, `${TEXT}\n`.repeat(20))).join(""));
		const out = join(root, "long-out.jsonl");
		const child = startRasd(["code", input, "--out", out]);
		const end = endOf(child);
		const watch = setInterval(() => {
			if (!existsSync(`${out}.part`) || readFileSync(`${out}.part`).length === 0) return;
			clearInterval(watch);
			child.kill("SIGINT");
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
		const { code, err } = await rasdHere(["explain", put("explain2.txt", `${TITLE}\n${TEXT}`), "--claim", "c99"]);
		expect(code).toBe(1);
		expect(err).toContain("no claim c99");
	});
});

describe("rasd places", () => {
	test("imports a table, once; finds a name in it; lists and drops it", async () => {
		const table = put("towns.csv", "id,name,lat,lon,country\n1,قرية التجربة,35.9,36.6,SY\n2,Test,35.9,36.6,SY\n");
		const data = ["--data", join(root, "data")];
		mkdirSync(join(root, "data"));
		const first = await rasdHere(["places", "import", table, ...data]);
		expect([first.code, first.err]).toEqual([0, ""]);
		expect(first.out).toContain("1 (csv) places taken, new; 1 rows left out");
		expect(first.out).toContain("1  no name in Arabic letters (first: line 3)");
		expect((await rasdHere(["places", "import", table, ...data])).out).toContain("unchanged");
		expect((await rasdHere(["places", "find", "قرية", "التجربة", ...data])).out).toMatch(/قرية التجربة\t\tvillage\tSY-ID\t.*own1\tcsv/);
		expect((await rasdHere(["places", "find", "sarmin", ...data])).out).toMatch(/سرمين\tSarmin\ttown\tSY-ID/);
		expect((await rasdHere(["places", "list", ...data])).out).toBe("csv-towns\t1 places\n");
		expect((await rasdHere(["places", "remove", "../../csv-towns", ...data])).code).toBe(1);
		expect((await rasdHere(["places", "remove", "csv-towns", ...data])).code).toBe(0);
		const gone = await rasdHere(["places", "find", "قرية التجربة", ...data]);
		expect(gone.code).toBe(1);
		expect(gone.err).toContain("no place is named");
	});

	test("a bad file is told, the others are imported, the exit code is 1", async () => {
		const table = put("good.csv", "name,lat,lon,country\nقرية,35.9,36.6,SY\n");
		const { code, out, err } = await rasdHere(["places", "import", put("bad.csv", "a,b\n1,2\n"), table, "--data", join(root, "data2")]);
		expect(code).toBe(1);
		expect(out).toContain("1 (csv) places taken");
		expect(err).toContain("bad.csv:1: expected");
		expect(err).toContain("1/2 files could not be imported");
	});

	test("a table on disk that was spoilt is told by file, line and what was expected", async () => {
		const data = join(root, "spoilt");
		mkdirSync(join(data, "gazetteer"), { recursive: true });
		writeFileSync(join(data, "gazetteer", "t.tsv"), "x1\tقرية\n");
		const { code, err } = await rasd(["code", put("spoilt.txt", `${TITLE}\n${TEXT}`), "--data", data]);
		expect(code).toBe(1);
		expect(err).toMatch(/t\.tsv:1: expected 11 fields/);
	});
});

describe("help", () => {
	test("every command has a description, and examples of its own or of the command it belongs to", async () => {
		const helpOf = (command: Command) => {
			let help = "";
			command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
			return help;
		};
		const whole = await program();
		const commands = whole.commands.flatMap((command) => [command, ...command.commands]);
		expect(commands.length).toBeGreaterThan(30);
		for (const command of commands) {
			const names = command.parent === whole ? command.name() : `${command.parent?.name()} ${command.name()}`;
			const help = `${helpOf(command)}${command.parent && command.parent !== whole ? helpOf(command.parent) : ""}`;
			expect(command.description(), names).not.toBe("");
			expect(help, names).toContain("Examples:");
			expect(help, names).toContain(`$ rasd ${command.parent === whole ? command.name() : command.parent?.name()}`);
			for (const argument of command.registeredArguments) expect(argument.description, names).not.toBe("");
		}
		expect(helpOf(whole)).toContain("Examples:");
	});

	test("a command by itself is the same as among all", async () => {
		const [code] = (await program(["code"])).commands;
		const among = (await program()).commands.find((command) => command.name() === "code");
		expect(code?.helpInformation()).toBe(among?.helpInformation());
	});

	test("is shown, with exit code 0", async () => {
		const { code, out } = await rasd(["code", "--help"]);
		expect(code).toBe(0);
		expect(out).toContain("Examples:");
	});
});
