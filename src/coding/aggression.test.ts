import { expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

const ROWS: readonly Row[] = [
	["شيعت غزة شهداء العدوان الإسرائيلي.", "killing israeli_forces >"],
	["قتلى العدوان السعودي في صعدة بلغوا 12.", "killing arab_coalition >"],
	["ارتفاع عدد ضحايا العدوان التركي إلى 12 مدنيا.", "killing turkish_forces >"],
	["استشهد طفل في العدوان السعودي على صعدة.", "armed_attack arab_coalition > children,civilians"],
	["استشهاد طفل في العدوان الإسرائيلي على رفح.", "armed_attack israeli_forces > children,civilians"],
	["قتل ضابط في هجوم مسلح على حافلة.", "armed_attack > soldiers"],
	["هجوم مسلحين على قرية في ديالى.", "armed_attack militants >"],
	// Who attacks, and dead that are a body's own.
	["نفذ العدوان الإسرائيلي غارة على صور.", "air_strike israeli_forces >"],
	["ارتفع عدد قتلى الجيش الإسرائيلي إلى خمسة في المعارك.", "clash > israeli_forces"],
	["قتل متطوع في الدفاع المدني بقصف لقوات النظام على سرمين.", "shelling syrian_army > white_helmets"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("whose aggression it is: %s", (text, expected) => {
	expect(eventsByRules(text)).toEqual(expected);
});
