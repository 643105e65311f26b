import { expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

// Aircraft that are hit: nobody is hurt, and what they are hit with is no act of its own.
test.each([
	["أصيبت طائرة حربية بنيران أرضية في ريف حلب يوم الثلاثاء.", "interception >"],
	["إصابة طائرة حربية تابعة للنظام في ريف السويداء.", "interception > syrian_army"],
	["تمكنت المقاومة من إصابة طائرة للتحالف فوق صعدة.", "interception popular_resistance > arab_coalition"],
	["أسقطت طائرة حربية بنيران أرضية في ريف حلب.", "interception >"],
	["أصيب مدني بطائرة مسيرة في ريف حلب.", "drone_strike > civilians"],
	["أسقط الجيش مسيرة ورد المسلحون بنيران كثيفة على الموقع.", "interception >", "armed_attack militants >"],
])("%s", (text, ...events) => {
	expect(eventsByRules(text)).toEqual(events);
});
