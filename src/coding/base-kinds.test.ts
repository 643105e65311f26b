import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

const ROWS: Readonly<Record<string, readonly (readonly [text: string, ...events: string[]])[]>> = {
	"the arm of a base is no aircraft": [
		["أطلق الحوثيون صاروخا باليستيا على قاعدة الملك خالد الجوية.", "shelling houthis >"],
		["هاجم مسلحون قاعدة الوطية الجوية غرب طرابلس.", "armed_attack militants >"],
		["قصفت الطائرات قاعدة الديلمي الجوية في صنعاء.", "air_strike >"],
		["انطلقت من القاعدة غارات جوية على الرقة.", "air_strike >"],
	],
};

for (const [name, rows] of Object.entries(ROWS))
	describe(name, () => {
		test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(eventsByRules(text)).toEqual(expected);
		});
	});
