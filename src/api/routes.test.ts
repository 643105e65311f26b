import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { onEachDatabase } from "../../test/databases.js";
import { FILLED, fill, type Served, serve } from "../../test/served.js";
import { problemSchema } from "./problem.js";
import { ROUTES } from "./routes/index.js";

const resultOf = (method: string, path: string) => {
	const route = ROUTES.find((each) => each.method === method && each.path === path);
	if (!route) throw new Error(`no route ${method} ${path}`);
	return route.result;
};
const SARMIN = encodeURIComponent("سرمين");

onEachDatabase("the API", (opened) => {
	let served: Served;
	const get = async (path: string, headers: Record<string, string> = {}) => served.ask(`/api/v1${path}`, { headers });
	const post = async (path: string, json: unknown, headers: Record<string, string> = {}) => served.ask(`/api/v1${path}`, { json, headers });
	/** An answer that must be right and of the shape that its route promises. */
	const ok = async (path: string, template = path.split("?", 1)[0] as string) => {
		const { status, body } = await get(path);
		expect(status, JSON.stringify(body)).toBe(200);
		resultOf("GET", template).parse(body);
		return body;
	};

	beforeAll(async () => {
		served = await serve(opened(), await fill(opened()));
	});
	afterAll(async () => {
		await served?.server.close();
		expect(served?.failures).toEqual([]);
	});

	describe("gives what its schemas promise", () => {
		test.each([
			"/articles?count=true",
			"/claims?count=true",
			"/incidents?count=true",
			"/incidents/counts?by=type&and=week",
			"/figures",
			"/actors",
			"/pairs",
			`/places?name=${SARMIN}`,
			"/outlets",
			"/review/queue",
			"/review/progress",
			"/decisions",
			"/settlements",
			`/search?text=${SARMIN}`,
			"/map?bbox=20,0,60,45&zoom=5",
			"/map/base",
			"/map/boundaries?level=1",
			"/places/ambiguous?count=true",
			"/places/settlements",
			"/searches",
			"/incidents/counts?by=country&and=reported-week",
			"/jobs",
			"/errors",
			"/sources",
			"/tokens",
			"/health",
		])("%s", async (path) => {
			const body = await ok(path);
			const empty = ["/decisions", "/settlements", "/sources", "/tokens", "/jobs", "/places/settlements", "/searches"].some(
				(each) => path === each,
			);
			if (/ambiguous|boundaries/.test(path)) return;
			if ("items" in body) expect(body.items.length > 0).toBe(!empty);
		});

		test.each(["articles", "claims", "incidents", "outlets", "actors"])("/%s/{id}", async (list) => {
			const { items } = await ok(`/${list}`);
			for (const { id } of items) {
				const one = await ok(`/${list}/${encodeURIComponent(id)}`, `/${list}/{id}`);
				expect(one.id).toBe(id);
			}
		});

		test("an article has its text, its claims and its captures, and nothing of it is HTML", async () => {
			const { items } = await ok("/articles?outlet=b.example&published-to=2024-04-03");
			const { status, headers, body } = await get(`/articles/${items[0].id}`);
			expect(status).toBe(200);
			expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
			expect(body.text).toContain("عفرين");
			expect(body.claims.length).toBeGreaterThan(0);
			expect(body.captures[0]).toMatchObject({ method: "file", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
			const quote = body.claims[0].claim.quotes[0];
			expect([...`${body.title}\n${body.text}`].slice(quote.from, quote.to).join("")).toBe(quote.quote);
		});

		test("copies of one text name each other", async () => {
			const { items } = await ok("/articles?copies=true");
			expect(items).toHaveLength(1);
			const copy = await ok(`/articles/${items[0].id}`, "/articles/{id}");
			expect(copy.copies).toEqual([items[0].copyOf]);
		});

		test("an incident whole puts its sources side by side, with the reasons", async () => {
			const { items } = await ok("/incidents?type=shelling&sort=killed");
			const whole = await ok(`/incidents/${items[0].id}`, "/incidents/{id}");
			expect(whole.killed).toEqual([5, 7]);
			expect(whole.contested).toContain("toll");
			expect(whole.articleList.map(({ outlet }: { outlet: string }) => outlet)).toEqual(expect.arrayContaining(["a.example", "b.example"]));
			expect(whole.links.some(({ reasons }: { reasons: unknown[] }) => reasons.length > 0)).toBe(true);
		});

		test("a place by its id says what lies in it", async () => {
			const { items } = await ok(`/places?name=${SARMIN}`);
			const place = await ok(`/places/${items[0].id}`, "/places/{id}");
			expect(place).toMatchObject({ admin1: "SY-ID", within: expect.arrayContaining(["SY-ID", "SY"]) });
			expect(place.incidents).toBeGreaterThan(0);
			expect((await ok("/places/SY", "/places/{id}")).incidents).toBeGreaterThan(place.incidents);
		});

		test("an actor has names in both languages and the words that outlets use", async () => {
			const army = await ok("/actors/syrian_army", "/actors/{id}");
			expect(army.names).toEqual({ en: "Syrian armed forces", ar: "الجيش السوري" });
			expect(army.usedNames.map(({ name }: { name: string }) => name).join(" ")).toContain("النظام");
			const named = await ok(`/actors?name=${encodeURIComponent("الجيش السوري")}`);
			expect(named.items.map(({ id }: { id: string }) => id)).toContain("syrian_army");
		});

		test("pairs say who does what to whom", async () => {
			const { items } = await ok("/pairs?type=shelling");
			expect(items[0]).toMatchObject({ initiator: "syrian_army", target: "civilians", types: ["shelling"] });
		});

		test("a map's totals are honest", async () => {
			const { total } = await ok("/incidents?count=true&limit=1");
			const world = await ok("/map?bbox=-180,-90,180,90&zoom=0");
			expect(world.all).toBe(total);
			expect(world.inBox + world.unplaced).toBe(total);
			expect(world.shown).toBe(world.inBox);
			const fewest = await ok("/map?bbox=-180,-90,180,90&zoom=12&limit=1");
			expect(fewest.cells).toHaveLength(1);
			expect(fewest.shown).toBeLessThan(fewest.inBox);
			expect((await ok("/map?bbox=-120,30,-60,50&zoom=3")).cells).toEqual([]);
		});

		test("a series shows its jump", async () => {
			const { items } = await ok("/figures?points=2");
			expect(items.map(({ breaks }: { breaks: unknown[] }) => breaks.length)).toContain(1);
		});

		test("every route has a scope, a summary and a tag, and is in the document once", async () => {
			const { body } = await served.ask("/openapi.json");
			expect(body.openapi).toBe("3.1.0");
			for (const { method, path, scope, summary, tag } of ROUTES) {
				const operation = body.paths[`/api/v1${path}`][method.toLowerCase()];
				expect(operation).toMatchObject({ "x-scope": scope, summary, tags: [tag] });
			}
			const refs = [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name as string);
			expect(refs.filter((name) => !(name in body.components.schemas))).toEqual([]);
			const ids = ROUTES.map(({ method, path }) => body.paths[`/api/v1${path}`][method.toLowerCase()].operationId);
			expect(new Set(ids).size).toBe(ids.length);
		});
	});

	describe("pages are complete and without doubles", () => {
		test.each([
			"/articles",
			"/claims",
			"/incidents",
			"/incidents?sort=killed",
			"/incidents?sort=-credibility",
			"/incidents?sort=attention",
			"/incidents?sort=day",
			"/incidents?sort=-type",
			"/incidents?sort=first",
			"/incidents?sort=killed-least",
			"/figures",
			"/actors",
			"/pairs",
			"/outlets",
			"/review/queue",
			"/errors",
		])("%s", async (path) => {
			const join = path.includes("?") ? "&" : "?";
			const { items: all } = await ok(`${path}${join}limit=500`);
			const paged: unknown[] = [];
			for (let after: string | null = ""; after !== null; ) {
				const page: { items: unknown[]; next: string | null } = await ok(`${path}${join}limit=2${after === "" ? "" : `&after=${after}`}`);
				expect(page.items.length).toBeLessThanOrEqual(2);
				paged.push(...page.items);
				after = page.next;
			}
			expect(paged).toEqual(all);
			expect(all.length).toBeGreaterThan(1);
			expect(new Set(all.map((item: unknown) => JSON.stringify(item))).size).toBe(all.length);
		});
	});

	test.each([
		["type=shelling", ({ claim }: { claim: { type: string } }) => claim.type === "shelling"],
		["outlet=b.example", ({ outlet }: { outlet: string }) => outlet === "b.example"],
		[`place=SY-ID&kind=event`, ({ claim }: { claim: { kind: string } }) => claim.kind === "event"],
		["published-from=2024-04-05", ({ published }: { published: string }) => published >= "2024-04-05"],
		["killed=5", ({ claim }: { claim: { toll: { killed: { total: number[] } } } }) => (claim.toll.killed.total[0] as number) >= 5],
	])("the filters of rasd search: %s", async (filter, holds) => {
		const { items } = await ok(`/claims?${filter}`);
		expect(items.length).toBeGreaterThan(0);
		expect(items.filter((item: never) => !holds(item))).toEqual([]);
		const { total } = await ok(`/claims?${filter}&count=true`);
		expect(total).toBe(items.length);
	});

	test("only the fields asked for are sent", async () => {
		const { body } = await get("/incidents?fields=id,type&limit=1");
		expect(Object.keys(body.items[0])).toEqual(["id", "type"]);
		const { items } = await ok("/articles");
		const { body: one } = await get(`/articles/${items[0].id}?fields=title`);
		expect(Object.keys(one)).toEqual(["title"]);
		const { status, body: wrong } = await get("/incidents?fields=id,secret");
		expect(status).toBe(400);
		expect(wrong.errors[0].parameter).toBe("fields");
	});

	test("the same again is not sent again, and another is", async () => {
		const first = await get("/incidents?limit=3");
		const tag = first.headers.get("etag") as string;
		expect(tag).toMatch(/^"[\w-]{27}"$/);
		const again = await get("/incidents?limit=3", { "if-none-match": `"other", ${tag}` });
		expect(again.status).toBe(304);
		expect(again.text).toBe("");
		expect((await get("/incidents?limit=2", { "if-none-match": tag })).status).toBe(200);
		expect((await served.ask("/api/v1/events", { method: "HEAD" })).status).toBe(405);
		const head = await served.ask("/api/v1/incidents?limit=3", { method: "HEAD" });
		expect([head.status, head.text, head.headers.get("etag")]).toEqual([200, "", tag]);
	});

	describe("problems", () => {
		test.each([
			["/claims?limit=0", 400, "bad-request"],
			["/claims?limit=1&limit=2", 400, "bad-request"],
			["/claims?type=nonsense", 400, "bad-request"],
			["/claims?wrong=1", 400, "bad-request"],
			["/claims?from=2024-13", 400, "bad-request"],
			["/claims?from=2024&to=2023", 400, "days-turned"],
			["/claims?after=abc", 400, "bad-cursor"],
			["/claims?after=eyJpZCI6MX0", 400, "bad-cursor"],
			["/claims?outlet=a%00", 400, "bad-text"],
			["/claims?place=Atlantis", 400, "unknown-place"],
			["/map?bbox=1,2,3&zoom=1", 400, "bad-request"],
			["/map?bbox=40,2,30,4&zoom=1", 400, "bad-request"],
			["/incidents?within=1,2;3,4", 400, "bad-request"],
			["/incidents?within=1,2;3,4;x,6", 400, "bad-request"],
			["/incidents?within=1,2;3,4;500,6", 400, "bad-request"],
			["/map/boundaries?level=4", 400, "bad-request"],
			["/claims/999999999", 404, "not-found"],
			["/claims/x", 400, "bad-request"],
			["/incidents/999999999", 404, "not-found"],
			["/articles/none", 404, "not-found"],
			["/actors/nobody", 404, "not-found"],
			["/places/none", 404, "not-found"],
			["/outlets/none", 404, "not-found"],
			["/jobs/99", 404, "not-found"],
			["/nothing", 404, "not-found"],
			["/nothing/%ff", 400, "bad-request"],
		])("%s is %i %s in both languages", async (path, status, code) => {
			const bodies = [];
			for (const lang of ["en", "ar"]) {
				const answer = await get(path, { "accept-language": `fr, ${lang};q=0.8` });
				expect(answer.status).toBe(status);
				expect(answer.headers.get("content-type")).toContain("application/problem+json");
				expect(answer.headers.get("content-language")).toBe(lang);
				bodies.push(problemSchema.parse(answer.body));
				expect(answer.text).not.toMatch(/node_modules|\bat \w+ \(/);
			}
			const [en, ar] = bodies;
			expect(en?.type).toBe(`/docs#${code}`);
			expect(en?.title).not.toMatch(/[\u0620-\u064a]/);
			expect(ar?.title).toMatch(/[\u0620-\u064a]/);
			expect(ar?.detail).toMatch(/[\u0620-\u064a]/);
			for (const { detail } of ar?.errors ?? []) expect(detail).toMatch(/[\u0620-\u064a]/);
		});

		test("another method than a path takes is told with those it takes", async () => {
			const { status, headers } = await served.ask("/api/v1/claims/1", { method: "DELETE" });
			expect([status, headers.get("allow")]).toEqual([405, "GET"]);
		});

		test("a body that is no JSON, not said to be JSON, or too large", async () => {
			const send = (body: string, type: string) => served.ask("/api/v1/code", { method: "POST", body, headers: { "content-type": type } });
			expect((await send("{", "application/json")).body.type).toBe("/docs#bad-json");
			expect((await send('{"__proto__":{"a":1}}', "application/json")).status).toBe(400);
			expect((await send("text=a", "application/x-www-form-urlencoded")).status).toBe(415);
			expect((await send(JSON.stringify({ text: "ا".repeat(600_000) }), "application/json")).status).toBe(413);
			const { status, body } = await post("/code", { text: "", extra: 1 });
			expect(status).toBe(400);
			expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain("/text");
		});
	});

	test("a text is coded and not stored", async () => {
		const text = "قتل خمسة مدنيين في قصف مدفعي لقوات النظام على مدينة سرمين بريف إدلب أمس.";
		const { status, body } = await post("/code", { text, published: "2024-04-02" });
		expect(status).toBe(200);
		resultOf("POST", "/code").parse(body);
		expect(body.claims[0]).toMatchObject({ type: "shelling", from: "2024-04-01" });
		expect((await ok("/articles?count=true")).total).toBe(FILLED);
	});

	test("exports give every item a line, and the same as the lists", async () => {
		for (const what of ["claims", "incidents"]) {
			const { status, headers, text } = await get(`/export/${what}`);
			expect(status).toBe(200);
			expect(headers.get("content-type")).toContain("application/x-ndjson");
			const rows = text
				.trimEnd()
				.split("\n")
				.map((line) => resultOf("GET", `/export/${what}`).parse(JSON.parse(line)) as { id: number });
			const { items } = await ok(`/${what}?limit=500`);
			expect(rows.map(({ id }) => id)).toEqual(items.map(({ id }: { id: number }) => id));
			const exact = (await get(`/export/${what}?exact=true`)).text.trimEnd().split("\n");
			expect(exact.map((line) => JSON.parse(line))).toEqual(items);
		}
		expect((await get("/export/claims?killed=100000")).text).toBe("");
	});

	describe("review", () => {
		const decide = (thread: number, given: object) => post("/decisions", { id: randomUUID(), thread, verdict: "accept", ...given });

		test("a decision is kept once, changes the claim, and is taken back", async () => {
			const { items } = await ok("/review/queue?type=shelling");
			const { thread, claim } = items[0];
			const correction = { id: randomUUID(), thread, verdict: "correct", changes: { toll: { killed: { total: [6, 6] } } }, by: "Maha" };
			const first = await post("/decisions", correction);
			expect(first.status).toBe(201);
			resultOf("POST", "/decisions").parse(first.body);
			const second = await post("/decisions", correction);
			expect([second.status, second.body]).toEqual([200, first.body]);
			expect((await post("/decisions", { ...correction, note: "other" })).status).toBe(409);
			const after = await ok(`/claims/${thread}`, "/claims/{id}");
			expect(after).toMatchObject({ status: "corrected", corrected: true, claim: { toll: { killed: { total: [6, 6] } } }, machine: claim });
			expect((await ok(`/decisions?article=${after.article}`)).items).toEqual([first.body]);
			expect((await ok(`/decisions?thread=${thread}`)).items).toEqual([first.body]);
			expect((await ok("/review/progress")).precision).toContainEqual(
				expect.objectContaining({ type: "shelling", corrected: 1, precision: 0 }),
			);
			const undone = await post(`/decisions/${correction.id}/undo`, {});
			expect(undone.body.undoneAt).not.toBeNull();
			expect((await post(`/decisions/${correction.id}/undo`, {})).body).toEqual(undone.body);
			expect(await ok(`/claims/${thread}`, "/claims/{id}")).toMatchObject({ status: "open", claim });
		});

		test("what does not fit is refused, and nothing is kept", async () => {
			const { thread } = (await ok("/review/queue?type=arrest")).items[0];
			expect((await decide(999_999_999, {})).status).toBe(422);
			expect((await decide(thread, { verdict: "correct", changes: { type: "nonsense" } })).status).toBe(422);
			expect((await decide(thread, { verdict: "correct" })).status).toBe(400);
			expect((await decide(thread, { verdict: "accept", changes: { type: "killing" } })).status).toBe(400);
			expect((await decide(thread, { verdict: "perhaps" })).status).toBe(400);
			expect((await post(`/decisions/${randomUUID()}/undo`, {})).status).toBe(404);
			expect((await ok(`/decisions?thread=${thread}`)).items).toEqual([]);
		});

		test("a claim that the coder missed is added once, with the article's own words", async () => {
			const { items } = await ok("/articles?outlet=c.example");
			const article = await ok(`/articles/${items.at(-1).id}`, "/articles/{id}");
			const points = [...`${article.title}\n${article.text}`];
			const from = [...article.title].length + 1;
			const claim = {
				kind: "event",
				type: "shelling",
				quotes: [{ quote: points.slice(from, from + 10).join(""), in: "text", from, to: from + 10 }],
				modality: "occurred",
				initiators: [],
				supporters: [],
				targets: ["civilians"],
				objects: [],
				means: [],
				places: [],
				from: "2024-04-01",
				to: "2024-04-01",
				toll: {},
				count: null,
				attribution: [],
			};
			const given = { id: randomUUID(), claim, by: "Maha" };
			const added = await post(`/articles/${article.id}/claims`, given);
			expect(added.status).toBe(201);
			resultOf("POST", "/articles/{id}/claims").parse(added.body);
			expect(added.body).toMatchObject({ status: "added", confidence: 1, claim: { type: "shelling", targets: ["civilians"] } });
			const again = await post(`/articles/${article.id}/claims`, given);
			expect([again.status, again.body.id]).toEqual([200, added.body.id]);
			const elsewhere = { ...claim, quotes: [{ ...claim.quotes[0], from: from + 1, to: from + 11 }] };
			expect((await post(`/articles/${article.id}/claims`, { id: randomUUID(), claim: elsewhere })).status).toBe(422);
			const half = await post(
				`/articles/${article.id}/claims`,
				{ id: randomUUID(), claim: { kind: "event" } },
				{ "accept-language": "ar" },
			);
			expect(half.status).toBe(400);
			expect(half.body.errors).toContainEqual({ pointer: "/claim/quotes", detail: expect.stringMatching(/[\u0620-\u064a]/) });
			expect((await post(`/articles/${article.id}/claims`, { id: randomUUID(), claim: "no claim" })).status).toBe(400);
			expect((await post("/articles/none/claims", { id: randomUUID(), claim })).status).toBe(404);
		});
	});

	test("incidents are split, merged and pinned, never by what is out of date, and it is taken back", async () => {
		const [incident] = (await ok("/incidents?type=shelling&sort=sources")).items;
		const path = `/incidents/${incident.id}`;
		const tag = (await get(path)).headers.get("etag") as string;
		const whole = await ok(path, "/incidents/{id}");
		const [claim] = whole.links.filter(({ role }: { role: string }) => role === "member").map((link: { claim: number }) => link.claim);
		const split = await post(`${path}/split`, { claims: [claim], by: "Maha" }, { "if-match": tag });
		expect(split.status).toBe(200);
		resultOf("POST", "/incidents/{id}/split").parse(split.body);
		expect((await post(`${path}/pin`, { pinned: true }, { "if-match": tag })).status).toBe(412);
		expect((await post(`${path}/pin`, { pinned: true })).body).toEqual({ incident: incident.id, pinned: true });
		expect((await post(`${path}/pin`, { pinned: false })).status).toBe(200);
		expect((await ok("/settlements")).items[0]).toMatchObject({ id: split.body.settlement, act: "apart", by: "Maha", undoneAt: null });
		expect((await post(`/settlements/${split.body.settlement}/undo`, {})).body).toEqual({ undone: true });
		expect((await post(`/settlements/${split.body.settlement}/undo`, {})).body).toEqual({ undone: false });
		const [back] = (await ok("/incidents?type=shelling&sort=sources")).items;
		expect(back.claims).toBe(incident.claims);
		const [other] = (await ok("/incidents?type=explosion")).items;
		const merged = await post(`/incidents/${back.id}/merge`, { others: [other.id] });
		expect(merged.body.incident).toBe(back.id);
		expect((await ok(`/settlements?incident=${back.id}`)).items[0].act).toBe("together");
		expect((await get(`/incidents/${other.id}`)).status).toBe(404);
		const { status, body } = await post(`/incidents/${back.id}/merge`, { others: [other.id] });
		expect([status, body.type]).toEqual([422, "/docs#unfit"]);
	});

	test("an outlet is judged, with its history", async () => {
		const judged = await post("/outlets/a.example/ratings", { reliability: "B", note: "known", by: "Maha" });
		expect(judged.status).toBe(201);
		expect(judged.body.incidents).toBeGreaterThan(0);
		await post("/outlets/a.example/ratings", { reliability: "A" });
		const outlet = await ok("/outlets/a.example", "/outlets/{id}");
		expect(outlet.reliability).toBe("A");
		expect(outlet.ratings.map(({ reliability }: { reliability: string }) => reliability)).toEqual(["A", "B"]);
		expect((await post("/outlets/none/ratings", { reliability: "A" })).status).toBe(404);
		expect((await post("/outlets/a.example/ratings", { reliability: "Z" })).status).toBe(400);
	});

	test("what failed is tried again, as a job that is told of", async () => {
		const { items, counts } = await ok("/errors");
		expect(counts).toEqual([{ code: "broken-json", count: 2 }]);
		const begun = await post(`/errors/${items[0].id}/retry`, {});
		expect(begun.status).toBe(202);
		resultOf("POST", "/errors/{id}/retry").parse(begun.body);
		let job = begun.body;
		for (let i = 0; i < 100 && job.state === "running"; i++) job = await ok(`/jobs/${job.id}`, "/jobs/{id}");
		expect(job).toMatchObject({ kind: "retry", state: "done", message: '{"tried":0,"came":0,"lost":1}' });
		expect((await post("/errors/999999/retry", {})).status).toBe(404);
		expect((await post("/errors/retry", { most: 10 })).status).toBe(202);
	});

	test("a follower is told what happens, and takes up where the stream broke", async () => {
		const { items } = await ok("/outlets");
		const follow = async (until: RegExp, headers: Record<string, string>, meanwhile: () => Promise<unknown>) => {
			const gone = new AbortController();
			const response = await fetch(`${served.server.url}/api/v1/events`, { headers, signal: gone.signal });
			expect(response.headers.get("content-type")).toContain("text/event-stream");
			let text = "";
			let begun = false;
			for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
				text += Buffer.from(chunk).toString();
				if (!begun && text.includes("event: hello")) {
					begun = true;
					await meanwhile();
				}
				if (until.test(text)) break;
			}
			gone.abort();
			return text;
		};
		const rate = () => post(`/outlets/${items[0].id}/ratings`, { reliability: "C" });
		const text = await follow(/event: changes\ndata: .*"rated"/, {}, rate);
		const id = /^id: (\d+)\nevent: changes/m.exec(text)?.[1] as string;
		const data = /event: changes\ndata: (.*)/.exec(text)?.[1] as string;
		resultOf("GET", "/events").parse(JSON.parse(data));
		expect(JSON.parse(data).acts).toContainEqual({ act: "rated", count: 1, subjects: [items[0].id] });
		await rate();
		expect(await follow(/"rated"/, { "last-event-id": id }, async () => {})).toContain(`"seq":${Number(id) + 1}`);
	});

	test("tokens are made, shown once, and revoked", async () => {
		const made = await post("/tokens", { name: "Maha", scope: "review" });
		expect(made.status).toBe(201);
		expect(made.body.secret).toMatch(/^rasd_[\w-]{43}$/);
		const { items } = await ok("/tokens");
		expect(JSON.stringify(items)).not.toContain(made.body.secret);
		const gone = await served.ask(`/api/v1/tokens/${made.body.id}`, { method: "DELETE" });
		expect(z.object({ revoked: z.literal(true) }).safeParse(gone.body).success).toBe(true);
		expect((await served.ask("/api/v1/tokens/none", { method: "DELETE" })).status).toBe(404);
	});
});
