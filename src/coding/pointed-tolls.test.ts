import { expect, test } from "vitest";
import { readByRules } from "../../test/rules.js";

// Tolls of those whom a pronoun points back at, as the rules read them: "type key least-most" for every toll.

const ROWS: readonly (readonly [text: string, ...tolls: string[]])[] = [
	["استهدف مسلحون ثلاثة جنود في طريقهم إلى بيوتهم، ما أدى إلى إصابتهم بجروح.", "armed_attack injured 3-3"],
	["استهدفت غارة سيارة تقل 4 مزارعين ما أدى إلى استشهادهم.", "air_strike killed 4-4"],
	["هاجم المسلحون سبعة حراس وقتلوهم.", "armed_attack killed 7-7"],
	["داهمت القوات منازل ثلاثة شبان في البلدة وجرى اعتقالهم.", "arrest detained 3-3"],
	["هاجم مسلحون حافلة تقل 12 عاملا واقتادوهم إلى جهة مجهولة.", "abduction abducted 12-12"],
	// Harm has been told of those counted, or others stand between, or things are counted.
	["قتل 5 مدنيين جراء إصابتهم بشظايا.", "killing killed 5-5"],
	["هاجم 20 مسلحا موقع الجنود ما أدى إلى مقتلهم.", "armed_attack killed 1-"],
	["قصفت الطائرات 4 منازل ما أدى إلى مقتلهم.", "air_strike killed 1-"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("those whom a pronoun means: %s", (text, expected) => {
	const { drafts } = readByRules(text, "2023-06-15");
	const told = drafts.flatMap(({ type, toll }) =>
		[...toll].map(([key, { total }]) => `${type.value} ${key} ${total[0]}-${total[1] ?? ""}`),
	);
	expect(told).toEqual(expected);
});
