import { expect, test } from "vitest";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled } from "../workbench.js";

const WORDS = {
	ar: {
		more: "اعرض المزيد",
		shown: /يظهر 50 من/,
		copies: "النسخ فقط",
		copy: "نسخة من مقال أسبق",
		all: /^كل الحوادث/,
		box: "ابحث في السجل",
		none: /لم يُعثر على «زقزقة»/,
		place: "الأماكن",
	},
	en: {
		more: "Show more",
		shown: /50 of .* shown/,
		copies: "Copies only",
		copy: "copy of an earlier article",
		all: /^All \d+ incidents/,
		box: "Search the record",
		none: /“زقزقة” was not found/,
		place: "Places",
	},
} as const;

onWorkbench("articles and search", (at) => {
	test("articles come page by page, and copies are told apart", async () => {
		const { lang, open } = at();
		const page = await open("/articles");
		const rows = page.locator("#page li");
		expect(await rows.count()).toBe(50);
		expect(await page.getByText(WORDS[lang].shown).isVisible()).toBe(true);
		await page.getByRole("button", { name: WORDS[lang].more }).click();
		await expect.poll(() => rows.count()).toBeGreaterThan(50);
		await page.getByText(WORDS[lang].copies, { exact: true }).click();
		await expect.poll(() => new URL(page.url()).searchParams.get("copies")).toBe("true");
		await expect.poll(async () => (await rows.count()) === (await page.getByRole("link", { name: WORDS[lang].copy }).count())).toBe(true);
		await page.goBack();
		await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(50);
	});

	test("words find articles, incidents and places, and lead to all of them", async () => {
		const { lang, open } = at();
		const page = await open("/articles");
		await page.getByRole("searchbox", { name: WORDS[lang].box }).fill("سرمين");
		await page.keyboard.press("Enter");
		await expect.poll(() => new URL(page.url()).pathname).toBe("/search");
		await page.getByRole("heading", { name: WORDS[lang].place }).waitFor();
		await expectAccessible(page);
		expect(await page.locator("#page a[href^='/articles/']").count()).toBeGreaterThan(0);
		await page.getByRole("link", { name: WORDS[lang].all }).click();
		await expect.poll(() => new URL(page.url()).searchParams.get("text")).toBe("سرمين");
		await page.goBack();
		await settled(page);
		await page.locator("#page a[href^='/articles/']").first().click();
		await page.locator("section[lang]").waitFor();
	});

	test("what is not found is said, at any width", async () => {
		const { lang, open } = at();
		const page = await open(`/search?text=${encodeURIComponent("زقزقة")}`, { size: NARROW });
		expect(await page.getByText(WORDS[lang].none).first().isVisible()).toBe(true);
		await expectNoOverflow(page);
		await expectNoOverflow(await open(`/search?text=${encodeURIComponent("سرمين")}`, { size: NARROW }));
		await expectNoOverflow(await open("/articles", { size: NARROW }));
	});
});
