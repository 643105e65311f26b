import { sql } from "kysely";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Queries } from "../../src/store/database.js";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled } from "../workbench.js";

const WORDS = {
	ar: {
		spots: /^الحوادث على الخريطة/,
		shown: /^يظهر ([\d,]+) من ([\d,]+)/,
		inView: "على الخريطة",
		unplaced: "بلا مكان",
		box: "اختر بمستطيل",
		polygon: "اختر بمضلّع",
		take: "اختر ما تعرضه الخريطة",
		area: "أزل: مساحة من الخريطة",
		drawn: "أزل: مساحة مرسومة",
		from: "من",
		allTime: "كل المدة",
		noWebgl: "لا يستطيع هذا المتصفح رسم الخريطة",
		placed: "معلومة المكان",
		close: "إغلاق",
	},
	en: {
		spots: /^Incidents on the map/,
		shown: /^([\d,]+) of ([\d,]+) shown/,
		inView: "On the map",
		unplaced: "Without a place",
		box: "Choose by a box",
		polygon: "Choose by a polygon",
		take: "Choose what the map shows",
		area: "Take away: Area of the map",
		drawn: "Take away: Drawn area",
		from: "From",
		allTime: "All time",
		noWebgl: "This browser cannot draw the map",
		placed: "With a place",
		close: "Close",
	},
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

const inAddress = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** What the map says of itself: how many are shown, and of how many. */
async function totals(page: Page, words: Words): Promise<readonly [number, number]> {
	const text = (await page.getByText(words.shown).textContent()) ?? "";
	const [, shown = "", all = ""] = words.shown.exec(text) ?? [];
	return [Number(shown.replaceAll(",", "")), Number(all.replaceAll(",", ""))];
}

const spotsOf = (page: Page, words: Words) => page.getByRole("listbox", { name: words.spots });
const ready = (page: Page, words: Words) => spotsOf(page, words).getByRole("option").first().waitFor();

/** A point of the map, by shares of its width and height. */
async function pointOf(page: Page, x: number, y: number): Promise<[number, number]> {
	const box = await page.locator("canvas.maplibregl-canvas").boundingBox();
	if (!box) throw new Error("the map has no place on the page");
	return [box.x + box.width * x, box.y + box.height * y];
}

/** Makes the record's incidents so many, as copies of those with a place, each a little elsewhere and some days later. */
async function fill(db: Queries, many: number): Promise<void> {
	const same =
		"type, admin1, precision, killed_min, killed_max, injured_min, injured_max, claims, articles, sources, contested, credibility, actors, places, view, changed_at, pinned";
	await sql`insert into incident (id, lat, lon, from_day, to_day, first_report, latest_report, ${sql.raw(same)})
		select i.id + k * 1000000, i.lat + sin(i.id * 7 + k) * 0.4, i.lon + cos(i.id * 3 + k) * 0.4, i.from_day + k, i.to_day + k,
			i.first_report + k, i.latest_report + k, ${sql.raw(same)}
		from incident i cross join generate_series(1, 400) as k where i.lat between 32 and 38 and i.lon between 35 and 43
		limit ${sql.lit(many)}`.execute(db);
	await sql`analyze incident`.execute(db);
}

onWorkbench("the map", (at) => {
	test("shows what the record has with honest totals, and lists what has no place", async () => {
		const { lang, open, database } = at();
		const words = WORDS[lang];
		const page = await open("/map");
		await ready(page, words);
		const { rows } = await sql<{ all: number; none: number }>`select count(*)::int as all,
			(count(*) filter (where lat is null))::int as none from incident`.execute(database.db);
		const [shown, all] = await totals(page, words);
		expect(all).toBe(rows[0]?.all);
		expect(shown).toBeGreaterThan(all / 2);
		expect(shown).toBeLessThanOrEqual(all - (rows[0]?.none ?? 0));
		await page.getByRole("tab", { name: words.unplaced }).click();
		await expect.poll(() => page.getByRole("list", { name: words.unplaced }).getByRole("listitem").count()).toBeGreaterThan(5);
		expect(inAddress(page, "list")).toBe("unplaced");
	});

	test("by keyboard a cluster comes closer, and what stands alone opens with the way to its page", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/map");
		await ready(page, words);
		const spots = spotsOf(page, words);
		await spots.focus();
		const first = await spots.getAttribute("aria-activedescendant");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowUp");
		expect(await spots.getAttribute("aria-activedescendant")).not.toBeNull();
		expect(first).not.toBeNull();
		const dialog = page.getByRole("dialog");
		for (let i = 0; i < 8 && !(await dialog.isVisible()); i++) {
			const before = inAddress(page, "view");
			await spots.focus();
			await page.keyboard.press("Enter");
			await expect.poll(async () => (await dialog.isVisible()) || inAddress(page, "view") !== before).toBe(true);
			await ready(page, words);
		}
		await dialog.getByRole("link").first().waitFor();
		await page.keyboard.press("Escape");
		expect(await dialog.isVisible()).toBe(false);
	});

	test("a box and a polygon become filters of the address, and are taken away again", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/map");
		await ready(page, words);
		const [, all] = await totals(page, words);
		await page.getByRole("button", { name: words.box }).click();
		const [from, to] = [await pointOf(page, 0.3, 0.15), await pointOf(page, 0.95, 0.55)];
		await page.mouse.move(...from);
		await page.mouse.down();
		await page.mouse.move(...to, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => inAddress(page, "bbox")).toMatch(/^[-\d.]+,[-\d.]+,[-\d.]+,[-\d.]+$/);
		await expect.poll(async () => (await totals(page, words))[1]).toBeLessThan(all);
		const [, chosen] = await totals(page, words);
		expect(chosen).toBeGreaterThan(0);
		// It is a view that can be shared: a reload shows the same.
		await page.reload();
		await settled(page);
		await ready(page, words);
		expect((await totals(page, words))[1]).toBe(chosen);
		await page.getByRole("button", { name: words.area }).click();
		await expect.poll(async () => (await totals(page, words))[1]).toBe(all);

		await ready(page, words);
		await page.getByRole("button", { name: words.polygon }).click();
		for (const [x, y] of [
			[0.25, 0.15],
			[0.9, 0.15],
			[0.6, 0.7],
		] as const)
			await page.mouse.click(...(await pointOf(page, x, y)));
		await page.keyboard.press("Enter");
		await expect.poll(() => inAddress(page, "within")?.split(";").length).toBe(3);
		expect(inAddress(page, "bbox")).toBeNull();
		await page.goBack();
		await expect.poll(() => inAddress(page, "within")).toBeNull();
		await ready(page, words);
		// Without a pointer what the map shows is chosen.
		await page.getByRole("button", { name: words.take }).focus();
		await page.keyboard.press("Enter");
		await expect.poll(() => inAddress(page, "bbox")).not.toBeNull();
	});

	test("a stretch of time is chosen by keys and by dragging, and stays in the address", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/map");
		await ready(page, words);
		const [, all] = await totals(page, words);
		const handle = page.getByRole("slider", { name: words.from, exact: true });
		await handle.focus();
		for (let i = 0; i < 5; i++) await page.keyboard.press("PageUp");
		await expect.poll(() => inAddress(page, "from")).toMatch(/^\d{4}-\d\d-01$/);
		await expect.poll(async () => (await totals(page, words))[1]).toBeLessThan(all);
		await page.reload();
		await settled(page);
		expect(await handle.getAttribute("aria-valuetext")).toMatch(/20\d\d/);
		await page.getByRole("button", { name: words.allTime }).click();
		await expect.poll(() => inAddress(page, "from")).toBeNull();
	});
});

