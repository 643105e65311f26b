import { isFeminine } from "./endings.js";
import { fold, words } from "./letters.js";

/** How a pronoun takes up a body that a noun names: by its gender, or as many people. */
export type Gender = "masculine" | "feminine" | "many";

/** Bodies whose noun is feminine without its ending: plurals of things, short names, countries. */
const FEMININE_NOUNS = words(
	"قوى كتائب سرايا فصائل عصائب ألوية أجهزة خلايا مليشيا ميليشيا ميلشيا حماس فتح قسد إسرائيل تركيا إيران روسيا سوريا مصر فلسطين الصين صين ليبيا أمريكا أميركا واشنطن دمشق طهران موسكو بغداد بيروت",
);

/** Bodies and countries whose noun is masculine. */
const MASCULINE_NOUNS = words(
	"جيش حزب تنظيم لواء فيلق مجلس طيران سلاح نظام حشد حرس ائتلاف تحالف احتلال جهاز فصيل كيان عدو دعم دفاع أمن حلف اتحاد لبنان العراق عراق اليمن يمن السودان سودان الأردن أردن",
);

/** People of a body named by themselves in a plural without the ending of one. */
const MANY = words("ثوار مقاتلو مقاتلي مسلحو مسلحي متمردو متمردي مستوطنو مستوطني عناصر جنود أكراد");

const AT = fold("ات");
const UN = fold("ون");
const IN = fold("ين");
/** Shorter words end so by their root. */
const SHORTEST = 5;

/** How pronouns take up the body that a name's first noun, written without the article, names: قوات، حزب، حوثيون; null where nobody knows. */
export function genderOf(noun: string): Gender | null {
	if (FEMININE_NOUNS.has(noun) || isFeminine(noun) || noun.endsWith(AT)) return "feminine";
	if (MASCULINE_NOUNS.has(noun)) return "masculine";
	return MANY.has(noun) || (noun.length >= SHORTEST && (noun.endsWith(UN) || noun.endsWith(IN))) ? "many" : null;
}

const OF_PRONOUNS: ReadonlyMap<string, Gender> = new Map([
	[fold("ه"), "masculine"],
	[fold("ها"), "feminine"],
	[fold("هم"), "many"],
]);

/** The gender of whom a pronoun takes up, as it is attached to a word; null for one that says nothing of that: هما، نا. */
export function genderOfPronoun(pronoun: string): Gender | null {
	return OF_PRONOUNS.get(pronoun) ?? null;
}
