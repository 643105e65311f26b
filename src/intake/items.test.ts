import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Capture, Item } from "./item.js";
import { type ItemOptions, pageItem, readItems, type SourceRemark } from "./items.js";
import type { Part } from "./part.js";
import { readCsv } from "./table.js";

const TITLE = "مقتل مدنيين في قصف على سرمين";
const BODY = "قُتل مدنيان في قصف مدفعي.\nوأصيب آخرون بجروح.";
const NOW = "2026-01-02T03:04:05.678Z";

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "rasd-items-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
	const path = join(root, name);
	mkdirSync(join(path, ".."), { recursive: true });
	writeFileSync(path, content);
	return path;
}

async function read(path: string, options: ItemOptions = {}): Promise<(Item | SourceRemark)[]> {
	const items: (Item | SourceRemark)[] = [];
	for await (const item of readItems([path], { now: () => new Date(NOW), ...options })) items.push(item);
	return items;
}

type ArticleItem = Extract<Item, { readonly article: unknown }>;
const articles = (items: readonly (Item | SourceRemark)[]) => items.filter((item): item is ArticleItem => "article" in item);
const faults = (items: readonly (Item | SourceRemark)[]) =>
	items.flatMap((item) => ("fault" in item ? [`${item.fault.code} ${item.key}`] : []));
const bytesOf = (item: Item | SourceRemark | undefined) =>
	item && "capture" in item && item.capture ? Buffer.from(item.capture.bytes).toString("utf8") : null;

describe("an item's capture and key", () => {
	test("of a text and a page is the file", async () => {
		put("folder/a/x.txt", `${TITLE}\n\n${BODY}\n`);
		put("folder/page.html", `<html><body><h1>${TITLE}</h1><p>${BODY}</p></body></html>`);
		const [text, page] = articles(await read(join(root, "folder")));
		expect(text?.key).toBe("a/x.txt");
		expect(text?.capture).toMatchObject({ locator: join(root, "folder/a/x.txt"), at: NOW, method: "file", status: null, headers: [] });
		expect(bytesOf(text)).toBe(`${TITLE}\n\n${BODY}\n`);
		expect(page?.key).toBe("page.html");
		expect(page?.article).toMatchObject({ title: TITLE, language: "ar", statedId: null });
	});

	test("of a line is the line; a stated id names it, once", async () => {
		const lines = [
			{ id: 7, text: BODY },
			{ text: BODY, author: "سلمى" },
			{ id: 7, title: TITLE, text: BODY },
		].map((line) => JSON.stringify(line));
		const path = put("lines.jsonl", `${lines.join("\r\n")}\n{"text": \n`);
		const items = await read(path);
		expect(items.map((item) => ("key" in item ? item.key : ""))).toEqual([
			"lines.jsonl#7",
			"lines.jsonl:2",
			"lines.jsonl:3",
			"lines.jsonl:4",
		]);
		expect(items.slice(0, 3).map(bytesOf)).toEqual([`${lines[0]}\r`, `${lines[1]}\r`, lines[2]]);
		expect(articles(items)[1]?.capture.locator).toBe(`${path}:2`);
		expect(articles(items)[1]?.article.author).toBe("سلمى");
		expect(faults(items)).toEqual(["broken-json lines.jsonl:4"]);
		expect(bytesOf(items[3])).toBe('{"text": ');
	});

	test("of an item in a list is its own JSON as it is written", async () => {
		const items = await read(put("list.json", `[ {"text" : "${TITLE}"},\n\t{"id": "b", "text": 5}, {"id":"c","text":"${TITLE}"} ]`));
		expect(items.map(bytesOf)).toEqual([`{"text" : "${TITLE}"}`, '{"id": "b", "text": 5}', `{"id":"c","text":"${TITLE}"}`]);
		expect(items.map((item) => ("key" in item ? item.key : ""))).toEqual(["list.json:item 1", "list.json:item 2", "list.json#c"]);
	});

	test("reading again gives the same", async () => {
		put("again/a.jsonl", `${JSON.stringify({ text: BODY })}\n${JSON.stringify({ id: "x", text: BODY })}\n`);
		put("again/b.csv", `text,id\n${TITLE},1\n`);
		expect(await read(join(root, "again"))).toEqual(await read(join(root, "again")));
	});
});

