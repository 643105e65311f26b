import { expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

const ROWS: readonly Row[] = [
	["تم إسعاف المصابين إلى المشفى لتلقي العلاج."],
	["جرى انتشال خمس جثث من تحت الأنقاض."],
	["نقل الجرحى إلى مستشفى الشفاء لتلقي العلاج."],
	["أصيبت امرأة بشظايا أسعفت إلى مستشفى قريب.", "killing > women,civilians"],
	["أصيب شاب برصاص الجيش الإسرائيلي، وتم نقله إلى مشفى الجولان لتلقي العلاج.", "armed_attack israeli_forces > civilians"],
	["أسعفت فرق الدفاع المدني المصابين إلى مشفى إدلب.", "aid white_helmets >"],
	["انتشلت فرق الدفاع المدني جثتين من تحت الأنقاض.", "aid white_helmets >"],
	["تم توزيع مساعدات في مأرب.", "aid >"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("who tends the harmed: %s", (text, expected) => {
	expect(eventsByRules(text)).toEqual(expected);
});
