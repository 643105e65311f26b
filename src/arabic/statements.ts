import { words } from "./letters.js";

/** A word without the conjunction attached before it: وقال is قال. Short words keep their first letter. */
export function unjoined(text: string): string {
	return text.length > 3 && (text[0] === "و" || text[0] === "ف") ? text.slice(1) : text;
}

/** Whether a word, with or without the conjunction attached before it, is one of a set: وقال, وجهت. */
export function isOneOf(set: ReadonlySet<string>, text: string): boolean {
	return set.has(text) || set.has(unjoined(text));
}

/** Verbs that a verbal noun leans on, by the ids of the nouns' entries: حمّل فلان الحكومة مسؤولية, أعرب عن قلقه. */
export const SUPPORT = {
	blame: words("حمل حملت حملوا حملا يحمل تحمل نحمل يحملون محملا محملة محملين القى القت القوا يلقي تلقي القيت ملقيا ملقية"),
	own: words("اعلن اعلنت اعلنوا يعلن تعلن معلنا معلنة تبنى تبنت يتبنى تتبنى اقر اقرت اعترف اعترفت اكد اكدت"),
	express: words(
		"اعرب اعربت اعربوا يعرب تعرب عبر عبرت عبروا يعبر تعبر ابدى ابدت يبدي تبدي اعلن اعلنت اعلنوا يعلن تعلن اكد اكدت اكدوا يؤكد تؤكد جدد جددت وجدد وجددت يجدد تجدد كرر كررت يكرر تكرر شدد شددت يشدد تشدد وجه وجهت وجهوا يوجه توجه اطلق اطلقت اطلقوا يطلق تطلق نطلق اصدر اصدرت يصدر تصدر اتخذ اتخذت يتخذ تتخذ معربا معربة معبرا معبرة مبديا مبدية مؤكدا مؤكدة مجددا مجددة مشددا مشددة معلنا معلنة موجها موجهة سجل سجلت قدم قدمت تقدم تقدمت شعر شعرت يشعر تشعر نشعر",
	),
} as const;

/** Words between a verb and its subject or object that name neither. */
export const BETWEEN = words(
	"ايضا كذلك كما فيها فيه فيهما فيهم خلاله خلالها بدوره بدورها بدورهم بدورهما اليوم امس مجددا مرارا رسميا علنا بشدة قد لاحقا سابقا دائما صراحة ضمنا قبل بعد بشكل رئيسي مباشر مباشرة واضح تكرارا عاجل عاجلا بقوة",
);

/** "Responsibility" with a pronoun: مسؤوليته، مسؤوليتها. */
export const OWNED = words("مسؤوليته مسؤوليتها مسؤوليتهم مسؤوليتهما");

/** What an attack breaks or enters, of whoever suffers it. */
export const SOVEREIGNTY = words(
	"سيادة السيادة لسيادة للسيادة بسيادة بالسيادة أراضي الأراضي للأراضي لأراضي أجواء الأجواء للأجواء لأجواء حرمة لحرمة استقلال لاستقلال",
);

/** Words for a branch, of which the body stands right behind: فرع تنظيم داعش في ليبيا. */
export const BRANCHES = words("فرع فروع جناح ذراع خلية");

/** Words for everybody of a kind, before those addressed: جميع الأطراف. */
export const QUANTIFIERS = words("جميع كافة كل سائر مختلف بعض");
/** Of those, what tells of some who speak: طالب بعض الأهالي. */
export const SOME_OF = words("بعض");

/** The same with "to" or "for" attached: دعوة لجميع الأطراف. */
export const QUANTIFIERS_FOR = words("لجميع لكافة لكل لسائر لمختلف لبعض");

/** Words right behind a verb that make it passive: يتهم فيها, طولب به. */
export const PASSIVE_MARKS = words("فيها فيه بها به فيهم بهم");

/** Words that open the content of a verbal act and end the search for whom it is addressed to. */
export const OPENERS = words("ان الى بان على عن من بانه بانها انه انها لان حول بشان ازاء بسبب حيث التي الذي وذلك");

/** Demonstratives: what follows is the content, not a speaker. */
export const POINTING = words("هذا هذه ذلك تلك هؤلاء هذان هاتين ما كل كافة جميع اي اية عدم وجود");

