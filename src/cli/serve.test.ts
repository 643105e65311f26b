import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../../test/databases.js";
import { type Ended, endOf, rasdHere, startRasd } from "../../test/program.js";

const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)/;

/** A server that has said where it is. */
async function serving(
	...args: string[]
): Promise<{ readonly child: ChildProcess; readonly port: number; readonly ended: Promise<Ended> }> {
	const child = startRasd(["serve", ...args]);
	const ended = endOf(child);
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
		const second = await rasdHere(["search", "--count", ...on()]);
		expect(second.code).toBe(1);
		expect(second.err).toContain("is open in another process");
		const third = await rasdHere(["serve", "--data", other.folder, "--port", String(port), "--lang", "ar"]);
		expect(third.code).toBe(1);
		expect(third.err).toContain(`المنفذ ${port}`);
		child.kill("SIGTERM");
		const { code, err } = await ended;
		expect([code, err]).toEqual([0, "stopped; what was under way is whole or not there\n"]);
	});

	test("for others it takes a token, which is made, shown once, listed and revoked", async () => {
		const refused = await rasdHere(["serve", ...on(), "--host", "0.0.0.0", "--port", "0"]);
		expect(refused.code).toBe(1);
		expect(refused.err).toContain("rasd token create");
		const made = await rasdHere(["token", "create", "Maha", "--scope", "review", ...on()]);
		const secret = made.out.trim();
		expect(secret).toMatch(/^rasd_[\w-]{43}$/);
		const listed = await rasdHere(["token", ...on()]);
		expect(listed.out).toMatch(/^[0-9a-f]{8}\treview\t.*Maha.*\tnever used\n$/);
		expect(listed.out).not.toContain(secret);
		const id = listed.out.slice(0, 8);
		expect((await rasdHere(["token", "revoke", id, ...on()])).code).toBe(0);
		expect((await rasdHere(["token", "revoke", id, ...on()])).err).toContain("no token");
		expect((await rasdHere(["token", "list", ...on()])).out).toContain("revoked");
		expect((await rasdHere(["token", "create", " ", ...on()])).code).toBe(1);
	});
});
