import { describe, expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

const claims = (text: string) => codeArticle({ id: "t", title: "", text, published: "2015-08-10" }).claims;

describe("bodies that the registry does not list are written as the article names them", () => {
	test.each([
		["with the article that ل swallowed", "قُتل خمسة أشخاص في هجوم للمقاومة الشعبية على معسكر في مدينة تعز.", "other:المقاومة الشعبية"],
		[
			"without the particle before them",
			"قتل عشرة مسلحين في اشتباكات بين الحوثيين والمقاومة الشعبية قرب مدينة الضالع.",
			"other:المقاومة الشعبية",
		],
		["a country for its adjective alone", "قال الجيش الإثيوبي إن قواته قتلت خمسة مسلحين في أمهرة.", "other:إثيوبيا"],
		["a country's body by its own name", "هاجم مسلحون موقعا للقوات الإثيوبية في غدو بالصومال.", "other:القوات الإثيوبية"],
		["a country by its own name", "نددت البحرين بالهجوم على الحديدة.", "other:البحرين"],
	])("%s", (_, text, name) => {
		const named = claims(text).flatMap(({ initiators, targets }) => [...initiators, ...targets]);
		expect(named).toContain(name);
	});

	test("and by their own name where a verb only goes on with them", () => {
		const all = claims("هاجمت المقاومة الشعبية مواقع الحوثيين في تعز. وقصفت بالمدفعية معسكرا في المدينة وسيطرت على جبل صبر.");
		const named = all.flatMap(({ initiators }) => initiators).filter((id) => id.startsWith("other:"));
		expect(named.length).toBeGreaterThan(1);
		expect(new Set(named)).toEqual(new Set(["other:المقاومة الشعبية"]));
	});
});
