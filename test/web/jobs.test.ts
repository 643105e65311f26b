import { expect, test } from "vitest";
import { Adder } from "../../src/record/add.js";
import { loadRecordCoder } from "../../src/record/coder.js";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench } from "../workbench.js";

const ADDRESS = "http://127.0.0.1:1/article";
const WORDS = {
	ar: {
		noErrors: "لا أخطاء",
		json: "ليس JSON صحيحاً",
		unreachable: "لا يجيب الموقع كما ينبغي",
		refused: "يقود إلى عنوان داخل هذا الجهاز أو شبكة خاصة",
		one: `أعد المحاولة: ${ADDRESS}`,
		all: /أعد محاول/,
		twice: "جُرّب مرتين",
		tried: /محاولة واحدة/,
		lost: /أضف ملفه من جديد/,
	},
	en: {
		noErrors: "No errors",
		json: "is no valid JSON",
		unreachable: "the site does not answer as it should",
		refused: "leads to an address inside this machine or a private network",
		one: `Try again: ${ADDRESS}`,
		all: /Try .*again/,
		twice: "tried 2 times",
		tried: /1 tried/,
		lost: /add its file again/,
	},
} as const;

onWorkbench("jobs and errors", (at) => {
	test("without errors the page says so, and shows what was done", async () => {
		const { lang, open } = at();
		const page = await open("/jobs");
		await page.getByText(WORDS[lang].noErrors, { exact: true }).waitFor();
		expect(await page.locator("[data-job]").count()).toBeGreaterThan(0);
	});

	test("what failed is told with its reason, tried again as a job that is followed, and told anew", async () => {
		const { lang, open, database } = at();
		const words = WORDS[lang];
		const { db } = database;
		const adder = new Adder(db, await loadRecordCoder(db), "https://feed.example.org", () => new Date().toISOString());
		await adder.add({
			key: ADDRESS,
			fault: { code: "unreachable", detail: "503" },
			capture: null,
			address: ADDRESS,
			passing: true,
		} as never);
		await adder.add({ key: "broken.json", fault: { code: "broken-json", detail: "line 1" }, capture: null } as never);
		await adder.flush();
		const page = await open("/jobs");
		await page.getByText(words.unreachable, { exact: true }).waitFor();
		await page.getByText(words.lost).waitFor();
		await expectAccessible(page);
		await page.getByRole("button", { name: new RegExp(words.json) }).click();
		await expect.poll(() => page.getByText(words.unreachable, { exact: true }).count()).toBe(0);
		expect(new URL(page.url()).searchParams.get("code")).toBe("broken-json");
		await page.goBack();
		await page.getByRole("button", { name: words.one }).click();
		await page.getByText(words.refused, { exact: true }).waitFor();
		await page.getByText(words.twice).waitFor();
		await page.locator("[data-job]").first().getByText(words.tried).waitFor();
		await page.getByRole("button", { name: words.all }).first().click();
		await expect.poll(() => page.locator("[data-job]").count()).toBeGreaterThan(2);
		const narrow = await open("/jobs", { size: NARROW, settings: { scheme: "dark" } });
		await expectNoOverflow(narrow);
		await expectAccessible(narrow);
	});
});
