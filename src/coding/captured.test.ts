import { expect, test } from "vitest";
import { readByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

const ROWS: readonly Row[] = [
	["قتل 13 مسلحا من الحوثيين وأسر ثلاثة في مواجهات عنيفة مع المقاومة قرب مأرب.", "clash killed 13 detained 3"],
	["أسفرت المعارك عن مقتل 20 جنديا وأسر خمسة آخرين.", "clash killed 20 detained 5"],
	["قتل الجيش الأوكراني عشرة جنود روس وأسر أربعة في هجوم قرب باخموت.", "armed_attack killed 10 detained 4"],
	["هاجم مقاتلو الحركة الموقع وقتلوا جنديين وأسروا ثلاثة.", "armed_attack killed 2 detained 3"],
	["أسرت قوات الدعم السريع عشرين جنديا في الفاشر.", "arrest detained 20"],
	["قتل جنديان في الفاشر، كما أسر الجيش خمسة مسلحين.", "killing killed 2", "arrest detained 5"],
	["قتل شرطي في كركوك، واعتقلت القوات ثلاثة مسلحين.", "killing killed 1", "arrest detained 3"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("who is taken in a fight: %s", (text, expected) => {
	const { drafts } = readByRules(text, "2016-03-10");
	expect(drafts.map(({ type, toll }) => [type.value, ...[...toll].flatMap(([key, { total }]) => [key, total[0]])].join(" "))).toEqual(
		expected,
	);
});
