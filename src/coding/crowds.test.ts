import { expect, test } from "vitest";
import { embeddedGazetteer, embeddedLanguage, readTellings } from "./code-article.js";
import { readWords } from "./words.js";

/** The events that a text tells by the rules alone, with whom they befell and the toll: "displacement civilians 2000-9999". */
function flights(text: string): string[] {
	const { drafts } = readTellings(readWords("", text, embeddedLanguage()), "2024-06-15", embeddedGazetteer(), null, (_p, _d, _v, given) =>
		given ? 1 : 0,
	);
	return drafts
		.filter(({ kind }) => kind === "event")
		.map((d) =>
			[d.type.value, d.targets.map(({ value }) => value).join(","), [...d.toll.values()].map((t) => t.total.join("-"))].join(" ").trim(),
		);
}

test.each<[string, ...string[]]>([
	["نزح الآلاف من الفاشر إلى طويلة.", "displacement civilians 2000-9999"],
	["فر المئات من مدينة النهود.", "displacement civilians 200-999"],
	["الآلاف يفرون من بلدات شمال كردفان.", "displacement civilians 2000-9999"],
	["نزوح الآلاف من بلدات جنوب لبنان.", "displacement civilians 2000-9999"],
	["عشرات الآلاف نزحوا من رفح.", "displacement civilians 20000-99999"],
	["غادر المئات مدينة حلب.", "displacement civilians 200-999"],
])("nameless people by the hundred and more are civilians who flee: %s", (text, ...expected) => {
	expect(flights(text)).toEqual(expected);
});

test.each<[string, ...string[]]>([
	["فر المئات من عناصر التنظيم من الرقة.", "withdrawal"],
	["فر العشرات من المقاتلين إلى الجبال.", "withdrawal"],
	["انسحب المئات من مقاتلي الحزب من القرية.", "withdrawal"],
	["هاجم الجيش المسلحين وفر المئات منهم نحو الجبال.", "armed_attack militants"],
	["تظاهر الآلاف في تعز.", "protest"],
])("those who are named stay who they are: %s", (text, ...expected) => {
	expect(flights(text)).toEqual(expected);
});
