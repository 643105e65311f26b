// The program as tests run it: as a process of its own, as a user does, or in this one where what is tested is what a command says.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { vi } from "vitest";
import { program } from "../src/cli/program.js";

const ROOT = join(import.meta.dirname, "..");

/** `npm test` has just built the program; a test run by itself takes the sources. */
const FILES = process.env.RASD_BUILT
	? [process.env.RASD_BUILT]
	: ["--import", pathToFileURL(join(ROOT, "scripts/typescript.mjs")).href, join(ROOT, "src/cli/main.ts")];

const PLAIN = { LC_ALL: "C", NO_COLOR: "1" } as const;

export interface Ended {
	/** The exit status; null where a signal ended it. */
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly out: string;
	readonly err: string;
}

/** Starts `rasd` with arguments, in English and without colours. */
export function startRasd(
	args: readonly string[],
	{ env = {}, cwd }: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): ChildProcess {
	const { DATABASE_URL: _, FORCE_COLOR: __, ...rest } = process.env;
	return spawn(process.execPath, [...FILES, ...args], { env: { ...rest, ...PLAIN, ...env }, ...(cwd && { cwd }) });
}

/** What a process says until it ends. */
export function endOf(child: ChildProcess): Promise<Ended> {
	let out = "";
	let err = "";
	child.stdout?.setEncoding("utf8").on("data", (text) => {
		out += text;
	});
	child.stderr?.setEncoding("utf8").on("data", (text) => {
		err += text;
	});
	return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, out, err })));
}

/** Runs `rasd` as a process of its own to its end; `stdin` is what it reads. */
export function rasd(args: readonly string[], stdin = "", env: NodeJS.ProcessEnv = {}): Promise<Ended> {
	const child = startRasd(args, { env });
	child.stdin?.end(stdin);
	return endOf(child);
}

/** Runs `rasd` in this process, as `main.ts` does: starting one costs more than most commands do. One at a time. */
export async function rasdHere(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
	const said = { out: "", err: "" };
	const takes = (stream: keyof typeof said) => (piece: unknown) => {
		said[stream] += piece instanceof Uint8Array ? Buffer.from(piece).toString("utf8") : String(piece);
		return true;
	};
	const line = (stream: keyof typeof said) => (piece?: unknown) => void takes(stream)(`${piece ?? ""}\n`);
	const watched = [
		vi.spyOn(process.stdout, "write").mockImplementation(takes("out")),
		vi.spyOn(process.stderr, "write").mockImplementation(takes("err")),
		vi.spyOn(console, "log").mockImplementation(line("out")),
		vi.spyOn(console, "error").mockImplementation(line("err")),
	];
	const before = { ...process.env };
	delete process.env.DATABASE_URL;
	Object.assign(process.env, PLAIN, env);
	try {
		await (await program(args)).parseAsync(args, { from: "user" });
	} catch (error) {
		console.error(`error: ${(error as Error).message}`);
		process.exitCode = 1;
	} finally {
		for (const each of watched) each.mockRestore();
		for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
		Object.assign(process.env, before);
	}
	const code = Number(process.exitCode ?? 0);
	process.exitCode = undefined;
	return { code, signal: null, ...said };
}
