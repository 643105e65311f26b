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
	"bodies found": [
		["عثر الأهالي على 12 جثة في ترهونة بعد انسحاب قوات حفتر.", "killed 12"],
		["عثر على جثتين مجهولتين قرب درعا بعد معارك مع داعش.", "killed 2"],
		["العثور على جثث خمسة مدنيين في مقبرة جماعية بالرقة بعد معارك مع داعش.", "killed 5"],
	],
	"those who are put an end to": [
		["تمكن الجيش من القضاء على ستة عناصر من داعش في سرت.", "killed 6"],
		["وقال إن الجيش قضى على عشرات الإرهابيين في ريف حماة.", "killed 20-99"],
	],
	"parts of a toll": [
		["أسفر القصف عن مقتل 3 مدنيين (طفلان وامرأة) وإصابة 6 آخرين.", "killed 3 civilians 3 children 2 women 1", "injured 6"],
		["قتل 5 مدنيين، 3 منهم أطفال، بقصف على البلدة.", "killed 5 civilians 5 children 3"],
		["أصيب 8 مدنيين من ضمنهم طفلان بقصف على القرية.", "injured 8 civilians 8 children 2"],
		["انفجر لغم، ما أسفر عن مقتل عامل وإصابة ثلاثة بينهم طفل.", "killed 1", "injured 3 children 1"],
		["خطف المسلحون ثلاثة مدنيين بينهم امرأة.", "abducted 3 civilians 3 women 1"],
		["احتجزت القوات خمسة عشر آخرين بينهم ست نساء.", "detained 15 women 6"],
		["اعتقل الأمن 3 شبان وسيدتين من القرية.", "detained 5 women 2"],
		["سقط ستة قتلى بينهم طفل في قصف على تعز.", "killed 6 children 1"],
		["أسفر القصف عن ستة قتلى بينهم مدنيان.", "killed 6 civilians 2"],
		["أسفر القصف عن ستة قتلى هم أربعة مدنيين وجنديان في الباب.", "killed 6 civilians 4"],
		["قتل خمسة جنود، أحدهم ضابط، بانفجار عبوة في الرطبة.", "killed 5"],
		["قتل خمسة مدنيين أحدهم طفل بقصف على دوما.", "killed 5 civilians 5 children 1"],
		["قتل عشرة أشخاص، معظمهم أطفال، في غارة على دوما.", "killed 10 children 6-10"],
		["أصيب ثمانية بينهم ضابط برتبة نقيب بانفجار عبوة ناسفة في كركوك.", "injured 8"],
		["قتلت أسرة من سبعة أفراد في صعدة.", "killed 7"],
	],
	"a number of its own": [
		["أدى القصف إلى إصابتين في صفوف المدنيين.", "injured 2 civilians 2"],
		["طال القصف محيط البلدة وأدى إلى عدة إصابات.", "injured 2-9"],
		["أدى القصف إلى إصابات في صفوف المدنيين.", "injured 1- civilians 1-"],
		["ارتفع عدد قتلى الغارة على دوما إلى 17.", "killed 17"],
		["بلغ عدد قتلى الغارة على دوما 17.", "killed 17"],
		["اعتقل الجيش خمسة في عرسال.", "detained 5"],
		["نزح 3000 مدني من مدينة سراقب.", "displaced 3000 civilians 3000"],
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
		["قتل في القصف خمسة مدنيين.", "killed 5 civilians 5"],
		["قتل القصف خمسة مدنيين في دوما.", "killed 5 civilians 5"],
		["قتل جراء القصف على دوما طفلان.", "killed 2 children 2"],
		["قتل في هجوم شنه الجيش خمسة مدنيين.", "killed 5 civilians 5"],
		["قتل، بحسب مصادر طبية، ثلاثة مدنيين في قصف على تعز.", "killed 3 civilians 3"],
		["قتل طفل برصاصة من قناص في تعز.", "killed 1 children 1"],
		["لقي ثلاثة جنود، بينهم ضابط، مصرعهم بانفجار لغم في ميدي.", "killed 3"],
	],
	"no toll": [
		["أسعفت فرق الدفاع المدني 3 مصابين إلى المشفى."],
		["لم تسفر الغارات على بنش عن إصابات."],
		["لم يؤد القصف على بلدة بنش إلى سقوط قتلى."],
		["سقط صاروخ في سديروت دون أن يسفر عن إصابات."],
		["أصابت قذيفة منزلا في حيس."],
		["أصيبت ثلاث سيارات بأضرار جراء القصف على تعز."],
	],
};

for (const [name, cases] of Object.entries(CASES))
	describe(name, () => {
		test.each(cases.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(tolls(text)).toEqual(expected);
		});
	});
