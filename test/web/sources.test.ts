import { expect, test } from "vitest";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled } from "../workbench.js";

const WORDS = {
	ar: {
		outlets: "الوسائل الإعلامية",
		outlet: "شمال برس",
		grade: /^D /,
		why: "السبب",
		by: "اسمك",
		keep: "احفظ التقييم",
		history: /ليلى/,
		notJudged: "لم تُقيَّم",
		noPolled: "لا مصادر تُتابَع",
		table: "في جدول",
		beside: "مقارنة بغيرها",
		words: "ماذا تسمّي الأطراف",
	},
	en: {
		outlets: "Outlets",
		outlet: "شمال برس",
		grade: /^D /,
		why: "Why",
		by: "Your name",
		keep: "Keep this judgement",
		history: /ليلى/,
		notJudged: "not judged",
		noPolled: "Nothing is asked again and again",
		table: "As a table",
		beside: "Beside other outlets",
		words: "What it calls whom",
	},
} as const;

onWorkbench("sources", (at) => {
	test("outlets stand with their output; one is opened, judged, and its judgement stays as history", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/sources");
		await page.getByText(words.noPolled).waitFor();
		await page.getByRole("region", { name: words.outlets }).getByRole("link", { name: words.outlet }).click();
		await expect.poll(() => page.locator("h1").textContent()).toBe(words.outlet);
		await settled(page);
		expect(await page.getByText(words.notJudged, { exact: true }).count()).toBe(1);
		await page.getByRole("radio", { name: words.grade }).focus();
		await page.keyboard.press("Space");
		await page.getByLabel(words.why).fill("طرف في النزاع");
		await page.getByLabel(words.by).fill("ليلى");
		await page.getByRole("button", { name: words.keep }).click();
		await page.getByText("طرف في النزاع").waitFor();
		await page.getByText(words.history).first().waitFor();
		expect(await page.getByText(words.notJudged, { exact: true }).count()).toBe(0);
		await page.goBack();
		await page.getByRole("row", { name: new RegExp(`${words.outlet}.*D `) }).waitFor();
	});

	test("an outlet's words for actors, its months and whom it stands beside", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/sources/north.example.org");
		await page.getByText(words.table).click();
		expect(await page.getByRole("table").first().getByRole("row").count()).toBe(2);
		const named = page.getByRole("region", { name: words.words }).last();
		expect(await named.textContent()).toContain("النظام");
		const beside = page.getByRole("region", { name: words.beside }).last();
		expect(await beside.getByRole("row").count()).toBeGreaterThan(2);
		await expectAccessible(page);
	});
});

onWorkbench(
	"sources, narrow",
	(at) => {
		test("fit, and a wide table scrolls by itself", async () => {
			const { open } = at();
			for (const path of ["/sources", "/sources/north.example.org"]) {
				const page = await open(path, { size: NARROW, settings: { scheme: "dark" } });
				await expectNoOverflow(page);
				await expectAccessible(page);
			}
		});

		test("an outlet that is not there is told of", async () => {
			const { open } = at();
			const page = await open("/sources/nobody");
			await page.getByRole("alert").waitFor();
		});
	},
	{ databases: ["embedded"] },
);
