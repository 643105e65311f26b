import { decode } from "./encoding.js";
import { UnreadableInput } from "./fault.js";
import type { Format } from "./files.js";

const HEAD = 65_536;

/** Everything a stream gives, as one buffer; more than `limit` bytes are a fault. */
export async function readAll(stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of stream) {
		size += part.length;
		if (size > limit) throw new UnreadableInput("too-large", `over ${limit / 1e6} MB`);
		parts.push(part);
	}
	return Buffer.concat(parts);
}

/** Tells from its beginning what a stream holds, and gives the whole stream back. */
export async function sniff(stream: AsyncIterable<Buffer>): Promise<[Format, AsyncIterable<Buffer>]> {
	const iterator = stream[Symbol.asyncIterator]();
	const parts: Buffer[] = [];
	let size = 0;
	while (size < HEAD) {
		const next = await iterator.next();
		if (next.done) break;
		parts.push(Buffer.from(next.value));
		size += next.value.length;
	}
	const head = Buffer.concat(parts);
	return [formatOfText(decode(head.subarray(0, HEAD)).text), rest(head, iterator)];
}

async function* rest(head: Buffer, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
	if (head.length > 0) yield head;
	for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield Buffer.from(next.value);
}

/** JSON lines where the first line is a whole object; a JSON value where it only begins one; an archive, a page, or plain text. */
function formatOfText(text: string): Format {
	const start = text.trimStart();
	if (start.startsWith("[")) return isJsonStart(start.slice(1)) ? "json" : "text";
	if (/^WARC\/\d/.test(start)) return "warc";
	if (start.startsWith("<")) return "page";
	if (!start.startsWith("{")) return "text";
	const end = start.indexOf("\n");
	const line = (end < 0 ? start : start.slice(0, end)).trimEnd();
	if (end < 0 || (line.length > 1 && line.endsWith("}"))) return "lines";
	return isJsonStart(line.slice(1)) ? "json" : "lines";
}

/** What follows a bracket in JSON; a text may begin with a bracket too. */
function isJsonStart(text: string): boolean {
	return /^\s*(?:$|["{[\]])/.test(text);
}
