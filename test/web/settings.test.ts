import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench } from "../workbench.js";

const WORDS = {
	ar: {
		other: "English",
		hijri: /^التقويم الهجري/,
		eastern: /^مشرقية/,
		dark: "داكن",
		greyed: "تعتيم العبارات القاسية",
		name: "اسمك",
		putBack: "أعد الإعدادات الأصلية",
	},
	en: {
		other: "العربية",
		hijri: /^Hijri calendar/,
		eastern: /^Arabic/,
		dark: "Dark",
		greyed: "Grey graphic wording",
		name: "Your name",
		putBack: "Put all back",
	},
} as const;
const PAGES = ["/incidents", "/review", "/figures", "/actors"];

/** Texts of a page with digits of a kind, but for what is a text of its own: names, addresses, quotes, keys. */
function withDigits(page: Page, kind: "latin" | "arabic"): Promise<string[]> {
	return page.evaluate((which) => {
		const digits = which === "latin" ? /[0-9]/ : /[\u0660-\u0669]/;
		const own = "bdi, code, kbd, pre, .naskh, [data-digits], [lang]:not(html), script, style, svg";
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent ?? "";
			if (digits.test(text) && !node.parentElement?.closest(own)) found.push(text);
		}
		return found;
	}, kind);
}

onWorkbench(
	"settings",
	(at) => {
		test("each holds at once, and stays after a reload", async () => {
			const { lang, open } = at();
			const words = WORDS[lang];
			const page = await open("/settings");
			const example = page.locator("[data-example]");
			const before = await example.textContent();
			await page.getByRole("radio", { name: words.hijri }).check();
			await expect.poll(() => example.textContent()).not.toBe(before);
			expect(await example.textContent()).toMatch(/14\d\d/);
			await page.getByRole("radio", { name: words.eastern }).check();
			if (lang === "ar") await expect.poll(() => example.textContent()).toMatch(/١٬?٢٤٣.*١٤[٠-٩]{2}/);
			else expect(await example.textContent()).toContain("1,243");
			await page.getByRole("radio", { name: words.dark }).check();
			await expect.poll(() => page.locator("html").getAttribute("data-mantine-color-scheme")).toBe("dark");
			await page.getByRole("switch", { name: words.greyed }).click();
			await expect.poll(() => page.locator("html[data-greyed]").count()).toBe(1);
			await page.getByLabel(words.name).fill("ليلى");
			const shown = await example.textContent();
			await page.reload();
			await expect.poll(() => example.textContent()).toBe(shown);
			expect(await page.getByLabel(words.name).inputValue()).toBe("ليلى");
			expect(await page.locator("html[data-greyed]").count()).toBe(1);
		});

		test("the language turns the page at once, and all is put back at a button", async () => {
			const { lang, open } = at();
			const words = WORDS[lang];
			const page = await open("/settings", { settings: { greyed: true, months: "hijri" } });
			await page.getByRole("radio", { name: words.other, exact: true }).check();
			await expect.poll(() => page.locator("html").getAttribute("dir")).toBe(lang === "ar" ? "ltr" : "rtl");
			await page.getByRole("button", { name: WORDS[lang === "ar" ? "en" : "ar"].putBack }).click();
			await expect.poll(() => page.locator("html").getAttribute("lang")).toBe(lang);
			await expect.poll(() => page.locator("html[data-greyed]").count()).toBe(0);
			expect(JSON.parse((await page.evaluate(() => localStorage.getItem("rasd.settings"))) ?? "{}").months).toBe("levantine");
		});

		test("is clean by axe, and fits a narrow window", async () => {
			const { open } = at();
			await expectAccessible(await open("/settings"));
			const dark = await open("/settings", { size: NARROW, settings: { scheme: "dark" } });
			await expectAccessible(dark);
			await expectNoOverflow(dark);
		});
	},
	{ databases: ["embedded"] },
);

onWorkbench(
	"digits",
	(at) => {
		test.each(PAGES)("%s has the digits that the settings say", async (path) => {
			const { open } = at();
			const eastern = await open(path, { settings: { digits: "arabic" } });
			expect(await withDigits(eastern, "latin")).toEqual([]);
			const western = await open(path, { settings: { digits: "latin" } });
			expect(await withDigits(western, "arabic")).toEqual([]);
		});
	},
	{ langs: ["ar"], databases: ["embedded"] },
);
