import { expect, test } from "vitest";
import { claimsByRules } from "../../../test/rules.js";

const placesOf = (text: string) =>
	claimsByRules(text, "2024-03-31")
		.filter(({ kind }) => kind === "statement")
		.map(({ places }) => places.map(({ name }) => name).join());

test.each([
	["تعهد الرئيس الأمريكي بمواصلة الحرب على تنظيم داعش في سوريا.", ""],
	["حذر وزير الخارجية الألماني من تصعيد العنف في تركيا.", ""],
	["أعلنت فرنسا عزمها إرسال قوات إلى العراق.", ""],
	["طالب رئيس البرلمان المجتمع الدولي بزيادة المنح المقدمة للعراق.", ""],
	["طالب مجلس الأمن بوقف القتال في اليمن.", "اليمن"],
	["دعت إيران مواطنيها إلى عدم السفر إلى تركيا.", "تركيا"],
	["تعهدت تركيا بإقامة منطقة آمنة في شمال سوريا.", "شمال سوريا"],
	["حذرت الأمم المتحدة من هجوم وشيك على إدلب.", "إدلب"],
])("a whole country is the place of a demand only: %s", (text, places) => {
	expect(placesOf(text)).toEqual([places]);
});
