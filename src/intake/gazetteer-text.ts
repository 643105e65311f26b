import { createReadStream, statSync } from "node:fs";
import { open } from "node:fs/promises";
import iconv from "iconv-lite";
import { decode, notText } from "./encoding.js";
import { byteLines } from "./lines.js";

/** A fault of a gazetteer file that stops its import: where it is and what was expected. */
export class GazetteerError extends Error {
	override readonly name = "GazetteerError";

	constructor(
		readonly file: string,
		readonly line: number,
		readonly expected: string,
	) {
		super(`${file}:${line}: expected ${expected}`);
	}
}

const LARGEST_FILE = 2 * 1024 ** 3;
const LONGEST_LINE = 1_000_000;
const HEAD = 65_536;

/** The beginning of a gazetteer file: its first line, and how its bytes are to be read. */
export interface TableHead {
	readonly line: string;
	readonly encoding: string;
}

/** Reads the beginning of a file; throws a `GazetteerError` where it holds no text or is too large. */
export async function readHead(file: string): Promise<TableHead> {
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats) throw new GazetteerError(file, 1, "a file; there is none of this name");
	if (!stats.isFile()) throw new GazetteerError(file, 1, "a file; this is none");
	if (stats.size === 0) throw new GazetteerError(file, 1, "rows; the file is empty");
	if (stats.size > LARGEST_FILE) throw new GazetteerError(file, 1, `a file of at most ${LARGEST_FILE / 1024 ** 3} GiB`);
	const head = await firstBytes(file);
	const what = notText(head);
	if (what) throw new GazetteerError(file, 1, `a text table; this is ${what}, so unpack or export it first`);
	// The last line of the head may be cut within a letter.
	const end = head.lastIndexOf(0x0a);
	const { text, encoding } = decode(end > 0 && head.length === HEAD ? head.subarray(0, end) : head);
	return { line: text.split(/\r?\n/, 1)[0] ?? "", encoding };
}

async function firstBytes(file: string): Promise<Buffer> {
	try {
		const handle = await open(file);
		try {
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
			return buffer.subarray(0, bytesRead);
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw new GazetteerError(file, 1, `a file that can be read (${(error as NodeJS.ErrnoException).code ?? "unreadable"})`);
	}
}

/** The text of a file as a stream, whatever its encoding. */
export function textStream(file: string, encoding: string): NodeJS.ReadableStream {
	return createReadStream(file).pipe(iconv.decodeStream(encoding));
}

/** The lines of a file in UTF-8 or UTF-16, numbered from 1; null where one is longer than a table's line can be. */
export async function* textLines(file: string): AsyncGenerator<{ readonly line: number; readonly text: string | null }> {
	for await (const { line, bytes } of byteLines(createReadStream(file, { highWaterMark: 1 << 20 }), LONGEST_LINE)) {
		const text = bytes?.toString("utf8").replace(/\r$/, "") ?? null;
		yield { line, text: line === 1 && text ? text.replace(/^\ufeff/, "") : text };
	}
}
