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

describe("who has no part in the harm", () => {
	const coded = (text: string) => codeArticle({ id: "t", title: "", text, published: "2024-03-31" }).claims;

	test("souls that are snatched are a killing, not an abduction", () => {
		const types = coded("مخلفات الحرب تخطف أرواح المدنيين في ريف إدلب.").map(({ type }) => type);
		expect(types).not.toContain("abduction");
	});

	test("a child beside a light verb does not carry out the strike", () => {
		const claims = coded("قتلت امرأة بقصف لقوات النظام على جسر الشغور، وأصيب على إثره فتى بجروح، وجددت قوات النظام قصفها للسوق.");
		expect(claims.length).toBeGreaterThan(0);
		for (const { initiators } of claims) expect(initiators).not.toContain("children");
	});

	test("rescuers are not the doers of casualties told beside their help", () => {
		const claims = coded(
			"استجابت فرق الدفاع المدني السوري منذ بداية العام حتى أمس لـ 13 انفجارا لمخلفات الحرب. وأدت هذه الانفجارات لمقتل 6 مدنيين بينهم 3 أطفال، وإصابة 25 مدنيا.",
		);
		expect(claims.length).toBeGreaterThan(0);
		for (const claim of claims) if (claim.type !== "aid") expect(claim.initiators).not.toContain("white_helmets");
	});
});

describe("who quotes is no subject of the quotation's verb", () => {
	test.each([
		['قال مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن "خطفت جبهة النصرة خمسة مقاتلين".', "sohr", false],
		['قال المرصد السوري لحقوق الإنسان "قصفت الطائرات الحربية بلدة سرمين".', "sohr", false],
		['قال الجيش اللبناني "قصفنا مواقع المسلحين في عرسال".', "lebanese_army", true],
		["قال الجيش اللبناني إنه قصف مواقع المسلحين في عرسال.", "lebanese_army", true],
	] as const)("%s", (text, body, does) => {
		const { claims } = codeArticle({ id: "t", title: "", text, published: "2024-03-31" });
		expect(claims.some(({ kind, initiators }) => kind === "event" && initiators.includes(body))).toBe(does);
	});
});
