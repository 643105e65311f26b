import { expect, test } from "vitest";
import { claimsByRules } from "../../../test/rules.js";

const placesOf = (text: string) =>
	claimsByRules(text, "2024-03-31")
		.filter(({ kind }) => kind === "figure")
		.map(({ places }) => places.map(({ name }) => name).join());

test.each([
	["قدمت ألمانيا 20 مليون يورو للأردن.", ""],
	["تملك قطر 300 مليار دولار.", ""],
	["تنفق إيران ستة مليارات دولار سنويا لدعم النظام.", ""],
	["إن الولايات المتحدة قامت حتى الآن بتدريب 54 رجلا فقط.", ""],
	["تبلغ الأضرار في لبنان 8 مليارات دولار.", "لبنان"],
	["خصصت الأمم المتحدة 10 ملايين دولار لمدينة تعز.", "تعز"],
	["تستضيف تركيا 3 ملايين لاجئ سوري.", "تركيا"],
])("a country that gives or gets money or trains men is not where they are: %s", (text, places) => {
	expect(placesOf(text)).toEqual([places]);
});
