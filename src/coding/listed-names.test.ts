import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** The tolls of the events that a text tells: "killed 3-3". */
function tolls(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer());
	return drafts.flatMap(({ toll }) => [...toll].map(([key, { total }]) => `${key} ${total[0]}-${total[1] ?? ""}`));
}

test.each([
	["قتل كل من أحمد حسين وخالد عمر ومحمود سعيد برصاص مسلحين في الموصل.", "killed 3-3"],
	["أسفر الانفجار عن مقتل كل من الطفل سامر علي والطفلة ريم حسن في إدلب.", "killed 2-2"],
	["أدى القصف إلى جرح كل من صبري يوسف (20 عاما)، عزيز حمد (32 عاما)، ورشيد خليل في عين عيسى.", "injured 3-3"],
	["أدى القصف إلى إصابة كل من ماجدة خضر وشقيقها حاتم خضر بجروح.", "injured 2-2"],
	["مقتل كل من وليد حسن وخالد فرج وآخرين بقصف على حلب.", "killed 3-"],
	["قتل كل من أحمد فرج، قائد الكتيبة، وحسن عمر بكمين في الأنبار.", "killed 2-2"],
	["مقتل كل من في السيارة بغارة على مأرب.", "killed 1-1"],
	["قتل أحمد فرج بقصف على حلب.", "killed 1-1"],
])("%s", (text, ...expected) => {
	expect(tolls(text)).toEqual(expected);
});
