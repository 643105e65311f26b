import { type AddressInfo, createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { answer, openSite, type Route, redirect, type Site } from "../../test/site.js";
import { type Failure, type Fetched, type FetchRequest, fetchCapture } from "./fetch.js";
import { type Net, type NetSettings, openNet } from "./net.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of open.splice(0).reverse()) await each.close();
});

async function site(routes: Record<string, Route | string>): Promise<Site> {
	const opened = await openSite(routes);
	open.push(opened);
	return opened;
}

/** A network that reaches the test's own server, does not wait, and notes the waits that it would have made. */
function net(settings: Partial<NetSettings> = {}, waits: number[] = []): Net {
	const opened = openNet({
		allowed: ["127.0.0.1"],
		tries: 1,
		random: () => 0.5,
		sleep: async (ms) => void waits.push(ms),
		...settings,
	});
	open.push(opened);
	return opened;
}

const failed = (result: Fetched): Failure => {
	if (result.kind !== "failed") throw new Error(`it is ${result.kind}`);
	return result;
};
const text = (result: Fetched) => (result.kind === "got" ? Buffer.from(result.capture.bytes).toString("utf8") : failed(result).code);

describe("a capture", () => {
	test("holds the body as it is, the headers as sent, the status and the time", async () => {
		const { url } = await site({ "/a": answer("خبر", { "Content-Type": "text/html", "X-Twice": "1" }) });
		const result = await fetchCapture(net({ now: () => Date.UTC(2024, 2, 31, 10) }), `${url}/a#part`);
		if (result.kind !== "got") throw new Error(result.kind);
		const { capture } = result;
		expect(capture).toMatchObject({ locator: `${url}/a`, at: "2024-03-31T10:00:00.000Z", method: "GET", status: 200 });
		expect(capture.headers).toContainEqual(["Content-Type", "text/html"]);
		expect(capture.headers).toContainEqual(["X-Twice", "1"]);
		expect(Buffer.from(capture.bytes).toString()).toBe("خبر");
	});

	test.each([
		["gzip", gzipSync("خبر")],
		["x-gzip", gzipSync("خبر")],
		["br", brotliCompressSync("خبر")],
		["deflate", deflateSync("خبر")],
		["deflate", deflateRawSync("خبر")],
		["gzip, br", brotliCompressSync(gzipSync("خبر"))],
		["identity", Buffer.from("خبر")],
	])("is unpacked: %s", async (encoding, bytes) => {
		const { url } = await site({ "/": answer(bytes, { "content-encoding": encoding }) });
		expect(text(await fetchCapture(net(), `${url}/`))).toBe("خبر");
	});

	test("says who asks, and how to reach them", async () => {
		const { url } = await site({ "/": (request, response) => void response.end(request.headers["user-agent"]) });
		expect(text(await fetchCapture(net({ contact: "https://desk.example/bot" }), `${url}/`))).toMatch(
			/^Rasd\/\d+\.\d+\.\d+ \(\+https:\/\/desk\.example\/bot\)$/,
		);
		expect(() => openNet({ contact: "a\r\nb: c" })).toThrow(RangeError);
	});
});

describe("what may not be reached", () => {
	const lookup = async (host: string) => {
		if (host === "inner.test") return [{ address: "10.0.0.1", family: 4 }];
		if (host === "mixed.test") return ["93.184.215.14", "127.0.0.9"].map((address) => ({ address, family: 4 }));
		if (host === "six.test") return [{ address: "::ffff:10.0.0.1", family: 6 }];
		if (host === "empty.test") return [];
		throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: "ENOTFOUND" });
	};

	test("is this machine, unless allowed", async () => {
		const { url, asked } = await site({ "/": "x" });
		expect(failed(await fetchCapture(net({ allowed: [] }), `${url}/`))).toMatchObject({ code: "address-refused", passing: false });
		expect(asked).toEqual([]);
	});

	test.each(["inner.test", "mixed.test", "six.test"])("is a name that leads inside: %s", async (host) => {
		expect(failed(await fetchCapture(net({ lookup }), `http://${host}/`))).toMatchObject({ code: "address-refused", passing: false });
	});

	test("is the address of an allowed name that changes between two requests", async () => {
		const { port, asked } = await site({ "/": answer("x", { connection: "close" }) });
		let times = 0;
		const rebinding = async () => [{ address: times++ === 0 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
		const one = net({ lookup: rebinding });
		expect(text(await fetchCapture(one, `http://turncoat.test:${port}/`))).toBe("x");
		expect(text(await fetchCapture(one, `http://turncoat.test:${port}/`))).toBe("address-refused");
		expect(asked).toEqual(["/"]);
	});

	test.each([
		["http://169.254.169.254/latest/meta-data/", "address-refused"],
		["http://127.0.0.2/", "address-refused"],
		["//[::1]/", "address-refused"],
		["http://[::ffff:10.0.0.1]/", "address-refused"],
		["http://inner.test/", "address-refused"],
		["file:///etc/passwd", "bad-address"],
		["http://user:pw@example.org/", "bad-address"],
		["http://none.test/", "no-such-host"],
		["http://empty.test/", "no-such-host"],
	])("is not reached by a redirect either: %s", async (to, code) => {
		const { url } = await site({ "/": redirect(to) });
		expect(failed(await fetchCapture(net({ lookup }), `${url}/`)).code).toBe(code);
	});
});

