import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("who is joined to a subject that nobody is known for", () => {
	test.each([
		["وسيطر مقاتلون من المعارضة وجبهة النصرة على حاجز مطل على بلدة بلودان.", "territory_taken hts >"],
		["استمرت ميليشيات الحوثي الانقلابية وحليفها المخلوع صالح في استهداف أحياء تعز.", "armed_attack houthis,saleh_forces >"],
		['سيطر تنظيم "ي ب ك/بي كا كا" الإرهابي على مدينة منبج.', "territory_taken ypg,pkk >"],
		["قصف الجيش السوداني قوات الدعم السريع في الخرطوم.", "shelling sudanese_army > rsf"],
		["هاجم مسلحون الجيش في سيناء.", "armed_attack militants > egyptian_army"],
	])("%s", (text, expected) => expect(eventsByRules(text)).toContain(expected));
});
