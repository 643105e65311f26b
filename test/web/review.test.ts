import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { EVENT_LABELS } from "../../src/schemes/labels.js";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled } from "../workbench.js";

interface Decision {
	readonly id: string;
	readonly thread: number;
	readonly verdict: string;
	readonly changes: Record<string, unknown>;
	readonly note: string | null;
	readonly by: string;
	readonly undoneAt: string | null;
}

/** What the server has of decisions, the latest first. */
async function decisions(page: Page): Promise<Decision[]> {
	const answer = await page.request.get("/api/v1/decisions?limit=500");
	return ((await answer.json()) as { items: Decision[] }).items;
}

/** The thread of the claim that is shown. */
async function shown(page: Page): Promise<number> {
	return Number(await page.locator("[data-claim]").getAttribute("data-claim"));
}

/** Presses a key, and waits for another claim; returns the one that was left. */
async function pass(page: Page, key: string): Promise<number> {
	const before = await shown(page);
	await page.keyboard.press(key);
	await expect.poll(() => shown(page)).not.toBe(before);
	return before;
}

const said = (page: Page) => page.locator("[data-said]").textContent();
const WAITING = { ar: /بانتظار الإرسال/, en: /to be sent/ } as const;

onWorkbench("review by keyboard alone", (at) => {
	test("accepts, rejects, skips, notes and takes back what was done, step by step", async () => {
		const { lang, open } = at();
		const page = await open("/review");
		const before = (await decisions(page)).length;
		const first = await pass(page, "a");
		const second = await pass(page, "r");
		const third = await pass(page, "s");
		expect(await said(page)).toContain(lang === "ar" ? "تُخطّي. التالي:" : "Skipped. Next:");
		const fourth = await shown(page);
		await page.keyboard.press("n");
		await page.keyboard.type("Ask the desk.");
		await page.keyboard.press("Control+Enter");
		await expect.poll(async () => (await decisions(page)).length).toBe(before + 3);
		expect((await decisions(page)).slice(0, 3).map(({ thread, verdict, note }) => [thread, verdict, note])).toEqual([
			[fourth, "note", "Ask the desk."],
			[second, "reject", null],
			[first, "accept", null],
		]);
		expect(await shown(page)).toBe(fourth);
		// The note, the skip, the rejection, the acceptance.
		for (const thread of [fourth, third, second, first]) {
			await page.keyboard.press("z");
			await expect.poll(() => shown(page)).toBe(thread);
		}
		await expect.poll(async () => (await decisions(page)).slice(0, 3).filter(({ undoneAt }) => undoneAt === null)).toEqual([]);
		await page.keyboard.press("z");
		await expect.poll(() => said(page)).toBe(lang === "ar" ? "لا شيء يُتراجع عنه." : "There is nothing to undo.");
	});

	test("corrects a type from a list, and a toll with an open end; the machine's value stands beside", async () => {
		const { lang, open } = at();
		const page = await open("/review?kind=event&killed=1");
		const thread = await shown(page);
		await page.keyboard.press("c");
		const type = page.getByRole("combobox", { name: lang === "ar" ? "النوع" : "Type", exact: true });
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
		await page.keyboard.press("Tab");
		expect(await type.evaluate((field) => field === document.activeElement)).toBe(true);
		const machine = await type.inputValue();
		// One that the machine has not given.
		const [wanted] = (["clash", "riot"] as const).filter((id) => EVENT_LABELS[id][lang] !== machine);
		await type.fill(EVENT_LABELS[wanted as "clash"][lang]);
		await expect.poll(() => page.getByRole("option").count()).toBe(1);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.getByText(lang === "ar" ? "قالت الآلة:" : "The machine said:").waitFor();
		await page.getByLabel(lang === "ar" ? "قتلى، الحد الأعلى" : "killed, at most", { exact: true }).fill("");
		await page.getByLabel(lang === "ar" ? "قتلى، الحد الأدنى" : "killed, at least", { exact: true }).fill("7");
		await page.keyboard.press("Control+Enter");
		await expect.poll(() => shown(page)).not.toBe(thread);
		await expect.poll(async () => (await decisions(page))[0]?.verdict).toBe("correct");
		const [decision] = await decisions(page);
		expect(decision).toMatchObject({ thread, changes: { type: wanted, toll: { killed: { total: [7, null] } } } });
		await page.keyboard.press("z");
		await expect.poll(async () => (await decisions(page))[0]?.undoneAt).not.toBeNull();
	});

	test("corrects the kind of a claim: what was read as an act is a figure", async () => {
		const { lang, open } = at();
		const page = await open("/review?kind=event");
		const thread = await shown(page);
		await page.keyboard.press("c");
		await page
			.getByRole("radiogroup", { name: lang === "ar" ? "الصنف" : "Kind" })
			.getByText(lang === "ar" ? "رقم" : "figure", { exact: true })
			.click();
		await page.getByRole("button", { name: lang === "ar" ? "احفظ التصحيح" : "Save the correction" }).click();
		await page.getByText(lang === "ar" ? /^لا بد للمقدار/ : /^A quantity needs/).waitFor();
		await page.getByLabel(lang === "ar" ? "المقدار، الحد الأدنى" : "Quantity, at least", { exact: true }).fill("40");
		await page.getByLabel(lang === "ar" ? "المعدود، كما كُتب" : "Of what, as written", { exact: true }).fill("عائلة");
		await page.keyboard.press("Control+Enter");
		await expect.poll(() => shown(page)).not.toBe(thread);
		const whole = async () =>
			(await (await page.request.get(`/api/v1/claims/${thread}`)).json()) as { status: string; corrected: boolean; claim: object };
		await expect.poll(async () => (await whole()).claim).toMatchObject({ kind: "figure", value: [40, null], unit: "عائلة" });
		await page.keyboard.press("z");
		await expect.poll(async () => (await whole()).claim).toMatchObject({ kind: "event" });
	});

	test("adds a missed claim by words chosen in the text", async () => {
		const { lang, open } = at();
		const page = await open("/review");
		const thread = await shown(page);
		await page.keyboard.press("w");
		await page.keyboard.press("ArrowLeft");
		await page.keyboard.press("ArrowLeft");
		await page.keyboard.press("Shift+ArrowLeft");
		await page.keyboard.press("Enter");
		await page.keyboard.press("m");
		const form = page.locator("form").filter({ hasText: lang === "ar" ? "ادعاء فات الآلة" : "A claim that was missed" });
		const words = (await form.locator('[data-line="quotes"] .naskh').textContent()) ?? "";
		expect(words).toMatch(/^«\S+ .+»$/);
		const places = form.getByLabel(lang === "ar" ? "المكان" : "Where", { exact: true });
		await places.fill("سرمين");
		await page.getByRole("option").first().waitFor();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await form.getByRole("button", { name: lang === "ar" ? "أضف الادعاء" : "Add the claim" }).click();
		await expect.poll(() => said(page)).toBe(lang === "ar" ? "أُضيف الادعاء الذي فات." : "The missed claim is added.");
		expect(await shown(page)).toBe(thread);
		const added = async () => {
			const { items } = (await (await page.request.get("/api/v1/claims?status=added&limit=5")).json()) as {
				items: { thread: number; claim: { quotes: { quote: string }[]; places: { name: string; gazetteerId?: string }[] } }[];
			};
			return items;
		};
		await expect.poll(async () => (await added()).length).toBe(1);
		const [item] = await added();
		expect(`«${item?.claim.quotes[0]?.quote}»`).toBe(words);
		expect(item?.claim.places[0]).toMatchObject({ name: "سرمين", gazetteerId: expect.any(String) });
		await page.keyboard.press("z");
		await expect.poll(async () => (await added()).length).toBe(0);
	});

	test("shows its keys at ?, and rests where letters are typed", async () => {
		const { lang, open } = at();
		const page = await open("/review");
		const thread = await shown(page);
		await page.keyboard.press("Shift+Slash");
		const help = page.getByRole("dialog", { name: lang === "ar" ? "مفاتيح الاختصار" : "Keys" });
		await help.waitFor();
		await page.keyboard.press("a");
		expect(await shown(page)).toBe(thread);
		await expectAccessible(page);
		await page.keyboard.press("Escape");
		await help.waitFor({ state: "hidden" });
		const name = page.getByLabel(lang === "ar" ? "اسمك" : "Your name");
		await name.fill("");
		await name.press("a");
		await name.press("Enter");
		expect(await shown(page)).toBe(thread);
		await pass(page, "a");
		await expect.poll(async () => (await decisions(page))[0]?.by).toBe("a");
	});
});

