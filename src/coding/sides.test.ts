import { describe, expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

/** The clashes that an article tells: "doers > targets". */
function clashes(text: string): string[] {
	const { claims } = codeArticle({ id: "t", title: "", text, published: "2016-03-10" });
	return claims.flatMap((claim) =>
		claim.kind === "event" && claim.type === "clash" ? [`${claim.initiators.join()} > ${claim.targets.join()}`] : [],
	);
}

describe("the two sides of a fight that is told again", () => {
	test.each([
		[
			"دارت معارك عنيفة بين قوات النظام وتنظيم داعش في محيط مطار كويرس بريف حلب أمس. وقتل 20 من عناصر داعش و7 من قوات النظام خلال المعارك.",
			"syrian_army > isis",
		],
		[
			"اندلعت اشتباكات بين الجيش اليمني والحوثيين في تعز اليوم. وقال مصدر عسكري إن اشتباكات الحوثيين مع الجيش اليمني في تعز أسفرت عن مقتل 12 من الحوثيين.",
			"yemeni_army > houthis",
		],
		["اندلعت اشتباكات بين فصائل الجيش الوطني في عفرين اليوم. وأسفرت الاشتباكات في عفرين عن مقتل عنصر من الجيش الوطني.", "sna > sna"],
		["قتل 15 من الحوثيين في مأرب أمس. في حين قتل ستة من الجيش اليمني في اشتباكات وقعت أمس في مأرب.", "houthis > yemeni_army"],
	])("%s", (text, sides) => expect(clashes(text)).toEqual([sides]));
});