/** Auxiliaries between a topic and its verb. */
export const AUXILIARIES = words("قد كان كانت كانوا وكان وكانت لا لم لن ما زال زالت يزال تزال ظل ظلت");

/** What somebody else said, which a denial answers: نفى مزاعم الجيش. */
export const OTHERS_WORDS = words("مزاعم المزاعم ادعاءات الادعاءات اتهامات الاتهامات تصريحات رواية الرواية انباء اتهام");

/** What others say that somebody has done: who refuses it denies it. */
export const ACCUSATIONS = words("الاتهامات اتهامات اتهاماته اتهاماتها اتهاماتهم الاتهام اتهام المزاعم مزاعم الادعاءات ادعاءات");

/** Verbs in the passive by which an act is ascribed: هجوم نسب إلى التنظيم. */
export const ASCRIBED = words("نسب نسبت ينسب تنسب منسوب منسوبة");

/** First words of bodies that are plural and take a feminine verb. */
export const FEMININE_BODIES = words(
	"قوات القوات فصائل الفصائل ميليشيات مليشيات الميليشيات المليشيات دول الدول قوى القوى مصادر المصادر جماعات الجماعات منظمات المنظمات سلطات السلطات اطراف الاطراف عشائر العشائر قبائل القبائل كتائب الكتائب",
);

/** First words of unlisted bodies that can speak: مجلس، نقابة، بلدية. */
export const BODIES = words(
	"مرصد المرصد نيابة النيابة كنيسة الكنيسة جامعة هيئات مجلس المجلس هيئة الهيئة منظمة المنظمة منظمات المنظمات شبكة الشبكة حزب الحزب احزاب الاحزاب حركة الحركة جماعة الجماعة لجنة اللجنة لجان اللجان نقابة النقابة نقابات بلدية البلدية رابطة الرابطة اتحاد الاتحاد جمعية الجمعية مؤسسة المؤسسة مؤسسات المؤسسات تجمع التجمع ائتلاف الائتلاف تحالف التحالف غرفة الغرفة فصيل الفصيل فصائل الفصائل لواء كتيبة كتائب جبهة الجبهة تنظيم عشائر العشائر قبائل القبائل قبيلة مركز المركز مبادرة ادارة الادارة مقاومة المقاومة حكومة الحكومة محكمة المحكمة شركة الشركة رئاسة الرئاسة برلمان البرلمان كتلة الكتلة تيار التيار قيادة القيادة فرقة الفرقة وزارة الوزارة مديرية المديرية برنامج البرنامج فريق الفريق سفارة السفارة مفوضية المفوضية امانة الامانة دائرة الدائرة",
);

/** Against whom a body promises to act: words that stand before the one it acts against. */
export const WITH_FRIENDS = words("مع جانب لجانب بجانب برفقة لصالح لدعم دعم بدعم مساندة لمساندة");

/** What a verbal threat has behind its verb, and a mere danger has not. */
export const THREAT_OPENERS = words("بان بانه بانها ان انه انها");

/** Somebody accused: what he is accused of follows. */
export const ACCUSED = words("متهم متهمة متهمين متهمون المتهم المتهمة المتهمين المتهمون");

/** The gender of a verb's subject by its form; null where it cannot be told. */
export function verbGender(text: string, present: boolean): "f" | "m" | null {
	if (!present) return text.endsWith("ت") ? "f" : "m";
	const bare = text.length > 4 && text[0] === "س" ? text.slice(1) : text;
	return bare[0] === "ت" ? "f" : bare[0] === "ي" ? "m" : null;
}

/** Whether a noun's ending makes it feminine. */
export function endsFeminine(text: string): boolean {
	return text.endsWith("ه") || text.endsWith("ات");
}

/** Endings that leave a noun's gender open: names of countries, plurals, duals. */
export function isOpenEnding(text: string): boolean {
	return /[اين]$/.test(text);
}

/** Titles with a preposition before the body: متحدث من، مصدر في. */
export const OF_A_BODY = words("من في باسم لدى ضمن");

