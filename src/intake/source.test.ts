import { gzipSync } from "node:zlib";
import fc from "fast-check";
import iconv from "iconv-lite";
import { afterEach, describe, expect, test } from "vitest";
import { answer, openSite, type Route, redirect, type Site } from "../../test/site.js";
import { readSource, type SourceNews, type SourceOptions, type SourceState } from "./source.js";
import { openWeb, type Web, type WebSettings } from "./web.js";
import { readWebArticle, type WebItem } from "./web-article.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of open.splice(0).reverse()) await each.close();
});

async function start(routes: Record<string, Route | string>, settings: WebSettings = {}): Promise<{ site: Site; web: Web }> {
	const site = await openSite(routes);
	const web = openWeb({ allowed: ["127.0.0.1"], paceMs: 0, tries: 1, ...settings });
	open.push(site, web);
	return { site, web };
}

interface Reading {
	readonly items: WebItem[];
	readonly news: SourceNews[];
	/** What is in the record after the reading. */
	readonly known: Set<string>;
	readonly state: SourceState | null;
}

/** Reads a source as the record would: keeps the keys of articles, and the state that the last word gives. */
async function read(web: Web, url: string, before: Partial<Reading> = {}, options: SourceOptions = {}): Promise<Reading> {
	const known = new Set(before.known);
	const items: WebItem[] = [];
	const news: SourceNews[] = [];
	for await (const each of readSource(web, { url, state: before.state ?? null }, async (key) => known.has(key), options)) {
		if ("news" in each) news.push(each);
		else {
			items.push(each);
			if ("article" in each) known.add(each.key);
		}
	}
	const last = news.at(-1);
	// The record keeps the state as JSON.
	const state = last?.news === "read" ? (JSON.parse(JSON.stringify(last.state)) as SourceState) : (before.state ?? null);
	return { items, news, known, state };
}

const story = (title: string, body = "أعلنت وزارة الدفاع اليوم أن قواتها سيطرت على البلدة بعد معارك استمرت أياماً. ".repeat(6)) =>
	`<html lang="ar"><head><title>${title}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="وكالة"></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`;
const rss = (items: string, channel = "") =>
	answer(
		`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>خلاصة</title>${channel}${items}</channel></rss>`,
		{ "content-type": "application/rss+xml", etag: '"1"' },
	);
const entry = (path: string, more = "") =>
	`<item><title>بند ${path}</title><link>${path}</link><guid isPermaLink="false">${path}</guid>${more}</item>`;
const titles = (reading: Reading) =>
	reading.items.map((item) => ("article" in item ? item.article.title : `${item.key}: ${item.fault.code}`));