describe("redirects", () => {
	test("are followed, and the new address told where all are for good", async () => {
		const { url } = await site({ "/a": redirect("/b", 301), "/b": redirect("c", 308), "/c": "x", "/d": redirect("/a", 302) });
		expect(await fetchCapture(net(), `${url}/a`)).toMatchObject({ kind: "got", moved: `${url}/c`, capture: { locator: `${url}/c` } });
		expect(await fetchCapture(net(), `${url}/d`)).toMatchObject({ kind: "got", moved: null });
	});

	test("may be written in bare Arabic", async () => {
		const { url } = await site({ "/a": redirect(Buffer.from("/خبر").toString("latin1")), [encodeURI("/خبر")]: "نص" });
		expect(text(await fetchCapture(net(), `${url}/a`))).toBe("نص");
	});

	test("end after five", async () => {
		const { url, asked } = await site({ "/": redirect("/") });
		expect(text(await fetchCapture(net(), `${url}/`))).toBe("too-many-redirects");
		expect(asked).toHaveLength(6);
	});
});

describe("bounds", () => {
	const zeros = Buffer.alloc(50_000_000);
	test.each([
		["gzip", gzipSync(zeros)],
		["br", brotliCompressSync(zeros)],
		["deflate", deflateSync(zeros)],
		["gzip, gzip", gzipSync(gzipSync(zeros))],
	])("a little %s that unpacks to much is refused", async (encoding, bytes) => {
		const { url } = await site({ "/": answer(bytes, { "content-encoding": encoding }) });
		expect(failed(await fetchCapture(net(), `${url}/`, { limit: 1_000_000 }))).toMatchObject({
			code: "download-too-large",
			passing: false,
		});
	});

	test.each([
		["gzip", Buffer.from("no gzip at all")],
		["gzip", gzipSync("x".repeat(1_000)).subarray(0, 15)],
		["zstd", Buffer.from("x")],
		["gzip, gzip, gzip", Buffer.from("x")],
	])("a body that is no %s is damaged", async (encoding, bytes) => {
		const { url } = await site({ "/": answer(bytes, { "content-encoding": encoding }) });
		expect(text(await fetchCapture(net(), `${url}/`))).toBe("damaged-response");
	});

	test("a body without end is cut off, and one that says to be too long not read", async () => {
		let sent = 0;
		const endless: Route = (_, response) => {
			const more = () => {
				while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
			};
			response.on("drain", more);
			more();
		};
		const { url } = await site({
			"/": endless,
			"/long": (_, response) => void response.writeHead(200, { "content-length": "99999999" }).write("x"),
		});
		expect(text(await fetchCapture(net(), `${url}/`, { limit: 1_000_000 }))).toBe("download-too-large");
		expect(text(await fetchCapture(net(), `${url}/long`, { limit: 1_000_000 }))).toBe("download-too-large");
		expect(sent).toBeLessThan(30_000_000);
	});

	test("too many headers are damage", async () => {
		const { url } = await site({ "/": answer("x", { "x-long": "y".repeat(40_000) }) });
		expect(text(await fetchCapture(net(), `${url}/`))).toBe("damaged-response");
	});

	test.each<[string, Partial<NetSettings>, Route]>([
		["without headers", { headersMs: 100 }, () => {}],
		["that stops", { idleMs: 100 }, (_, response) => void response.write("x")],
		[
			"that drips",
			{ wholeMs: 300 },
			(_, response) => {
				const timer = setInterval(() => response.write("x"), 20);
				response.on("close", () => clearInterval(timer));
			},
		],
	])("an answer %s is given up", async (_, settings, route) => {
		const { url } = await site({ "/": route });
		const start = Date.now();
		expect(failed(await fetchCapture(net(settings), `${url}/`))).toMatchObject({ code: "timed-out", passing: true });
		expect(Date.now() - start).toBeLessThan(5_000);
	});

	test("a name that is never resolved is given up", async () => {
		const result = await fetchCapture(net({ connectMs: 100, lookup: () => new Promise(() => {}) }), "http://slow.test/");
		expect(failed(result)).toMatchObject({ code: "timed-out", passing: true });
	});

	test("a signal ends it at once, with its own reason", async () => {
		const { url } = await site({ "/": () => {} });
		const stop = new AbortController();
		setTimeout(() => stop.abort(new Error("enough")), 50);
		await expect(fetchCapture(net(), `${url}/`, { signal: stop.signal })).rejects.toThrow("enough");
		await expect(fetchCapture(net(), `${url}/`, { signal: stop.signal })).rejects.toThrow("enough");
	});

	test("nobody there is told", async () => {
		const gone = await openSite({});
		await gone.close();
		expect(failed(await fetchCapture(net(), `${gone.url}/`))).toMatchObject({ code: "unreachable", passing: true });
	});

	test.each(["garbage\r\n\r\n", "HTTP/1.1 xyz\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", "\u0000".repeat(1_000)])(
		"an answer that is no HTTP is told: %j",
		async (bytes) => {
			const server = createServer(
				(socket) =>
					void socket
						.on("error", () => {})
						.resume()
						.end(bytes),
			);
			await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
			open.push({ close: () => new Promise((resolve) => void server.close(() => resolve())) });
			const { port } = server.address() as AddressInfo;
			expect(failed(await fetchCapture(net(), `http://127.0.0.1:${port}/`))).toMatchObject({ code: "damaged-response", passing: true });
			expect(failed(await fetchCapture(net(), `https://127.0.0.1:${port}/`)).code).toBe("unreachable");
		},
	);

	test("an answer that breaks off is told", async () => {
		const { url } = await site({
			"/": (_, response) => {
				response.writeHead(200, { "content-length": "100" });
				response.write("x", () => response.destroy());
			},
		});
		expect(failed(await fetchCapture(net(), `${url}/`))).toMatchObject({ code: "unreachable", passing: true });
	});
});

