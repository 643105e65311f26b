import { fold } from "./letters.js";
import { searchForm, searchForms } from "./search-words.js";

/** Places whose exact whereabouts may put those in them in danger. */
export const SENSITIVE = ["hospital", "school", "camp", "shelter"] as const;
export type SensitivePlace = (typeof SENSITIVE)[number];

/** Words that name such a place; several words must follow one another. What mostly means something else (جامعة الدول العربية) is not among them. */
const WORDS: Readonly<Record<SensitivePlace, string>> = {
	hospital: `
		مستشفى مستشفيات مشفى مشاف مشافي مستوصف مستوصفات عيادة عيادات
		مركز_صحي مركز_طبي مراكز_صحية مراكز_طبية نقطة_طبية نقاط_طبية منشأة_طبية منشأة_صحية منشآت_طبية مرفق_طبي مرفق_صحي مرافق_طبية مرافق_صحية مجمع_طبي
		دار_توليد بنك_الدم`,
	school: `
		مدرسة مدارس مدرستين مدرستان روضة_أطفال روضة_للأطفال رياض_الأطفال رياض_أطفال حضانة_أطفال ثانوية_للبنات ثانوية_للبنين`,
	camp: `
		مخيم مخيمات مخيمي مخيما خيمة خيام خيم تجمع_نازحين تجمع_النازحين تجمعات_النازحين`,
	shelter: `
		ملجأ ملاجئ مأوى مآوي إيواء دار_أيتام دار_الأيتام دار_مسنين دار_المسنين`,
};

const ARTICLE = fold("ال");

/** The phrases by their first word, with and without the article. */
const PHRASES = new Map<string, { readonly kind: SensitivePlace; readonly rest: readonly string[] }[]>();
for (const kind of SENSITIVE) {
	for (const phrase of WORDS[kind].trim().split(/\s+/)) {
		const [first = "", ...rest] = phrase.split("_").map(fold);
		for (const word of [first, ARTICLE + first]) PHRASES.set(word, [...(PHRASES.get(word) ?? []), { kind, rest }]);
	}
}

/** The same in Latin letters, as addresses and other tables write it. */
const LATIN: readonly (readonly [SensitivePlace, RegExp])[] = [
	["hospital", /(?<![a-z])(?:hospitals?|clinics?|m(?:us|os)?tashfa|mashfa|medical[-_ ]cent(?:er|re))(?![a-z])/],
	["school", /(?<![a-z])(?:schools?|kindergartens?|madras[ae]h?)(?![a-z])/],
	["camp", /(?<![a-z])(?:camps?|mu?kha?yy?am(?:at)?)(?![a-z])/],
	["shelter", /(?<![a-z])(?:shelters?|orphanages?)(?![a-z])/],
];

/** Which sort of sensitive place a text names, with whatever particles attached (وبالمستشفى); null where it names none. */
export function sensitivePlaceIn(text: string): SensitivePlace | null {
	const latin = text.toLowerCase();
	for (const [kind, pattern] of LATIN) if (pattern.test(latin)) return kind;
	const words = searchForm(text).split(" ");
	for (const [i, word] of words.entries())
		for (const form of searchForms(word))
			for (const { kind, rest } of PHRASES.get(form) ?? []) if (rest.every((next, k) => says(words[i + 1 + k], next))) return kind;
	return null;
}

/** Whether a word is another in one of its forms, with or without the article. */
function says(word: string | undefined, wanted: string): boolean {
	return word !== undefined && searchForms(word).some((form) => form === wanted || form === ARTICLE + wanted);
}
