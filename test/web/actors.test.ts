import { expect, test } from "vitest";
import { usedNamesOf } from "../../src/web/views/actors/used-names.js";
import { expectAccessible, expectNoOverflow, NARROW, onWorkbench, settled } from "../workbench.js";

const WORDS = {
	ar: {
		army: "الجيش السوري",
		israel: "الجيش الإسرائيلي",
		civilians: "مدنيون",
		pairs: "من فعل بمن",
		matrix: "مصفوفة",
		graph: "شبكة",
		name: /^الاسم/,
		find: "ابحث عن جهة باسمها",
		show: "اعرض الحوادث: الجيش السوري، مدنيون",
		cell: /^الفاعل الجيش السوري، المستهدَف مدنيون/,
		focus: "اقتصر على الجيش السوري",
		everybody: "اعرض الجميع",
		noGraph: /لا يدعم الرسم المسرَّع/,
		usedNames: "بماذا تسمّيها الوسائل الإعلامية",
		target: "مستهدَفة",
		none: "لا فاعل ومستهدَف معا هنا",
		unlisted: "ليست في سجل الجهات",
	},
	en: {
		army: "Syrian armed forces",
		israel: "Israel Defense Forces",
		civilians: "Civilians",
		pairs: "Who to whom",
		matrix: "Matrix",
		graph: "Graph",
		name: /^Name/,
		find: "Find an actor by name",
		show: "Show the incidents: Syrian armed forces, Civilians",
		cell: /^Syrian armed forces on Civilians/,
		focus: "Show only Syrian armed forces",
		everybody: "Show everybody",
		noGraph: /it has no WebGL/,
		usedNames: "What outlets call it",
		target: "Is acted on",
		none: "Nobody acts on anybody here",
		unlisted: "not in the registry",
	},
} as const;

/** An actor as the API tells it, with what outlets call it. */
interface Used {
	readonly aliases: readonly string[];
	readonly usedNames: Parameters<typeof usedNamesOf>[0];
}

