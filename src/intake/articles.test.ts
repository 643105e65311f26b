import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Intake, type ReadOptions, readArticles, TEXT_LIMIT } from "./articles.js";

const TITLE = "مقتل مدنيين في قصف على سرمين";
const BODY = "قُتل مدنيان في قصف مدفعي.\nوأصيب آخرون بجروح.";
const PLAIN = `${TITLE}\n\n${BODY}\n`;

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "rasd-intake-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
	const path = join(root, name);
	mkdirSync(join(path, ".."), { recursive: true });
	writeFileSync(path, content);
	return path;
}

async function read(paths: string | readonly string[], options?: ReadOptions): Promise<Intake[]> {
	const items: Intake[] = [];
	for await (const item of readArticles(typeof paths === "string" ? [paths] : paths, options)) items.push(item);
	return items;
}

const articles = (items: readonly Intake[]) => items.flatMap((item) => ("article" in item ? [item.article] : []));
const faults = (items: readonly Intake[]) =>
	items.flatMap((item) => ("fault" in item ? [`${item.fault.code}:${item.fault.line ?? "-"}`] : []));

async function* chunks(text: string, size: number): AsyncGenerator<Buffer> {
	const bytes = Buffer.from(text);
	for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

describe("plain text", () => {
	test("the first line is the title, the rest the text", async () => {
		const [article] = articles(await read(put("plain/a.txt", PLAIN), { published: "2024-03-31", outlet: "وكالة" }));
		expect(article).toEqual({ id: "a", title: TITLE, text: BODY, published: "2024-03-31", outlet: "وكالة", url: null });
	});

	test.each([
		["UTF-8 with a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(PLAIN)])],
		["UTF-16, little end first", iconv.encode(PLAIN, "utf-16le", { addBOM: true })],
		["UTF-16, big end first", iconv.encode(PLAIN, "utf-16be", { addBOM: true })],
		["UTF-16, little end first, no mark", iconv.encode(PLAIN, "utf-16le")],
		["UTF-16, big end first, no mark", iconv.encode(PLAIN, "utf-16be")],
		["ISO 8859-6", iconv.encode(PLAIN, "iso-8859-6")],
		["windows-1256", iconv.encode(PLAIN, "windows-1256")],
		["line ends of Windows", Buffer.from(PLAIN.replaceAll("\n", "\r\n"))],
	])("%s", async (name, bytes) => {
		const [article] = articles(await read(put(`encodings/${name}.txt`, bytes)));
		expect(article?.title).toBe(TITLE);
		expect(article?.text).toBe(BODY);
	});

	test("UTF-8 with a broken byte stays UTF-8 and says so", async () => {
		const bytes = Buffer.concat([Buffer.from(PLAIN), Buffer.from([0xd8]), Buffer.from(" نهاية")]);
		const [item] = await read(put("broken-byte.txt", bytes));
		expect(item && "article" in item && item.article.title).toBe(TITLE);
		expect(item && "article" in item && item.remarks.map(({ code }) => code)).toEqual(["no-date", "damaged-text"]);
	});
});

describe("JSON lines", () => {
	test("an object a line; bad lines are faults with their number and the rest goes on", async () => {
		const lines = [
			JSON.stringify({ id: 7, title: TITLE, text: BODY, published: "2024-03-31", outlet: "وكالة", url: "https://example.org/7" }),
			'{"id": "x", "text": "قصف',
			"",
			JSON.stringify({ id: "no-text", title: TITLE }),
			JSON.stringify({ id: "latin", text: "nothing Arabic here" }),
			JSON.stringify({ id: "7", text: BODY }),
			JSON.stringify({ text: BODY, published: "31/03/2024" }),
		];
		const items = await read(put("mixed.jsonl", lines.join("\n")));
		expect(articles(items).map(({ id }) => id)).toEqual(["7", "mixed:7"]);
		expect(articles(items)[0]).toMatchObject({ published: "2024-03-31", outlet: "وكالة", url: "https://example.org/7" });
		expect(faults(items)).toEqual(["broken-json:2", "not-an-article:4", "no-arabic:5", "duplicate-id:6"]);
		const last = items.at(-1);
		expect(last && "article" in last && last.remarks).toEqual([{ code: "unreadable-date", detail: "31/03/2024" }]);
	});

	test("a line's own date and outlet go before the given ones", async () => {
		const path = put("own.jsonl", JSON.stringify({ text: BODY, published: "2024-01-02", outlet: "أ" }));
		expect(articles(await read(path, { published: "2020-01-01", outlet: "ب" }))[0]).toMatchObject({ published: "2024-01-02", outlet: "أ" });
	});

	test("lines in UTF-16", async () => {
		const text = `${JSON.stringify({ id: "1", text: BODY })}\n${JSON.stringify({ id: "2", text: BODY })}\n`;
		const items = await read(put("wide.jsonl", iconv.encode(text, "utf-16le", { addBOM: true })));
		expect(articles(items).map(({ id, text }) => [id, text])).toEqual([
			["1", BODY],
			["2", BODY],
		]);
	});
});

describe("JSON files", () => {
	test("an article, a list of them, an article with its gold", async () => {
		const one = put("json/one.json", JSON.stringify({ id: "one", text: BODY }, null, 2));
		const list = put("json/list.json", JSON.stringify([{ id: "l1", text: BODY }, { id: "l2" }, { id: "l3", text: BODY }]));
		const gold = put("json/gold.json", JSON.stringify({ article: { id: "g", text: BODY }, claims: [] }));
		const items = await read([one, list, gold]);
		expect(articles(items).map(({ id }) => id)).toEqual(["one", "l1", "l3", "g"]);
		expect(faults(items)).toEqual(["not-an-article:-"]);
	});
});

test("a broken JSON file is told with the line, by position or by the words that the parser quotes", async () => {
	const broken = [`{"id": "a",\n"text": "قصف",\n}`, `{"id": "a",\n"text": قصف}`, `[\n{"text": "قصف"},\n{"text": "قصف"`];
	const lines: (number | null)[] = [];
	for (const [i, text] of broken.entries())
		for (const item of await read(put(`lines-${i}.json`, text))) if ("fault" in item) lines.push(item.fault.line);
	expect(lines).toEqual([2, 2, 3]);
});

test("a day may be a number", async () => {
	const items = await read(put("number-day.jsonl", `${JSON.stringify({ text: BODY, published: 20240331 })}\n`));
	expect(articles(items)[0]?.published).toBe("2024-03-31");
});

describe("pages", () => {
	const paragraph = "قُتل مدنيان في قصف مدفعي على بلدة سرمين شرقي إدلب، وفق ما أفاد به مراسلنا في المنطقة مساء اليوم. ";
	const html = `<!doctype html><html lang="ar" dir="rtl"><head><title>${TITLE} - وكالة</title>
		<meta property="og:title" content="${TITLE} - وكالة"><meta property="og:site_name" content="وكالة">
		<link rel="canonical" href="https://example.org/news/1">
		<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-03-31T08:00:00+03:00"}]}</script>
		<script>document.title = "غيّره النص البرمجي"; throw new Error("must not run")</script></head>
		<body><nav><a href="/">الرئيسية</a></nav><article><h1>${TITLE}</h1><p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(3)}<br>سطر جديد.</p>
		<script>globalThis.ran = true</script></article><footer>حقوق النشر</footer></body></html>`;

	test("title, text by paragraphs, day, outlet and address; no script runs", async () => {
		const [article] = articles(await read(put("page.html", html)));
		expect(article).toMatchObject({
			title: TITLE,
			published: "2024-03-31T08:00:00+03:00",
			outlet: "وكالة",
			url: "https://example.org/news/1",
		});
		expect(article?.text.split("\n")).toEqual([paragraph.repeat(3).trim(), paragraph.repeat(3).trim(), "سطر جديد."]);
		expect("ran" in globalThis).toBe(false);
	});

	test("a page in windows-1256 as its head says", async () => {
		const bytes = iconv.encode(html.replace("<head>", '<head><meta charset="windows-1256">'), "windows-1256");
		expect(articles(await read(put("old.html", bytes)))[0]?.title).toBe(TITLE);
	});

	test("deep nesting does not hang; all of its text is read", async () => {
		const [article] = articles(await read(put("deep.html", `${"<div>".repeat(20_000)}${BODY}`)));
		expect(article?.text).toBe(BODY.replace("\n", " "));
	});
});

describe("folders", () => {
	test("are read through, by name; hidden files, other kinds and links out of them are not", async () => {
		put("folder/b.txt", PLAIN);
		put("folder/a/z.txt", PLAIN);
		put("folder/.hidden.txt", PLAIN);
		put("folder/picture.png", "x");
		put("elsewhere/secret.txt", PLAIN);
		symlinkSync(join(root, "folder"), join(root, "folder", "loop"));
		symlinkSync(join(root, "elsewhere", "secret.txt"), join(root, "folder", "out.txt"));
		symlinkSync(join(root, "nowhere.txt"), join(root, "folder", "torn.txt"));
		const items = await read(join(root, "folder"));
		expect(articles(items).map(({ id }) => id)).toEqual(["a/z", "b"]);
		expect(faults(items)).toEqual(["outside-link:-", "not-found:-"]);
	});

	test("files of one name keep apart", async () => {
		const items = await read([put("one/x.txt", PLAIN), put("two/x.txt", PLAIN)]);
		expect(new Set(articles(items).map(({ id }) => id)).size).toBe(2);
	});

	test("what is no article is counted, not read", async () => {
		for (const name of ["a.txt", "b.docx", "c.docx", "d.pdf"]) put(`others/${name}`, PLAIN);
		const items = await read(join(root, "others"));
		expect(articles(items)).toHaveLength(1);
		expect(items.at(-1)).toMatchObject({ remark: { code: "passed-over", detail: "2 .docx, 1 .pdf" } });
	});

	test("an empty folder is a fault", async () => {
		mkdirSync(join(root, "bare"));
		expect(faults(await read(join(root, "bare")))).toEqual(["nothing-found:-"]);
	});
});

describe("what is no text", () => {
	test.each([
		["a PDF", "%PDF-1.7\n%\u00e2"],
		["a Word document", "PK\u0003\u0004\u0014\u0000"],
		["an old Word document", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
		["random bytes", Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 0xff))],
	])("%s is a fault", async (_, bytes) => {
		expect(faults(await read(put("document", bytes)))).toEqual(["not-text:-"]);
	});
});

describe("standard input", () => {
	test.each([
		["text", PLAIN, "stdin"],
		["lines", `${JSON.stringify({ id: "s1", title: TITLE, text: BODY })}\n`, "s1"],
		["a JSON value over several lines", JSON.stringify({ id: "s2", title: TITLE, text: BODY }, null, 2), "s2"],
		["a page", `<html><head><title>${TITLE}</title></head><body><p>${BODY}</p></body></html>`, "stdin"],
		["a text that begins with a bracket", `[عاجل] ${TITLE}\n${BODY}`, "stdin"],
	])("%s", async (_, text, id) => {
		const [article] = articles(await read("-", { stdin: chunks(text, 7) }));
		expect(article?.id).toBe(id);
		expect(article?.title).toContain(TITLE);
	});
});

describe("bad input", () => {
	test("each is a fault, and what follows is read", async () => {
		const large = "قصف ".repeat(TEXT_LIMIT / 7 + 1);
		const items = await read([
			join(root, "absent.txt"),
			put("bad/empty.txt", ""),
			put("bad/blank.txt", " \n\n\t"),
			put("bad/latin.txt", "Title\nText"),
			put("bad/large.txt", `${TITLE}\n${large}`),
			put("bad/empty.jsonl", "\n\n"),
			put("bad/broken.json", "{"),
			put("bad/good.txt", PLAIN),
		]);
		expect(faults(items)).toEqual(["not-found:-", "empty:-", "empty:-", "no-arabic:-", "too-large:-", "empty:-", "broken-json:1"]);
		expect(articles(items).map(({ id }) => id)).toEqual(["good"]);
	});
});

describe("any bytes", () => {
	const piece = fc.oneof(
		fc.constantFrom("{", "}", "[", '"text":', '"قصف"', "<p>", "</", "<script>", "<!--", "\n", "\u0000", "\ufeff", "قصف على سرمين", "&#x;"),
		fc.string({ unit: "binary", maxLength: 8 }),
	);
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 300 }),
		fc.array(piece, { maxLength: 60 }).map((pieces) => new Uint8Array(Buffer.from(pieces.join("")))),
		fc.array(piece, { maxLength: 60 }).map((pieces) => new Uint8Array(iconv.encode(pieces.join(""), "utf-16le"))),
	);

	test.each(["text.txt", "lines.jsonl", "value.json", "page.html", "none"])(
		"as %s are articles with Arabic in them, or faults",
		async (name) => {
			await fc.assert(
				fc.asyncProperty(bytes, async (content) => {
					const items = await read(put(`any/${name}`, content));
					expect(items.length).toBeGreaterThan(0);
					for (const { id, title, text } of articles(items)) {
						expect(id).not.toBe("");
						expect(`${title}${text}`).toMatch(/(?=\p{Script=Arabic})\p{L}/u);
					}
				}),
				{ numRuns: 60 },
			);
		},
	);
});