describe("a feed", () => {
	test("gives the articles of its pages, the oldest first, and nothing at the next reading", async () => {
		const { site, web } = await start({
			"/feed": rss(
				entry("/2") + entry("/1", "<pubDate>Sun, 31 Mar 2024 10:05:00 +0300</pubDate><author>a@b.example (كاتب)</author>"),
				"<ttl>60</ttl>",
			),
			"/1": story("قصف"),
			"/2": story("نزوح"),
		});
		const first = await read(web, `${site.url}/feed`);
		expect(first.items).toMatchObject([
			{
				key: "/1",
				article: {
					statedId: null,
					title: "قصف",
					published: "2024-03-31T10:05:00+03:00",
					outlet: "وكالة",
					author: "كاتب",
					language: "ar",
					url: `${site.url}/1`,
				},
				capture: { locator: `${site.url}/1`, method: "GET", status: 200 },
				remarks: [],
			},
			{ key: "/2", article: { title: "نزوح", published: null }, remarks: [{ code: "no-date" }] },
		]);
		expect(first.news).toEqual([
			{
				news: "read",
				state: expect.objectContaining({
					kind: "feed",
					title: "خلاصة",
					validators: { etag: '"1"', lastModified: null },
					statedMs: 3_600_000,
				}),
				unchanged: false,
				listed: 2,
				fresh: 2,
				left: 0,
			},
		]);
		const second = await read(web, `${site.url}/feed`, first);
		expect(second.items).toEqual([]);
		expect(second.news).toMatchObject([{ news: "read", unchanged: false, listed: 2, fresh: 0 }]);
		expect(site.asked).toEqual(["/robots.txt", "/feed", "/1", "/2", "/feed"]);
	});

	test("that has not changed is not read", async () => {
		let status = 200;
		const { site, web } = await start({
			"/feed": (request, response) => {
				status = request.headers["if-none-match"] === '"1"' ? 304 : 200;
				if (status === 304) response.writeHead(304, { etag: '"1"' }).end();
				else rss(entry("/1"))(request, response);
			},
			"/1": story("قصف"),
		});
		const first = await read(web, `${site.url}/feed`);
		const second = await read(web, `${site.url}/feed`, first);
		expect(status).toBe(304);
		expect(second.news).toEqual([{ news: "read", state: first.state, unchanged: true, listed: 0, fresh: 0, left: 0 }]);
	});

	test("with a bad entry gives all the others", async () => {
		const { site, web } = await start(
			{
				"/robots.txt": "User-agent: *\nDisallow: /private",
				"/feed": rss(
					["/ok", "/gone", "/private", "/pdf", "/slow", "/empty", "/inside", "http://10.0.0.1/x", "ftp://a.example/", "/bomb"]
						.map((path) => entry(path))
						.join(""),
				),
				"/ok": story("سليم"),
				"/pdf": answer("%PDF-1.4 \u0000\u0001"),
				"/slow": () => {},
				"/empty": "<html><body></body></html>",
				"/inside": redirect("http://169.254.169.254/"),
				"/bomb": answer(gzipSync(Buffer.alloc(20_000_000)), { "content-encoding": "gzip" }),
			},
			{ headersMs: 100 },
		);
		const reading = await read(web, `${site.url}/feed`);
		expect(titles(reading).sort()).toEqual([
			"/bomb: download-too-large",
			"/empty: no-article-in-page",
			"/gone: http-error",
			"/inside: address-refused",
			"/pdf: not-text",
			"/private: robots-refused",
			"/slow: timed-out",
			"ftp://a.example/: entry-empty",
			"http://10.0.0.1/x: address-refused",
			"سليم",
		]);
		expect(reading.news).toMatchObject([{ news: "read", listed: 10, fresh: 10, left: 1 }]);
		expect(reading.items.find(({ key }) => key === "/gone")?.capture).toMatchObject({ status: 404 });
	});

	test("stands in for a page that cannot be had, or says less", async () => {
		const whole = `<content:encoded><![CDATA[<p>نص الخلاصة الكامل.</p><p>${"قصفت الطائرات الحربية محيط البلدة صباح اليوم. ".repeat(20)}</p>]]></content:encoded>`;
		const teaser = "<description>موجز قصير &lt;b&gt;من الخلاصة&lt;/b&gt;</description>";
		const { site, web } = await start({
			"/feed": rss(
				entry("/gone", teaser) +
					entry("/busy", teaser) +
					entry("/busy2", whole) +
					entry("/script", whole) +
					entry("/better", teaser) +
					`<item><title>بلا رابط</title>${whole}</item>`,
			),
			"/busy": answer("", {}, 503),
			"/busy2": answer("", {}, 503),
			"/script": "<html><body><p>فعّل جافاسكربت</p></body></html>",
			"/better": story("أفضل"),
		});
		const { items } = await read(web, `${site.url}/feed`);
		const by = (key: string) => items.find((item) => item.key === key);
		expect(by("/gone")).toMatchObject({
			article: { title: "بند /gone", text: "موجز قصير من الخلاصة", outlet: "خلاصة", url: `${site.url}/gone` },
			remarks: [{ code: "from-feed" }, { code: "no-date" }],
			capture: { locator: `${site.url}/feed!/gone`, status: 200 },
		});
		expect(by("/busy")).toMatchObject({ fault: { code: "http-error", detail: "503 Service Unavailable" } });
		for (const key of ["/busy2", "/script"])
			expect(by(key)).toMatchObject({
				article: { text: expect.stringMatching(/^نص الخلاصة الكامل\.\nقصفت/) },
				remarks: [{ code: "from-feed" }, { code: "no-date" }],
			});
		expect(by("/better")).toMatchObject({ article: { title: "أفضل", text: expect.stringMatching(/^أعلنت/) } });
		expect(items.filter(({ key }) => key.startsWith("sha256:"))).toMatchObject([{ article: { title: "بلا رابط", url: null } }]);
	});

	test("is read in part where there is too much, and the rest later", async () => {
		const { site, web } = await start({
			"/feed": rss(["/3", "/2", "/1"].map((path) => entry(path)).join("")),
			"/1": story("أ"),
			"/2": story("ب"),
			"/3": story("ج"),
		});
		const first = await read(web, `${site.url}/feed`, {}, { most: 2 });
		expect(titles(first)).toEqual(["أ", "ب"]);
		expect(first.news).toMatchObject([{ fresh: 2, left: 1, state: { validators: null } }]);
		expect(titles(await read(web, `${site.url}/feed`, first, { most: 2 }))).toEqual(["ج"]);
	});

	test("is read again for what failed in passing, although it has not changed", async () => {
		let busy = true;
		const { site, web } = await start({
			"/feed": (request, response) => {
				if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
				else rss(entry("/1"))(request, response);
			},
			"/1": (_, response) => void response.writeHead(busy ? 503 : 200).end(busy ? "" : story("قصف")),
		});
		const first = await read(web, `${site.url}/feed`);
		expect(first.items).toMatchObject([{ key: "/1", fault: { code: "http-error" }, address: `${site.url}/1`, passing: true }]);
		expect(first.news).toMatchObject([{ left: 1, state: { validators: null } }]);
		busy = false;
		const second = await read(web, `${site.url}/feed`, first);
		expect(titles(second)).toEqual(["قصف"]);
		expect((await read(web, `${site.url}/feed`, second)).news).toMatchObject([{ unchanged: true }]);
	});

	test("'s entry can be asked for again by its address alone", async () => {
		const { site, web } = await start({ "/1": story("قصف") });
		expect(await readWebArticle(web, "guid-1", `${site.url}/1`)).toMatchObject({
			key: "guid-1",
			article: { title: "قصف" },
			passing: false,
		});
	});

	test("in windows-1256 gives articles of pages in windows-1256", async () => {
		const page = story("پرونده: قصف").replace("<head>", '<head><meta charset="windows-1256">');
		const { site, web } = await start({
			"/feed": answer(
				iconv.encode(
					`<?xml version="1.0" encoding="windows-1256"?><rss version="2.0"><channel><title>خلاصة</title>${entry("/1")}</channel></rss>`,
					"windows-1256",
				),
			),
			"/1": answer(iconv.encode(page, "windows-1256"), { "content-type": "text/html" }),
		});
		const reading = await read(web, `${site.url}/feed`);
		expect(reading.items).toMatchObject([{ article: { title: "پرونده: قصف", outlet: "وكالة", language: "ar" } }]);
	});

	test("of JSON or Atom is told from a page by what it holds", async () => {
		const { site, web } = await start({
			"/json": answer(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "خلاصة", items: [{ id: "1", url: "/1" }] })),
			"/late": answer(JSON.stringify({ title: "خلاصة", items: [{ id: "1", url: "/1" }] }), { "content-type": "application/feed+json" }),
			"/atom": answer(
				`<?xml version="1.0"?><!-- x --><feed xmlns="http://www.w3.org/2005/Atom"><title>خلاصة</title><entry><id>1</id><link href="/1"/></entry></feed>`,
				{ "content-type": "text/html" },
			),
			"/1": story("قصف"),
		});
		for (const path of ["/json", "/late", "/atom"]) {
			const reading = await read(web, site.url + path);
			expect(titles(reading)).toEqual(["قصف"]);
			expect(reading.state).toMatchObject({ kind: "feed", title: "خلاصة" });
		}
	});

	test("that has moved for good, fails, or turns into a page tells so", async () => {
		const { site, web } = await start({
			"/old": redirect("/feed", 301),
			"/feed": rss(entry("/1")),
			"/1": story("قصف"),
			"/busy": answer("", { "retry-after": "120" }, 503),
			"/login": story("ادخل"),
		});
		const moved = await read(web, `${site.url}/old`);
		expect(moved.news[0]).toEqual({ news: "moved", to: `${site.url}/feed` });
		expect((await read(web, `${site.url}/busy`, moved)).news).toMatchObject([
			{ news: "failed", fault: { code: "http-error" }, passing: true, retryAfterMs: 120_000, capture: { status: 503 } },
		]);
		const turned = await read(web, `${site.url}/login`, moved);
		expect(turned.items).toEqual([]);
		expect(turned.news).toMatchObject([{ news: "failed", fault: { code: "broken-feed" } }]);
	});

	test("stops at a signal", async () => {
		const stop = new AbortController();
		const { site, web } = await start({ "/feed": rss(entry("/1")), "/1": () => stop.abort(new Error("enough")) });
		await expect(read(web, `${site.url}/feed`, {}, { signal: stop.signal })).rejects.toThrow("enough");
	});
});

