import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** The events that a text tells, with their tolls: "arrest detained 20". */
function events(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer());
	return drafts.map(({ type, toll }) => [type.value, ...[...toll].map(([key, { total }]) => `${key} ${total.join("-")}`)].join(" "));
}

test.each<[string, ...string[]]>([
	["شنت القوات حملة اعتقالات شملت 20 شابا في جنين.", "arrest detained 20-20"],
	["أجرى الحوثيون والحكومة صفقة تبادل شملت 900 أسير.", "agreement"],
	["قصف مدفعي شمل قرى في ريف حماة.", "shelling"],
	["شنت الطائرات غارات طالت بلدات في صعدة.", "air_strike"],
	["شنت القوات غارة على صعدة وشملت أخرى بلدات في حجة.", "air_strike", "armed_attack"],
])("whom an act reached: %s", (text, ...expected) => {
	expect(events(text)).toEqual(expected);
});
