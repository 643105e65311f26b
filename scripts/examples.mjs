// Writes the real output of commands into the documentation. A block is a line `<!-- rasd ARGUMENTS -->` and the fenced text below it;
// `(first N lines)` after the arguments cuts it. Run after `npm run build`, before a release.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BLOCK = /<!-- rasd ([^\n]*?)(?: \(first (\d+) lines\))? -->\n```text\n(?:[\s\S]*?\n)??```/gu;
/** Marks that keep directions apart on a terminal; a page does that by itself. */
const ISOLATES = /[\u2066-\u2069]/gu;

/** Commands that show a record show that of the samples, as `npm start` makes it. */
const ON_RECORD = /^(?:incidents|search|figures)\b/;
let record = null;

function rasd(args) {
	const env = { ...process.env, LC_ALL: "C", NO_COLOR: "1", COLUMNS: "100" };
	return spawnSync(process.execPath, ["dist/cli/main.js", ...args], { cwd: ROOT, env, encoding: "utf8" });
}

function recordOfSamples() {
	if (record === null) {
		record = mkdtempSync(join(tmpdir(), "rasd-examples-"));
		rasd(["add", "samples", "--data", record]);
	}
	return ["--data", record];
}

function output(args, most) {
	const run = rasd([...args.split(" "), ...(ON_RECORD.test(args) ? recordOfSamples() : [])]);
	if (run.status !== 0) throw new Error(`rasd ${args} failed: ${run.stderr}`);
	const lines = run.stdout.replace(ISOLATES, "").trimEnd().split("\n");
	return [...lines.slice(0, most), ...(lines.length > most ? ["…"] : [])].map((line) => line.trimEnd()).join("\n");
}

for (const file of ["README.md"]) {
	const path = new URL(`../${file}`, import.meta.url);
	const text = readFileSync(path, "utf8");
	const written = text.replace(BLOCK, (_, args, most) => {
		const cut = most ? ` (first ${most} lines)` : "";
		return `<!-- rasd ${args}${cut} -->\n\`\`\`text\n${output(args, most ? Number(most) : Number.POSITIVE_INFINITY)}\n\`\`\``;
	});
	if (written !== text) writeFileSync(path, written);
}
if (record !== null) rmSync(record, { recursive: true, force: true });