/** Whether a word is a definite noun with a preposition attached, in some reading: للأكراد, بالمدينة. */
export function isBoundNoun(analyses: readonly { readonly proclitics: string; readonly definite: boolean }[]): boolean {
	return analyses.some((a) => a.definite && /[بلك]/.test(a.proclitics));
}

/** Stems of verbs in the future or the subjunctive, without the letter of person, by what somebody's saying them of himself makes. */
const PROMISED =
	"واصل تواصل ستمر عمل بقى بقي حافظ دافع دعم قدم قف تصدى تصدي حارب كافح لتزم عيد سعى سعي حرر حمي ضمن تراجع توقف ستسلم تخلى تخلي تركهم ترك فرط ساوم تنازل كون هدف ضع نفذ ستكمل كمل تابع سلم ساعد ساهم سهم شارك بذل وفر خصص منح رسل تخذ فرج ستضيف عزز كثف حقق لبي حتفظ ساند منع ركع غفل نسى نسي تهاون تهاو ألو حرص وقف تردد سكت";
const MENACED =
	"رد حاسب عاقب ضرب ستهدف هاجم صعد دفع نتقم لاحق طال قضي قضى جتث زلزل سحق حرق قتل قوم سمح تسامح دمر لقن رهم ثار ثأر قتص فلت مر وجه كسر بيد طارد ندم";
const stems = (written: string) => words(written);
/** Future verbs that promise. */
export const PROMISES = stems(PROMISED);
/** Future verbs that promise where they are denied: لن ننسحب. */
export const REFUSED = stems("قبل نسحب نتهي رضخ خضع عترف رضى رضي فاوض تفاوض تعامل تعاون");
/** Future verbs that threaten. */
export const MENACES = stems(MENACED);

const FUTURE = words("سوف وسوف فسوف");
const NEVER = words("لن ولن فلن");
const WILL = "س";
/** The letters of person before a verb of the present. */
const PERSONS = "نيتا";

/** Whether a verb carries the mark of the future: سنواصل. */
export function isFutureVerb(text: string): boolean {
	const bare = unjoined(text);
	return bare.length > 3 && bare[0] === WILL && PERSONS.includes(bare[1] as string);
}

/** Whether the verb behind a word is of the future: سوف، لن. */
export function announcesFuture(text: string): boolean {
	return FUTURE.has(text) || NEVER.has(text);
}

/** A verb of the future: its stem, its person's letter, and whether it is denied. Null for other words. */
export function readFuture(
	text: string,
	before: string,
): { readonly stem: string; readonly person: string; readonly denied: boolean } | null {
	const marked = isFutureVerb(text);
	const denied = NEVER.has(before);
	if (!marked && !denied && !FUTURE.has(before)) return null;
	const bare = unjoined(text);
	const verb = marked ? bare.slice(1) : bare;
	if (!PERSONS.includes(verb[0] as string)) return null;
	return { stem: verb.slice(1).replace(/(ون|وا|ان|ها|هم|ه)$/, ""), person: verb[0] as string, denied };
}

/** The letter of the first person plural: نواصل. */
export const WE = "ن";

/** "That" with a pronoun: the speaker himself is the subject. */
export const THAT_HE = words("انه انها انهم بانه بانها بانهم وانه وانها وانهم اننا باننا وانا اننا انا باني اني");

/** A sound masculine plural that cannot be a subject: المطلوبين. */
export function isOblique(text: string): boolean {
	return text.length > 6 && text.startsWith("ال") && text.endsWith("ين");
}

/** Plain people who speak as such: their body is the civilians. */
export const PEOPLE = words(
	"ناشطون الناشطون ناشطين نشطاء النشطاء اهالي الاهالي اهال سكان السكان مواطنون المواطنون مدنيون المدنيون نازحون النازحون",
);

/** "The forces", pointing back at those named. */
export const FORCES = "قوات";

/** Verbs of laying blame, where they cannot be the carrying of a thing. */
export const BLAMES = words("يحمل تحمل حمل حملت محملا محملة محملين");

/** What makes "ascribed to" the source of words and no accusation: نسبت الوكالة إلى الوزير قوله. */
export const QUOTED_WORDS = words("القول قوله قولها قولهم تصريحات تصريح");

