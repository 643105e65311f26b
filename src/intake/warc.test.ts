import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateRawSync, gunzipSync, gzipSync } from "node:zlib";
import { unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WARCParser, WARCRecord, WARCSerializer } from "warcio";
import type { Capture, Item } from "./item.js";
import { readItems, type SourceRemark } from "./items.js";
import { writeWacz } from "./wacz-write.js";
import { readWarc, type WarcEntry } from "./warc.js";
import { writeWarc } from "./warc-write.js";

const HTML = `<html><head><title>قصف على سرمين</title></head><body><h1>قصف على سرمين</h1><p>${"قُتل مدنيان في قصف مدفعي على البلدة. ".repeat(8)}</p></body></html>`;
const ABOUT = { software: "rasd test", at: "2026-01-02T03:04:05.678Z", title: "سجل" };
const CAPTURES: readonly Capture[] = [
	{
		locator: "https://www.example.org/2024/03/31/قصف?b=2&a=1",
		at: "2024-03-31T10:00:00.123Z",
		method: "GET",
		status: 200,
		headers: [
			["Content-Type", "text/html; charset=utf-8"],
			["Content-Encoding", "gzip"],
			["Content-Length", "17"],
			["Transfer-Encoding", "chunked"],
			["Set-Cookie", "a=1"],
			["Set-Cookie", "b=2"],
		],
		bytes: Buffer.from(HTML),
	},
	{
		locator: "saved pages/صفحة 1.html",
		at: "2024-04-01T00:00:00.000Z",
		method: "file",
		status: null,
		headers: [],
		bytes: Buffer.from(HTML),
	},
	{
		locator: "https://example.org/gone",
		at: "2024-04-01T00:00:00.000Z",
		method: "GET",
		status: 404,
		headers: [["Content-Type", "text/html"]],
		bytes: Buffer.from("no"),
	},
];

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "rasd-warc-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
	const parts: Uint8Array[] = [];
	for await (const part of stream) parts.push(part);
	return Buffer.concat(parts);
}
async function* pieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
	for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}
async function entriesOf(bytes: Uint8Array, limit = 1_000_000): Promise<WarcEntry[]> {
	const entries: WarcEntry[] = [];
	for await (const entry of readWarc(pieces(bytes, 7), limit)) entries.push(entry);
	return entries;
}
const captured = (entries: readonly WarcEntry[]) => entries.flatMap((entry) => ("capture" in entry ? [entry.capture] : []));
async function items(path: string): Promise<(Item | SourceRemark)[]> {
	const found: (Item | SourceRemark)[] = [];
	for await (const item of readItems([path])) found.push(item);
	return found;
}
function put(name: string, bytes: Uint8Array): string {
	const path = join(root, name);
	writeFileSync(path, bytes);
	return path;
}
const faultsOf = (found: readonly (Item | SourceRemark)[]) => found.flatMap((item) => ("fault" in item ? [item.fault.code] : []));

