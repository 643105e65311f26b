import { wordSet } from "./prefixed.js";

/** Plurals of people who are somebody's: kin, companions, men. */
const PEOPLE =
	"أطفال أبناء أبنائ أبناؤ أولاد بنات أشقاء أشقائ أشقاؤ شقيقات إخوة إخوت أخوات أحفاد أفراد رفاق زملاء زملائ عناصر جنود مرافقي مرافقو مرافقيه";
const PRONOUNS = ["ه", "ها", "هم", "هما", "هن"];

/** The same with the pronoun of those whose they are, also behind "and": أطفاله الثلاثة, وأشقاؤها الأربعة. */
export const POSSESSED: ReadonlySet<string> = new Set(
	[...wordSet(PEOPLE)].flatMap((people) =>
		PRONOUNS.flatMap((pronoun) => ["", "و", "ل", "ب", "ول"].map((before) => before + people + pronoun)),
	),
);
