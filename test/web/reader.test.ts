import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { Adder, FILES } from "../../src/record/add.js";
import { loadRecordCoder } from "../../src/record/coder.js";
import { SAMPLE_ARTICLE } from "../../src/web/strings/sample-article.js";
import { itemOf, NOW } from "../items.js";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled, WIDE, type Workbench } from "../workbench.js";

const WORDS = {
	ar: {
		toWords: "إلى الكلمات",
		next: "الادعاء التالي",
		outlet: /^الوسيلة الإعلامية نفسها/,
		incident: /^حادثته/,
		review: "راجع هذا الادعاء",
		words: "أظهر الكلمات: لقوات الأسد",
		gone: "الادعاء الذي يذكره هذا العنوان لم يعد في هذا المقال.",
		nothing: "لم يُرمَّز شيء في هذا المقال",
		subject: "مصرَّح به · متعلق باسم الفعل",
	},
	en: {
		toWords: "To the words",
		next: "Next claim",
		outlet: /^The outlet itself/,
		incident: /^Its incident/,
		review: "Review this claim",
		words: "Show the words: لقوات الأسد",
		gone: "The claim that this address names is no longer in this article.",
		nothing: "Nothing was coded in this article",
		subject: "stated · joined to the noun of the act",
	},
} as const;

/** The words that are marked under a name. */
const marked = (page: Page, name: string) =>
	page.evaluate((key) => [...(CSS.highlights.get(`rasd-${key}`) ?? [])].map((range) => (range as Range).toString()), name);
/** The middle of the first words that are marked under a name, in the window. */
const middleOf = (page: Page, name: string) =>
	page.evaluate((key) => {
		const [range] = [...(CSS.highlights.get(`rasd-${key}`) ?? [])] as Range[];
		const box = range?.getClientRects()[0];
		if (!box) throw new Error(`nothing is marked as ${key}`);
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}, name);

/** The article of the samples that the strings have too, by its title. */
async function sampleId({ database }: Workbench): Promise<string> {
	const { id } = await database.db.selectFrom("article").select("id").where("title", "=", SAMPLE_ARTICLE.title).executeTakeFirstOrThrow();
	return id;
}

onWorkbench("the reader", (at) => {
	test("ties claims and words both ways: by click, pointer and keyboard", async () => {
		const { lang, open } = at();
		const page = await open(`/articles/${await sampleId(at())}`);
		expect(await page.locator("section[lang]").getAttribute("dir")).toBe("rtl");
		const claims = page.locator("[data-claim]");
		// A claim shows its words.
		await claims.first().click();
		await expect.poll(() => marked(page, "picked")).toContain(SAMPLE_ARTICLE.title);
		const first = new URL(page.url()).searchParams.get("claim");
		expect(await claims.first().getAttribute("data-claim")).toBe(first);
		// Each value has its words, its rule and whether they state it.
		const words = page.getByRole("button", { name: WORDS[lang].words }).first();
		await words.hover();
		await expect.poll(() => marked(page, "lit")).toEqual(["لقوات الأسد"]);
		expect(await page.getByText(WORDS[lang].subject).first().isVisible()).toBe(true);
		expect(await page.getByRole("link", { name: WORDS[lang].incident }).getAttribute("href")).toMatch(/^\/incidents\/\d+$/);
		expect(await page.getByRole("link", { name: WORDS[lang].review }).getAttribute("href")).toContain("/review?");
		// By keyboard: the next claim, its words, a word of it, and back.
		await claims.first().focus();
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => new URL(page.url()).searchParams.get("claim")).not.toBe(first);
		await page.keyboard.press("Enter");
		await expect.poll(() => marked(page, "cursor")).toHaveLength(1);
		await page.keyboard.press("ArrowLeft");
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SECTION");
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
		expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-claim"))).toBe(true);
		// Words show their claim.
		await page.mouse.move(5, 300);
		const point = await middleOf(page, "claim");
		await page.mouse.move(point.x, point.y);
		await expect.poll(() => page.locator("li[data-near]").count()).toBe(1);
		await page.mouse.click(point.x, point.y);
		await expect.poll(() => page.locator("li[data-picked]").count()).toBe(1);
		await page.getByRole("button", { name: WORDS[lang].next }).click();
		await expectAccessible(page);
	});

	test("an address picks a claim; one that is gone is told of; a reload keeps it", async () => {
		const { lang, open, database } = at();
		const id = await sampleId(at());
		const { id: claim } = await database.db
			.selectFrom("claim")
			.select("id")
			.where("article", "=", id)
			.where("current", "=", true)
			.orderBy("id", "desc")
			.executeTakeFirstOrThrow();
		const page = await open(`/articles/${id}#claim-${claim}`);
		await expect.poll(() => page.locator(`#claim-${claim}[data-picked]`).count()).toBe(1);
		expect((await marked(page, "picked")).length).toBeGreaterThan(0);
		const gone = await open(`/articles/${id}?claim=99999999`);
		await expect.poll(() => gone.getByText(WORDS[lang].gone).count()).toBe(1);
	});

	test("shows who says which part, and keeps it in the address", async () => {
		const { lang, open } = at();
		const page = await open(`/articles/${await sampleId(at())}`);
		await page.locator("fieldset").getByRole("button", { name: "الدفاع المدني السوري" }).click();
		await expect.poll(() => marked(page, "source")).toContain("وقال");
		expect((await marked(page, "scope")).join(" ")).toContain("جثامين القتلى");
		await page.reload();
		await settled(page);
		await expect.poll(() => marked(page, "source")).toContain("وقال");
		await page.getByRole("button", { name: WORDS[lang].outlet }).click();
		await expect.poll(() => marked(page, "source")).toEqual([]);
	});
});