/** A record as other programs write them. */
function record(fields: Record<string, string>, block: Uint8Array, version = "1.0"): Buffer {
	const lines = Object.entries({ "WARC-Record-ID": "<urn:uuid:1>", ...fields, "Content-Length": String(block.length) }).map(
		([name, value]) => `${name}: ${value}\r\n`,
	);
	return Buffer.concat([Buffer.from(`WARC/${version}\r\n${lines.join("")}\r\n`), block, Buffer.from("\r\n\r\n")]);
}
const response = (head: string, body: Uint8Array, uri = "https://example.org/1") =>
	record(
		{
			"WARC-Type": "response",
			"WARC-Target-URI": uri,
			"WARC-Date": "2024-03-31T10:00:00Z",
			"Content-Type": "application/http; msgtype=response",
		},
		Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n${head}\r\n`), body]),
	);

describe("what is written is read again", () => {
	test("captures come back as they were", async () => {
		const found = captured(await entriesOf(await whole(writeWarc(CAPTURES, ABOUT))));
		expect(found.map(({ uri, at, status }) => ({ locator: uri, at, status }))).toEqual(
			CAPTURES.map(({ locator, at, status }) => ({ locator, at, status })),
		);
		expect(found.map(({ content }) => Buffer.from(content))).toEqual(CAPTURES.map(({ bytes }) => Buffer.from(bytes)));
		expect(found[0]?.headers).toEqual(CAPTURES[0]?.headers);
	});

	test("the same captures give the same bytes", async () => {
		expect(await whole(writeWarc(CAPTURES, ABOUT))).toEqual(await whole(writeWarc(CAPTURES, ABOUT)));
		expect(await whole(writeWacz(CAPTURES, ABOUT))).toEqual(await whole(writeWacz(CAPTURES, ABOUT)));
	});

	test("another program reads it, and its digests are right", async () => {
		const bytes = await whole(writeWarc(CAPTURES, ABOUT));
		const types: string[] = [];
		for await (const found of WARCParser.iterRecords(pieces(bytes, 65_536))) {
			types.push(found.warcType);
			const body = await found.readFully(true);
			if (found.warcType === "warcinfo") continue;
			expect(found.warcPayloadDigest).toBe(`sha256:${createHash("sha256").update(body).digest("hex")}`);
			expect(found.warcHeaders.statusline).toBe("WARC/1.1");
		}
		expect(types).toEqual(["warcinfo", "response", "resource", "response"]);
	});

	test("no value of a capture can begin another header", async () => {
		const [first] = CAPTURES as [Capture];
		const sly: Capture = {
			...first,
			locator: "https://x.example/\r\nWARC-Type: request",
			headers: [
				["X", "a\r\nContent-Length: 0\r\n\r\nno"],
				["Bad\r\nName", "x"],
			],
		};
		const found = captured(await entriesOf(await whole(writeWarc([sly], ABOUT))));
		expect(found).toMatchObject([{ uri: sly.locator, headers: [["X", "a Content-Length: 0 no"]] }]);
		expect(found[0]?.content.toString()).toBe(HTML);
	});

	test("a package: archive, index, pages and hashes; its articles are items again", async () => {
		const bytes = await whole(writeWacz(CAPTURES, ABOUT));
		const files = unzipSync(bytes);
		const described = JSON.parse(Buffer.from(files["datapackage.json"] as Uint8Array).toString()) as {
			resources: { path: string; hash: string; bytes: number }[];
		};
		expect(described).toMatchObject({ profile: "data-package", wacz_version: "1.1.1", title: "سجل", created: ABOUT.at });
		for (const { path, hash, bytes: size } of described.resources) {
			expect(hash).toBe(
				`sha256:${createHash("sha256")
					.update(files[path] as Uint8Array)
					.digest("hex")}`,
			);
			expect((files[path] as Uint8Array).length).toBe(size);
		}
		const lines = Buffer.from(files["indexes/index.cdxj"] as Uint8Array)
			.toString()
			.trim()
			.split("\n");
		expect(lines).toEqual([...lines].sort());
		const archive = Buffer.from(files["archive/data.warc.gz"] as Uint8Array);
		for (const line of lines) {
			const { offset, length, url } = JSON.parse(line.slice(line.indexOf("{"))) as { offset: string; length: string; url: string };
			expect(gunzipSync(archive.subarray(Number(offset), Number(offset) + Number(length))).toString()).toContain(
				`WARC-Target-URI: ${url}\r\n`,
			);
		}
		expect(
			Buffer.from(files["pages/pages.jsonl"] as Uint8Array)
				.toString()
				.trim()
				.split("\n"),
		).toHaveLength(3);
		const found = await items(put("package.wacz", bytes));
		expect(found.map((item) => ("key" in item ? item.key : ""))).toEqual([
			...CAPTURES.slice(0, 2).map(({ locator, at }) => `${locator}@${at}`),
			"",
		]);
		expect(found[0]).toMatchObject({
			article: { title: "قصف على سرمين", language: "ar" },
			capture: { at: CAPTURES[0]?.at, method: "archive", status: 200 },
		});
		expect(found[2]).toMatchObject({ remark: { code: "passed-over", detail: "1 answers 404" } });
	});

	test("a capture that cannot be had ends the archive with its error", async () => {
		const broken = (async function* () {
			yield CAPTURES[0] as Capture;
			throw new Error("gone");
		})();
		await expect(whole(writeWacz(broken, ABOUT))).rejects.toThrow("gone");
	});
});

describe("archives of other programs", () => {
	test("records that warcio writes, packed and plain", async () => {
		for (const gzip of [true, false]) {
			const make = WARCRecord.create(
				{ url: "https://example.org/1", date: "2024-03-31T10:00:00Z", type: "response", httpHeaders: { "Content-Type": "text/html" } },
				pieces(Buffer.from(HTML)),
			);
			const found = captured(await entriesOf(await WARCSerializer.serialize(make, { gzip })));
			expect(found).toMatchObject([{ uri: "https://example.org/1", at: "2024-03-31T10:00:00.000Z", status: 200, type: "text/html" }]);
			expect(found[0]?.content.toString()).toBe(HTML);
		}
	});

	test.each([
		["gzip", "Content-Encoding: gzip\r\n", gzipSync(HTML)],
		["brotli", "Content-Encoding: br\r\n", brotliCompressSync(HTML)],
		["raw deflate", "Content-Encoding: deflate\r\n", deflateRawSync(HTML)],
		[
			"chunks",
			"Transfer-Encoding: chunked\r\n",
			Buffer.from(`5;x=y\r\n${HTML.slice(0, 5)}\r\n${Buffer.byteLength(HTML.slice(5)).toString(16)}\r\n${HTML.slice(5)}\r\n0\r\n\r\n`),
		],
		["gzip that is said but not there", "Content-Encoding: gzip\r\n", Buffer.from(HTML)],
		["chunks that are said but not there", "Transfer-Encoding: chunked\r\n", Buffer.from(HTML)],
	])("%s is taken off", async (_, head, body) => {
		expect(captured(await entriesOf(response(head, body)))[0]?.content.toString()).toBe(HTML);
	});

	test("other records are counted, what is no page is passed over", async () => {
		const image = record(
			{
				"WARC-Type": "resource",
				"WARC-Target-URI": "https://example.org/x.png",
				"WARC-Date": "2024-03-31T10:00:00Z",
				"Content-Type": "image/png",
			},
			Buffer.from("x"),
		);
		const request = record({ "WARC-Type": "request" }, Buffer.from("GET / HTTP/1.1\r\n\r\n"));
		const revisit = record({ "WARC-Type": "revisit" }, Buffer.from(""));
		const found = await items(
			put(
				"mixed.warc.gz",
				Buffer.concat([request, response("", Buffer.from(HTML)), image, revisit, request].map((part) => gzipSync(part))),
			),
		);
		expect(found).toHaveLength(2);
		expect(found[1]).toMatchObject({ remark: { code: "passed-over", detail: "2 request, 1 image/png, 1 revisit" } });
	});
});

describe("hostile archives", () => {
	test("a cut file gives what stands before, then a fault", async () => {
		const bytes = Buffer.concat([response("", Buffer.from(HTML)), response("", Buffer.from(HTML), "https://example.org/2")]);
		const found = await items(put("cut.warc", bytes.subarray(0, bytes.length - 100)));
		expect("article" in (found[0] as object)).toBe(true);
		expect(faultsOf(found)).toEqual(["broken-archive"]);
		const packed = Buffer.concat([gzipSync(response("", Buffer.from(HTML))), gzipSync(bytes)]);
		const half = await items(put("cut.warc.gz", packed.subarray(0, packed.length - 20)));
		expect(half.filter((item) => "article" in item).length).toBeGreaterThan(0);
		expect(faultsOf(half)).toEqual(["broken-archive"]);
		packed[packed.length - 30] = (packed[packed.length - 30] as number) ^ 0xff;
		expect(faultsOf(await items(put("bent.warc.gz", packed)))).toEqual(["broken-archive"]);
		const padded = Buffer.concat([gzipSync(response("", Buffer.from(HTML))), Buffer.alloc(100_000)]);
		expect((await items(put("padded.warc.gz", padded))).map((item) => "article" in item)).toEqual([true]);
	});

	test("a record too large is passed over, the next is read", async () => {
		const entries = await entriesOf(Buffer.concat([response("", Buffer.alloc(200_000)), response("", Buffer.from("x"))]), 100_000);
		expect(
			entries.map((entry) => ("fault" in entry ? entry.fault.code : "capture" in entry ? entry.capture.content.toString() : "")),
		).toEqual(["too-large", "x"]);
	});

	test("content that unpacks to too much is a fault in its place", async () => {
		const bomb = gzipSync(Buffer.alloc(5_000_000));
		const entries = await entriesOf(Buffer.concat([response("Content-Encoding: gzip\r\n", bomb), response("", Buffer.from("x"))]));
		expect(entries.map((entry) => ("fault" in entry ? entry.fault.code : "read"))).toEqual(["archive-too-large", "read"]);
	});

	test("an archive that unpacks to a thousandfold is a fault", async () => {
		const bomb = gzipSync(record({ "WARC-Type": "metadata" }, Buffer.alloc(120_000_000)));
		expect(faultsOf(await items(put("bomb.warc.gz", bomb)))).toEqual(["archive-too-large"]);
	});

	test.each([
		["no length", "WARC/1.0\r\nWARC-Type: response\r\n\r\n"],
		["a length that is none", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 1e9\r\n\r\n"],
		["a length below zero", "WARC/1.0\r\nContent-Length: -5\r\n\r\n"],
		["more than there is", "WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 999999999999\r\n\r\nx"],
		["a head without an end", `WARC/1.0\r\n${"X: y\r\n".repeat(20_000)}`],
		["a line without an end", `WARC/1.0\r\n${"x".repeat(200_000)}`],
		["something else", "hello"],
	])("%s is a fault", async (name, text) => {
		expect(faultsOf(await items(put(`${name}.warc`, Buffer.from(text))))).toEqual(["broken-archive"]);
	});

	const warc = () => gzipSync(response("", Buffer.from(HTML)));
	test("names that lead out of a package are a fault, and nothing is written", async () => {
		for (const name of ["../archive/evil.warc.gz", "/archive/evil.warc.gz", "archive/../../evil.warc.gz"])
			expect(faultsOf(await items(put("out.wacz", zipSync({ [name]: warc() }))))).toEqual(["broken-archive"]);
	});

	test("archives in archives are not opened, other members are not read", async () => {
		const inner = zipSync({ "archive/data.warc.gz": warc() });
		const found = await items(
			put("nested.wacz", zipSync({ "archive/inner.wacz": inner, "archive/x/data.warc.gz": warc(), "data.warc.gz": warc() })),
		);
		expect(faultsOf(found)).toEqual(["broken-archive"]);
	});

	test("a zip bomb is a fault before it is unpacked; a member that lies about its size is one too", async () => {
		const bytes = zipSync({ "archive/data.warc": new Uint8Array(100_000_000) });
		expect(faultsOf(await items(put("bomb.wacz", bytes)))).toEqual(["archive-too-large"]);
		const lying = Buffer.from(bytes);
		const entry = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
		lying.writeUInt32LE(1000, entry + 24);
		expect(faultsOf(await items(put("lying.wacz", lying)))).toEqual(["broken-archive"]);
	});

	test("a package cut in the middle, and what is none", async () => {
		const bytes = readFileSync(put("good.wacz", zipSync({ "archive/data.warc.gz": warc() })));
		expect(faultsOf(await items(put("cut.wacz", bytes.subarray(0, bytes.length - 30))))).toEqual(["broken-archive"]);
		expect(faultsOf(await items(put("text.wacz", Buffer.from("قصف"))))).toEqual(["broken-archive"]);
	});
});
