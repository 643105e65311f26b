import { beforeAll, expect, test } from "vitest";
import { Adder, FILES } from "../../src/record/add.js";
import { loadRecordCoder } from "../../src/record/coder.js";
import { itemOf, NOW } from "../items.js";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled } from "../workbench.js";

const ARTICLES: readonly [key: string, published: string, outlet: string, text: string][] = [
	["held-1", "2024-04-07", "وكالة الشمال", "يحتجز تنظيم داعش 300 معتقل في مدينة الرقة."],
	["held-2", "2024-04-07", "شبكة الساحل", "يحتجز تنظيم داعش نحو 450 معتقلا في مدينة الرقة."],
	["held-3", "2024-04-17", "وكالة الشمال", "يحتجز تنظيم داعش 700 معتقل في مدينة الرقة."],
	["held-4", "2024-04-29", "صحيفة المرصاد", "يحتجز تنظيم داعش أكثر من 900 معتقل في مدينة الرقة."],
	["count", "2024-04-02", "شبكة الساحل", "نفذت قوات النظام هجومين في محافظة إدلب خلال آذار الماضي، بحسب الدفاع المدني."],
	["raid-1", "2024-03-10", "شبكة الساحل", "قصفت قوات النظام بالمدفعية مدينة سرمين بريف إدلب أمس، ما أدى إلى مقتل خمسة مدنيين."],
	["raid-2", "2024-03-14", "صحيفة المرصاد", "قصف الجيش السوري مدينة بنش بريف إدلب أمس، ما أدى إلى إصابة ثلاثة مدنيين."],
	["raid-3", "2024-03-20", "وكالة الشمال", "قصف الجيش السوري مدينة أريحا بريف إدلب أمس، ما أدى إلى مقتل مدنيين اثنين."],
];

const WORDS = {
	ar: {
		held: /^محتجزون/,
		table: "في جدول",
		chart: "في رسم بياني",
		contradiction: "تناقض واحد",
		against: "في مقابل",
		toAll: "اعرض كل الأرقام",
		counters: "الحصائل والحوادث",
		fewer: "تناقض: في السجل أكثر مما تسمح به الحصيلة",
		incidents: "اعرض الحوادث",
		filters: "المرشّحات",
		type: "النوع",
		displaced: "نازحون",
		none: "لم ترد كمية أكثر من مرة",
		first: /^300، 7 نيسان 2024، وكالة الشمال/,
	},
	en: {
		held: /^detainees/,
		table: "As a table",
		chart: "As a chart",
		contradiction: "1 contradiction",
		against: "against",
		toAll: "Show all figures",
		counters: "Counts and incidents",
		fewer: "Contradiction: the record has more than the count allows",
		incidents: "Show the incidents",
		filters: "Filters",
		type: "Type",
		displaced: "displaced people",
		none: "No quantity was reported more than once",
		first: /^300, 7 April 2024, وكالة الشمال/,
	},
} as const;

