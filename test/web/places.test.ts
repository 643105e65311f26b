import { expect, test } from "vitest";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled } from "../workbench.js";

const WORDS = {
	ar: {
		name: "اسم المكان بالعربية",
		search: "ابحث",
		first: "ابحث عن مكان باسمه",
		none: "لا مكان بهذا الاسم",
		kind: "محافظة",
		idlib: "إدلب",
		incidents: "أحدث الحوادث",
		locator: /خريطة تبيّن/,
		queue: "أسماء تنتظر الحسم",
		which: /أي مكان يُقصد باسم/,
		by: "اسمك",
		settled: "ما حُسم",
		undo: /^تراجع: /,
		noSettled: "لم يُحسم شيء بعد",
	},
	en: {
		name: "A place's name in Arabic",
		search: "Find",
		first: "Look for a place by its name",
		none: "No place has this name",
		kind: "governorate",
		idlib: "Idlib",
		incidents: "Latest incidents",
		locator: /A map of where/,
		queue: "Names to settle",
		which: /Which place is meant by/,
		by: "Your name",
		settled: "What was settled",
		undo: /^Undo: /,
		noSettled: "Nothing was settled yet",
	},
} as const;

onWorkbench("places", (at) => {
	test("a place is found by its name and opened, with what happened there", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/places");
		await page.getByText(words.first).waitFor();
		await page.getByLabel(words.name).fill("لا مكان كهذا");
		await page.keyboard.press("Enter");
		await page.getByText(words.none).first().waitFor();
		await page.getByLabel(words.name).fill("ادلب");
		await page.keyboard.press("Enter");
		const found = page.getByRole("listitem").filter({ hasText: words.kind });
		await found.getByRole("link", { name: words.idlib }).click();
		await expect.poll(() => page.locator("h1").textContent()).toBe(words.idlib);
		await settled(page);
		await page.getByRole("img", { name: words.locator }).waitFor();
		expect(await page.getByRole("region", { name: words.incidents }).getByRole("link").count()).toBeGreaterThan(0);
		await page.goBack();
		await found.waitFor();
		expect(new URL(page.url()).searchParams.get("name")).toBe("ادلب");
	});

	test("a name of several places is settled by keys, taken back by a key, and stands in the history", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/places?tab=ambiguous&at=صيدا");
		const title = page.getByRole("heading", { name: words.which });
		const names = page.getByRole("navigation", { name: words.queue });
		const inQueue = () => names.getByRole("button", { name: /^صيدا/ }).count();
		await expect.poll(() => title.textContent()).toContain("صيدا");
		await page.keyboard.press("2");
		expect(await page.getByRole("radio").nth(1).isChecked()).toBe(true);
		await page.keyboard.press("Enter");
		await expect.poll(inQueue).toBe(0);
		await expect.poll(() => title.textContent()).not.toContain("صيدا");
		await page.getByText(/صيدا/).first().waitFor();
		await page.keyboard.press("u");
		await expect.poll(inQueue).toBe(1);
		await expect.poll(() => title.textContent()).toContain("صيدا");
		await page.keyboard.press("0");
		await page.getByLabel(words.by).fill("سمر");
		expect(await title.textContent(), "what is typed in a field is no command").toContain("صيدا");
		await page.getByRole("radio").last().focus();
		await page.keyboard.press("Enter");
		await expect.poll(inQueue).toBe(0);
		await page.getByRole("tab", { name: words.settled }).click();
		const kept = page.getByRole("listitem").filter({ hasText: "سمر" });
		await kept.getByRole("button", { name: words.undo }).click();
		await page.getByText(words.noSettled).waitFor();
	});

	test("undo pressed while a name is still being settled takes it back", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/places?tab=ambiguous&at=صيدا");
		let sent = 0;
		await page.route("**/api/v1/places/settlements", async (route) => {
			if (route.request().method() === "POST") sent++;
			await new Promise((resolve) => setTimeout(resolve, 1000));
			await route.continue();
		});
		const title = page.getByRole("heading", { name: words.which });
		await expect.poll(() => title.textContent()).toContain("صيدا");
		await page.keyboard.press("2");
		await page.keyboard.press("Enter");
		await expect.poll(() => title.textContent()).not.toContain("صيدا");
		await page.keyboard.press("u");
		await expect.poll(() => title.textContent()).toContain("صيدا");
		expect(sent).toBe(1);
		await page.getByRole("tab", { name: words.settled }).click();
		await page.getByText(words.noSettled).waitFor();
	});
});

onWorkbench(
	"places, narrow",
	(at) => {
		test("fit a narrow window, light and dark", async () => {
			const { open } = at();
			for (const path of ["/places?name=سرمين", "/places?tab=ambiguous", "/places/SY"]) {
				const page = await open(path, { size: NARROW, settings: { scheme: "dark" } });
				await expectNoOverflow(page);
				await expectAccessible(page);
			}
			await expectAccessible(await open("/places?tab=ambiguous"));
		});
	},
	{ databases: ["embedded"] },
);
