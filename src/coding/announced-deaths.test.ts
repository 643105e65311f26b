import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

describe("who announces that others were killed killed them", () => {
	const rows: readonly Row[] = [
		["أعلنت وزارة الدفاع التركية تحييد 7 من عناصر حزب العمال الكردستاني شمالي العراق.", "killing turkish_forces > pkk"],
		["أعلن الجيش الإسرائيلي القضاء على قائد كتيبة في حماس.", "killing israeli_forces > hamas"],
		["أعلنت شرطة بغداد قتل ثلاثة من عناصر داعش.", "killing iraqi_police > isis"],
		["أعلن الجيش التركي تحييد قيادي في حزب العمال بغارة.", "air_strike turkish_forces > pkk"],
		// Deaths that are only reported.
		["أعلن الجيش الإسرائيلي مقتل قائد كتيبة في حماس.", "killing > hamas"],
		["أعلنت وزارة الصحة قتل 3 مسلحين.", "killing > militants"],
	];
	test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
		expect(eventsByRules(text)).toEqual(expected);
	});
});

describe("whoever stands before a colon announces an act of his own", () => {
	const rows: readonly Row[] = [
		["الجيش الإسرائيلي: اعتراض صاروخ أطلق من اليمن.", "interception israeli_forces >"],
		["القسام: استهداف دبابة ميركافا شرق رفح.", "armed_attack hamas >"],
		["قسد: القضاء على خمسة من عناصر داعش في البصيرة.", "killing sdf > isis"],
		["المرصد السوري: مقتل خمسة في قصف على إدلب.", "shelling >"],
		["وزارة الصحة: قصف مستشفى في الفاشر.", "shelling >"],
	];
	test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
		expect(eventsByRules(text)).toEqual(expected);
	});
});

describe("people are neutralised, and other things too", () => {
	const rows: readonly Row[] = [
		["حيدت القوات التركية 13 مقاتلا من قسد شمالي سوريا.", "killing turkish_forces > sdf"],
		["تم تحييد ثلاثة إرهابيين في سيناء.", "killing > militants"],
		["طالب الوزير بتحييد قطاع النفط عن الصراع."],
		["تسعى الحكومة إلى تحييد لبنان عن الحرب."],
	];
	test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
		expect(eventsByRules(text)).toEqual(expected);
	});
});