describe("asking again", () => {
	const validators = { etag: '"1"', lastModified: "Sun, 31 Mar 2024 10:00:00 GMT" };
	const conditional: Route = (request, response) => {
		const same = request.headers["if-none-match"] === '"1"' && request.headers["if-modified-since"] === validators.lastModified;
		response
			.writeHead(same ? 304 : 200, { etag: '"1"', "last-modified": validators.lastModified, "cache-control": "max-age=600" })
			.end(same ? undefined : "x");
	};

	test("what has not changed is not sent twice", async () => {
		const { url } = await site({ "/": conditional });
		const first = await fetchCapture(net(), `${url}/`);
		expect(first).toMatchObject({ kind: "got", validators, freshMs: 600_000 });
		expect(await fetchCapture(net(), `${url}/`, { validators })).toMatchObject({
			kind: "unchanged",
			validators,
			capture: { status: 304, bytes: new Uint8Array() },
		});
	});

	test("304 without a question is an error", async () => {
		const { url } = await site({ "/": answer("", {}, 304) });
		expect(failed(await fetchCapture(net(), `${url}/`))).toMatchObject({ code: "http-error", detail: "304 Not Modified" });
	});

	test("a server that fails is asked again after growing waits", async () => {
		let times = 0;
		const waits: number[] = [];
		const { url } = await site({ "/": (_, response) => void response.writeHead(++times < 3 ? 503 : 200).end("x") });
		expect(text(await fetchCapture(net({ tries: 3 }, waits), `${url}/`))).toBe("x");
		expect(waits).toEqual([2_000, 4_000]);
	});

	test("the wait that a server asks for is kept, and one that is too long ends it", async () => {
		const waits: number[] = [];
		const { url, asked } = await site({
			"/short": answer("", { "retry-after": "7" }, 429),
			"/long": answer("", { "retry-after": "7200" }, 503),
			"/endless": answer("", { "retry-after": "99999999999" }, 503),
			"/date": answer("", { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() }, 503),
		});
		expect(failed(await fetchCapture(net({ tries: 2 }, waits), `${url}/short`)).retryAfterMs).toBe(7_000);
		expect(waits).toEqual([7_000]);
		expect(failed(await fetchCapture(net({ tries: 2 }), `${url}/long`)).retryAfterMs).toBe(7_200_000);
		expect(failed(await fetchCapture(net({ tries: 2 }), `${url}/endless`)).retryAfterMs).toBe(86_400_000);
		expect(failed(await fetchCapture(net({ tries: 2 }), `${url}/date`)).retryAfterMs).toBeGreaterThan(3_500_000);
		expect(asked).toEqual(["/short", "/short", "/long", "/endless", "/date"]);
	});

	test.each([400, 401, 403, 404, 410, 451, 501])("%i is not asked again", async (status) => {
		const { url, asked } = await site({ "/": answer("x", {}, status) });
		const result = failed(await fetchCapture(net({ tries: 3 }), `${url}/`));
		expect(result).toMatchObject({ code: "http-error", passing: false, capture: { status } });
		expect(asked).toHaveLength(1);
	});

	test("every request takes its turn, redirects and new tries too, and gives it back", async () => {
		const { url } = await site({ "/a": redirect("/b"), "/b": answer("", {}, 500) });
		const turns: string[] = [];
		const turn: FetchRequest["turn"] = async (address) => {
			turns.push(`+${address.pathname}`);
			return () => void turns.push(`-${address.pathname}`);
		};
		await fetchCapture(net({ tries: 2 }), `${url}/a`, { turn });
		expect(turns).toEqual(["+/a", "-/a", "+/b", "-/b", "+/a", "-/a", "+/b", "-/b"]);
	});
});
