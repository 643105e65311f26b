import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import { Adder } from "../record/add.js";
import { loadRecordCoder } from "../record/coder.js";
import { decide } from "../record/decide.js";
import { type ClaimFilter, countClaims, searchClaims } from "./search.js";

const ARTICLES: readonly [key: string, published: string, outlet: string, text: string][] = [
	["sarmin", "2024-04-02", "https://a.example/1", "قتل خمسة مدنيين في قصف مدفعي لقوات النظام على مدينة سرمين بريف إدلب أمس."],
	["afrin", "2024-04-03", "https://b.example/2", "اعتقلت القوات التركية ثلاثة أشخاص في مدينة عفرين بريف حلب أمس."],
	["taiz", "2024-04-05", "https://a.example/3", "قتل مدني وأصيب اثنان بانفجار لغم في محافظة تعز اليمنية اليوم."],
	["un", "2024-04-05", "https://b.example/4", "هددت هيئة تحرير الشام بالرد على القصف في سرمين."],
];

onEachDatabase("searching", (opened) => {
	const find = async (filter: ClaimFilter) =>
		(await searchClaims(opened().db, filter, 50)).claims.map(({ url, claim }) => `${url?.slice(-1)}:${claim.type}`);

	beforeAll(async () => {
		const coder = await loadRecordCoder(opened().db);
		const adder = new Adder(opened().db, coder, "https://test.example/feed", () => NOW);
		for (const [key, published, url, text] of ARTICLES)
			await adder.add(itemOf(key, { title: `عنوان ${key}`, published, url, outlet: null, text }));
		await adder.flush();
		const id = "decision-1";
		await decide(opened().db, coder.gazetteer, NOW, { id, thread: 2, verdict: "reject", changes: {}, note: null, by: "x" });
	});

	test.each<[string, ClaimFilter, string[]]>([
		["nothing: all but what was rejected, the latest published first", {}, ["4:threaten", "3:explosion", "1:shelling"]],
		["a status", { statuses: ["rejected"] }, ["2:arrest"]],
		["a kind", { kinds: ["statement"] }, ["4:threaten"]],
		["types", { types: ["explosion", "shelling"] }, ["3:explosion", "1:shelling"]],
		["an actor", { actors: ["syrian_army"] }, ["1:shelling"]],
		["a governorate with all in it", { places: ["SY-ID"] }, ["1:shelling"]],
		["a country", { places: ["YE"] }, ["3:explosion"]],
		["a day of the event", { from: "2024-04-01", to: "2024-04-01" }, ["1:shelling"]],
		["days of publication", { publishedFrom: "2024-04-03" }, ["4:threaten", "3:explosion"]],
		["an outlet", { outlets: ["a.example"] }, ["3:explosion", "1:shelling"]],
		["a toll", { killed: 2 }, ["1:shelling"]],
		["words with other particles than the text's", { text: "القصف" }, ["4:threaten", "1:shelling"]],
		["words with other letters for hamza", { text: "ادلب" }, ["1:shelling"]],
		["words in any order", { text: "سرمين قصف مدفعي" }, ["1:shelling"]],
		["words that must stand together", { text: '"مدينة سرمين بريف"' }, ["1:shelling"]],
		["words that stand, but not together", { text: '"سرمين مدينة"' }, []],
		["a word spelt otherwise", { text: "سرميين" }, ["4:threaten", "1:shelling"]],
		["nothing but marks", { text: "؟!" }, []],
		["what would be code", { text: "'); drop table claim; --" }, []],
		["words and a filter", { text: "سرمين", kinds: ["event"] }, ["1:shelling"]],
	])("by %s", async (_, filter, expected) => {
		expect(await find(filter)).toEqual(expected);
		expect(await countClaims(opened().db, filter)).toBe(expected.length);
	});

	test("says what a word was searched as", async () => {
		const { respelt } = await searchClaims(opened().db, { text: "سرميين" }, 5);
		expect(respelt).toEqual([{ word: "سرميين", as: expect.arrayContaining(["سرمين"]) }]);
	});

	test("page by page gives the same as all at once, each once", async () => {
		const found: number[] = [];
		for (let after = null as Parameters<typeof searchClaims>[3]; ; ) {
			const page = await searchClaims(opened().db, {}, 1, after ?? null);
			found.push(...page.claims.map(({ id }) => id));
			if (page.next === null) break;
			after = page.next;
		}
		expect(found).toEqual((await searchClaims(opened().db, {}, 50)).claims.map(({ id }) => id));
		expect(new Set(found).size).toBe(3);
	});
});