describe("a page", () => {
	test("is an article, and tells the feeds that it names", async () => {
		const links = `<link rel="alternate" type="application/rss+xml" title="الكل" href="/feed"><link rel="alternate" type="application/feed+json" href="/feed.json"><link rel="stylesheet" href="/x.css"><link rel="alternate" type="application/rss+xml" href="javascript:1">`;
		const { site, web } = await start({ "/a": story("قصف").replace("<head>", `<head>${links}`) });
		const reading = await read(web, `${site.url}/a`);
		expect(reading.items).toMatchObject([{ key: `${site.url}/a`, article: { title: "قصف" } }]);
		expect(reading.news).toMatchObject([
			{
				news: "feeds-found",
				feeds: [
					{ url: `${site.url}/feed`, title: "الكل" },
					{ url: `${site.url}/feed.json`, title: null },
				],
			},
			{ news: "read", state: { kind: "page" }, fresh: 1 },
		]);
		const again = await read(web, `${site.url}/a`, reading);
		expect(again.news).toMatchObject([{ news: "read", unchanged: true }]);
		expect(site.asked).toEqual(["/robots.txt", "/a"]);
	});

	test("keeps its own address where it points to another site's", async () => {
		const { site, web } = await start({
			"/a": story("قصف").replace("<head>", '<head><link rel="canonical" href="https://agency.example/1">'),
		});
		expect((await read(web, `${site.url}/a`)).items).toMatchObject([{ article: { url: `${site.url}/a` } }]);
	});

	test("may be given an outlet", async () => {
		const { site, web } = await start({ "/a": story("قصف") });
		const reading = await read(web, `${site.url}/a`, {}, { outlet: "صحيفة" });
		expect(reading.items).toMatchObject([{ article: { outlet: "صحيفة", language: "ar" } }]);
	});
});