onWorkbench(
	"the map, looked at",
	(at) => {
		test("is clean by axe, and fits a narrow window", async () => {
			const { lang, open } = at();
			const page = await open("/map");
			await ready(page, WORDS[lang]);
			await expectAccessible(page);
			const narrow = await open("/map", { size: NARROW });
			await ready(narrow, WORDS[lang]);
			await expectAccessible(narrow);
			await expectNoOverflow(narrow);
		});

		test("without WebGL it says so, and lists everything that has a place", async () => {
			const { lang, open } = at();
			const words = WORDS[lang];
			const page = await open("/settings");
			await page.addInitScript(() => {
				const whole = HTMLCanvasElement.prototype.getContext;
				HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
					return kind.startsWith("webgl") ? null : (whole as (...given: unknown[]) => unknown).call(this, kind, ...more);
				} as never;
			});
			await page.goto("/map");
			await settled(page);
			await page.getByText(words.noWebgl).waitFor();
			await expect.poll(() => page.getByRole("list", { name: words.placed }).getByRole("listitem").count()).toBeGreaterThan(5);
			await expectAccessible(page);
		});

		test("says where nothing is found", async () => {
			const { open } = at();
			const page = await open("/map?text=zzzzqqqq");
			await page.getByText(/Nothing is found here|لم يُعثر على شيء هنا/).waitFor();
		});
	},
	{ databases: ["embedded"] },
);

const MANY = 50_000;

onWorkbench(
	`the map of ${MANY} incidents`,
	(at) => {
		test("gathers them, is dragged, and comes closer; how long it halted is told", async () => {
			const { lang, open, database } = at();
			const words = WORDS[lang];
			await fill(database.db, MANY);
			const page = await open("/map?view=38.5,34.8,6");
			await ready(page, words);
			const [shown, all] = await totals(page, words);
			expect(all).toBeGreaterThan(MANY);
			expect(shown).toBeGreaterThan(MANY / 2);
			expect(await spotsOf(page, words).getByRole("option").count()).toBeLessThan(400);
			await page.evaluate(() => {
				const kept: number[] = [];
				Object.assign(globalThis, { halts: kept });
				new PerformanceObserver((list) => kept.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
			});
			const middle = await pointOf(page, 0.5, 0.5);
			await page.mouse.move(...middle);
			await page.mouse.down();
			for (let i = 1; i <= 20; i++) await page.mouse.move(middle[0] + i * 6, middle[1] + i * 3);
			await page.mouse.up();
			await expect.poll(() => inAddress(page, "view")).not.toBe("38.5,34.8,6");
			await ready(page, words);
			const halts = await page.evaluate(() => (globalThis as unknown as { halts: number[] }).halts);
			const started = Date.now();
			await spotsOf(page, words).focus();
			await page.keyboard.press("+");
			await expect.poll(() => inAddress(page, "view")).toMatch(/,7$/);
			await ready(page, words);
			console.log(`50,000 incidents: halts of ${halts.map(Math.round).join(", ") || "none"} ms, closer in ${Date.now() - started} ms`);
		});
	},
	{ databases: ["postgres"], langs: ["en"] },
);