test("a page that was fetched", async () => {
	const html = `<html><body><h1>${TITLE}</h1><p>${BODY.repeat(4)}</p></body></html>`;
	const capture: Capture = {
		locator: "https://www.syria.tv/2024/03/31/x",
		at: NOW,
		method: "GET",
		status: 200,
		headers: [["content-type", "text/html; charset=windows-1256"]],
		bytes: iconv.encode(html, "windows-1256"),
	};
	expect(await pageItem("guid", capture)).toMatchObject({
		key: "guid",
		capture,
		article: { title: TITLE, published: "2024-03-31", outlet: "تلفزيون سوريا", url: capture.locator },
		remarks: [],
	});
	expect(await pageItem("guid", { ...capture, bytes: Buffer.from(" ") })).toMatchObject({ key: "guid", fault: { code: "empty" } });
});

test("an article in another language is kept and marked", async () => {
	const items = await read(
		put("en.txt", "Two killed in Sarmin\n\nTwo civilians were killed in the shelling of the town, and five of them were wounded."),
	);
	expect(articles(items)[0]?.article.language).toBe("en");
});

test("faults keep the bytes, so that they can be read again", async () => {
	const items = [
		...(await read(put("bad.txt", "%PDF-1.7"))),
		...(await read(join(root, "absent.txt"))),
		...(await read(put("blank.html", " "))),
	];
	expect(faults(items)).toEqual(["not-text bad.txt", `not-found ${join(root, "absent.txt")}`, "empty blank.html"]);
	expect(items.map(bytesOf)).toEqual(["%PDF-1.7", null, " "]);
});

