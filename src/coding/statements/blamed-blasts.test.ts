import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "../code-article.js";
import { readWords } from "../words.js";

/** Who does the first event of a sentence, by the rules alone. */
function doers(text: string): string {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer(), null, (_p, _d, _v, given) =>
		given ? 1 : 0,
	);
	return (drafts.find(({ kind }) => kind === "event")?.initiators ?? []).map(({ value }) => value).join();
}

test.each([
	["وحذر الوزير من تنظيم داعش المتهم بالوقوف خلف العملية الانتحارية التي وقعت في سروج.", ""],
	["اتهمت تركيا حزب العمال الكردستاني بتفجير السيارة المفخخة في أنقرة.", "pkk"],
	["اتهمت قطر إسرائيل بقصف مستشفى في غزة.", "israeli_forces"],
])("%s", (text, expected) => {
	expect(doers(text)).toBe(expected);
});
