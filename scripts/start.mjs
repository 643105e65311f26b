// Codes the sample articles and shows the result in the terminal.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const { status } = spawnSync(process.execPath, [join(ROOT, "dist", "cli", "main.js"), "code", "samples", "--format", "table"], {
	cwd: ROOT,
	stdio: "inherit",
});

console.log(`
These are the claims of the articles in samples/, each with its words. Next:
  npx rasd code article.txt --published 2024-03-31    code an article of your own; its first line is the title
  npx rasd explain samples/01-idlib-shelling.json     why each claim says what it says
  npx rasd code articles.jsonl --out coded.jsonl      code many, for programs
  npx rasd --help                                     everything there is`);
process.exitCode = status ?? 1;
