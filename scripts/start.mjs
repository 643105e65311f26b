// Takes the sample feed and the sample articles into a record, and shows the incidents that they tell of.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const rasd = (...args) =>
	spawnSync(process.execPath, [join(ROOT, "dist", "cli", "main.js"), ...args], { cwd: ROOT, stdio: "inherit" }).status ?? 1;

console.log("Taking the sample articles and the sample feed into a record (rasd add samples) …");
let status = rasd("add", "samples");
if (status === 0) {
	console.log("\nIncidents of October 2023 in Idlib, and the first of them whole:\n");
	status = rasd("incidents", "list", "--place", "SY-ID", "--from", "2023-10-01", "--to", "2023-10-31") || rasd("incidents", "show", "1");
}
console.log(`
The record is in rasd-data/. Next:
  npx rasd incidents                                  the latest incidents; --help says how to choose
  npx rasd search --actor rsf --killed 10             claims by what they say
  npx rasd add https://example.org/feed.xml           a feed of your own; npx rasd watch goes on polling it
  npx rasd add articles.jsonl downloads/              files and folders
  npx rasd explain samples/01-idlib-shelling.json     why each claim says what it says
  npx rasd --help                                     everything there is`);
process.exitCode = status;
