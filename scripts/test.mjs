// Runs every check and test. The last line says how many passed, failed and were skipped.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { embed } from "./embed.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const run = (script, ...args) => spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: "inherit" }).status === 0;

embed();
process.env.RASD_BUILT = join(ROOT, "dist", "cli", "main.js");
let passed = 0;
let failed = 0;
let skipped = 0;
for (const [name, script, ...args] of [
	["format and lint", "node_modules/@biomejs/biome/bin/biome", "check", "."],
	["no left or right in what turns with its language", "scripts/sides.mjs"],
	["types", "node_modules/typescript/bin/tsc", "-b"],
]) {
	if (run(script, ...args)) passed++;
	else {
		if (name === "types") delete process.env.RASD_BUILT;
		failed++;
		console.error(`FAILED: ${name}`);
	}
}

const folder = mkdtempSync(join(tmpdir(), "rasd-test-"));
const report = join(folder, "vitest.json");
const ran = run(
	"node_modules/vitest/vitest.mjs",
	"run",
	"--reporter=default",
	"--reporter=json",
	`--outputFile.json=${report}`,
	...process.argv.slice(2),
);
try {
	const result = JSON.parse(readFileSync(report, "utf8"));
	passed += result.numPassedTests;
	skipped += result.numPendingTests + result.numTodoTests;
	// A file that does not load fails without a test of its own.
	const broken = result.testResults.filter(
		(file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
	);
	const failures = result.numFailedTests + broken.length;
	failed += failures === 0 && !ran ? 1 : failures;
} catch {
	console.error("FAILED: vitest gave no report");
	failed++;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
