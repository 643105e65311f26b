import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import * as arabic from "../../src/web/strings/ar/index.js";
import * as english from "../../src/web/strings/en/index.js";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled, type Workbench } from "../workbench.js";

const STRINGS = { ar: arabic, en: english } as const;
const said = ({ lang }: Workbench) => STRINGS[lang];

interface Item {
	readonly id: number;
	readonly claims: number;
	readonly summary: { readonly place: string | null; readonly placeId: string | null };
}

async function ask<T>({ server }: Workbench, path: string): Promise<T> {
	const response = await fetch(`${server.url}/api/v1${path}`);
	expect(response.status).toBe(200);
	return (await response.json()) as T;
}

/** The incident that most articles tell of. */
async function mostTold(bench: Workbench): Promise<Item> {
	const { items } = await ask<{ items: Item[] }>(bench, "/incidents?sort=articles&limit=1");
	expect(items[0]?.claims).toBeGreaterThan(1);
	return items[0] as Item;
}

const rows = (page: Page) => page.locator("tbody tr[data-index]");

onWorkbench("incidents", (at) => {
	test("are sorted by their headings, opened by keyboard, and the address keeps the view", async () => {
		const words = said(at()).incidents;
		const page = await at().open("/incidents?placed=true");
		await rows(page).first().waitFor();
		await page.getByRole("button", { name: words.column_killed, exact: true }).click();
		await expect.poll(() => new URL(page.url()).search).toBe("?placed=true&sort=killed");
		const heading = page.getByRole("columnheader", { name: words.column_killed, exact: true });
		await expect.poll(() => heading.getAttribute("aria-sort")).toBe("descending");
		await rows(page).first().waitFor();
		const { items } = await ask<{ items: Item[] }>(at(), "/incidents?placed=true&sort=killed&limit=2");
		await rows(page).first().getByRole("link").focus();
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(`/incidents/${items[1]?.id}`);
		await page.keyboard.press("Enter");
		await expect.poll(() => new URL(page.url()).pathname).toBe(`/incidents/${items[1]?.id}`);
		await page.goBack();
		await expect.poll(() => new URL(page.url()).search).toBe("?placed=true&sort=killed");
	});

	test("come as one scrolls, and only rows in sight are drawn", async () => {
		const page = await at().open("/incidents");
		await rows(page).first().waitFor();
		const { total } = await ask<{ total: number }>(at(), "/incidents?limit=1&count=true");
		expect(total).toBeGreaterThan(100);
		await rows(page).first().getByRole("link").focus();
		await expect
			.poll(
				async () => {
					await page.keyboard.press("End");
					return Number(await rows(page).last().getAttribute("aria-rowindex"));
				},
				{ timeout: 20_000 },
			)
			.toBe(total + 1);
		expect(await rows(page).count()).toBeLessThan(60);
	});

	test("have columns that a person chooses, and the browser keeps them", async () => {
		const words = said(at()).incidents;
		const page = await at().open("/incidents");
		await rows(page).first().waitFor();
		const heading = page.getByRole("columnheader", { name: words.column_type, exact: true });
		expect(await heading.count()).toBe(0);
		await page.getByRole("button", { name: words.columns, exact: true }).click();
		await page.getByRole("checkbox", { name: words.column_type, exact: true }).check();
		await heading.waitFor();
		await page.reload();
		await heading.waitFor();
	});

	test("are searches that are saved, gone back to and deleted", async () => {
		const words = said(at()).incidents;
		const page = await at().open("/incidents?type=shelling");
		await page.getByRole("button", { name: words.savedSearches, exact: true }).click();
		await page.getByRole("textbox", { name: words.searchName }).fill("قصف – shelling");
		await page.keyboard.press("Enter");
		const link = page.getByRole("link", { name: "قصف – shelling" });
		await link.waitFor();
		expect(await ask(at(), "/searches?page=incidents")).toMatchObject({ items: [{ name: "قصف – shelling", query: "type=shelling" }] });
		await page.goto("/incidents");
		await page.getByRole("button", { name: words.savedSearches, exact: true }).click();
		await link.click();
		await expect.poll(() => new URL(page.url()).search).toBe("?type=shelling");
		await page.getByRole("button", { name: words.savedSearches, exact: true }).click();
		await page.getByRole("button", { name: words.dropSearch.replace("{{name}}", "قصف – shelling") }).click();
		await expect.poll(() => link.count()).toBe(0);
		expect(await ask(at(), "/searches?page=incidents")).toEqual({ items: [] });
	});
});

