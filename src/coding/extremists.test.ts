import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** Whom the last act of a text is done to, by the rules alone. */
function killed(text: string): string {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2016-03-10", embeddedGazetteer(), null, () => 1);
	return (drafts.at(-1)?.targets ?? []).map(({ value }) => value).join();
}

test.each([
	["استعاد الجيش العراقي حيا في الرمادي من تنظيم داعش. وقتل عشرة من المتشددين في قصف مدفعي على المدينة أمس.", "isis"],
	["قصفت مقاتلات فرنسية مواقع لحركة الشباب في جوبا. وقتل عشرة من المتطرفين في قصف مدفعي على كيسمايو أمس.", "al_shabaab"],
	// Of two such organisations neither is meant, and where none is named the word says nothing more.
	["اشتبك تنظيم داعش مع هيئة تحرير الشام في إدلب. وقتل عشرة من المتشددين في قصف مدفعي على المدينة أمس.", "militants"],
	["هاجم مسلحون حاجزا للجيش المصري في سيناء. وقتل عشرة من المتشددين في قصف مدفعي على رفح أمس.", "militants"],
])("%s", (text, expected) => {
	expect(killed(text)).toBe(expected);
});
