import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UnreadableInput } from "./fault.js";
import { readSitemap, type Sitemap } from "./sitemap.js";

const read = (text: string | Uint8Array): Sitemap =>
	readSitemap(typeof text === "string" ? Buffer.from(text) : text, null, "https://news.example/maps/news.xml");
const fault = (text: string | Uint8Array): string => {
	try {
		read(text);
	} catch (error) {
		if (error instanceof UnreadableInput) return error.code;
		throw error;
	}
	return "none";
};

describe("sitemaps", () => {
	test("of news", () => {
		const sitemap = read(`<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="x.xsl"?><!-- made by <hand> -->
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://news.example/1?a=1&amp;b=2</loc><lastmod>2024-04-01</lastmod><news:news><news:publication><news:name>وكالة</news:name></news:publication>
<news:publication_date>2024-03-31T10:05:00+03:00</news:publication_date><news:title><![CDATA[قصف & نزوح]]></news:title></news:news></url>
<url><loc>
 <![CDATA[https://news.example/خبر]]> </loc></url><url><loc>/3</loc></url><url><loc>/3</loc></url>
<url><loc>mailto:a@b.example</loc></url><url><lastmod>2024-04-01</lastmod></url></urlset>`);
		expect(sitemap).toEqual({
			kind: "pages",
			dropped: 2,
			entries: [
				{ url: "https://news.example/1?a=1&b=2", published: "2024-03-31T10:05:00+03:00", modified: "2024-04-01", title: "قصف & نزوح" },
				{ url: "https://news.example/%D8%AE%D8%A8%D8%B1", published: null, modified: null, title: null },
				{ url: "https://news.example/3", published: null, modified: null, title: null },
			],
		});
	});

	test("that point to sitemaps, with a prefix before every name", () => {
		expect(
			read(`<s:sitemapindex xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:sitemap><s:loc>https://news.example/a.xml.gz</s:loc>
<s:lastmod>2024-03-31T10:05:00Z</s:lastmod></s:sitemap></s:sitemapindex>`),
		).toMatchObject({ kind: "index", entries: [{ url: "https://news.example/a.xml.gz", modified: "2024-03-31T10:05:00Z" }] });
	});

	test("hold 50,000 addresses at most", () => {
		const many = Array.from({ length: 50_010 }, (_, i) => `<url><loc>/${i}</loc></url>`).join("");
		expect(read(`<urlset>${many}</urlset>`)).toMatchObject({ entries: { length: 50_000 }, dropped: 10 });
	});

	test.each([
		["a page", "<!doctype html><html><body>x</body></html>"],
		["a feed", '<rss version="2.0"></rss>'],
		["nothing", ""],
		["text", "https://news.example/1"],
		["an open comment", "<!-- <urlset>"],
	])("%s is none", (_, text) => {
		expect(fault(text)).toBe("broken-sitemap");
	});

	test("entities that a document defines are not expanded", () => {
		const sitemap = read(
			'<!DOCTYPE urlset [<!ENTITY a "xxx"><!ENTITY b "&a;&a;">]><urlset><url><loc>https://news.example/&b;</loc></url></urlset>',
		);
		expect(sitemap.entries).toMatchObject([{ url: "https://news.example/&b;" }]);
	});

	test.each(["<", "<url>", "<url><loc>", "<loc><!--", "<![CDATA[", "<url><loc>&#1;", "</url>", "&", "<url "])(
		"%s many times over is read in time",
		(piece) => {
			const start = performance.now();
			read(`<urlset>${piece.repeat(4_000_000 / piece.length)}`);
			expect(performance.now() - start).toBeLessThan(5_000);
		},
	);

	test("never does anything but give a sitemap or a fault", () => {
		const piece = fc.constantFrom(
			...[
				"<urlset>",
				"<url>",
				"</url>",
				"<loc>",
				"</loc>",
				"https://a.example/",
				"<![CDATA[",
				"]]>",
				"<!--",
				"-->",
				"&#xd800;",
				"&#x110000;",
				"&amp;",
			],
			...[
				"<sitemapindex>",
				"<sitemap>",
				"</sitemap>",
				"<lastmod>",
				"2024-03-31",
				"<!DOCTYPE x [",
				"]>",
				"http://[",
				"خبر",
				"\u0000",
				"<?",
				"?>",
				">",
			],
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.uint8Array({ maxLength: 500 }),
					fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join(""))),
				),
				(bytes) => {
					expect(["none", "broken-sitemap"]).toContain(fault(bytes));
				},
			),
			{ numRuns: 500 },
		);
	});
});
