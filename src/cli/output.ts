import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync, renameSync, type WriteStream } from "node:fs";
import { copyFile, open, truncate } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { byteLines } from "../intake/lines.js";

/** A coded article's line is not expected to be longer. */
const LINE_LIMIT = 256_000_000;

/** Where a run's results go. `finish` after all of them, `interrupt` after some. */
export interface Output {
	write(text: string): Promise<void>;
	finish(): Promise<void>;
	/** Keeps what was written; returns the file it is in, null where there is none. */
	interrupt(): Promise<string | null>;
}

/** Results to standard output. A reader that goes away (`| head`) ends the program in peace. */
export function toStdout(stream: Writable): Output {
	stream.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EPIPE") process.exit(0);
		throw error;
	});
	const write = async (text: string) => {
		if (!stream.write(text)) await once(stream, "drain");
	};
	return { write, finish: async () => {}, interrupt: async () => null };
}

/** The file a run writes before its results are whole. */
export function partOf(file: string): string {
	return `${file}.part`;
}

/**
 * Results to a file. They are written beside it and take its name when they are whole, so that the file is never half of anything.
 * An interrupted run's results take the name only where no file is in the way; else they stay in the part.
 */
export async function toFile(file: string, resumed: boolean): Promise<Output> {
	const part = partOf(file);
	const before = existsSync(file);
	const stream = createWriteStream(part, { flags: resumed ? "a" : "w" });
	await once(stream, "open");
	let failure: Error | null = null;
	stream.on("error", (error) => {
		failure = error;
	});
	const write = async (text: string) => {
		if (failure) throw failure;
		if (!stream.write(text)) await Promise.race([once(stream, "drain"), once(stream, "close")]);
	};
	return {
		write,
		finish: async () => {
			await close(stream);
			renameSync(part, file);
		},
		interrupt: async () => {
			await close(stream);
			if (before && !resumed) return part;
			renameSync(part, file);
			return file;
		},
	};
}

async function close(stream: WriteStream): Promise<void> {
	stream.end();
	await finished(stream);
	const handle = await open(stream.path as string, "r+");
	await handle.sync();
	await handle.close();
}

/** What an earlier run has done: the ids of its articles, and the coder it was done with. */
export interface Earlier {
	readonly ids: ReadonlySet<string>;
	readonly coders: ReadonlySet<string>;
}

/**
 * Makes the part of a file ready to be gone on with: an interrupted run's own part, else a copy of the file. What stands after its
 * last whole line is cut off. Throws where a line is not a coded article.
 */
export async function takeUp(file: string): Promise<Earlier> {
	const part = partOf(file);
	const ids = new Set<string>();
	const coders = new Set<string>();
	const source = [part, file].find((path) => existsSync(path));
	if (source === undefined) return { ids, coders };
	const length = await wholeLines(source);
	if (length > 0) {
		for await (const { line, bytes } of byteLines(createReadStream(source, { end: length - 1 }), LINE_LIMIT)) {
			const coded = bytes ? codedLine(bytes) : null;
			if (!coded) throw new Error(`${source}:${line}: no coded article; take the line out, or start anew without --resume`);
			ids.add(coded.id);
			coders.add(coded.coder);
		}
	}
	if (source === file) await copyFile(file, part);
	await truncate(part, length);
	return { ids, coders };
}

function codedLine(bytes: Buffer): { id: string; coder: string } | null {
	try {
		const { article, coder } = JSON.parse(bytes.toString("utf8"));
		if (typeof article.id !== "string") return null;
		return { id: article.id, coder: `${coder.version} ${coder.lexicons}` };
	} catch {
		return null;
	}
}

/** How many bytes of a file stand in lines that have their end. */
async function wholeLines(file: string): Promise<number> {
	let at = 0;
	let length = 0;
	for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
		const last = chunk.lastIndexOf(0x0a);
		if (last >= 0) length = at + last + 1;
		at += chunk.length;
	}
	return length;
}