describe("a sitemap", () => {
	const url = (path: string, day: string) => `<url><loc>${path}</loc><lastmod>${day}</lastmod></url>`;
	const map = (root: string, body: string) =>
		answer(`<?xml version="1.0"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${body}</${root}>`);
	const part = (path: string, day: string) => `<sitemap><loc>${path}</loc><lastmod>${day}</lastmod></sitemap>`;

	test("gives the articles of its pages, the newest first, from a day on", async () => {
		const { site, web } = await start({
			"/map.xml": map("urlset", url("/1", "2024-03-01") + url("/2", "2024-03-02") + url("/0", "2023-01-01")),
			"/1": story("أ"),
			"/2": story("ب"),
		});
		const reading = await read(web, `${site.url}/map.xml`, {}, { since: "2024-01-01" });
		expect(titles(reading)).toEqual(["ب", "أ"]);
		expect(reading.items[0]?.key).toBe(`${site.url}/2`);
		expect(reading.news).toMatchObject([{ news: "read", state: { kind: "sitemap" }, listed: 2, fresh: 2, left: 0 }]);
	});

	test("that points to others is followed; what was read to the end is not asked for again", async () => {
		const { site, web } = await start({
			"/index.xml": map(
				"sitemapindex",
				part("/old.xml", "2024-01-01") + part("/new.xml.gz", "2024-03-01") + part("/gone.xml", "2023-01-01"),
			),
			"/old.xml": map("urlset", url("/1", "2024-01-01")),
			"/new.xml.gz": answer(gzipSync(`<urlset>${url("/2", "2024-03-01")}</urlset>`), { "content-type": "application/gzip" }),
			"/1": story("أ"),
			"/2": story("ب"),
		});
		const first = await read(web, `${site.url}/index.xml`);
		expect(titles(first)).toEqual(["ب", "أ", `${site.url}/gone.xml: http-error`]);
		expect(first.news).toMatchObject([
			{ left: 1, state: { parts: { [`${site.url}/old.xml`]: "2024-01-01", [`${site.url}/new.xml.gz`]: "2024-03-01" } } },
		]);
		site.asked.length = 0;
		const second = await read(web, `${site.url}/index.xml`, first);
		expect(titles(second)).toEqual([`${site.url}/gone.xml: http-error`]);
		expect(site.asked).toEqual(["/index.xml", "/gone.xml"]);
	});

	test("that points to itself comes to an end", async () => {
		const { site, web } = await start({ "/index.xml": map("sitemapindex", `<sitemap><loc>/index.xml</loc></sitemap>`) });
		expect(titles(await read(web, `${site.url}/index.xml`))).toEqual([`${site.url}/index.xml: broken-sitemap`]);
		expect(site.asked.filter((path) => path === "/index.xml")).toHaveLength(3);
	});

	test("is bounded in the parts that are asked for, and unpacked in bounds", async () => {
		const parts = Array.from({ length: 150 }, (_, i) => part(`/none-${i}.xml`, "2024-01-01")).join("");
		const { site, web } = await start({
			"/index.xml": map("sitemapindex", parts),
			"/bomb.xml.gz": answer(gzipSync(Buffer.alloc(60_000_000, "<"))),
		});
		const reading = await read(web, `${site.url}/index.xml`);
		expect(reading.items).toHaveLength(100);
		expect(reading.news).toMatchObject([{ left: 150 }]);
		expect((await read(web, `${site.url}/bomb.xml.gz`)).news).toMatchObject([{ news: "failed", fault: { code: "download-too-large" } }]);
	});
});