describe("tables", () => {
	const ROWS = [
		["المعرف", "العنوان", "نص الخبر", "تاريخ النشر", "المصدر", "الرابط"],
		["1", TITLE, BODY, "2024-03-31", "وكالة", "https://example.org/1"],
		["2", 'قال: "لن ننسى"', "سطر أول؛ وفاصلة, هنا", "31/03/2024", "", ""],
	] as const;
	const csv = (mark: string, end = "\n") =>
		ROWS.map((row) => row.map((cell) => (/["\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(mark)).join(end);

	test.each([
		["comma", "a.csv", csv(",")],
		["semicolon", "b.csv", csv(";", "\r\n")],
		["tab", "c.tsv", csv("\t")],
		["UTF-8 with its mark", "d.csv", `\ufeff${csv(",")}`],
		["windows-1256", "e.csv", iconv.encode(csv(";"), "windows-1256")],
		["UTF-16", "f.csv", iconv.encode(csv("\t"), "utf-16le", { addBOM: true })],
	])("%s", async (_, name, content) => {
		const items = articles(await read(put(`tables/${name}`, content)));
		expect(items.map(({ key }) => key)).toEqual([`${name}#1`, `${name}#2`]);
		expect(items[0]?.article).toMatchObject({
			statedId: "1",
			title: TITLE,
			text: BODY,
			published: "2024-03-31",
			outlet: "وكالة",
			url: "https://example.org/1",
		});
		expect(items[1]?.article).toMatchObject({
			title: 'قال: "لن ننسى"',
			text: "سطر أول؛ وفاصلة, هنا",
			published: null,
			outlet: null,
			url: null,
		});
		expect(items[1]?.remarks).toEqual([{ code: "unreadable-date", detail: "31/03/2024" }]);
	});

	test("a row's capture is the row, its line the one on which it begins", async () => {
		const items = articles(await read(put("rows.csv", `text,note\n"${BODY}",a\n\n${TITLE},b\n`)));
		expect(items.map(({ key }) => key)).toEqual(["rows.csv:2", "rows.csv:5"]);
		expect(items.map(bytesOf)).toEqual([`"${BODY}",a`, `${TITLE},b`]);
	});

	test("columns by a map; what it leaves out is guessed", async () => {
		const path = put("map.csv", `Ueberschrift,Inhalt,date\nقصف,${TITLE},2024-03-31\n`);
		const [item] = articles(await read(path, { columns: { title: "ueberschrift", text: "Inhalt" } }));
		expect(item?.article).toMatchObject({ title: "قصف", text: TITLE, published: "2024-03-31" });
		const unknown = await read(path, { columns: { text: "Body" } });
		expect(unknown).toMatchObject([
			{ fault: { code: "no-column", detail: 'no "Body" for text; the columns are "Ueberschrift", "Inhalt", "date"' } },
		]);
		expect(await read(path)).toMatchObject([
			{ fault: { code: "no-column", detail: 'none holds the text; the columns are "Ueberschrift", "Inhalt", "date"' } },
		]);
	});

	test.each([",", "x", '"'])("a row of %j without an end is told, what stands before is read", async (mark) => {
		const pieces = (async function* () {
			yield Buffer.from(`text\n${TITLE}\n"`.slice(0, mark === '"' ? undefined : -1));
			for (let i = 0; i < 100; i++) yield Buffer.from(mark.repeat(20_000));
		})();
		const found: Part[] = [];
		const all = async () => {
			for await (const part of readCsv(pieces, null, 200_000)) found.push(part);
		};
		await expect(all()).rejects.toThrow(/^(?:line-too-long|broken-table): /);
		expect(found).toHaveLength(1);
	});

	test("a quotation mark that is not closed is told, what stands before is read", async () => {
		const items = await read(put("open.csv", `text\n${TITLE}\n"${TITLE}\nx\n`));
		expect(articles(items)).toHaveLength(1);
		expect(faults(items)).toEqual(["broken-table open.csv"]);
	});

	test("many rows, cut anywhere, are all read with their lines", async () => {
		const rows = Array.from({ length: 3000 }, (_, i) => `"${i % 3 === 0 ? BODY : TITLE}",${i}`);
		const items = articles(await read(put("many.csv", `text,n\n${rows.join("\n")}`)));
		expect(items).toHaveLength(3000);
		expect(items.at(-1)?.key).toBe("many.csv:4001");
	});

	test("standard input as a table, where that is said", async () => {
		const stdin = (async function* () {
			yield Buffer.from(`text\n${TITLE}\n`);
		})();
		const [item] = articles(await read("-", { stdin, format: "table" }));
		expect(item).toMatchObject({ key: "-:2", capture: { locator: "-:2", method: "stdin" } });
	});
});

describe("Telegram exports", () => {
	const message = (id: number, more: object) => ({
		id,
		type: "message",
		date: "2024-03-31T10:00:00",
		date_unixtime: "1711868400",
		from: "سلمى",
		from_id: "user1",
		...more,
	});
	const channel = {
		name: "شبكة أخبار",
		type: "public_channel",
		id: 1234567,
		messages: [
			{ id: 1, type: "service", action: "create_channel", text: "" },
			message(2, { text: BODY }),
			message(3, {
				text: ["عاجل: ", { type: "bold", text: TITLE }, " ", { type: "link", text: "https://example.org" }],
				edited_unixtime: "1711872000",
			}),
			message(4, { photo: "x.jpg", text: "" }),
			message(5, { text: "منقول", forwarded_from: "قناة أخرى", forwarded_from_id: "channel9" }),
			message(6, { text: "منقول", forwarded_from: "سلمى", forwarded_from_id: "user1" }),
		],
	};

	test("a channel's messages with text", async () => {
		const items = articles(await read(put("telegram/result.json", JSON.stringify(channel, null, 1))));
		expect(items.map(({ key }) => key)).toEqual(["1234567/2", "1234567/3", "1234567/5", "1234567/6"]);
		expect(items[0]?.article).toEqual({
			statedId: "1234567/2",
			title: "",
			text: BODY,
			published: "2024-03-31T07:00:00Z",
			outlet: "شبكة أخبار",
			author: null,
			language: "ar",
			url: "https://t.me/c/1234567/2",
		});
		expect(items[1]?.article.text).toBe(`عاجل: ${TITLE} https://example.org`);
		expect(items.map(({ remarks }) => remarks)).toEqual([
			[],
			[{ code: "edited", detail: "2024-03-31T08:00:00Z" }],
			[{ code: "forwarded", detail: "قناة أخرى" }],
			[],
		]);
		expect(JSON.parse(bytesOf(items[0]) as string)).toEqual(channel.messages[1]);
	});

	test("a whole account: channels and groups, no personal chats, no member's name", async () => {
		const group = { name: "مجموعة", type: "public_supergroup", id: 5, username: "majmoua", messages: [message(9, { text: BODY })] };
		const personal = { name: "سلمى", type: "personal_chat", id: 6, messages: [message(1, { text: "خاص" }), message(2, { text: "خاص" })] };
		const closed = { name: "مغلقة", type: "private_supergroup", id: 7, messages: [message(1, { text: "بيننا" })] };
		const account = { about: "x", chats: { list: [personal, closed, channel] }, left_chats: { about: "messages", list: [group] } };
		const items = await read(put("telegram/all.json", JSON.stringify(account)));
		expect(articles(items).map(({ article }) => article.url)).toEqual([
			...[2, 3, 5, 6].map((id) => `https://t.me/c/1234567/${id}`),
			"https://t.me/majmoua/9",
		]);
		expect(JSON.stringify(articles(items).map(({ article, remarks }) => ({ article, remarks })))).not.toContain("سلمى");
		expect(items.at(-1)).toMatchObject({ remark: { code: "passed-over", detail: "3 messages of personal chats and closed groups" } });
	});

	test("a key that comes twice does not tear messages and their bytes apart", async () => {
		const one = '{"id": 1, "type": "message", "text": "قصف"}';
		const two = '{"id": 2, "type": "message", "text": "هدوء"}';
		const items = articles(
			await read(put("telegram/twice.json", `{"id": 3, "type": "public_channel", "messages": [${one}], "messages": [${two}]}`)),
		);
		for (const item of items) expect(JSON.parse(bytesOf(item) as string).text).toBe(item.article.text);
	});

	test("any JSON in a message's place is read or passed over", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.oneof(
						fc.jsonValue(),
						fc.record({ id: fc.jsonValue(), type: fc.constant("message"), text: fc.jsonValue(), date: fc.jsonValue() }),
					),
				),
				async (messages) => {
					const items = await read(put("telegram/any.json", JSON.stringify({ name: "x", type: "public_channel", id: 1, messages })));
					for (const item of articles(items)) expect(JSON.parse(bytesOf(item) as string)).toBeTypeOf("object");
				},
			),
			{ numRuns: 60 },
		);
	});
});