onWorkbench("figures", (at) => {
	beforeAll(async () => {
		const { db } = at().database;
		const adder = new Adder(db, await loadRecordCoder(db), FILES, () => NOW);
		for (const [key, published, outlet, text] of ARTICLES) await adder.add(itemOf(key, { title: `عنوان ${key}`, published, outlet, text }));
		await adder.flush();
	});

	test("a series shows its jump and its contradiction with the words, and leads to the article", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/figures?actor=isis");
		const card = page.getByRole("region", { name: words.held }).first();
		await expect.poll(() => card.getByText(words.contradiction).count()).toBe(1);
		expect(await card.getByText(words.against).count()).toBe(1);
		await card.getByText("«300 معتقل»").waitFor();
		expect(await card.locator("svg[role=group] [data-point]").count()).toBe(4);
		expect(await card.locator("svg[role=group]").textContent()).toContain("×1.6");
		await card.getByText("«300 معتقل»").click();
		await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/articles\//);
		expect(new URL(page.url()).searchParams.get("claim")).toMatch(/^\d+$/);
	});

	test("points are reached by keyboard, told by a tip, chosen by Enter", async () => {
		const { lang, open } = at();
		const page = await open("/figures?actor=isis");
		const card = page.getByRole("region", { name: WORDS[lang].held }).first();
		const point = card.getByRole("button", { name: WORDS[lang].first });
		await point.focus();
		const tip = card.getByRole("tooltip");
		expect(await tip.textContent()).toContain("300");
		await page.keyboard.press("End");
		await expect.poll(() => tip.textContent()).toContain("900");
		await page.keyboard.press("Home");
		await page.keyboard.press("Enter");
		await expect.poll(() => point.getAttribute("aria-pressed")).toBe("true");
		await page.keyboard.press("Escape");
		await expect.poll(() => tip.count()).toBe(0);
	});

	test("the same stands in a table, and the address keeps how it is shown", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/figures?actor=isis");
		const card = page.getByRole("region", { name: words.held }).first();
		await card.getByRole("button", { name: words.table }).click();
		await expect.poll(() => card.getByRole("row").count()).toBe(5);
		await card
			.getByRole("link", { name: /نحو 450 معتقلا/ })
			.first()
			.waitFor();
		await page.getByRole("radiogroup").locator("label", { hasText: words.table }).first().click();
		await expect.poll(() => new URL(page.url()).searchParams.get("as")).toBe("table");
		await page.reload();
		await settled(page);
		await page.getByRole("region", { name: words.held }).first().getByRole("button", { name: words.chart }).waitFor();
	});

	test("a count that the record contradicts is flagged, with the incidents", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/figures?actor=syrian_army");
		await page.getByRole("tab", { name: words.counters }).click();
		const article = page.getByRole("article").filter({ hasText: words.fewer });
		await expect.poll(() => article.count()).toBe(1);
		await article.getByRole("button", { name: words.incidents }).click();
		expect(await article.getByRole("link", { name: /\d/ }).count()).toBeGreaterThanOrEqual(3);
		await page.goBack();
		await expect.poll(() => new URL(page.url()).searchParams.get("view")).toBeNull();
	});
});

onWorkbench(
	"figures, shown",
	(at) => {
		test("every figure of the record is in the list with its words; filters narrow it", async () => {
			const { lang, open } = at();
			const page = await open("/figures?view=all");
			await expect.poll(() => page.getByRole("row").count()).toBeGreaterThan(20);
			await page.getByRole("link", { name: /«/ }).first().waitFor();
			const before = await page.getByRole("row").count();
			await page.getByRole("button", { name: WORDS[lang].filters, exact: true }).click();
			await page
				.getByRole("combobox")
				.or(page.getByRole("textbox", { name: WORDS[lang].type }))
				.first()
				.click();
			await page.getByRole("option", { name: WORDS[lang].displaced }).click();
			await expect.poll(() => new URL(page.url()).searchParams.get("type")).toBe("displaced");
			await expect.poll(() => page.getByRole("row").count()).toBeLessThan(before);
		});

		test("says where nothing was reported twice, and leads to all", async () => {
			const { lang, open } = at();
			const page = await open("/figures?actor=unifil");
			await page.getByText(WORDS[lang].none).waitFor();
			await page.getByRole("button", { name: WORDS[lang].toAll }).click();
			await expect.poll(() => new URL(page.url()).searchParams.get("view")).toBe("all");
		});

		test.each(["overTime", "all", "counters"])("%s is clean by axe, and fits a narrow window", async (view) => {
			const { open } = at();
			const page = await open(`/figures?view=${view}`);
			await expectAccessible(page);
			const narrow = await open(`/figures?view=${view}`, { size: NARROW, settings: { scheme: "dark" } });
			await expectAccessible(narrow);
			await expectNoOverflow(narrow);
		});
	},
	{ databases: ["embedded"] },
);
