import { createConnection } from "node:net";
import { request } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { fill, type Served, serve } from "../../test/served.js";
import type { RecordCoder } from "../record/coder.js";
import { createToken, revokeToken, SCOPES, type Scope } from "../store/tokens.js";
import { apiClient } from "./client.js";
import { allows, isLoopback } from "./guard.js";
import { ROUTES } from "./routes/index.js";
import { NoToken } from "./server.js";

test.each([
	["127.0.0.1", true],
	["127.9.9.9", true],
	["::1", true],
	["[::1]", true],
	["localhost", true],
	["LOCALHOST", true],
	["::ffff:127.0.0.1", true],
	["0.0.0.0", false],
	["::", false],
	["10.0.0.1", false],
	["localhost.example.org", false],
	["127.0.0.1.example.org", false],
])("%s is reached by this machine alone: %s", (host, expected) => {
	expect(isLoopback(host)).toBe(expected);
});

onEachDatabase("who is let in", (opened) => {
	let coder: RecordCoder;
	let alone: Served;
	let shared: Served;
	const secrets = {} as Record<Scope, string>;
	const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

	beforeAll(async () => {
		coder = await fill(opened());
		await expect(serve(opened(), coder, { host: "0.0.0.0" })).rejects.toThrow(NoToken);
		for (const scope of SCOPES) secrets[scope] = (await createToken(opened().db, new Date().toISOString(), `the ${scope}`, scope)).secret;
		alone = await serve(opened(), coder);
		shared = await serve(opened(), coder, { host: "0.0.0.0", allowHosts: ["rasd.example.org"], perMinute: 100_000 });
	});
	afterAll(async () => {
		await alone?.server.close();
		await shared?.server.close();
		expect([...(alone?.failures ?? []), ...(shared?.failures ?? [])]).toEqual([]);
	});

	test("one alone on its machine is open, and heeds a token that is sent", async () => {
		expect([alone.server.open, shared.server.open]).toEqual([true, false]);
		expect((await alone.ask("/api/v1/tokens")).status).toBe(200);
		expect((await alone.ask("/api/v1/tokens", { headers: bearer(secrets.read) })).status).toBe(403);
		expect((await alone.ask("/api/v1/claims", { headers: bearer("rasd_nonsense_nonsense") })).status).toBe(401);
	});

	test("a token is made of nothing that the store has", async () => {
		const rows = JSON.stringify(await opened().db.selectFrom("token").selectAll().execute());
		for (const secret of Object.values(secrets)) expect(rows).not.toContain(secret);
	});

	describe("every route has its scope", () => {
		const path = (template: string) => `/api/v1${template.replace(/\{\w+\}/g, "1")}`;
		test.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
			"%s",
			async (_, { method, path: template, scope, answer }) => {
				expect(["open", ...SCOPES]).toContain(scope);
				if (method !== "GET" && template !== "/code") expect(["review", "admin"]).toContain(scope);
				const ask = (headers: Record<string, string>) =>
					shared.ask(path(template), { method, headers, ...(method === "GET" ? {} : { json: { wrong: true } }) });
				if (scope !== "open") {
					const denied = await ask({});
					expect([denied.status, denied.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="rasd"']);
					expect((await ask(bearer("rasd_0123456789"))).status).toBe(401);
					expect((await ask({ authorization: `Basic ${secrets.admin}` })).status).toBe(401);
				}
				for (const held of SCOPES) {
					if (answer === "events" && allows(held, scope)) continue;
					const { status, body } = await ask(bearer(secrets[held]));
					if (allows(held, scope)) expect([401, 403]).not.toContain(status);
					else expect([status, body.type]).toEqual([403, "/docs#forbidden"]);
				}
			},
		);
	});

	test("what is decided by a token goes by its name", async () => {
		const headers = bearer(secrets.review);
		const { body: queue } = await shared.ask("/api/v1/review/queue?limit=1", { headers });
		const json = { id: "decision-by-token", thread: queue.items[0].thread, verdict: "note", note: "seen", by: "somebody else" };
		const { body } = await shared.ask("/api/v1/decisions", { headers, json });
		expect(body.by).toBe("the review");
	});

	test("a revoked token lets nobody in", async () => {
		const { token, secret } = await createToken(opened().db, new Date().toISOString(), "gone", "read");
		expect((await shared.ask("/api/v1/claims", { headers: bearer(secret) })).status).toBe(200);
		await revokeToken(opened().db, new Date().toISOString(), token.id);
		expect((await shared.ask("/api/v1/claims", { headers: bearer(secret) })).status).toBe(401);
	});

	test.each([
		["127.0.0.1", true, true],
		["localhost:9999", true, true],
		["[::1]:7470", true, true],
		["evil.example", false, false],
		["evil.example:7470", false, false],
		["localhost.evil.example", false, false],
		["rasd.example.org", false, true],
		["RASD.example.org:443", false, true],
		["192.168.1.5:7470", false, true],
		["a b", false, false],
	])("asked for as %s", async (host, byAlone, byShared) => {
		for (const [served, expected] of [[alone, byAlone] as const, [shared, byShared] as const]) {
			const url = served.server.url.replace("0.0.0.0", "127.0.0.1");
			const { statusCode, body } = await request(`${url}/api/v1/health`, { headers: { host } });
			const text = await body.text();
			expect(statusCode).toBe(expected ? 200 : 403);
			if (!expected) expect(text).toContain("/docs#wrong-host");
		}
	});

	test.each([
		[{ origin: "https://evil.example" }, 403],
		[{ origin: "null" }, 403],
		[{ origin: "http://127.0.0.1:1" }, 403],
		[{ "sec-fetch-site": "cross-site" }, 403],
		[{ "sec-fetch-site": "same-origin" }, 200],
	])("a page asks with %j", async (headers, expected) => {
		const { statusCode, body } = await request(`${alone.server.url}/api/v1/health`, { headers });
		await body.dump();
		expect(statusCode).toBe(expected);
	});

	test("its own page may ask", async () => {
		const { status } = await alone.ask("/api/v1/code", { json: { text: "نص" }, headers: { origin: alone.server.url } });
		expect(status).toBe(200);
	});

	test("every answer has the headers that hold a page to the server", async () => {
		for (const path of ["/api/v1/health", "/docs", "/openapi.json", "/nothing", "/docs/style.css"]) {
			const { headers } = await alone.ask(path);
			expect(headers.get("content-security-policy")).toMatch(/default-src 'none'/);
			expect(headers.get("content-security-policy")).not.toMatch(/unsafe|script-src/);
			expect(headers.get("x-content-type-options")).toBe("nosniff");
			expect(headers.get("x-frame-options")).toBe("DENY");
			expect(headers.get("access-control-allow-origin")).toBeNull();
		}
	});

	test("the page of the API needs nothing from elsewhere, and no script", async () => {
		for (const lang of ["en", "ar"]) {
			const { text, headers } = await alone.ask("/docs", { headers: { "accept-language": lang } });
			expect(headers.get("content-type")).toContain("text/html");
			expect(text).toContain(`<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">`);
			expect(text).not.toMatch(/<script|\bon\w+=|style=|(?:src|href)="(?!\/docs|#)/);
			for (const { path } of ROUTES) expect(text).toContain(`/api/v1${path}`);
			const anchors = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id as string);
			expect(anchors.filter((id) => !text.includes(`id="${id}"`))).toEqual([]);
		}
	});

	test("too many requests are told to wait", async () => {
		const few = await serve(opened(), coder, { perMinute: 3 });
		try {
			const statuses = [];
			for (let i = 0; i < 5; i++) statuses.push((await few.ask("/api/v1/health")).status);
			expect(statuses).toEqual([200, 200, 200, 429, 429]);
			const { status, headers, body } = await few.ask("/api/v1/claims", { headers: { "accept-language": "ar" } });
			expect([status, body.type]).toEqual([429, "/docs#too-many"]);
			expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
			expect((await few.ask("/nothing")).status).toBe(429);
		} finally {
			await few.server.close();
		}
	});

	test("the typed client asks as the routes are", async () => {
		const client = apiClient(alone.server.url, secrets.read);
		const { data, response } = await client.GET("/api/v1/incidents", { params: { query: { type: "shelling", limit: 1, count: true } } });
		expect(response.status).toBe(200);
		expect(data?.items[0]?.type).toBe("shelling");
		expect(data?.total).toBeGreaterThan(0);
		const { error } = await client.GET("/api/v1/claims/{id}", { params: { path: { id: 999_999 } } });
		expect(error?.title).toBe("There is no such thing");
	});

	test("a taken port is an error of its own, and closing ends streams", async () => {
		const first = await serve(opened(), coder);
		const port = Number(new URL(first.server.url).port);
		await expect(serve(opened(), coder, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
		const stream = await request(`${first.server.url}/api/v1/events`);
		const text = stream.body.text();
		await first.server.close();
		expect(await text).toContain("event: hello");
		const refused = new Promise((resolve) => {
			createConnection(port, "127.0.0.1", () => resolve(false)).on("error", () => resolve(true));
		});
		expect(await refused).toBe(true);
	});

	test("what fails in the server is told to the server, not to its clients", async () => {
		const broken = {
			...coder,
			code: () => {
				throw new Error("secret words of the server");
			},
		};
		const failing = await serve(opened(), broken);
		const { status, body, text } = await failing.ask("/api/v1/code", { json: { text: "نص" } });
		await failing.server.close();
		expect([status, body.type]).toEqual([500, "/docs#internal"]);
		expect(text).not.toContain("secret words");
		expect(failing.failures.join()).toContain("secret words");
	});
});
