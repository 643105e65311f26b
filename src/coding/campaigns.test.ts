import { expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

const ROWS: readonly Row[] = [
	["أطلقت فصائل المعارضة معركة ردع العدوان ضد قوات النظام في ريف حلب.", "operation syrian_rebels > syrian_army"],
	["المعارضة السورية تطلق معركة «لهيب داريا» قرب دمشق.", "operation syrian_opposition >"],
	["شنت قوات سوريا الديمقراطية معركة للسيطرة على الباغوز.", "operation sdf >"],
	["اندلعت معركة عنيفة بين الجيش السوداني والدعم السريع في الفاشر.", "clash sudanese_army > rsf"],
	["قتل جنديان خلال المعركة التي دارت في الفاشر بين الجيش السوداني والدعم السريع.", "clash sudanese_army > rsf"],
	["سقط قتلى في معركة استمرت ساعات بين قبيلتين في دارفور.", "clash >"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("a battle that is a campaign: %s", (text, expected) => {
	expect(eventsByRules(text)).toEqual(expected);
});
