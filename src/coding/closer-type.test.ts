import { expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

/** The types of an article's acts. */
function typesOf(title: string, text: string): readonly string[] {
	const { claims } = codeArticle({ id: "x", title, text, published: "2024-11-12" });
	return claims.flatMap(({ kind, type }) => (kind === "event" ? [type] : []));
}

test.each([
	[
		"غارة أميركية على مأرب",
		"قتل ثلاثة من تنظيم القاعدة اليوم في غارة شنتها طائرة أميركية من دون طيار على سيارة في مأرب.",
		["drone_strike"],
	],
	["غارة إسرائيلية على بنت جبيل", "قتل شخصان اليوم في غارة نفذتها مسيّرة إسرائيلية على سيارة في بنت جبيل جنوبي لبنان.", ["drone_strike"]],
	["", "صعّد الجيش السوداني أمس هجماته على مدينة نيالا. وطالت هجمات الجيش السوداني أحياء نيالا.", ["armed_attack"]],
	["تقدم الجيش الليبي في بنغازي", "أعلن الجيش الليبي أمس سيطرته على حي الصابري في بنغازي.", ["territory_taken"]],
	[
		"غارة إسرائيلية على بنت جبيل",
		"قتل شخصان اليوم في غارة نفذتها طائرات حربية إسرائيلية على سيارة في بنت جبيل جنوبي لبنان.",
		["air_strike"],
	],
	[
		"عملية عسكرية للجيش السوداني في نيالا",
		"شن الجيش السوداني أمس عملية عسكرية في نيالا. واستهدفت العملية مواقع الدعم السريع في نيالا.",
		["operation"],
	],
])("a later telling that says more closely what an act was gives its type: %s %s", (title, text, types) => {
	expect(typesOf(title, text)).toEqual(types);
});
