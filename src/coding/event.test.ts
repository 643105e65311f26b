import { describe, expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

describe("who tells of an act is not whom it was done to", () => {
	const rows: readonly (readonly [string, readonly string[]])[] = [
		["قتل مدنيان بقصف لقوات النظام على بلدة سرمين، وفق ما أفاد به الدفاع المدني.", ["civilians"]],
		["أصيب طفل بقصف مدفعي على قرية كفرنوران، وفق ما ذكر المرصد السوري.", ["children", "civilians"]],
		["قتل متطوع في الدفاع المدني بقصف لقوات النظام على بلدة سرمين.", ["white_helmets"]],
	];
	test.each(rows)("%s", (text, targets) => {
		const { claims } = codeArticle({ id: "t", title: "", text, published: "2024-03-31" });
		const hit = claims.flatMap((claim) => claim.targets);
		for (const target of targets) expect(hit).toContain(target);
		if (!targets.includes("white_helmets")) expect(hit).not.toContain("white_helmets");
		expect(hit).not.toContain("sohr");
	});
});