describe("any bytes", () => {
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 300 }),
		fc
			.array(
				fc.constantFrom(
					"WARC/1.0\r\n",
					"WARC-Type: response\r\n",
					"Content-Length: 9\r\n",
					"Content-Length: 99999999999\r\n",
					"\r\n",
					"PK\u0003\u0004",
					"\u001f\u008b\u0008",
					'"',
					",",
					"\t",
					"text",
					"قصف",
					"\n",
				),
				{ maxLength: 40 },
			)
			.map((pieces) => new Uint8Array(Buffer.from(pieces.join(""), "utf8"))),
	);
	test.each(["a.csv", "a.tsv", "a.warc", "a.warc.gz", "a.wacz", "result.json", "a.html", "none"])(
		"as %s are items, and reading ends",
		async (name) => {
			await fc.assert(
				fc.asyncProperty(bytes, async (content) => {
					const items = await read(put(`any/${name}`, content));
					for (const item of items) expect("key" in item ? item.key : item.locator).not.toBe("");
				}),
				{ numRuns: 60 },
			);
		},
	);

	test("a line of 10 MB and one over the limit", async () => {
		const line = JSON.stringify({ text: "قصف ".repeat(1_500_000) });
		const items = await read(put("long.jsonl", `${line}\n${"x".repeat(33_000_000)}\n${JSON.stringify({ text: BODY })}\n`));
		expect(faults(items)).toEqual(["too-large long.jsonl:1", "line-too-long long.jsonl:2"]);
		expect(articles(items).map(({ key }) => key)).toEqual(["long.jsonl:3"]);
	});
});
