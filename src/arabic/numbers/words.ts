import { fold } from "../letters.js";
import { prefixed, wordSet } from "./prefixed.js";

/** What part of a number a word is. A `pair` is two of a scale; a `bare-pair` is that only where it stands alone. */
export type Part = "unit" | "ten" | "hundred" | "scale" | "pair" | "bare-pair";

/** Number words; gender, case and spelling variants side by side. */
const NUMBER_WORDS: readonly (readonly [Part, number, string])[] = [
	["unit", 1, "واحد واحدة واحدا أحد إحدى"],
	["unit", 2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثنتان ثنتين"],
	["unit", 3, "ثلاثة ثلاث"],
	["unit", 4, "أربعة أربع"],
	["unit", 5, "خمسة خمس"],
	["unit", 6, "ستة ست"],
	["unit", 7, "سبعة سبع"],
	["unit", 8, "ثمانية ثماني ثمان"],
	["unit", 9, "تسعة تسع"],
	["unit", 10, "عشرة عشر"],
	["ten", 20, "عشرون عشرين"],
	["ten", 30, "ثلاثون ثلاثين"],
	["ten", 40, "أربعون أربعين"],
	["ten", 50, "خمسون خمسين"],
	["ten", 60, "ستون ستين"],
	["ten", 70, "سبعون سبعين"],
	["ten", 80, "ثمانون ثمانين"],
	["ten", 90, "تسعون تسعين"],
	["hundred", 100, "مئة مائة"],
	["hundred", 200, "مئتان مئتين مائتان مائتين مائتا مائتي مئتا مئتي"],
	["hundred", 300, "ثلاثمئة ثلاثمائة ثلثمائة ثلثمئة"],
	["hundred", 400, "أربعمئة أربعمائة"],
	["hundred", 500, "خمسمئة خمسمائة"],
	["hundred", 600, "ستمئة ستمائة"],
	["hundred", 700, "سبعمئة سبعمائة"],
	["hundred", 800, "ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة"],
	["hundred", 900, "تسعمئة تسعمائة"],
	["scale", 1000, "ألف آلاف"],
	["scale", 1_000_000, "مليون ملايين"],
	["scale", 1_000_000_000, "مليار مليارات بليون"],
	["pair", 2000, "ألفان ألفين ألفي"],
	["pair", 2_000_000, "مليونان مليونين مليوني"],
	["pair", 2_000_000_000, "ملياران مليارين ملياري"],
	["bare-pair", 2000, "ألفا"],
	["bare-pair", 2_000_000, "مليونا"],
	["bare-pair", 2_000_000_000, "مليارا"],
];

/** Forms that are other words: "I am not", "quantities". */
const NO_NUMBERS = wordSet("لست ولست فلست كست كسبع كمية وكمية فكمية كميات وكميات فكميات");

/** Ordinals from the eleventh on, before ten: الساعة الثانية عشرة. */
export const BEFORE_TEN = prefixed(
	[...wordSet("حادي حادية ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة")].map(
		(word) => [word, true] as const,
	),
);

/** Number words as written, with conjunction, preposition and article attached. */
export const NUMBERS = prefixed(
	NUMBER_WORDS.flatMap(([part, value, forms]) => forms.split(" ").map((form) => [fold(form), { part, value }] as const)),
	NO_NUMBERS,
);

/** Number words that look like other words ("dead", "he wrote"); by themselves they count only before a noun. */
export const NEEDS_NOUN = wordSet("مئتا مئتي ألفا ألفي ألف مليونا مليارا بليون ست سبع عشر");

/** Halves and quarters: of a scale ("نصف مليون"), or after one ("مليون ونصف المليون"). */
export const FRACTIONS = prefixed([
	[fold("نصف"), 0.5],
	[fold("ربع"), 0.25],
	[fold("ثلث"), 1 / 3],
]);

/** Words of magnitude: codebook, "Quantities". `of` counts only with "of" after it; `scalable` multiplies a scale. */
export interface Magnitude {
	readonly id: string;
	readonly range: readonly [number, number | null];
	readonly of: boolean;
	readonly scalable: boolean;
}

const MAGNITUDE_ROWS: readonly (readonly [string, string, readonly [number, number | null], "of" | "any", "scalable" | "plain"])[] = [
	["tens", "عشرات", [20, 99], "any", "scalable"],
	["hundreds", "مئات", [200, 999], "any", "scalable"],
	["hundreds", "مائات", [200, 999], "any", "scalable"],
	["thousands", "آلاف", [2000, 9999], "any", "plain"],
	["thousands", "ألوف", [2000, 9999], "any", "plain"],
	["millions", "ملايين", [2_000_000, 9_999_999], "any", "plain"],
	["billions", "مليارات", [2_000_000_000, 9_999_999_999], "any", "plain"],
	["several", "بضعة", [2, 9], "any", "scalable"],
	["several", "بضع", [2, 9], "any", "scalable"],
	["several", "عدة", [2, 9], "any", "scalable"],
	["number-of", "عدد", [2, 9], "of", "plain"],
	["number-of", "عددا", [2, 9], "of", "plain"],
	["many", "عديد", [2, 9], "of", "plain"],
];

export const MAGNITUDES = prefixed(
	MAGNITUDE_ROWS.map(
		([id, word, range, of, scalable]) =>
			[fold(word), { id, range, of: of === "of", scalable: scalable === "scalable" } satisfies Magnitude] as const,
	),
	NO_NUMBERS,
);

/** Adjectives between "a number" and "of": عدد كبير من. */
export const SIZES = wordSet("غير جدا كبير كبيرة كبيرا قليل قليلا محدود محدودا محدد معروف معلوم إضافي ضخم هائل آخر");
/** Before "a number" they make it the most or least there can be. */
export const AS_MANY = wordSet("أكبر أقل أدنى أي نفس ضعف لأكبر");
export const ANOTHER = fold("آخر");
/** What "a number" may count by a pronoun: عدد منهم، العديد منها. */
export const OF_FORMS = wordSet("من منهم منهن منها منه");

/** The particles of number phrases, in matching form. */
export const OF = fold("من");
export const AND = fold("و");
export const OR = fold("أو");
export const TO = wordSet("إلى حتى ل");
export const BETWEEN = wordSet("بين وبين فبين");
export const FROM = wordSet("من ومن");
export const ARTICLES = wordSet("ال بال لل وال وبال ولل كال فال");
