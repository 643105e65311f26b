import { expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

const ROWS: readonly Row[] = [
	["أعلن مجلس السيادة فرض حالة الطوارئ في الولاية إثر اشتباكات قبلية خلفت 87 قتيلا.", "other sudanese_government >", "clash >"],
	["القذائف سقطت على سوق المدينة، ما أسفر عن مقتل 14 شخصا.", "shelling > civilians"],
	["سقطت المدينة بيد قوات الدعم السريع.", "territory_taken rsf >"],
	["شنت القوات التركية على داعش في منبج غارات عنيفة.", "air_strike turkish_forces > isis"],
	["نفذ الجيش السوداني هجوما على مواقع الدعم السريع.", "armed_attack sudanese_army > rsf"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("what a light verb carries: %s", (text, expected) => {
	expect(eventsByRules(text)).toEqual(expected);
});