/** Words before one whom a body acts against with "to": التصدي لداعش. */
export const CONFRONTING = words("التصدي تصدي لتصدي للتصدي بالتصدي تصديها تصديه التعرض");

/** Whether a word is a definite noun with ب attached: بالتوقف. */
export function isInstrument(analyses: readonly { readonly proclitics: string; readonly definite: boolean }[]): boolean {
	return analyses.some((a) => a.definite && a.proclitics.endsWith("ب"));
}

/** Words before a body that has resolved something, and is not told of itself: قراري مجلس الأمن. */
export const RESOLUTIONS = words("قرار القرار لقرار قرارات لقرارات قراري لقراري وقرار بقرار ميثاق لميثاق");

/** Writings that speak for whoever spoke last. */
export const DOCUMENTS = words("البيان بيان التقرير تقرير الرسالة رسالة التصريح البلاغ");

/** Words of affirming before what somebody says of himself: تكتفي بالتأكيد على أنها ستواصل. */
export const AFFIRMING = words(
	"التاكيد بالتاكيد تاكيده تاكيدها القول بالقول قوله قولها اكد اكدت اكدوا يؤكد تؤكد يؤكدون كرر كررت يكرر تكرر",
);

/** "Did not", before a verb. */
export const NOT_PAST = words("لم ولم فلم");

/** Words of "not" before what somebody is or does. */
export const NEGATING = words("ليس ليست ليسوا لسنا لست غير لم لن لا");

/** "Any", before a deed that has not been done: أي انتهاك للهدنة. */
export const ANY = words("اي اية");

/** Verbs behind "did not" that tell of what is not known: they deny no deed. */
export const NOT_KNOWN = words(
	"يتضح تتضح يعرف تعرف يتبين تتبين يتأكد تتأكد يتسن تتسن يحدد تحدد يوضح توضح يذكر تذكر يكشف تكشف يصدر تصدر يعد تعد يعلم تعلم يشر تشر يدل تدل يفصح تفصح يتطرق تتطرق يقدم تقدم يعلن تعلن يعلق تعلق يحسم تحسم يرد ترد يتضمن تتضمن يورد تورد يصل تصل يتم تتم يقتصر تقتصر يبلغ تبلغ يتجاوز تتجاوز",
);

/** Countries' names that take a masculine verb; the others are feminine. */
export const MASCULINE_COUNTRIES = words("لبنان السودان العراق اليمن الاردن المغرب");

/** A sound masculine plural in the nominative: a subject. */
export function isNominative(text: string): boolean {
	return text.length > 4 && text.endsWith("ون");
}

/** An adjective in agreement makes a broken plural feminine: الأمم المتحدة. */
export function isFeminineAdjective(noun: string, adjective: string): boolean {
	return noun.startsWith("ال") && adjective.startsWith("ال") && adjective.endsWith("ه");
}

/** A participle that reads as a noun too: behind a comma it goes on with what the speaker says. */
export const AS_PARTICIPLE = words("مطالبا مطالبة مناشدة");

/** His own: what is told of them is told of the speaker. */
export const HIS_OWN = words("بلاده بلادها بلدنا بلادنا قواته قواتها قواتنا جيشه حكومته حركته حركتنا مقاتليه مقاتلوه");

/** Acts that go on or end by the will of whoever carries them out: العملية لن تتوقف. */
export const OWN_ACTS = words(
	"العملية العمليات عملية عمليات الحملة حملة حملتنا المعركة معركة معركتنا الحرب حرب الضربات ضربات ضرباتنا الغارات غارات الهجمات هجماتنا القتال المقاومة التعزيزات تعزيزات انتشار الانتشار الدعم دعم دعمنا المساعدات الجهود جهودنا المسيرة الثورة النضال الكفاح",
);

/** Calls that many make, told without the callers: مناشدات للأهالي, مطالبات للتحالف. */
export const CALLS = words("مناشدات المناشدات مطالبات المطالبات دعوات نداءات استغاثات");

/** What somebody who gives no word refuses: رفض المتحدث التعليق. */
export const WITHHELD = words("التعليق تعليق الكشف الادلاء الافصاح الخوض الاجابة الرد تاكيد نفي تسمية ذكر اسمه اسمها هويته هويتها تقدير");

export const ARTICLE = "ال";

