import { expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

/** Who did each act of a text, by id. */
function doersOf(text: string): readonly string[] {
	const { claims } = codeArticle({ id: "x", title: "", text, published: "2024-03-31" });
	return claims.flatMap(({ kind, initiators }) => (kind === "event" ? [initiators.join(",")] : []));
}

test.each([
	["قتل ثلاثة جنود في هجوم شنه مسلحون مجهولون على نقطة للجيش في كركوك. وتبنى تنظيم داعش الهجوم.", ["isis"]],
	["قتل ثلاثة أشخاص في هجوم شنه مسلحون على فندق في مقديشو، وتبنت حركة الشباب الهجوم.", ["al_shabaab"]],
	["قتل ثلاثة أشخاص في هجوم شنه مسلحون على فندق في مقديشو. ولم تعلن أي جهة مسؤوليتها عن الهجوم.", ["militants"]],
	["أطلق مسلحون النار على حافلة في بلوشستان، فيما تبنى جيش تحرير بلوشستان هجوما آخر على مركز للشرطة في كويتا.", ["militants"]],
	["قصفت إسرائيل معسكرا في دير الزور. وتبنى تنظيم داعش الهجوم.", ["israeli_forces"]],
])("what a body claims it did, where nobody of a name is said to have: %s", (text, doers) => {
	expect(doersOf(text)).toEqual(doers);
});
