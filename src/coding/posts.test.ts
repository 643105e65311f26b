import { expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

/** The claims of a post without a title: type, doers > targets, toll, places, sources. */
function claimsOf(text: string): string[] {
	return codeArticle({ id: "x", title: "", text, published: "2024-11-12" }).claims.map((claim) => {
		const toll = claim.kind === "event" ? Object.entries(claim.toll).map(([key, line]) => `${key} ${line?.total.join("-")}`) : [];
		const objects = claim.kind === "event" ? claim.objects : [];
		const by = `${claim.initiators.join()} > ${claim.targets.join()}`;
		return [
			claim.type,
			by,
			objects.join(),
			toll.join(),
			claim.places.map(({ name }) => name).join(),
			claim.attribution.map(({ id }) => id).join(),
		].join(" | ");
	});
}

test.each([
	["#غزة | 9 شهداء في غارة إسرائيلية على منزل بمخيم جباليا", "air_strike | israeli_forces >  | home | killed 9-9 | مخيم جباليا | "],
	["صنعاء | غارات أمريكية تستهدف مطار الحديدة", "air_strike | us_forces >  | airport |  | مطار الحديدة | "],
	["🔻المرصد: مقتل 3 عناصر من داعش بغارة شرق حمص", "air_strike |  > isis |  | killed 3-3 | حمص | sohr"],
	["▪️المرصد | مقتل 3 عناصر من داعش بغارة شرق حمص", "air_strike |  > isis |  | killed 3-3 | حمص | sohr"],
	["عاجل | الدفاع المدني: إصابة 3 أطفال بقصف على إدلب", "shelling |  > children,civilians |  | injured 3-3 | إدلب | white_helmets"],
	["🔴قصف مدفعي على بلدة النيرب", "shelling |  >  | village |  | النيرب | "],
	["استهداف سيارة بصاروخ موجه على طريق الناقورة.. شهيدان وجريح", "shelling |  >  | vehicle | killed 2-2,injured 1-1 | طريق الناقورة | "],
	["غارة من مسيّرة على دراجة نارية في بلدة عيتا الشعب. إصابتان.", "drone_strike |  >  | vehicle | injured 2-2 | عيتا الشعب | "],
	["اغتيال عنصر سابق في الجيش الحر ببلدة جاسم", "assassination |  > syrian_rebels |  | killed 1-1 | جاسم | "],
	["سلاح الجو الأمريكي يسقط مسيرة حوثية", "interception | us_forces > houthis | drone |  |  | "],
	["الدفاعات الروسية تسقط مسيرة فوق القرم", "interception | russian_forces >  | drone |  | القرم | "],
])("a post: %s", (text, claim) => {
	expect(claimsOf(text)).toEqual([claim]);
});

test.each([["قصف تركي سابق على قرية في منبج"], ["صباح الخير ☀️ يوم جميل"]])("tells nothing: %s", (text) => {
	expect(claimsOf(text)).toEqual([]);
});

test("harm with a place of its own is no afterthought", () => {
	expect(claimsOf("غارة على رفح. 5 قتلى في خان يونس.")).toEqual([
		"air_strike |  >  |  |  | رفح | ",
		"killing |  >  |  | killed 5-5 | خان يونس | ",
	]);
});
