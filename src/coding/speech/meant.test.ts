import { expect, test } from "vitest";
import { codeArticle } from "../code-article.js";

/** The sources of an article's claims, each once. */
function sources(text: string): string[] {
	const { claims } = codeArticle({ id: "meant", title: "", text, published: "2024-03-31" });
	return [...new Set(claims.flatMap(({ attribution }) => attribution.map(({ name, id }) => (id ? `${name}=${id}` : name))))];
}

test.each([
	["سيطرت المقاومة الشعبية في تعز على مواقع للحوثيين. وقال مصدر في المقاومة إن خمسة من الحوثيين قتلوا في تعز.", ["مصدر في المقاومة"]],
	[
		"قصف الجيش الإسرائيلي خان يونس في قطاع غزة. وقال مصدر في المقاومة إن خمسة جنود إسرائيليين قتلوا في رفح.",
		["مصدر في المقاومة=palestinian_factions"],
	],
	["قصفت طائرات التحالف صنعاء وصعدة في اليمن. وأعلن التحالف مقتل خمسة حوثيين في مأرب.", ["التحالف=arab_coalition"]],
	[
		"أعلنت القيادة العامة لقوى الأمن الداخلي إصابة ثلاثة من عناصرها في قصف تركي على القامشلي.",
		["القيادة العامة لقوى الأمن الداخلي=syrian_police"],
	],
] as const)("a source of a name that several bodies have is the one of the country: %s", (text, expected) => {
	expect(sources(text)).toEqual(expected);
});