onWorkbench(
	"the reader, whatever the store",
	(at) => {
		let long: string;
		let empty: string;
		beforeAll(async () => {
			const { database } = at();
			const { db } = database;
			const texts = (await db.selectFrom("article").select("text").where("language", "=", "ar").orderBy("id").execute()).map(
				({ text }) => text,
			);
			const words: string[] = [];
			for (let i = 0; words.length < 20_000; i++) words.push(...`${texts[i % texts.length]}\n`.split(/(?<=\n)| /));
			const adder = new Adder(db, await loadRecordCoder(db), FILES, () => NOW);
			await adder.add(itemOf("long", { title: "تقرير طويل 🚨", text: words.join(" ") }));
			await adder.add(itemOf("empty", { title: "وصفة", text: "يضاف السكر إلى الماء ويغلى." }));
			await adder.flush();
			const idOf = async (title: string) =>
				(await db.selectFrom("article").select("id").where("title", "=", title).executeTakeFirstOrThrow()).id;
			[long, empty] = [await idOf("تقرير طويل 🚨"), await idOf("وصفة")];
		});

		test("an article of 20,000 words is read without waiting, its marks on the very words", async () => {
			const page = await at().open(`/articles/${long}`);
			const claims = page.locator("[data-claim]");
			await claims.first().waitFor();
			expect(await claims.count()).toBeGreaterThan(300);
			const last = claims.last();
			await last.click();
			await expect.poll(() => marked(page, "picked")).not.toEqual([]);
			await expect.poll(async () => (await middleOf(page, "picked")).y).toBeLessThan(WIDE.height);
			const id = Number(await last.getAttribute("data-claim"));
			const { machine } = await at().database.db.selectFrom("claim").select("machine").where("id", "=", id).executeTakeFirstOrThrow();
			const quotes = (machine as { quotes: { quote: string }[] }).quotes.map(({ quote }) => quote);
			expect(await marked(page, "picked")).toEqual(quotes);
			// From claim to claim the script takes less than a tenth of a second a step on a quiet machine; ten times that is a fault.
			const took = await page.evaluate(async () => {
				const start = performance.now();
				for (let i = 0; i < 5; i++) {
					document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true }));
					await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
				}
				return (performance.now() - start) / 5;
			});
			expect(took).toBeLessThan(1000);
		});

		test("fits a narrow window, dark, with graphic wording blurred until it is asked for", async () => {
			const { open } = at();
			const page = await open(`/articles/${await sampleId(at())}`, { size: NARROW, settings: { scheme: "dark", greyed: true } });
			await expectNoOverflow(page);
			const blurred = await marked(page, "graphic");
			expect(blurred).toContain("مقتل ثلاثة مدنيين");
			await page.locator("[data-claim]").first().click();
			await expect.poll(() => marked(page, "graphic")).not.toContain("مقتل ثلاثة مدنيين");
			await expectAccessible(page);
			await expectNoOverflow(page);
		});

		test("says where nothing was coded, and where there is no such article", async () => {
			const { lang, open } = at();
			const page = await open(`/articles/${empty}`);
			expect(await page.getByText(WORDS[lang].nothing).isVisible()).toBe(true);
			const missing = await open("/articles/none");
			expect(await missing.getByRole("alert").isVisible()).toBe(true);
		});
	},
	{ databases: ["embedded"] },
);