onWorkbench("review on a broken connection", (at) => {
	test("goes on offline, and everything arrives once, in its order", async () => {
		const { lang, open } = at();
		const page = await open("/review");
		await shown(page);
		// The texts of what comes next are fetched ahead.
		await page.waitForFunction(
			() => performance.getEntriesByType("resource").filter(({ name }) => /articles\/[^/]+\?/.test(name)).length >= 5,
		);
		const before = (await decisions(page)).length;
		await page.context().setOffline(true);
		const threads: number[] = [];
		for (const key of ["a", "r", "a"]) threads.push(await pass(page, key));
		const left = await pass(page, "a");
		await page.keyboard.press("z");
		await expect.poll(() => shown(page)).toBe(left);
		await page.getByText(WAITING[lang]).waitFor();
		await page.context().setOffline(false);
		await expect.poll(async () => (await decisions(page)).length, { timeout: 15_000 }).toBeGreaterThanOrEqual(before + 3);
		await page.getByText(WAITING[lang]).waitFor({ state: "hidden" });
		const fresh = (await decisions(page)).slice(0, -before || undefined).filter(({ undoneAt }) => undoneAt === null);
		expect(fresh.map(({ thread, verdict }) => [thread, verdict]).reverse()).toEqual(
			threads.map((thread, i) => [thread, ["accept", "reject", "accept"][i]]),
		);
	});

	test("sends what waits from any other page, once the connection is back", async () => {
		const { open } = at();
		const page = await open("/review");
		const before = (await decisions(page)).length;
		const context = page.context();
		await context.setOffline(true);
		const threads = [await pass(page, "a"), await pass(page, "r")];
		await page.close();
		await context.setOffline(false);
		const other = await context.newPage();
		await other.goto("/jobs");
		const fresh = async () => (await decisions(other)).slice(0, -before || undefined).map(({ thread }) => thread);
		await expect.poll(async () => (await fresh()).reverse(), { timeout: 15_000 }).toEqual(threads);
		expect(await other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("rasd.outbox.")))).toEqual([]);
	});

	test("keeps what waits over a reload, and saves nothing twice when an answer was lost", async () => {
		const { lang, open } = at();
		const page = await open("/review");
		const before = (await decisions(page)).length;
		let reached = 0;
		await page.route("**/api/v1/decisions", async (route) => {
			if (route.request().method() !== "POST") return route.continue();
			// The server has it, and the answer is lost.
			if (reached++ === 0) await route.fetch();
			await route.abort();
		});
		const threads = [await pass(page, "a"), await pass(page, "r")];
		await expect.poll(() => reached).toBeGreaterThan(0);
		await page.reload();
		await settled(page);
		await page.getByText(WAITING[lang]).waitFor();
		expect(threads).not.toContain(await shown(page));
		await page.unroute("**/api/v1/decisions");
		// It may be on its way by itself already.
		await page
			.getByRole("button", { name: lang === "ar" ? "أرسل الآن" : "Send now" })
			.click({ timeout: 2000 })
			.catch(() => {});
		await page.getByText(WAITING[lang]).waitFor({ state: "hidden" });
		const fresh = async () => (await decisions(page)).slice(0, -before || undefined).map(({ thread }) => thread);
		await expect.poll(async () => (await fresh()).reverse()).toEqual(threads);
		// What was done before the reload can be taken back.
		await page.keyboard.press("z");
		await expect.poll(() => shown(page)).toBe(threads[1]);
		await expect.poll(async () => (await decisions(page))[0]?.undoneAt).not.toBeNull();
	});

	test("tells what the server will not have, and goes on with the rest", async () => {
		const { lang, open } = at();
		const page = await open("/review");
		let refused = false;
		await page.route("**/api/v1/decisions", (route) => {
			if (refused || route.request().method() !== "POST") return route.continue();
			refused = true;
			return route.fulfill({
				status: 409,
				contentType: "application/problem+json",
				body: JSON.stringify({ type: "about:blank", title: "Conflict", status: 409, detail: "Another decision has this id." }),
			});
		});
		await pass(page, "a");
		const kept = await pass(page, "a");
		const alert = page.getByRole("alert").filter({ hasText: "Another decision has this id." });
		await alert.waitFor();
		await expect.poll(async () => (await decisions(page))[0]?.thread).toBe(kept);
		await alert.getByRole("button", { name: lang === "ar" ? "تخلَّ عنه" : "Give up" }).click();
		await alert.waitFor({ state: "hidden" });
	});
});

