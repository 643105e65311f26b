import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { program } from "../src/cli/program.js";

const ROOT = new URL("../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), "utf8");
const DOCS = ["README.md", "CHANGELOG.md", "samples/README.md"].concat(
	["api", "architecture", "commands", "custody", "exports", "extending", "library", "linking", "measuring", "workbench"].map(
		(name) => `docs/${name}.md`,
	),
);

/** Every command without subcommands, as it is called. */
function commands(command: Command, before = ""): { name: string; command: Command }[] {
	const name = `${before}${command.name()}`;
	return command.commands.length === 0 ? [{ name, command }] : command.commands.flatMap((each) => commands(each, `${name} `));
}

const all = commands(await program());

/** What a page says of a command: the row of the README's table, the section of docs/commands.md. */
function row(name: string): string {
	return (
		read("README.md")
			.split("\n")
			.find((line) => line.startsWith(`| \`${name}`)) ?? ""
	);
}
function section(name: string): string {
	return (
		read("docs/commands.md")
			.split(/^## /mu)
			.find((part) => (part.split("\n", 1)[0] ?? "").includes(`\`${name}`)) ?? ""
	);
}

/** Options that many commands take are told once. */
const shared =
	read("docs/commands.md")
		.split(/^## /mu)
		.find((part) => part.startsWith("Options that many")) ?? "";

describe("the documentation knows every command and option", () => {
	test.each(all)("$name", ({ name, command }) => {
		expect(row(name), `README.md has no row of ${name}`).not.toBe("");
		expect(section(name), `docs/commands.md has no section of ${name}`).not.toBe("");
		for (const { long, argChoices } of command.options) {
			if (!long) continue;
			expect(`${section(name)}${shared}`, `docs/commands.md: ${name}`).toContain(`\`${long}`);
			for (const choice of argChoices ?? []) expect(read("docs/commands.md"), choice).toMatch(new RegExp(`[\`|]${choice}[\`\\\\]`, "u"));
		}
	});

	test("and no option that is not there", () => {
		for (const { name, command } of all) {
			const known = new Set(command.options.map(({ long }) => long));
			for (const [, option] of row(name).matchAll(/`(--[a-z-]+)/gu)) expect(known, `${name} ${option}`).toContain(option);
		}
	});

	test("every script that a page names is in package.json, and npm's own commands are named", () => {
		const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
		for (const file of DOCS)
			for (const [, script] of read(file).matchAll(/\bnpm run ([a-z]+)/gu)) expect(scripts, `${file}: npm run ${script}`).toContain(script);
		for (const script of ["npm start", "npm test", "npm run eval", "npm run bench"]) expect(read("README.md")).toContain(script);
	});

	test("links lead to files", () => {
		for (const file of DOCS)
			for (const [, target = ""] of read(file).matchAll(/\]\((?!https?:)([^)#]+)/gu))
				expect(existsSync(new URL(target, new URL(file, ROOT))), `${file}: ${target}`).toBe(true);
	});

	test("the examples' commands are those that are shown", () => {
		for (const [, shown] of read("README.md").matchAll(/<!-- rasd ([^\n]*?)(?: \(first \d+ lines\))? -->/gu))
			expect(read("README.md")).toContain(`\`npx rasd ${shown}\``);
	});
});

const built = existsSync(new URL("dist/index.js", ROOT));
if (!built) console.log("the library's example: skipped: npm run build first");
describe.skipIf(!built)("the library, through the package's own exports", () => {
	/** Runs a module that stands in the package, so that `rasd` is the package itself. */
	function run(source: string): { status: number | null; stdout: string; stderr: string } {
		const file = fileURLToPath(new URL("dist/example.test.mjs", ROOT));
		writeFileSync(file, source);
		try {
			return spawnSync(process.execPath, [file], { encoding: "utf8" });
		} finally {
			rmSync(file);
		}
	}

	test("the example of docs/library.md runs and says what it must", () => {
		const example = /```js\n([\s\S]*?)```/u.exec(read("docs/library.md"))?.[1] ?? "";
		const { status, stdout, stderr } = run(example);
		expect(stderr).toBe("");
		expect(status).toBe(0);
		expect(stdout).toMatch(/^c1 event shelling occurred سرمين \(SY-ID\) 2023-10-12$/mu);
		expect(stdout).toMatch(/^ {2}type: \S+ .*قصف/mu);
	});

	test("everything that docs/library.md says is exported is", () => {
		const names = ["codeArticle", "Gazetteer", "embeddedGazetteer", "CODER_VERSION"];
		for (const name of names) expect(read("docs/library.md")).toContain(`\`${name}`);
		const { stdout } = run(
			'import * as rasd from "rasd";\nimport schema from "rasd/schema.json" with { type: "json" };\nconsole.log(Object.keys(rasd).sort().join(), schema.title);',
		);
		expect(stdout.trim()).toBe(`${[...names].sort().join()} Coded article`);
	});
});

// npx makes the command executable only when it first links a checkout; a build after that has to do it itself.
test.skipIf(process.platform === "win32")("the built command can be executed", () => {
	expect(statSync(new URL("dist/cli/main.js", ROOT)).mode & 0o111).toBe(0o111);
});
