import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../schemes/record.js";
import { embeddedGazetteer } from "../code-article.js";
import { gapsIn } from "./gaps.js";
import { type GapKind, type GapRow, Ranking } from "./ranking.js";

const article = (id: string, text: string, title = "أخبار"): Article => ({ id, title, text, published: "2024-03-31" });
const keys = (text: string, sort: string) =>
	gapsIn(article("1", text), embeddedGazetteer())
		.filter((gap) => gap.sort === sort)
		.map(({ key }) => key);

describe("what an article says that the lexicons do not know", () => {
	test("a name behind a word for a place", () => {
		expect(keys("قصفت قوات النظام قرية زغرطوط بالمدفعية.", "places")).toEqual(["زغرطوط"]);
		expect(keys("قصفت قوات النظام قرية سرمين بالمدفعية.", "places")).toEqual([]);
	});

	test("who did it behind من قبل, and a name in quotation marks behind a word for a body", () => {
		expect(keys("تعرضت القرية لهجوم من قبل الزغارطة.", "actors")).toContain("الزغارطه");
		expect(keys('قتل مدني في هجوم شنته حركة "زغرطوط".', "actors")).toContain("حركه زغرطوط");
	});

	test("a word before أن", () => {
		expect(keys("زغرط أحمد أن القصف مستمر.", "speech")).toEqual(["زغرط"]);
		expect(keys("قال أحمد أن القصف مستمر.", "speech")).toEqual([]);
	});

	test("words with what is attached taken off, and whether their sentence tells an act", () => {
		const gaps = gapsIn(article("1", "قتل مدني بالزغارط.\nزغرط الطقس والزغارط."), embeddedGazetteer());
		const words = gaps.filter(({ key, sort }) => sort === "words" && key === "زغارط");
		expect(words.map(({ spelling, telling, as }) => [spelling, telling, as])).toEqual([
			["زغارط", true, "noun"],
			["زغارط", false, "noun"],
		]);
	});

	test("no text makes it throw, and every gap stands where it says", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("قتل", "وبالزغارط", '"', "قرية", "أن", ":", "من", "قبل", "الـ", "\n", "🙂", ".", "حركة"), {
					maxLength: 40,
				}),
				(words) => {
					const text = words.join(" ");
					for (const { from, to, spelling } of gapsIn(article("1", text), embeddedGazetteer()))
						expect(`أخبار\n${text}`.slice(from, to)).toBe(spelling);
				},
			),
		);
	});
});

describe("the ranking", () => {
	const rank = (articles: readonly (readonly [outlet: string, text: string])[], kind: GapKind, least = 1): GapRow[] => {
		const ranking = new Ranking();
		articles.forEach(([outlet, text], i) => {
			const one = article(String(i), text);
			ranking.add(
				{ file: "a.jsonl", line: i + 1, article: one.id, outlet, text: `${one.title}\n${text}` },
				gapsIn(one, embeddedGazetteer()),
			);
		});
		return ranking.rows({ kinds: [kind], least, most: 10 });
	};

	test("goes by articles times outlets, not by how often something stands in one", () => {
		const rows = rank(
			[
				["a", "قصف على قرية زغرطوط. قصف على قرية شنطروط. قصف على قرية شنطروط. قصف على قرية شنطروط."],
				["b", "قصف على قرية زغرطوط."],
			],
			"places",
		);
		expect(rows.map(({ form, count, articles, outlets, score }) => [form, count, articles, outlets, score])).toEqual([
			["زغرطوط", 2, 2, 2, 4],
			["شنطروط", 3, 1, 1, 1],
		]);
		expect(rank([["a", "قصف على قرية زغرطوط."]], "places", 2)).toEqual([]);
	});

	test("an example counts code points and quotes its line", () => {
		const [row] = rank([["a", "🙂 خبر.\nقصف على قرية زغرطوط أمس."]], "places");
		const [example] = row?.examples ?? [];
		expect(example).toMatchObject({ file: "a.jsonl", line: 1, article: "0", quote: "قصف على قرية زغرطوط أمس." });
		expect([..."أخبار\n🙂 خبر.\nقصف على قرية زغرطوط أمس."].slice(example?.from, example?.to).join("")).toBe("زغرطوط");
	});

	test("verbs are told from nouns by what stands before them", () => {
		const texts = [["a", "قتل مدنيان ولم يزغرط القصف."] as const, ["b", "أصيب مدني وقد يزغرط القصف. قتل طفل بالزغارط."] as const];
		expect(rank(texts, "verbs").map(({ form }) => form)).toContain("يزغرط");
		expect(rank(texts, "nouns").map(({ form }) => form)).toContain("زغارط");
	});

	test("an outlet's phrases are its own, the longest of those that are as frequent", () => {
		const rows = rank(
			[
				["a", "زغرط الخبر العاجل قصف مدني."],
				["a", "زغرط الخبر العاجل مرة."],
				["b", "زغرط الخبر."],
			],
			"phrases",
			2,
		);
		expect(rows.map(({ form, outlet, articles }) => [form, outlet, articles])).toEqual([["زغرط الخبر العاجل", "a", 2]]);
	});

	test("holds a bounded number of forms, the commonest of them", () => {
		const ranking = new Ranking(10);
		for (let i = 0; i < 50; i++) {
			const name = [...String(i)].map((digit) => "بتثجحخدذرز"[Number(digit)]).join("");
			const one = article(String(i), `قصف على قرية زغر${name}ون. قصف على قرية زغرطوط.`);
			ranking.add(
				{ file: "a.txt", line: null, article: one.id, outlet: null, text: `${one.title}\n${one.text}` },
				gapsIn(one, embeddedGazetteer()),
			);
		}
		const rows = ranking.rows({ kinds: ["places"], least: 1, most: 100 });
		expect(rows.length).toBeLessThanOrEqual(11);
		expect(rows[0]).toMatchObject({ form: "زغرطوط", articles: 50 });
	});
});
