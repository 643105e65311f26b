import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** The tolls of the events that a text tells, with their groups: "killed 5 combatants". */
function tolls(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer());
	return drafts.flatMap((draft) => [...draft.toll].map(([key, { total, groups }]) => [key, total[0], ...groups.keys()].join(" ")));
}

test.each([
	["قتل خمسة أفراد عائلة واحدة في قصف على حماة.", "killed 5"],
	["مقتل أربعة من أفراد أسرة نازحة بغارة على نيالا.", "killed 4"],
	["أصيب تسعة أفراد من عائلته بقصف على صعدة.", "injured 9"],
	["قتل ستة أفراد من الكوادر الطبية بقصف على جنين.", "killed 6"],
	["مقتل أربعة أفراد وجرح آخرين بقصف على تعز.", "killed 4", "injured 1"],
	["قتل ثلاثة أفراد من الشرطة في هجوم على كركوك.", "killed 3 combatants"],
	["مقتل أحد أفراد المقاومة الشعبية في قصف على تعز.", "killed 1 combatants"],
	["قتل جنديان وأصيب ثلاثة أفراد آخرين من القوات المسلحة بتفجير.", "killed 2 combatants", "injured 3 combatants"],
	["وقالت الفرقة إن ثلاثة من أفرادها قتلوا بكمين.", "killed 3 combatants"],
])("%s", (text, ...expected) => {
	expect(tolls(text)).toEqual(expected);
});