test("whatever a server answers, a reading ends with its last word", async () => {
	let reply: Route = answer("");
	const { site, web } = await start({
		"/": (request, response) => reply(request, response),
		"/x": (request, response) => reply(request, response),
	});
	const body = fc.oneof(
		fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
		fc
			.array(
				fc.constantFrom(
					"<rss version='2.0'>",
					"<channel>",
					"<item>",
					"<link>/x</link>",
					"</item>",
					"<urlset>",
					"<url><loc>/x</loc></url>",
					"<p>خبر</p>",
					"{",
					"\u0000",
				),
				{
					maxLength: 12,
				},
			)
			.map((pieces) => Buffer.from(pieces.join(""))),
	);
	const headers = fc.record(
		{
			"content-type": fc.constantFrom(
				"text/html",
				"application/rss+xml; charset=nonsense",
				"text/html; charset=utf-16",
				"image/png",
				";;;",
			),
			"content-encoding": fc.constantFrom("gzip", "br", "deflate", "x", ",,"),
			location: fc.constantFrom("/x", "http://", "//", "\u00d8\u00ae", "http://10.0.0.1/", "http://[::1"),
			etag: fc.constantFrom('"1"', "\u00ff", ""),
			"retry-after": fc.constantFrom("-1", "1e9", "soon"),
			"cache-control": fc.constantFrom("max-age=99999999999999999999", "max-age=-1", "no-cache"),
		},
		{ requiredKeys: [] },
	);
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(200, 200, 200, 203, 204, 206, 301, 304, 404, 500, 599), headers, body, async (status, sent, bytes) => {
			reply = answer(bytes, sent, status);
			const { news, state } = await read(web, `${site.url}/`);
			expect(["read", "failed"]).toContain(news.at(-1)?.news);
			await read(web, `${site.url}/`, { state });
		}),
		{ numRuns: 150 },
	);
});
