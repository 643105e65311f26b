import { describe, expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** The tolls of the events that a text tells: "killed 5 children 2". */
function tolls(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer());
	return drafts.flatMap((draft) =>
		[...draft.toll].map(([key, { total, groups }]) =>
			[key, range(total), ...[...groups].filter(([group]) => group !== "combatants").map(([group, n]) => `${group} ${range(n)}`)].join(" "),
		),
	);
}

function range([low, high]: readonly [number | null, number | null]): string {
	return low === high ? `${low}` : `${low ?? ""}-${high ?? ""}`;
}

type Case = readonly [string, ...string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
	"parts of a toll": [
		["أسفر القصف عن مقتل 3 مدنيين (طفلان وامرأة) وإصابة 6 آخرين.", "killed 3 civilians 3 children 2 women 1", "injured 6"],
		["قتل 5 مدنيين، 3 منهم أطفال، بقصف على البلدة.", "killed 5 civilians 5 children 3"],
		["أصيب 8 مدنيين من ضمنهم طفلان بقصف على القرية.", "injured 8 civilians 8 children 2"],
		["انفجر لغم، ما أسفر عن مقتل عامل وإصابة ثلاثة بينهم طفل.", "killed 1", "injured 3 children 1"],
		["خطف المسلحون ثلاثة مدنيين بينهم امرأة.", "abducted 3 civilians 3 women 1"],
		["احتجزت القوات خمسة عشر آخرين بينهم ست نساء.", "detained 15 women 6"],
		["اعتقل الأمن 3 شبان وسيدتين من القرية.", "detained 5 women 2"],
	],
	"a number of its own": [
		["أدى القصف إلى إصابتين في صفوف المدنيين.", "injured 2 civilians 2"],
		["طال القصف محيط البلدة وأدى إلى عدة إصابات.", "injured 2-9"],
		["أدى القصف إلى إصابات في صفوف المدنيين.", "injured 1- civilians 1-"],
	],
	"who is counted": [
		["قتل ثلاثة من المهاجمين في هجوم قرب الحسكة.", "killed 3"],
		["قتلت قوات سوريا الديمقراطية أربعة من المهاجمين.", "killed 4"],
		["أصيب 3 مهاجمين في الاشتباك.", "injured 3"],
		["قتلت القوات الإسرائيلية ثلاثة فلسطينيين في جنين.", "killed 3"],
		["القصف أدى لمقتل عائلة كاملة مؤلفة من 5 أشخاص.", "killed 5"],
		["استشهاد رجل وابنه برصاص الجنود.", "killed 2"],
		["لقي 4 جنود مصرعهم وأصيب 3 في الكمين.", "killed 4", "injured 3"],
		["قتل ما لا يقل عن 12 جنديا في الهجوم.", "killed 12-"],
	],
	"no toll": [["أسعفت فرق الدفاع المدني 3 مصابين إلى المشفى."]],
};

for (const [name, cases] of Object.entries(CASES))
	describe(name, () => {
		test.each(cases.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(tolls(text)).toEqual(expected);
		});
	});
