import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { UnreadableInput } from "./fault.js";
import { type Feed, readFeed } from "./feed.js";
import { readFeedDate } from "./feed-date.js";

const HOUR = 3_600_000;
const read = (text: string | Uint8Array, type: string | null = null): Feed =>
	readFeed(typeof text === "string" ? Buffer.from(text) : text, type, "https://news.example/feed/all.xml");
const fault = (text: string | Uint8Array): string => {
	try {
		read(text);
	} catch (error) {
		if (error instanceof UnreadableInput) return error.code;
		throw error;
	}
	return "none";
};

const rss = (items: string, channel = "") =>
	`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel><title>وكالة الأنباء</title>${channel}${items}</channel></rss>`;

describe("the four kinds", () => {
	test("RSS", () => {
		const feed = read(
			rss(
				`<item><title><![CDATA[قصف على <b>إدلب</b> &amp; ريفها]]></title><link>/news/1</link><guid isPermaLink="false">id-1</guid>
<pubDate>Sun, 31 Mar 2024 10:05:00 +0300</pubDate><dc:creator>مراسل</dc:creator><source url="https://other.example/">صحيفة</source>
<description>موجز</description><content:encoded><![CDATA[<p>نص &amp; كامل</p>]]></content:encoded></item>
<item><title>بلا رابط</title><guid>https://news.example/2</guid></item>`,
				"<ttl>90</ttl><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>",
			),
		);
		expect(feed).toEqual({
			format: "rss",
			title: "وكالة الأنباء",
			statedMs: 1.5 * HOUR,
			entries: [
				{
					key: "id-1",
					url: "https://news.example/news/1",
					title: "قصف على إدلب & ريفها",
					published: "2024-03-31T10:05:00+03:00",
					author: "مراسل",
					outlet: "صحيفة",
					html: "<p>نص &amp; كامل</p>",
				},
				{
					key: "https://news.example/2",
					url: "https://news.example/2",
					title: "بلا رابط",
					published: null,
					author: null,
					outlet: null,
					html: null,
				},
			],
		});
	});

	test("Atom", () => {
		const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">أخبار &amp;amp; تقارير</title>
<entry><id>tag:1</id><title>عنوان</title><link rel="enclosure" href="https://cdn.example/a.mp3"/><link href="https://news.example/1"/>
<published>2024-03-31T10:05:00Z</published><updated>2024-04-01T00:00:00Z</updated><author><name>كاتب</name></author><summary>موجز</summary></entry></feed>`);
		expect(feed).toMatchObject({
			format: "atom",
			title: "أخبار & تقارير",
			entries: [
				{ key: "tag:1", url: "https://news.example/1", title: "عنوان", published: "2024-03-31T10:05:00Z", author: "كاتب", html: "موجز" },
			],
		});
	});

	test("RDF", () => {
		const feed =
			read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://news.example/"><title>أخبار</title></channel>
<item rdf:about="https://news.example/1"><title>عنوان</title><link>https://news.example/1</link><description>موجز</description><dc:date>2024-03-31T10:05:00+03:00</dc:date></item></rdf:RDF>`);
		expect(feed).toMatchObject({
			format: "rdf",
			title: "أخبار",
			entries: [{ key: "https://news.example/1", url: "https://news.example/1", title: "عنوان", published: "2024-03-31T10:05:00+03:00" }],
		});
	});

	test("JSON Feed", () => {
		const feed = read(
			JSON.stringify({
				version: "https://jsonfeed.org/version/1.1",
				title: "أخبار",
				items: [
					{
						id: "1",
						url: "https://news.example/1",
						title: "عنوان",
						content_text: "أولاً < ثانياً\nسطر",
						date_published: "2024-03-31T10:05:00Z",
					},
					{ id: "2", content_html: "<p>نص</p>", authors: [{ name: "كاتب" }] },
				],
			}),
		);
		expect(feed).toMatchObject({
			format: "json",
			title: "أخبار",
			entries: [
				{ key: "1", url: "https://news.example/1", html: "أولاً &lt; ثانياً<br>\nسطر", published: "2024-03-31T10:05:00Z" },
				{ key: "2", url: null, html: "<p>نص</p>", author: "كاتب" },
			],
		});
	});
});

describe("encodings", () => {
	const text = rss("<item><title>قصف على بلدة پاتك</title><link>https://news.example/1</link></item>");
	test("windows-1256 by the declaration", () => {
		const bytes = iconv.encode(text.replace("UTF-8", "windows-1256"), "windows-1256");
		expect(read(bytes)).toMatchObject({ title: "وكالة الأنباء", entries: [{ title: "قصف على بلدة پاتك" }] });
	});

	test("windows-1256 by the response's header, and by no word at all", () => {
		const bytes = iconv.encode(text.replace(/<\?.*\?>\n/, ""), "windows-1256");
		expect(read(bytes, "text/xml; charset=windows-1256").title).toBe("وكالة الأنباء");
		expect(read(bytes).title).toBe("وكالة الأنباء");
	});

	test("UTF-16 with its mark", () => {
		expect(read(iconv.encode(text, "utf-16le", { addBOM: true })).title).toBe("وكالة الأنباء");
	});
});

