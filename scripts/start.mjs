// Takes the sample feed and the sample articles into a record the first time, and opens the workbench on it.
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Says that the samples are in the record. */
const TAKEN = join(ROOT, "rasd-data", "samples-taken");
const rasd = (...args) =>
	spawnSync(process.execPath, [join(ROOT, "dist", "cli", "main.js"), ...args], { cwd: ROOT, stdio: "inherit" }).status ?? 1;

let status = 0;
if (!existsSync(TAKEN)) {
	console.log("Taking the sample articles and the sample feed into a record (rasd add samples) …");
	status = rasd("add", "samples");
	if (status === 0) writeFileSync(TAKEN, "");
}
if (status === 0) {
	console.log(`
The record is in rasd-data/; the workbench opens on it now. In another terminal, or once this is stopped:
  npx rasd add https://example.org/feed.xml           a feed of your own; npx rasd watch goes on polling it
  npx rasd add articles.jsonl downloads/              files and folders
  npx rasd search --actor rsf --killed 10             claims by what they say
  npx rasd --help                                     everything there is
`);
	// --no-open leaves the browser alone.
	status = rasd(
		"serve",
		...(process.argv.includes("--no-open") ? [] : ["--open"]),
		...process.argv.slice(2).filter((arg) => arg !== "--no-open"),
	);
}
process.exitCode = status;
