import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync, realpathSync, renameSync, rmSync, statSync, type WriteStream } from "node:fs";
import { copyFile, open, truncate } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { byteLines } from "../intake/lines.js";

/** A coded article's line is not expected to be longer. */
const LINE_LIMIT = 256_000_000;

/** Where a run's results go. `finish` after all of them, `interrupt` or `discard` after some. */
export interface Output {
	write(piece: string | Uint8Array): Promise<void>;
	finish(): Promise<void>;
	/** Takes back what was written, where it went to a file of its own. */
	discard(): Promise<void>;
	/** Keeps what was written; returns the file it is in, null where there is none. */
	interrupt(): Promise<string | null>;
}

/** Results to standard output. A reader that goes away (`| head`) ends the program in peace. */
export function toStdout(stream: Writable): Output {
	stream.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EPIPE") process.exit(0);
		throw error;
	});
	const write = async (piece: string | Uint8Array) => {
		if (!stream.write(piece)) await once(stream, "drain");
	};
	return { write, finish: async () => {}, discard: async () => {}, interrupt: async () => null };
}

/** The file a run writes before its results are whole. */
export function partOf(file: string): string {
	return `${file}.part`;
}

/** Where results to a file are written for good: what a link leads to, so that the link stays. */
function targetOf(file: string): string {
	try {
		return realpathSync(file);
	} catch {
		return file;
	}
}

/**
 * Results to a file. They are written beside it and take its name when they are whole, so that the file is never half of anything.
 * An interrupted run's results take the name only where no file is in the way; else they stay in the part. A device or pipe is
 * written to straight away. Throws before any work is done where the file cannot be written.
 */
export async function toFile(file: string, resumed: boolean): Promise<Output> {
	const target = targetOf(file);
	const before = statSync(target, { throwIfNoEntry: false });
	if (before?.isDirectory()) throw new Error(`--out ${file} is a folder; name a file in it`);
	const straight = before !== undefined && !before.isFile();
	if (straight && resumed) throw new Error(`--resume takes a file, and --out ${file} is none`);
	const part = straight ? target : partOf(target);
	const stream = createWriteStream(part, { flags: resumed ? "a" : "w" });
	try {
		await once(stream, "open");
	} catch (error) {
		throw cannotWrite(file, error);
	}
	const written = writer(stream, (error) => cannotWrite(file, error));
	return {
		write: written,
		finish: async () => {
			await close(stream, straight).catch((error) => {
				throw cannotWrite(file, error);
			});
			if (!straight) renameSync(part, target);
		},
		discard: async () => {
			stream.destroy();
			await finished(stream).catch(() => {});
			if (!straight) rmSync(part, { force: true });
		},
		interrupt: async () => {
			await close(stream, straight);
			if (straight) return file;
			if (before && !resumed) return part;
			renameSync(part, target);
			return file;
		},
	};
}

/** Writes to a stream and waits where it is full; a failure of the stream comes out of the next write. */
function writer(stream: Writable, told: (error: unknown) => Error): (piece: string | Uint8Array) => Promise<void> {
	let failure: Error | null = null;
	let wake: (() => void) | null = null;
	const awake = () => {
		wake?.();
		wake = null;
	};
	stream.on("drain", awake);
	stream.on("close", awake);
	stream.on("error", (error) => {
		failure = told(error);
		awake();
	});
	return async (piece) => {
		if (failure) throw failure;
		if (!stream.write(piece))
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		if (failure) throw failure;
	};
}

const WRITE_FAULTS: Readonly<Record<string, string>> = {
	ENOENT: "its folder is not there; make it first",
	ENOTDIR: "its folder is not there; make it first",
	EACCES: "you may not write there",
	EPERM: "you may not write there",
	EROFS: "you may not write there",
	ENOSPC: "there is no room left",
	EDQUOT: "there is no room left",
};

/** What a failed write means to the user. */
function cannotWrite(file: string, error: unknown): Error {
	const { code, message } = error as NodeJS.ErrnoException;
	return new Error(`--out ${file} cannot be written: ${WRITE_FAULTS[code ?? ""] ?? message}`);
}

async function close(stream: WriteStream, straight: boolean): Promise<void> {
	stream.end();
	await finished(stream);
	if (straight) return;
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
	const target = targetOf(file);
	const part = partOf(target);
	const ids = new Set<string>();
	const coders = new Set<string>();
	const source = [part, target].find((path) => existsSync(path));
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
	if (source === target) await copyFile(target, part);
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
