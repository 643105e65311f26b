import { expect, test } from "vitest";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, WORKBENCH_LANGS } from "../workbench.js";

const WORDS = {
	ar: {
		sample: "جرّب مثالا",
		text: "النص",
		day: "يوم النشر",
		clear: "امسح",
		nothing: "لم يُرمَّز شيء في هذا النص",
		noDay: /من دون يوم النشر/,
		when: "1 نيسان 2024",
		where: "سرمين (إدلب)",
	},
	en: {
		sample: "Try a sample",
		text: "Text",
		day: "Day of publication",
		clear: "Clear",
		nothing: "Nothing was coded in this text",
		noDay: /^Without the day/,
		when: "1 April 2024",
		where: "Sarmin (Idlib)",
	},
} as const;
const STRIKE = "قتل خمسة مدنيين في قصف مدفعي على مدينة سرمين أمس.";

// The coder is in the page: the database says nothing of it, each language does.
for (const lang of WORKBENCH_LANGS)
	onWorkbench(
		"a pasted text",
		(at) => {
			test("is coded at once, in the browser, without a word to the server; also when the server is gone", async () => {
				const { open } = at();
				const words = WORDS[lang];
				const page = await open("/paste");
				await page.getByRole("button", { name: words.sample }).click();
				const claims = page.locator("[data-claim]");
				await claims.first().waitFor();
				await expectAccessible(page);
				const asked: string[] = [];
				page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
				await page.context().setOffline(true);
				await page.getByRole("button", { name: words.clear }).click();
				await page.getByRole("textbox", { name: words.text }).fill(STRIKE);
				await expect.poll(() => claims.count()).toBe(1);
				expect(await page.getByText(words.noDay).isVisible()).toBe(true);
				await page.getByLabel(words.day).fill("2024-04-02");
				await expect.poll(() => page.locator("li", { hasText: words.when }).count()).toBe(1);
				expect(await claims.first().textContent()).toContain(words.where);
				await claims.first().click();
				await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get("rasd-picked") ?? [])].join(" "))).toContain("قتل خمسة مدنيين");
				// A newer text takes the place of one that is still worked on.
				await page.getByRole("textbox", { name: words.text }).fill("يضاف السكر إلى الماء.");
				await expect.poll(() => page.getByText(words.nothing).count()).toBe(1);
				expect(asked.filter((each) => !each.includes("/events"))).toEqual([]);
			});

			test("fits a narrow window", async () => {
				const { open } = at();
				const page = await open("/paste", { size: NARROW });
				await page.getByRole("button", { name: WORDS[lang].sample }).click();
				await page.locator("[data-claim]").first().click();
				await expectNoOverflow(page);
			});
		},
		{ databases: ["embedded"], langs: [lang] },
	);
