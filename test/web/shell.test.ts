import { expect, test } from "vitest";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled } from "../workbench.js";

const PAGES = [
	"/",
	"/map",
	"/incidents",
	"/articles",
	"/paste",
	"/review",
	"/figures",
	"/actors",
	"/sources",
	"/places",
	"/jobs",
	"/settings",
];

onWorkbench("the workbench", (at) => {
	test("speaks its language in its direction, and turns to the other at a button", async () => {
		const { lang, open } = at();
		const page = await open("/");
		const html = page.locator("html");
		expect([await html.getAttribute("lang"), await html.getAttribute("dir")]).toEqual([lang, lang === "ar" ? "rtl" : "ltr"]);
		const before = await page.locator("h1").textContent();
		await page.getByRole("button", { name: lang === "ar" ? "القراءة بالإنكليزية" : "Read in Arabic" }).click();
		await expect.poll(() => html.getAttribute("dir")).toBe(lang === "ar" ? "ltr" : "rtl");
		expect(await page.locator("h1").textContent()).not.toBe(before);
		await page.reload();
		await expect.poll(() => html.getAttribute("lang")).toBe(lang === "ar" ? "en" : "ar");
	});

	test("leads to every page by the menu, and back", async () => {
		const { lang, open } = at();
		const page = await open("/");
		await page
			.getByRole("link", { name: lang === "ar" ? "الحوادث" : "Incidents", exact: true })
			.first()
			.click();
		await expect.poll(() => new URL(page.url()).pathname).toBe("/incidents");
		await page.goBack();
		await expect.poll(() => new URL(page.url()).pathname).toBe("/");
	});

	test("says where there is no page", async () => {
		const { lang, open } = at();
		const page = await open("/nowhere");
		expect(await page.locator("h1").textContent()).toBe(lang === "ar" ? "لا توجد صفحة كهذه" : "There is no such page");
	});
});

// In Arabic each page's own tests do this in more of its states.
onWorkbench(
	"every page",
	(at) => {
		test.each(PAGES)("%s is clean by axe and fits a narrow window, light and dark", async (path) => {
			const { open } = at();
			const page = await open(path, { settings: { scheme: "auto" } });
			await expectAccessible(page);
			await page.emulateMedia({ colorScheme: "dark" });
			await page.setViewportSize(NARROW);
			await expect.poll(() => page.locator("html").getAttribute("data-mantine-color-scheme")).toBe("dark");
			await settled(page);
			await expectAccessible(page);
			await expectNoOverflow(page);
		});
	},
	{ databases: ["embedded"], langs: ["en"] },
);
