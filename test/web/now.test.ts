import { expect, test } from "vitest";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled } from "../workbench.js";

const WORDS = {
	ar: {
		first: "كل ما في السجل جديد",
		contested: "موضع خلاف",
		others: "بحسب الصدقية والحجم",
		mark: "علّم الكل مقروءا",
		nothing: "لا جديد",
		undo: "تراجع",
		everything: "اعرض كل شيء",
		since: "الجديد منذ",
		lastWeek: "آخر أسبوع",
		anchored: "آخر خبر في السجل يعود إلى",
		openMap: "افتح الخريطة",
		map: /خريطة الحوادث بحسب المحافظة/,
		type: "النوع",
	},
	en: {
		first: "everything in the record is new",
		contested: "Contested",
		others: "By credibility and size",
		mark: "Mark all as seen",
		nothing: "Nothing is new",
		undo: "Undo",
		everything: "Show everything",
		since: "New since",
		lastWeek: "the last 7 days",
		anchored: "The record's latest report is of",
		openMap: "Open the map",
		map: /Map of incidents by governorate/,
		type: "Type",
	},
} as const;

onWorkbench("now", (at) => {
	test("shows what is new, the contested first, and what was seen is new no more", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/");
		await page.getByText(words.first).waitFor();
		const contested = page.getByRole("list", { name: words.contested });
		const others = page.getByRole("list", { name: words.others });
		await contested.getByRole("listitem").first().waitFor();
		expect(await others.getByRole("listitem").count()).toBeGreaterThan(3);
		const [above, below] = [await contested.boundingBox(), await others.boundingBox()];
		expect(above && below && above.y < below.y).toBe(true);
		// The samples are old: weeks are counted back from their latest report, and it is said so.
		await page.getByText(words.anchored).waitFor();
		expect(await page.getByRole("region", { name: words.type }).getByRole("row").count()).toBeGreaterThan(4);

		await page.getByRole("button", { name: words.mark }).click();
		await page.getByText(words.nothing, { exact: true }).waitFor();
		await page.reload();
		await settled(page);
		await page.getByText(words.nothing, { exact: true }).waitFor();
		await page.getByRole("button", { name: words.everything }).click();
		await contested.getByRole("listitem").first().waitFor();
		expect(new URL(page.url()).searchParams.get("window")).toBe("all");
		await page.goBack();
		await page.getByText(words.nothing, { exact: true }).waitFor();
		await page.getByRole("button", { name: words.mark }).click();
		await page.getByRole("button", { name: words.undo }).click();
		await page.getByText(words.nothing, { exact: true }).waitFor();
	});

	test("leads to an incident, to the map and to all of a type, by keyboard too", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/");
		await page.getByRole("combobox", { name: words.since }).selectOption({ label: words.lastWeek });
		await expect.poll(() => new URL(page.url()).searchParams.get("window")).toBe("week");
		await page.getByRole("img", { name: words.map }).waitFor();
		await page.getByRole("list", { name: words.contested }).getByRole("link").first().focus();
		await page.keyboard.press("Enter");
		await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/incidents\/\d+$/);
		await page.goBack();
		await settled(page);
		await page.getByRole("region", { name: words.type }).getByRole("link").first().click();
		await expect.poll(() => new URL(page.url()).searchParams.get("type")).not.toBeNull();
		await page.goBack();
		await page.getByRole("link", { name: words.openMap }).click();
		await expect.poll(() => new URL(page.url()).pathname).toBe("/map");
	});
});

onWorkbench(
	"now, looked at",
	(at) => {
		test("is clean by axe and fits a narrow window", async () => {
			const { lang, open } = at();
			const page = await open("/", { size: NARROW });
			await page.getByRole("img", { name: WORDS[lang].map }).waitFor();
			await expectAccessible(page);
			await expectNoOverflow(page);
		});
	},
	{ databases: ["embedded"] },
);