onWorkbench("actors", (at) => {
	test("the list is sorted, searched by name, and leads to an actor and back", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/actors");
		const counts = async () => (await page.locator("tbody tr td:nth-child(5)").allTextContents()).map(Number);
		await expect.poll(async () => (await counts()).length).toBeGreaterThan(20);
		const falling = await counts();
		expect(falling).toEqual([...falling].sort((a, b) => b - a));
		await page.getByRole("button", { name: words.name }).click();
		await expect.poll(() => new URL(page.url()).searchParams.get("sort")).toBe("name");
		await page.getByRole("searchbox", { name: words.find }).fill(words.army);
		await page.keyboard.press("Enter");
		await page.locator("#page").getByRole("link", { name: words.army, exact: true }).first().click();
		await expect.poll(() => page.locator("h1").textContent()).toBe(words.army);
		await page.goBack();
		await expect.poll(() => new URL(page.url()).searchParams.get("name")).toBe(words.army);
	});

	test("who does what to whom: the table opens the incidents of a pair", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/actors");
		await page.getByRole("tab", { name: words.pairs }).click();
		await page.getByRole("button", { name: words.show }).click();
		const dialog = page.getByRole("dialog");
		await dialog.locator("a[href^='/incidents/']").first().waitFor();
		await page.keyboard.press("Escape");
		await expect.poll(() => dialog.count()).toBe(0);
		expect(new URL(page.url()).searchParams.get("view")).toBe("pairs");
	});

	test("the matrix is walked by the arrow keys and opens a cell by Enter", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/actors?view=matrix");
		const cell = page.getByRole("gridcell", { name: words.cell });
		await cell.focus();
		await page.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
		const [row, column] = ((await cell.getAttribute("data-cell")) ?? "").split("-").map(Number) as [number, number];
		expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe(`${row}-${column + 1}`);
		await page.keyboard.press(lang === "ar" ? "ArrowRight" : "ArrowLeft");
		await page.keyboard.press("Enter");
		await page.getByRole("dialog").locator("a[href^='/incidents/']").first().waitFor();
		expect(new URL(page.url()).searchParams.get("pair-by")).toBe("syrian_army");
	});

	test("the graph chooses an actor from its list, and the address keeps it", async () => {
		const { lang, open } = at();
		const words = WORDS[lang];
		const page = await open("/actors?view=graph");
		await page.locator("canvas").first().waitFor();
		const rows = page.locator("tbody tr");
		const all = await rows.count();
		await page.getByRole("button", { name: words.focus }).first().click();
		await expect.poll(() => rows.count()).toBeLessThan(all);
		expect(new URL(page.url()).searchParams.get("focus")).toBe("syrian_army");
		await page.getByRole("button", { name: words.everybody }).click();
		await expect.poll(() => rows.count()).toBe(all);
	});

	test("an actor's page has the names that outlets use, its incidents by part, and its counterparts", async () => {
		const { lang, server, open } = at();
		const words = WORDS[lang];
		const page = await open("/actors/syrian_army");
		const names = page.getByRole("region", { name: words.usedNames });
		expect(await names.getByRole("columnheader").allTextContents()).toContain("قوات النظام");
		const actor = (await (await fetch(`${server.url}/api/v1/actors/syrian_army`)).json()) as Used;
		const { all } = usedNamesOf(actor.usedNames, actor.aliases, 1);
		expect(all.total).toBeGreaterThan(10);
		const share = Math.round((100 * (all.counts[0] ?? 0)) / all.total);
		await names
			.getByText(new RegExp(`^${share}\\u200e?%`, "u"))
			.first()
			.waitFor();
		const incidents = page.locator("#page a[href^='/incidents/']");
		await incidents.first().waitFor();
		const shown = () => incidents.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
		const any = await shown();
		await page.getByRole("radiogroup").locator("label", { hasText: words.target }).first().click();
		await expect.poll(shown).not.toEqual(any);
		expect(new URL(page.url()).searchParams.get("part")).toBe("target");
	});
});

onWorkbench(
	"actors, shown",
	(at) => {
		test("one that no registry has, has a page", async () => {
			const { lang, server, open } = at();
			const { items } = (await (await fetch(`${server.url}/api/v1/actors?limit=500`)).json()) as { items: { id: string }[] };
			const id = items.find((each) => each.id.startsWith("other:"))?.id ?? "";
			const page = await open(`/actors/${encodeURIComponent(id)}`);
			expect(await page.locator("h1").textContent()).toBe(id.slice("other:".length));
			await page.getByText(WORDS[lang].unlisted).waitFor();
		});

		test("without WebGL the list says the same", async () => {
			const { lang, open } = at();
			const page = await open("/actors");
			await page.addInitScript(() => {
				const plain = HTMLCanvasElement.prototype.getContext;
				HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: Parameters<typeof plain>) {
					return given[0] === "2d" ? plain.apply(this, given) : null;
				} as typeof plain;
			});
			await page.goto("/actors?view=graph");
			await settled(page);
			await page.getByText(WORDS[lang].noGraph).waitFor();
			expect(await page.locator("tbody tr").count()).toBeGreaterThan(5);
		});

		test("says where nobody acts on anybody", async () => {
			const { lang, open } = at();
			const page = await open("/actors?view=pairs&type=talks&killed=5000");
			await page.getByText(WORDS[lang].none).waitFor();
		});

		test.each(["/actors", "/actors?view=pairs", "/actors?view=matrix", "/actors?view=graph", "/actors/syrian_army"])(
			"%s is clean by axe, and fits a narrow window",
			async (path) => {
				const { open } = at();
				const page = await open(path);
				await expectAccessible(page);
				const narrow = await open(path, { size: NARROW, settings: { scheme: "dark" } });
				await expectAccessible(narrow);
				await expectNoOverflow(narrow);
			},
		);
	},
	{ databases: ["embedded"] },
);