describe("keys", () => {
	test("are guid, else link, else what the entry says, and each comes once", () => {
		const feed = read(
			rss(`<item><guid isPermaLink="false">g</guid><link>https://a.example/1</link></item>
<item><guid isPermaLink="false">g</guid><link>https://a.example/2</link></item>
<item><link>https://a.example/3</link></item><item><title>وحده</title></item>`),
		);
		expect(feed.entries.map(({ key }) => key)).toEqual(["g", "https://a.example/3", expect.stringMatching(/^sha256:[0-9a-f]{64}$/)]);
	});

	test("stay short", () => {
		const feed = read(rss(`<item><guid>${"g".repeat(5_000)}</guid></item>`));
		expect(feed.entries[0]?.key).toMatch(/^sha256:/);
	});

	test("an address that is no web address is none", () => {
		const feed = read(rss(`<item><guid isPermaLink="false">1</guid><link>javascript:alert(1)</link></item>`));
		expect(feed.entries[0]).toMatchObject({ key: "1", url: null });
	});
});

describe("what is no feed, or hostile", () => {
	test.each([
		["a page", "<!doctype html><html><head><title>x</title></head><body>404</body></html>"],
		["nothing", ""],
		["JSON of another kind", '{"a": 1}'],
		["broken JSON", '{"version": "https://jsonfeed.org/version/1.1", "items": ['],
		["deep JSON", "[".repeat(1_000_000)],
		["an unclosed tag", '<rss version="2.0"><channel><item><title>x'],
		["deep nesting", `<rss version="2.0"><channel>${"<a>".repeat(100_000)}`],
		["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
		["more than may be", Buffer.alloc(10_000_001, 32)],
	])("%s is a fault", (_, bytes) => {
		expect(fault(bytes)).toBe("broken-feed");
	});

	test("a feed that is cut off or sloppy is read as far as it goes", () => {
		expect(read('<rss version="2.0"><channel><title>أ & ب</title><item><title>١</title></item>')).toMatchObject({
			title: "أ & ب",
			entries: [{ title: "١" }],
		});
	});

	test("entities that a document defines are not expanded", () => {
		const names = "abcdefghij".split("");
		const lines = names.map((name, i) => `<!ENTITY ${name} "${i === 0 ? "lol" : `&${names[i - 1]};`.repeat(10)}">`);
		const laughs = `<?xml version="1.0"?><!DOCTYPE rss [${lines.join("")}]>${rss("<item><title>&j;</title><description>&j;</description></item>").replace(/<\?.*\?>/, "")}`;
		const start = performance.now();
		const feed = read(laughs);
		expect(feed.entries[0]).toMatchObject({ title: "&j;", html: "&j;" });
		expect(performance.now() - start).toBeLessThan(1_000);
	});

	test("no file and no address is read for an entity", () => {
		expect(
			fault(`<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>&x;</title></channel></rss>`),
		).toBe("broken-feed");
	});

	test("a text on which the parser backtracks is given up", () => {
		const start = performance.now();
		expect(fault(rss(`<item><author>${"(".repeat(300_000)}</author></item>`))).toBe("broken-feed");
		expect(performance.now() - start).toBeLessThan(10_000);
		expect(read(rss("<item><title>ثم</title></item>")).entries).toHaveLength(1);
	});

	test("names of an object's own change nothing", () => {
		const feed = read(rss("<item><title>__proto__</title><guid>constructor</guid></item>"));
		expect(feed.entries[0]).toMatchObject({ key: "constructor", title: "__proto__" });
		expect(fault(rss("<item><title>x</title><__proto__><polluted>1</polluted></__proto__></item>"))).toBe("broken-feed");
		expect(read('{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","__proto__":{"polluted":1}}]}').entries).toHaveLength(1);
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
	});

	test("never does anything but give a feed or a fault", () => {
		const piece = fc.constantFrom(
			...[
				"<rss version='2.0'>",
				"<channel>",
				"<item>",
				"</item>",
				"<title>",
				"</title>",
				"<![CDATA[",
				"]]>",
				"<!--",
				"-->",
				"<link>",
				"خبر",
				"&amp;",
			],
			...[
				"&#x10ffff;",
				"&#xd800;",
				"<!DOCTYPE a [",
				"]>",
				"<feed xmlns='http://www.w3.org/2005/Atom'>",
				"<entry>",
				"<id>",
				"\u0000",
				"'",
				'"',
				"<?",
				"?>",
			],
			...[
				'{"version":"https://jsonfeed.org/version/1","items":[',
				"{}",
				"]}",
				",",
				"null",
				"<guid isPermaLink='",
				"<pubDate>",
				"9".repeat(400),
			],
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.uint8Array({ maxLength: 500 }),
					fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join(""))),
				),
				(bytes) => {
					expect(["none", "broken-feed"]).toContain(fault(bytes));
				},
			),
			{ numRuns: 500 },
		);
	});
});

test.each([
	["Sun, 31 Mar 2024 10:05:07 +0300", "2024-03-31T10:05:07+03:00"],
	["31 March 2024 9:05 GMT", "2024-03-31T09:05:00Z"],
	["Sun, 31 Mar 2024 10:05:00 EDT", "2024-03-31T10:05:00-04:00"],
	["Sun, 31 Mar 2024 10:05:00 XYZ", "2024-03-31"],
	["Sun, 31 Mar 2024", "2024-03-31"],
	["2024-03-31T10:05:00+03:00", "2024-03-31T10:05:00+03:00"],
	["Sun, 31 Feb 2024 10:05:00 GMT", null],
	["Sun, 31 Mar 2024 29:05:00 GMT", "2024-03-31"],
	["أمس", null],
	["", null],
])("date %s", (raw, expected) => {
	expect(readFeedDate(raw)).toBe(expected);
});
