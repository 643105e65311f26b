import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.js";
import { itemOf, NOW } from "../../test/items.js";
import { Adder } from "../record/add.js";
import { loadRecordCoder } from "../record/coder.js";
import { countIncidents, searchIncidents } from "./incident-search.js";
import type { ClaimFilter } from "./search.js";

const ARTICLES: readonly [key: string, published: string, outlet: string, text: string][] = [
	["sarmin", "2024-04-02", "https://a.example/1", "قتل خمسة مدنيين في قصف مدفعي لقوات النظام على مدينة سرمين بريف إدلب أمس."],
	[
		"again",
		"2024-04-03",
		"https://b.example/2",
		"سقط سبعة قتلى مدنيين جراء قصف مدفعي نفذته قوات النظام السوري على سرمين يوم الإثنين الأول من نيسان 2024، وفق المرصد.",
	],
	["afrin", "2024-04-03", "https://b.example/3", "اعتقلت القوات التركية ثلاثة أشخاص في مدينة عفرين بريف حلب أمس."],
	["taiz", "2024-04-05", "https://a.example/4", "قتل مدني وأصيب اثنان بانفجار لغم في محافظة تعز اليمنية اليوم."],
];

onEachDatabase("searching for incidents", (opened) => {
	beforeAll(async () => {
		const adder = new Adder(opened().db, await loadRecordCoder(opened().db), "https://test.example/feed", () => NOW);
		for (const [key, published, url, text] of ARTICLES)
			await adder.add(itemOf(key, { title: `عنوان ${key}`, published, url, outlet: null, text }));
		await adder.flush();
	});
	const find = async (filter: ClaimFilter) =>
		(await searchIncidents(opened().db, filter, 50)).incidents.map(({ type, articles }) => `${type}:${articles}`);
	const [mine, arrest, shelling] = ["explosion:1", "arrest:1", "shelling:2"];

	test.each<[string, ClaimFilter, (string | undefined)[]]>([
		["nothing: all, the latest reported first", {}, [mine, arrest, shelling]],
		["a type", { types: ["shelling", "arrest"] }, [arrest, shelling]],
		["an actor", { actors: ["syrian_army"] }, [shelling]],
		["a country with all in it", { places: ["SY"] }, [arrest, shelling]],
		["days", { from: "2024-04-01", to: "2024-04-01" }, [shelling]],
		["the least killed", { killed: 5 }, [shelling]],
		["what one of several sources says", { killed: 7 }, [shelling]],
		["more than any says", { killed: 8 }, []],
		["injured", { injured: 2 }, [mine]],
		["the outlet of a claim", { outlets: ["b.example"] }, [arrest, shelling]],
		["words", { text: "المرصد" }, [shelling]],
		["nothing but marks", { text: "؟!" }, []],
		["a claim for which all holds", { killed: 7, outlets: ["a.example"] }, []],
		["the same of the other outlet", { killed: 7, outlets: ["b.example"] }, [shelling]],
		["a kind and days of publication", { kinds: ["event"], publishedFrom: "2024-04-04" }, [mine]],
		["a status that none has", { statuses: ["accepted"] }, []],
		["empty lists ask nothing", { types: [], kinds: [], statuses: [] }, [mine, arrest, shelling]],
	])("by %s", async (_, filter, expected) => {
		expect(await find(filter)).toEqual(expected);
		expect(await countIncidents(opened().db, filter)).toBe(expected.length);
	});

	test("each has all that is said of it", async () => {
		const { incidents } = await searchIncidents(opened().db, { types: ["shelling"] }, 1);
		expect(incidents[0]).toMatchObject({
			sources: 2,
			killed_min: 5,
			killed_max: 7,
			contested: true,
			view: { type: "shelling" },
			objects: ["city"],
		});
	});

	test("page by page gives the same as all at once, each once", async () => {
		const found: number[] = [];
		for (let after: Parameters<typeof searchIncidents>[3] = null; ; ) {
			const page = await searchIncidents(opened().db, {}, 1, after);
			found.push(...page.incidents.map(({ id }) => id));
			if (page.next === null) break;
			after = page.next;
		}
		expect(found).toEqual((await searchIncidents(opened().db, {}, 50)).incidents.map(({ id }) => id));
		expect(new Set(found).size).toBe(3);
	});
});
