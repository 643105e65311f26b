import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../../test/databases.js";

const MAIN = join(import.meta.dirname, "main.ts");
const TYPESCRIPT = pathToFileURL(join(import.meta.dirname, "../../scripts/typescript.mjs")).href;

/** `rasd` as a process of its own. */
function rasd(...args: string[]): ChildProcess {
	const { DATABASE_URL: _, ...rest } = process.env;
	const program = process.env.RASD_BUILT ? [process.env.RASD_BUILT] : ["--import", TYPESCRIPT, MAIN];
	return spawn(process.execPath, [...program, ...args], { env: { ...rest, LC_ALL: "C", NO_COLOR: "1" } });
}

/** What a command says until it ends. */
async function told(child: ChildProcess): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
	const said = { out: "", err: "" };
	child.stdout?.on("data", (chunk) => {
		said.out += chunk;
	});
	child.stderr?.on("data", (chunk) => {
		said.err += chunk;
	});
	const [code] = await once(child, "close");
	return { code, ...said };
}

const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)/;

/** A server that has said where it is. */
async function serving(
	...args: string[]
): Promise<{ readonly child: ChildProcess; readonly port: number; readonly ended: ReturnType<typeof told> }> {
	const child = rasd("serve", ...args);
	const ended = told(child);
	const port = await new Promise<number>((resolve, reject) => {
		let out = "";
		child.stdout?.on("data", (chunk) => {
			out += chunk;
			const [, found] = ADDRESS.exec(out) ?? [];
			if (found) resolve(Number(found));
		});
		ended.then(({ err }) => reject(new Error(err)));
	});
	return { child, port, ended };
}

describe("rasd serve and rasd token", () => {
	let data: ReturnType<typeof emptyFolder>;
	let other: ReturnType<typeof emptyFolder>;
	beforeAll(() => {
		data = emptyFolder();
		other = emptyFolder();
	});
	afterAll(() => {
		data.drop();
		other.drop();
	});
	const on = () => ["--data", data.folder];

	test("serves until it is asked to stop; meanwhile its folder and its port are its own, and both are said plainly", async () => {
		const { child, port, ended } = await serving(...on(), "--port", "0");
		const response = await fetch(`http://127.0.0.1:${port}/api/v1/health`);
		expect(await response.json()).toMatchObject({ status: "ok", store: "embedded" });
		const second = await told(rasd("search", "--count", ...on()));
		expect(second.code).toBe(1);
		expect(second.err).toContain("is open in another process");
		const third = await told(rasd("serve", "--data", other.folder, "--port", String(port), "--lang", "ar"));
		expect(third.code).toBe(1);
		expect(third.err).toContain(`المنفذ ${port}`);
		child.kill("SIGTERM");
		const { code, err } = await ended;
		expect([code, err]).toEqual([0, "stopped; what was under way is whole or not there\n"]);
	});

	test("for others it takes a token, which is made, shown once, listed and revoked", async () => {
		const refused = await told(rasd("serve", ...on(), "--host", "0.0.0.0", "--port", "0"));
		expect(refused.code).toBe(1);
		expect(refused.err).toContain("rasd token create");
		const made = await told(rasd("token", "create", "Maha", "--scope", "review", ...on()));
		const secret = made.out.trim();
		expect(secret).toMatch(/^rasd_[\w-]{43}$/);
		const listed = await told(rasd("token", ...on()));
		expect(listed.out).toMatch(/^[0-9a-f]{8}\treview\t.*Maha.*\tnever used\n$/);
		expect(listed.out).not.toContain(secret);
		const id = listed.out.slice(0, 8);
		expect((await told(rasd("token", "revoke", id, ...on()))).code).toBe(0);
		expect((await told(rasd("token", "revoke", id, ...on()))).err).toContain("no token");
		expect((await told(rasd("token", "list", ...on()))).out).toContain("revoked");
		expect((await told(rasd("token", "create", " ", ...on()))).code).toBe(1);
	});
});
