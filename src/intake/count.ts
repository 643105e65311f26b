import { createReadStream } from "node:fs";
import { filesOf } from "./files.js";

/** About how many articles the paths hold, without reading them; null where standard input is among them. */
export async function countArticles(paths: readonly string[]): Promise<number | null> {
	if (paths.includes("-")) return null;
	let count = 0;
	for (const path of paths) {
		for await (const entry of filesOf(path)) {
			if ("endings" in entry) continue;
			if ("code" in entry) count++;
			else if (entry.format === "lines" && entry.bytes > 0) count += await countLines(entry.path);
			else count++;
		}
	}
	return count;
}

async function countLines(path: string): Promise<number> {
	let lines = 0;
	let last = 0x0a;
	try {
		for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
			for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++;
			last = chunk[chunk.length - 1] ?? last;
		}
	} catch {
		return 1; // Reading it for good says what is wrong.
	}
	return last === 0x0a ? lines : lines + 1;
}
