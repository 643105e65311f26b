import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import type { Heritage } from "./judge/shared.js";
import { Lenders } from "./lenders.js";
import { Fronts } from "./opponents.js";
import { readWords } from "./words.js";

/** For each act of a text from where it could take over what it does not say. */
function offered(text: string, what: Heritage): string[][] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2024-03-31", embeddedGazetteer(), null, () => 1);
	const lenders = new Lenders(what, new Fronts(drafts), drafts);
	return drafts.map((draft) => {
		const found = lenders.candidates(draft).map(({ source }) => source);
		lenders.add(draft);
		return found;
	});
}

test("a day comes from the acts before and behind", () => {
	const text = "انفجرت عبوة في كركوك الاثنين. وانفجر لغم في تكريت. وانفجرت سيارة في بيجي الأربعاء.";
	expect(offered(text, "days")).toEqual([[], ["previous", "next"], []]);
});

test("what most acts say is offered where neither neighbour says it", () => {
	const text =
		"انفجرت عبوة في كركوك الثلاثاء. وانفجر لغم في سامراء الاثنين. وانفجر لغم في الشرقاط الاثنين. وانفجر لغم في الدور الأربعاء. وانفجر لغم في تكريت. وانفجرت سيارة في بيجي الخميس.";
	expect(offered(text, "days")[4]).toEqual(["previous", "first", "next", "most"]);
});

test("a doer comes from no act behind", () => {
	const text = "انفجرت عبوة في كركوك. قصفت قوات النظام بلدة سرمين.";
	expect(offered(text, "doers")).toEqual([[], []]);
});

test("no army blows itself up, whoever acted before", () => {
	const before = "قصفت القوات التركية بلدة سرمين.";
	expect(offered(`${before} وأدى قصف إلى مقتل خمسة في بنش.`, "doers")[1]).toEqual(["previous"]);
	expect(offered(`${before} وأدى تفجير انتحاري إلى مقتل خمسة في بنش.`, "doers")[1]).toEqual([]);
});

test("a list of places is not lent", () => {
	const behind = "وأسعفت فرق الدفاع المدني المصابين.";
	expect(offered(`قصفت الطائرات بلدات سرمين وبنش والنيرب. ${behind}`, "places")).toEqual([[], []]);
	expect(offered(`قصفت الطائرات بلدتي سرمين وبنش. ${behind}`, "places")).toEqual([[], ["previous"]]);
	expect(offered(`قصفت الطائرات بلدة سرمين. ${behind}`, "places")).toEqual([[], ["previous"]]);
});
