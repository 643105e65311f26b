import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The scorer that comes with the gold articles. */
export const SCORE = fileURLToPath(new URL("../../../shared/gold/score.mjs", import.meta.url));

/** Runs the shared scorer on a folder of gold files and a file of coded articles, one a line, and returns what it printed. Throws where it fails. */
export function scored(folder: string, coded: string, flags: readonly string[]): string {
	const run = spawnSync(process.execPath, [SCORE, folder, coded, ...flags], { encoding: "utf8", maxBuffer: 1 << 28 });
	if (run.status !== 0) throw new Error(`score.mjs failed: ${run.stderr}`);
	return run.stdout;
}
