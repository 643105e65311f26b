import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** Who does and who meets what the first claim of a text tells, by the rules alone: "doers > targets". */
function sides(text: string): string {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer(), null, () => 1);
	const [first] = drafts;
	return `${first?.initiators.map(({ value }) => value).join()} > ${first?.targets.map(({ value }) => value).join()}`;
}

test.each([
	["بدأت مباحثات بين الوزيرين الروسي والتركي في موسكو.", "russian_government > turkish_government"],
	["اتفاق وقف إطلاق النار بين الرئيسين التركي رجب طيب أردوغان والروسي فلاديمير بوتين.", "turkish_government,russian_government > "],
	["دعا وزيرا الخارجية الأميركي أنتوني بلينكن والمصري سامح شكري إلى وقف إطلاق النار.", "us_government,egyptian_government > "],
	["عقد لقاء بين الوزيرين المصري سامح شكري والتركي هاكان فيدان في القاهرة.", "egyptian_government > turkish_government"],
	// Another's adjective of another noun stands for itself.
	["التقى الرئيس الروسي فلاديمير بوتين الوزير التركي هاكان فيدان.", "russian_government > turkish_government"],
])("%s", (text, expected) => {
	expect(sides(text)).toBe(expected);
});
