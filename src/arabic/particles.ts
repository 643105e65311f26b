import { fold } from "./letters.js";

/** A set of words in matching form, written one after another. */
function words(written: string): ReadonlySet<string> {
	return new Set(written.trim().split(/\s+/).map(fold));
}

/** Prepositions by what they say of the noun they bring; in matching form. */
export const PREPOSITION = {
	on: fold("على"),
	to: fold("إلى"),
	from: fold("من"),
	about: fold("عن"),
	with: fold("مع"),
	held: fold("لدى"),
	between: fold("بين"),
	in: fold("في"),
	against: fold("ضد"),
	for: fold("ل"),
	by: fold("ب"),
	through: fold("عبر"),
	during: fold("خلال"),
	near: fold("قرب"),
} as const;

/** Prepositions that point an act at somebody: قصف على، هجوم ضد، انتهاكات بحق. */
export const AGAINST = words("على ضد بحق تجاه باتجاه نحو صوب");

/** Words that open a new clause and end what went before it. */
export const CLAUSE_OPENERS = words(
	"كما فيما بينما حيث وذلك لكن ولكن غير وكان وكانت كان كانت وقد فقد وفي وسبق بالتزامن وبالتزامن تزامنا بالمقابل وبالمقابل وأن وأنه وأنها وأنهم أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها لأن ردا وردا عقب وعقب بعد وبعد بعدما عندما حين حينما قبيل أثناء إذ إذا رغم وسط إلا بل لتصبح فقد ثم بحسب وفق وأما أما",
);

/** Words that open a clause that goes on with the same act: ... قتل ستة فيما أصيب آخرون. */
export const LINKING_OPENERS = words("فيما كما بينما وذلك حيث وقد فقد وكان كان وكانت كانت");

/** Words that open a clause only together with the verb or act after them: they stand before its subject. */
export const COMPLEMENTISERS = words("أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها بأنهم وأن وأنه وأنها وأنهم أنهما بأنهما");

/** Relative pronouns: what follows tells more of the noun before. */
export const RELATIVES = words("الذي التي الذين اللذين اللذان اللتين اللتان اللواتي اللاتي والذي والتي والذين ما مما");

/** Words between a thing or person and whom it belongs to: دورية تابعة لقسد. */
export const BELONGING = words(
	"تابع تابعة تابعين تابعون تابعتين التابع التابعة التابعين التابعون العائد العائدة عائد عائدة يتبع تتبع يتبعون منتسب منتسبين المنتسب المنتسبين منتم منتمين المنتمين المنتمي",
);

/** Words after a count or a person that let a group out of it: بينهم طفل، منهم 3 نساء. */
export const AMONG = words("بينهم بينهن بينها منهم منهن منها بينهما ضمنهم ضمنهن ضمنها بضمنهم بضمنهن بضمنها");

/** Words behind a number that make it a part of those counted before: ثلاثة منهم. */
export const PARTITIVES = words("منهم منهن منها");

/** Words between a family and how many it has: عائلة مؤلفة من 5 أشخاص. */
export const COMPOSED = words("مؤلفة المؤلفة مكونة المكونة تتألف تتكون قوامها");

/** Ends that those before them meet: لقي أربعة عناصر مصرعهم. */
export const ENDS_MET = words("مصرعه مصرعها مصرعهما مصرعهم مصرعهن حتفه حتفها حتفهما حتفهم حتفهن");

/** Kin told by a pronoun behind a person: رجل وابنه. */
export const AND_KIN = words("وابنه وابنها وابنته وابنتها ونجله ونجلها وولده وولدها وكريمته وحفيده وحفيدته");

/** Pronouns between a subject and what it is: الهجوم هو الثالث. */
export const COPULAS = words("هو هي يعد تعد يعتبر تعتبر");

/** The word for "the two", "others" in tolls: وإصابة آخرين. */
export const OTHERS = words("آخرين آخرون آخر أخرى أخريات آخران");

/** Marks that end a clause by themselves. */
export const HARD_MARKS: ReadonlySet<string> = new Set([";", ".", "!", "?", ":"]);

/** A conjunction attached before a word. */
export function conjoined(proclitics: string): boolean {
	return proclitics.startsWith("و") || proclitics.startsWith("ف");
}

/** Of attached particles, the preposition: the last of ب ل ك. Empty where none is. */
export function attachedPreposition(proclitics: string): string {
	const last = proclitics.at(-1) ?? "";
	return last === "ب" || last === "ل" || last === "ك" ? last : "";
}

/** Words that say that another act of the kind is meant: غارة أخرى، قصف مماثل. */
export const ANOTHER = words("آخر أخرى آخرين مماثل مماثلة مماثلا ثان ثانية ثالثة جديدة جديد");

/** Words at a sentence's start that turn to something else: وفي سياق منفصل، من جهة أخرى، كما. */
export const APART = words(
	"سياق منفصل منفصلة متصل آخر أخرى جانب جانبه جانبها جهته جهتها كما أيضا المقابل بالمقابل وبالمقابل بالتزامن وبالتزامن إلى السياق وسبق سبق يذكر يشار الجدير وكان وكانت",
);

/** Words that tie what is told to an act told before: قتل خلالها سبعة. */
export const DURING_IT = words("خلاله خلالها خلالهما فيه فيها جراءه جراءها إثره إثرها نتيجته نتيجتها");

/** Words for a body before its name: عناصر تنظيم داعش، مواقع حركة الشباب. */
export const BODIES = words(
	"تنظيم تنظيمي حركة جماعة ميليشيا مليشيا ميليشيات مليشيات منظمة حزب فصيل فصائل كتائب سرايا خلايا فلول مسلحي مقاتلي عناصر صفوف أفراد رجال أنصار قوى",
);

/** Words behind a body that name another that it sides with: الموالية للرئيس. */
export const LOYAL = words(
	"موالي موالية موالون موالين الموالي الموالية الموالون الموالين مدعوم مدعومة المدعوم المدعومة المدعومين مدعومين المناهض المناهضة المناصر المناصرة المناصرين المؤيد المؤيدة المؤيدين",
);

/** Words that join another name: وكذلك حزب العمال. */
export const ALSO = words("وكذلك كذلك وأيضا أيضا");

/** "And" as a word of its own. */
export const AND = "و";

/** Pronouns attached to a word for a death or loss, by how many they stand for. */
export const PRONOUN = { two: "هما", many: "هم", women: "هن" } as const;

/** Whether attached particles make the word after them a noun: ب and ك stand before no verb. */
export function isNominal(proclitics: string): boolean {
	return proclitics.includes("ب") || proclitics.includes("ك");
}

/** Whether the particle of the future is attached before a verb: ستقصف. */
export function isFuture(proclitics: string): boolean {
	return proclitics.includes("س");
}

/** A definite noun without its article, also where ل has taken the article's alef: للجنود. */
export function withoutArticle(noun: string): string {
	if (noun.startsWith("ال")) return noun.slice(2);
	return noun.startsWith("ل") ? noun.slice(1) : noun;
}

const NAMES_OF_PREPOSITIONS: ReadonlyMap<string, string> = new Map(Object.entries(PREPOSITION).map(([name, word]) => [word, name]));

/** The name in `PREPOSITION` of a preposition; `other` for one that has none, `none` for the empty string. */
export function nameOfPreposition(preposition: string): string {
	return preposition === "" ? "none" : (NAMES_OF_PREPOSITIONS.get(preposition) ?? "other");
}

/** Words before "from" that only tell how near a place is: القريبة من معبر باب السلامة. */
export const NEARBY = words("قريب قريبة القريب القريبة بالقرب مقربة");
