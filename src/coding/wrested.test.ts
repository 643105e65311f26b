import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("whose hands a place is taken from", () => {
	test.each([
		["تمكنت القوات العراقية من تحرير جامعة الأنبار من سيطرة تنظيم داعش.", "territory_taken iraqi_forces > isis"],
		["حررت المقاومة الشعبية مطار عدن من قبضة الحوثيين.", "territory_taken popular_resistance > houthis"],
		["استعاد الجيش السوداني جسر الحلفايا من أيدي قوات الدعم السريع.", "territory_taken sudanese_army > rsf"],
		["سيطرت قوات الدعم السريع على الجسر.", "territory_taken rsf >"],
		["سقطت المدينة بيد تنظيم داعش.", "territory_taken isis >"],
	])("%s", (text, expected) => expect(eventsByRules(text)).toContain(expected));
});
