import { afterEach, beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { openSite, type Route, type Site } from "../../test/site.js";
import { openWeb, type Web } from "../intake/web.js";
import { openFaults } from "../store/faults.js";
import { addSource, dueSources, listSources, type StoredSource } from "../store/sources.js";
import { loadRecordCoder, type RecordCoder } from "./coder.js";
import { pollSource } from "./read-web.js";
import { retryFaults } from "./retry.js";

const page = (title: string) =>
	`<html lang="ar"><head><title>${title}</title><meta property="article:published_time" content="2024-04-02T08:00:00Z"></head><body><article><h1>${title}</h1>
	<p>قتل خمسة مدنيين وأصيب ثلاثة آخرون في قصف مدفعي لقوات النظام على مدينة سرمين بريف إدلب أمس الإثنين، بحسب الدفاع المدني السوري الذي أجلى المصابين.</p></article></body></html>`;
const feed =
	(entries: readonly string[]): Route =>
	(request, response) => {
		const etag = `"${entries.length}"`;
		if (request.headers["if-none-match"] === etag) return void response.writeHead(304, { etag }).end();
		const items = entries.map(
			(path) =>
				`<item><guid isPermaLink="false">${path}</guid><link>http://${request.headers.host}${path}</link><title>${path}</title></item>`,
		);
		response
			.writeHead(200, { etag, "content-type": "application/rss+xml" })
			.end(`<?xml version="1.0"?><rss version="2.0"><channel><title>خلاصة</title>${items.join("")}</channel></rss>`);
	};

onEachDatabase("polling", (opened) => {
	let coder: RecordCoder;
	let site: Site;
	let web: Web;
	let clock = Date.parse("2024-04-02T10:00:00Z");
	const now = () => new Date(clock).toISOString();
	const open = async (routes: Record<string, Route | string>): Promise<StoredSource> => {
		site = await openSite(routes);
		web = openWeb({ allowed: ["127.0.0.1"], paceMs: 0, tries: 1, waitMs: 1 });
		await addSource(opened().db, now(), { locator: `${site.url}/feed`, outlet: "شبكة", every: null });
		return (await listSources(opened().db)).at(-1) as StoredSource;
	};
	const poll = async (source: StoredSource) => {
		const fresh = (await listSources(opened().db)).find(({ id }) => id === source.id) as StoredSource;
		return pollSource(opened().db, web, coder, fresh, { now, random: () => 0.5 });
	};
	beforeAll(async () => {
		coder = await loadRecordCoder(opened().db);
	});
	afterEach(async () => {
		await web.close();
		await site.close();
	});

	test("brings what is new, each article once, and asks only for what it has not", async () => {
		const entries = ["/1", "/2"];
		const source = await open({
			"/feed": (request, response) => feed(entries)(request, response),
			"/1": page("خبر أول"),
			"/2": page("خبر ثان"),
			"/3": page("خبر ثالث"),
		});
		expect((await poll(source)).added).toMatchObject({ articles: 2, coded: 2, faults: 0 });
		expect((await poll(source)).added).toMatchObject({ articles: 0, known: 0 });
		entries.push("/3");
		expect((await poll(source)).added).toMatchObject({ articles: 1 });
		expect(site.asked.filter((path) => /\d/.test(path))).toEqual(["/2", "/1", "/3"]);
		const rows = await opened()
			.db.selectFrom("article")
			.select(["title", "outlet", "published"])
			.where("url", "like", `${site.url}%`)
			.orderBy("title")
			.execute();
		expect(rows.map(({ title }) => title)).toEqual(["خبر أول", "خبر ثالث", "خبر ثان"]);
		const capture = await opened()
			.db.selectFrom("capture")
			.select(["method", "status", "headers"])
			.where("locator", "=", `${site.url}/1`)
			.executeTakeFirst();
		expect(capture).toMatchObject({ method: "GET", status: 200 });
		expect(JSON.stringify(capture?.headers)).toContain("text/html");
	});

	test("notes when the next poll is due, and waits longer after each failure", async () => {
		let up = false;
		const source = await open({
			"/feed": (request, response) => (up ? feed(["/1"])(request, response) : response.writeHead(500).end()),
			"/1": page("خبر يأتي متأخرا"),
		});
		const waits: number[] = [];
		for (let i = 0; i < 3; i++) {
			const { news } = await poll(source);
			expect(news.at(-1)?.news).toBe("failed");
			const noted = (await listSources(opened().db)).find(({ id }) => id === source.id);
			expect(noted?.failures).toBe(i + 1);
			waits.push(Date.parse(noted?.next_at as string) - clock);
		}
		expect(waits[1]).toBeGreaterThan(waits[0] as number);
		expect(waits[2]).toBeGreaterThan(waits[1] as number);
		expect((await openFaults(opened().db, 10)).filter(({ key }) => key === source.locator)).toMatchObject([
			{ code: "http-error", tries: 3 },
		]);
		expect((await dueSources(opened().db, now())).some(({ id }) => id === source.id)).toBe(false);
		clock += waits[2] as number;
		expect((await dueSources(opened().db, now())).some(({ id }) => id === source.id)).toBe(true);
		up = true;
		expect((await poll(source)).added.articles).toBe(1);
		expect((await openFaults(opened().db, 10)).filter(({ key }) => key === source.locator)).toEqual([]);
	});

	test("a page that fails is a fault of its own; trying again brings it in", async () => {
		let up = false;
		const source = await open({
			"/feed": feed(["/good", "/bad", "/gone"]),
			"/good": page("خبر سليم"),
			"/bad": (_, response) => void response.writeHead(up ? 200 : 503, { "content-type": "text/html" }).end(up ? page("خبر عاد") : ""),
		});
		expect(await poll(source)).toMatchObject({ news: [{ news: "read" }], added: { articles: 1, faults: 2 } });
		expect(await openFaults(opened().db, 10, source.locator)).toMatchObject([
			{ key: "/bad", passing: true },
			{ key: "/gone", code: "http-error", passing: false },
		]);
		up = true;
		const retried = await retryFaults(opened().db, web, coder, now, { most: 10 });
		expect(retried).toMatchObject({ tried: 2, came: 1 });
		expect((await openFaults(opened().db, 10, source.locator)).map(({ key }) => key)).toEqual(["/gone"]);
	});

	test("a page inside the network is not reached, whatever a feed says", async () => {
		const source = await open({
			"/feed": (_, response) =>
				void response.setHeader("content-type", "application/rss+xml").end(`<rss version="2.0"><channel><title>x</title>
			<item><guid isPermaLink="false">in</guid><link>http://10.0.0.1/secret</link><title>t</title></item></channel></rss>`),
		});
		expect((await poll(source)).added).toMatchObject({ articles: 0, faults: 1 });
		expect(await openFaults(opened().db, 10, source.locator)).toMatchObject([{ key: "in", code: "address-refused" }]);
	});
});
