import { expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

/** Who and where an article's claims name. */
function named(text: string): string {
	const { claims } = codeArticle({ id: "papers", title: "", text, published: "2015-08-08" });
	return claims.map((c) => [...c.initiators, ">", ...c.targets, "@", ...(c.places ?? []).map(({ name }) => name)].join(" ")).join(" ; ");
}

test.each([
	['وقالت مصادر محلية ل"الرياض" ان القصف استهدف مواقع في تعز.', "> @ تعز"],
	['واتهم المجلس في بيان له حصلت "الرياض" على نسخة منه الحوثيين بنقل المعتقلين إلى صنعاء.', "> houthis @"],
	["وعلمت «الرياض» من مصادر محلية أن الحوثيين اختطفوا خمسة صحفيين في ذمار.", "houthis > journalists @ ذمار"],
	["اتهمت الرياض طهران بتسليح الحوثيين.", "saudi_government > iranian_government @"],
] as const)("a paper that has a city's name is neither government nor place: %s", (text, expected) => {
	expect(named(text)).toBe(expected);
});
