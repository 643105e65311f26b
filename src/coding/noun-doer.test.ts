import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("the genitive of an act's noun before villages and towns that are not named", () => {
	test.each([
		["حدث ذلك قبل أيام من اجتياح الحوثيين لمدن الجنوب.", "armed_attack houthis >"],
		["نزح السكان بعد اجتياح قوات الدعم السريع للقرى.", "armed_attack rsf >"],
		["استهداف الحوثيين في صعدة.", "armed_attack > houthis"],
		["استهداف الحوثيين لمدنيين في مأرب.", "armed_attack houthis > civilians"],
	])("%s", (text, expected) => expect(eventsByRules(text)).toContain(expected));
});

describe("who is met by whom a pronoun stands for", () => {
	test.each([
		["تحدث الوزير خلال لقائه نظيره الأميركي في ماليزيا.", "talks > us_government"],
		["بحث الأوضاع في لقائه المبعوث الأممي بصنعاء.", "talks > united_nations"],
		["التقى الوزير التركي نظيره الأميركي في ماليزيا.", "talks turkish_government > us_government"],
	])("%s", (text, expected) => expect(eventsByRules(text)).toContain(expected));
});
