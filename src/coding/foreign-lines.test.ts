import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

const TOLD = "قتل خمسة مدنيين أمس الثلاثاء في غارة إسرائيلية على منزل في دير البلح وسط قطاع غزة.";
const REST = "وقالت وزارة الصحة إن القصف أوقع سبعة جرحى في محيط المنزل الذي كانت تقيم فيه عائلتان نازحتان.";
const OTHER = "الجيش السوداني يقصف مواقع الدعم السريع في الخرطوم";

describe("lines that are none of the article's own", () => {
	test.each([
		[`اقرأ أيضًا: ${OTHER}`],
		[`إقرأ/ي أيضاً | ${OTHER}`],
		[`اقرؤوا أيضاً: ${OTHER}`],
		[`المزيد: ${OTHER}`],
		[`شاهد.. ${OTHER}`],
		[`أخبار ذات صلة\n${OTHER}\nمقتل جنديين في كمين غرب مأرب`],
		[`اقرأ أيضا:\n${OTHER}`],
		["#غزة #قصف #دير_البلح #مقتل_مدنيين"],
	])("%s tells nothing", (lines) => {
		expect(eventsByRules(`${TOLD}\n${lines}\n${REST}`)).toEqual(eventsByRules(`${TOLD}\n${REST}`));
	});

	test("a paragraph's end tells nothing where it leads to another article", () => {
		expect(eventsByRules(`${TOLD} اقرأ أيضا: ${OTHER}\n${REST}`)).toEqual(eventsByRules(`${TOLD}\n${REST}`));
	});

	test("what stands below the tags tells nothing", () => {
		expect(eventsByRules(`${TOLD}\n${REST}\nالكلمات المفتاحية\n${OTHER}.`)).toEqual(eventsByRules(`${TOLD}\n${REST}`));
	});

	test.each([
		[`أخبار ذات صلة\n${OTHER}.`],
		[`شاهد عيان قال إن ${OTHER}`],
		[`المزيد من القوات وصل بعدما قصف الجيش السوداني مواقع الدعم السريع في الخرطوم`],
		[`#عاجل ${OTHER}`],
	])("%s tells an act", (lines) => {
		expect(eventsByRules(`${TOLD}\n${lines}\n${REST}`).length).toBeGreaterThan(eventsByRules(`${TOLD}\n${REST}`).length);
	});
});