/** "We", before in whose name: إننا في الائتلاف. */
export const OURSELVES: ReadonlySet<string> = words("إننا أننا نحن وإننا ونحن");

/** A verb of the first person plural: نطالب. */
export function isOurs(text: string, present: boolean): boolean {
	const bare = unjoined(text);
	return present && (bare.startsWith(WE) || bare.startsWith("سن"));
}

/** Whether a verb may be of "we": قصفنا، نقصف. */
export function isFirstPerson(text: string): boolean {
	const bare = unjoined(text);
	return bare.endsWith("نا") || bare.startsWith(WE) || bare.startsWith("سن");
}

/** By what a body names itself: تطلق على نفسها اسم، تسمي نفسها. */
export const NAMING = words("تطلق يطلق اطلقت اطلق يطلقون تسمي يسمي سمت يسمون");
export const ONESELF = words("نفسها نفسه انفسهم");

/** Words of giving oneself up, before those who do: استسلم مقاتلو التنظيم للجيش. */
export const YIELDING = words("استسلم استسلمت استسلموا يستسلم تستسلم");
export const NAME = words("اسم");

/** Titles that a name follows. */
export const OFFICES = words(
	"وزير وزيرة رئيس رئيسة الرئيس متحدث المتحدث ناطق الناطق مسؤول قائد القائد سفير مبعوث المبعوث امين الامين مدير زعيم نائب مفوض مفوضة الجنرال العميد العقيد اللواء مستشار",
);

/** Verbs of asking whose "from" brings the one asked. */
export const ASKS_FROM: ReadonlySet<string> = new Set(["طلب", "طلب من"]);

/** Verbs of threatening that nothing but somebody's words does: a danger "threatens" too. */
export const THREATS_ALONE: ReadonlySet<string> = new Set(["توعد"]);

/** Offices of those who govern a place for its country, or what they head: محافظ نينوى، رئيس بلدية عرسال. */
export const GOVERNORS = words("محافظ قائممقام قائمقام والي بلدية حاكم عمدة");

/** Adjectives of what belongs to a parliament: لجنة الأمن النيابية. */
export const PARLIAMENTARY = words("النيابية البرلمانية النيابي البرلماني");

/** A member of parliament, before his name. */
export const DEPUTY = words("النائب النائبة");

/** Verbs of issuing. */
export const ISSUES = words("أصدر أصدرت يصدر تصدر أصدروا");

/** "In preparation for". */
export const IN_ORDER = words("استعدادا");

/** Demands, and what is done about them: تنفيذ مطالب المتظاهرين. */
export const DEMANDS = words("مطالب مطالبه مطالبها مطالبهم مطالبنا");
export const MEETING = words("تنفيذ تلبية تحقيق قبول تقبل يقبل نفذ لبى حقق الاستجابة");

/** A pupil, and where he learns: طالب في المرحلة الثانوية. */
export const PUPIL = words("طالب");
export const SCHOOLING = words("المرحلة كلية الكلية جامعة الجامعة مدرسة المدرسة الصف المعهد معهد قسم جامعي ثانوي");

/** The noun of accusing, which is of the accused where his deed stands behind it: اتهام إسرائيل بقصف المدرسة. */
export const ACCUSING = words("اتهام");

/** Words beside the act that is claimed, before whoever claims it: تبنت معظم هذه الهجمات جماعة. */
export const CLAIMED_BESIDE = words("معظم بعض جميع كل غالبية هذا هذه ذلك تلك مسؤولية المسؤولية");

/** Nouns of asking, which are of the one asked where what is asked stands behind him: بمطالبة الحزب بسحب مقاتليه. */
export const ASKING_NOUN = words("مطالبة");

/** What somebody has or does that is praised: ثمن موقف الحكومة. */
export const PRAISED = words("موقف مواقف دور جهود دعم تضحيات صمود وقوف مساعي مبادرة مبادرات");

/** Behind what somebody claims: what it answers, and to whom he swore allegiance. */
export const BEHIND_CLAIM = words("ردا وردا انتقاما وانتقاما ثأرا احتجاجا مبايعته مبايعتها مبايعتهم مبايعة بيعته ولائه ولاءه بايع بايعت");