onWorkbench("an incident whole", (at) => {
	test("is said in both languages, source by source, and leads to the words in the article", async () => {
		const words = said(at()).incident;
		const { id, summary } = await mostTold(at());
		const page = await at().open(`/incidents/${id}`);
		const { english } = await ask<{ english: Record<string, string> }>(at(), "/names/places");
		const place = at().lang === "ar" ? summary.place : english[summary.placeId ?? ""];
		await expect.poll(() => page.locator("h1").textContent()).toContain(place);
		const other = page.locator(`#page [lang="${at().lang === "ar" ? "en" : "ar"}"]`).first();
		expect(await other.textContent()).toMatch(at().lang === "ar" ? /according to/u : /بحسب/u);
		const whole = await ask<{ view: { sources: string[] }; claimList: { id: number; article: string }[] }>(at(), `/incidents/${id}`);
		const matrix = page.getByRole("region", { name: words.matrix });
		expect(await matrix.getByRole("columnheader").count()).toBe(2 + whole.view.sources.length);
		await matrix.getByRole("row", { name: words.field_places }).first().waitFor();
		await page.locator("details summary").first().click();
		await page.getByText(words.speaksFor).first().waitFor();
		expect(await page.locator("details[open] li").count()).toBeGreaterThan(1);
		const hrefs = await page
			.getByRole("link", { name: words.inArticle })
			.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
		expect(new Set(hrefs)).toEqual(new Set(whole.claimList.map((claim) => `/articles/${claim.article}#claim-${claim.id}`)));
	});

	test("is pinned, split, and made whole again by undoing", async () => {
		const words = said(at()).incident;
		const { id, claims } = await mostTold(at());
		const page = await at().open(`/incidents/${id}`);
		await page.getByRole("button", { name: words.pin, exact: true }).click();
		await page.getByRole("button", { name: words.unpin, exact: true }).waitFor();
		await page.getByRole("button", { name: words.unpin, exact: true }).click();
		await page.getByRole("button", { name: words.pin, exact: true }).waitFor();

		await page.locator("li[id^=claim-] input[type=checkbox]").first().check();
		await page.getByRole("button", { name: new RegExp(`^${at().lang === "ar" ? "افصل" : "Split off"}`, "u") }).click();
		await page.getByRole("link", { name: words.toNew, exact: true }).waitFor();
		await expect.poll(async () => (await ask<Item>(at(), `/incidents/${id}`)).claims).toBe(claims - 1);
		await expect.poll(() => page.locator("li[id^=claim-]").count()).toBe(claims - 1);
		await page
			.getByRole("button", { name: said(at()).shell.undo, exact: true })
			.last()
			.click();
		await expect
			.poll(async () => (await ask<{ items: { undoneAt: string | null }[] }>(at(), "/settlements")).items[0]?.undoneAt)
			.toBeTruthy();
	});

	test("is merged with another that was found by words", async () => {
		const words = said(at()).incident;
		const { items } = await ask<{ items: Item[] }>(at(), "/incidents?type=agreement,talks&limit=2");
		const [first, second] = items as [Item, Item];
		const page = await at().open(`/incidents/${first.id}`);
		await page.getByRole("button", { name: words.mergeOpen, exact: true }).click();
		const dialog = page.getByRole("dialog");
		const { claimList } = await ask<{ claimList: { title: string }[] }>(at(), `/incidents/${second.id}`);
		await dialog.getByRole("textbox", { name: words.mergeSearch }).fill(claimList[0]?.title ?? "");
		await dialog.locator(`input[type=checkbox][value="${second.id}"]`).check();
		await dialog.getByRole("button", { name: new RegExp(`^${at().lang === "ar" ? "ادمج" : "Merge"}`, "u") }).click();
		await expect.poll(async () => (await ask<Item>(at(), `/incidents/${first.id}`)).claims).toBe(first.claims + second.claims);
		await expect.poll(() => dialog.count()).toBe(0);
		await page
			.getByRole("button", { name: said(at()).shell.undo, exact: true })
			.first()
			.waitFor();
	});

	test("is not changed by who saw it as it was before: that is said, and it is loaded anew", async () => {
		const words = said(at()).incident;
		const { id } = await mostTold(at());
		const page = await at().open("/");
		// Nothing tells this page that the record has moved.
		await page.route("**/api/v1/events", (route) => route.abort());
		await page.goto(`/incidents/${id}`);
		await settled(page);
		const changed = await fetch(`${at().server.url}/api/v1/incidents/${id}/pin`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ pinned: true }),
		});
		expect(changed.status).toBe(200);
		await page.getByRole("button", { name: words.pin, exact: true }).click();
		await page.getByRole("alert").getByText(words.staleTitle).waitFor();
		await page.getByRole("button", { name: words.unpin, exact: true }).click();
		await page.getByRole("button", { name: words.pin, exact: true }).waitFor();
		expect(await page.getByText(words.staleTitle).count()).toBe(0);
	});
});

onWorkbench(
	"incidents for everybody",
	(at) => {
		test("are cards where the window is narrow; table, cards and an incident are clean by axe", async () => {
			const words = said(at()).incidents;
			const { id } = await mostTold(at());
			const page = await at().open("/incidents");
			await rows(page).first().waitFor();
			await expectAccessible(page);
			const narrow = await at().open("/incidents", { size: NARROW, settings: { scheme: "dark" } });
			await narrow.getByRole("list", { name: words.title }).getByRole("link").first().waitFor();
			expect(await narrow.getByRole("table").count()).toBe(0);
			await expectAccessible(narrow);
			await expectNoOverflow(narrow);
			await expectAccessible(await at().open(`/incidents/${id}`));
			const whole = await at().open(`/incidents/${id}`, { size: NARROW, settings: { scheme: "dark" } });
			await expectAccessible(whole);
			await expectNoOverflow(whole);
		});

		test("say where nothing is found, and where there is no such incident", async () => {
			const { incidents, incident } = said(at());
			const page = await at().open("/incidents?killed=999999");
			await page.getByText(incidents.noneFound).waitFor();
			const missing = await at().open("/incidents/999999999");
			await missing.getByRole("alert").waitFor();
			expect(await missing.locator("h1").textContent()).toBe(incident.title);
		});

		test("are taken away as they are filtered", async () => {
			const words = said(at()).incidents;
			const page = await at().open("/incidents?type=shelling");
			const [file] = await Promise.all([
				page.waitForEvent("download"),
				page.getByRole("link", { name: words.export, exact: true }).click(),
			]);
			const { total } = await ask<{ total: number }>(at(), "/incidents?type=shelling&limit=1&count=true");
			const stream = await file.createReadStream();
			let lines = 0;
			for await (const chunk of stream) lines += String(chunk).split("\n").length - 1;
			expect(lines).toBe(total);
		});
	},
	{ databases: ["embedded"] },
);
