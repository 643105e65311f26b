import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** Whom the acts of a sentence are done to where everyone named besides is taken, each act's as "type: targets". */
function targets(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2023-06-15", embeddedGazetteer(), null, () => 1);
	return drafts
		.filter(({ kind }) => kind === "event")
		.map(
			(draft) =>
				`${draft.type.value}: ${[...draft.targets, ...draft.spare.flatMap((s) => (s.part === "target" ? s.values : []))].map(({ value }) => value).join()}`,
		);
}

test.each([
	["قتل ثلاثة مدنيين في بلدة البارة برصاص مسلحين، وتواصل القوات الحكومية قصف قرى جبل الزاوية.", "shelling: "],
	["قصفت القوات الحكومية أطراف بلدة سرمين دون وقوع إصابات بين المدنيين.", "shelling: "],
	["أصيب طفل بانفجار لغم في درعا، في حين قصفت مدفعية الجيش محيط مدينة طفس.", "shelling: "],
	// People whom no other act harmed may be those hit.
	["تواصل القوات الحكومية قصف قرى جبل الزاوية حيث يعيش آلاف المدنيين.", "shelling: civilians"],
	// Help reaches those whom another act harmed.
	["قتل ثلاثة مدنيين بانفجار لغم، ووزعت المنظمات مساعدات على النازحين.", "aid: refugees"],
])("%s", (text, expected) => {
	expect(targets(text)).toContain(expected);
});