onWorkbench(
	"the review page",
	(at) => {
		test("takes up where it was by the back button, with its filters", async () => {
			const { open } = at();
			const page = await open("/review?kind=event");
			await pass(page, "s");
			const thread = await shown(page);
			await page.locator('#page a[href^="/articles/"]').first().click();
			await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/articles\//);
			await page.goBack();
			await expect.poll(() => shown(page)).toBe(thread);
			expect(new URL(page.url()).search).toBe("?kind=event");
		});

		test("opens a claim that its address names, and goes on from there", async () => {
			const { open } = at();
			const page = await open("/review?claim=5");
			await expect.poll(() => shown(page)).toBe(5);
			await pass(page, "s");
			await expect.poll(() => new URL(page.url()).search).toBe("");
		});

		test("reviews only what filters find, and says where nothing is left", async () => {
			const { lang, open } = at();
			const page = await open("/review?type=air_strike");
			const heading = page.locator("[data-claim]");
			expect(await heading.textContent()).toBe(lang === "ar" ? "غارة جوية" : "air strike");
			const none = await open("/review?outlet=nobody.example");
			await none.getByText(lang === "ar" ? "لا ادعاء مفتوحا بهذه المرشّحات" : "No open claim is found so").waitFor();
			await expectAccessible(none);
		});

		test("tells how often the machine was right, and where that says little", async () => {
			const { lang, open } = at();
			const page = await open("/review");
			await pass(page, "a");
			await page.getByRole("columnheader", { name: lang === "ar" ? /المدى المحتمل/ : /Could be/ }).waitFor();
			await page
				.getByText(lang === "ar" ? "ادعاء واحد فقط" : "only 1 claim")
				.first()
				.waitFor();
		});

		test.each([
			["wide and light", {}],
			["narrow and dark", { size: NARROW, settings: { scheme: "dark" } }],
		])("is clean by axe while it is read and while it is mended: %s", async (_, options) => {
			const { open } = at();
			const page = await open("/review", options);
			await page.locator("[data-claim]").waitFor();
			await expectAccessible(page);
			await expectNoOverflow(page);
			await page.keyboard.press("c");
			await page.locator('[data-line="type"]').waitFor();
			await expectAccessible(page);
			await expectNoOverflow(page);
		});
	},
	{ databases: ["embedded"] },
);
