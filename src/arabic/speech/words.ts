import { fold, words } from "../letters.js";

/** Words that look like a verb of saying and are none: إضافة إلى is no أضاف with a pronoun. */
export const NO_TELLING = words(
	"يشار ويشار تشار يذكر ويذكر تذكر إضافة بالإضافة وإضافة إعلانا أنباء بيننا سجلات نصف تابعة تقل يقل رأس رأسها رأسهم وصفه وصفها وصفهم وصفته وصفتها وصفتهم تصفه تصفها تصفهم يصفه يصفها يصفهم",
);

/** Before a verb of saying, they say that nothing was told: لم يذكر. */
export const UNTOLD = words("بسبب لم لن لا ولم ولن ولا فلم دون يمكن يجب ينبغي أي الجدير والجدير جدير وجدير يجدر ويجدر");

/** What may stand between the verb and its speaker, or between the speaker and what he says. */
export const BESIDE = words(
	"به بها عنه عنها له لها لنا لي فيه فيها عليه عليها بدوره بدورها بدورهم أيضا كذلك رسميا لاحقا حينها حينذاك وقتها آنذاك مؤخرا سابقا أمس اليوم الآن قد الماضي الماضية الجاري فجر صباح مساء ظهر ليل الليلة أول هنا صحفيا هاتفيا حصريا",
);

/** Phrases of turn: من جهته، من جانبها, and what they open with. */
export const TURN_FROM = fold("من");
export const TURNS = words("جهته جهتها جانبه جانبها جهتهم جانبهم جهة جانب طرفه طرفها");

/** FM, in a radio's name. */
export const BAND: readonly [string, string] = [fold("إف"), fold("إم")];

/** Of what somebody says it in or on: في بيان، في تصريح، عبر حسابه. */
export const VEHICLES = words(
	"بيان بيانها بيانه البيان بيانين بلاغ تصريح تصريحات تصريحه تصريحاته تصريحها تصريحاتها حديث حديثه حديثها مقابلة مؤتمر مؤتمره اتصال تغريدة تغريدات منشور منشورات كلمة كلمته كلمتها خطاب خطابه رسالة رسائل تقرير تقريره تقريرها تقارير التقرير حوار لقاء مداخلة برنامج جلسة حسابه حسابها حساب صفحته صفحتها موقعه موقعها معرفاته معرفاتها مقطع تسجيل فيديو خبر نشرة إحاطة مذكرة إفادة شهادة شهادته بث ختام سياق معرض وقت ساعة ساعات حصيلة إحصائية إحصاء دراسة تحديث وثيقة تعليق تعليقه",
);

/** Those of them that tell a time, a count or an act of its own as well. */
export const NO_MEDIUM = words("وقت ساعة ساعات سياق معرض ختام حصيلة إحصائية إحصاء لقاء خبر برنامج");

/** The conjunction, written onto the word after it. */
export const AND = fold("و");
/** The mark of the future, written onto the verb. */
export const FUTURE = fold("س");

/** "So", written onto the verb that answers "as for". */
export const SO = fold("ف");
export const AS_FOR = words("أما وأما");

export const IN = fold("في");
export const VIA = fold("عبر");
export const FROM = fold("من");
export const ABOUT = fold("عن");
export const ON = fold("على");
export const TO = fold("إلى");

/** Words by which a source belongs to somebody: تابعة لـ، مقربة من، موالية لـ، معارضة. */
export const BELONGING = words(
	"تابع تابعة تابعين التابع التابعة التابعين مقرب مقربة مقربون مقربين المقرب المقربة المقربين موال موالية موالون الموالي الموالية الموالين مطلع مطلعة مطلعون مطلعين المطلعة معني معنية المعنية مختص مختصة المختصة معارض معارضة المعارضة",
);

/** Those of them that say nothing without whom it is. */
export const ATTACHED = words("تابع تابعة تابعين التابع التابعة التابعين مقرب مقربة مقربون مقربين المقرب المقربة المقربين");

/** A name follows: the spokesman speaks in it. */
export const IN_NAME_OF = words("باسم بإسم");

/** Where a document comes from: بيان صادر عن، تقرير أصدرته. */
export const ISSUED = words("صادر صادرا صادرة الصادر الصادرة صدر صدرت منسوب منسوبة");
export const ISSUING = words("أصدرته أصدرتها أصدره أصدرها نشرته نشرتها نشره نشرها أعدته أعدها وزعته بثته نقلته تلقته");

/** Words that open a clause before its subject: وكانت الوكالة قد ذكرت، بينما مصادر قالت. */
export const BEFORE_SUBJECT = words(
	"كان كانت وكان وكانت فكانت إن أن وأن بأن فإن لأن لكن ولكن فيما وفيما بينما حيث كما حين كون أما وأما إذ وقد و ف ثم غير إلا",
);

/** Words after which another telling stands beside the one before, not within it. */
export const BESIDE_IT = words(
	"كما فيما بينما حين حيث لكن ولكن وكان وكانت كان كانت وقد قد ثم وفيما وكذلك كذلك بدوره وبدوره بدورها وبدورها جهته جهتها جانبه جانبها جهة أخرى آخر",
);

/** Words that point a noun back at one told before: المصدر نفسه، البيان ذاته. */
export const SELFSAME = words("نفسه نفسها ذاته ذاتها أنفسهم ذاتهم عينه عينها المذكور المذكورة");

/** Words that open a person's name by themselves. */
export const NAME_OPENERS = words(
	"أبو أبي أبا أم ابن بن عبد د الدكتور الشيخ السيد السيدة العميد العقيد اللواء الرائد النقيب المقدم الملازم الفريق الحاج المهندس المحامي الجنرال",
);

/** Slave of, which makes a name only with the word after it: عبد الأمير. */
export const SERVANT = fold("عبد");

/** Small words that end every name. */
export const NAME_ENDERS = words(
	"الذي التي الذين اللذين اللذان اللتين اللواتي ما مما هو هي هم وهو وهي قد وقد لقد ثم أو أم حيث بينما فيما كما إذا إذ لكن ولكن لا لم لن ليس ليست هذا هذه ذلك تلك وذلك كل جميع عدة عدد عشرات مئات آلاف نحو حوالي قرابة كافة معظم أكثر أقل نحن حتى بعد قبل منذ خلال أثناء عقب إثر جراء ضد بحق أن إن بأن أنه إنه أنها إنها أنهم فإن فإنه فإنها بأنه بأنها عندما وبحسب بحسب وفق وفقا قوله قولها قولهم القول بالقول تأكيد تأكيده تأكيدها النقاب بتاريخ",
);

/** Nouns that become a body's name only with what follows: جيش الإمارات، حكومة الوفاق. */
export const GENERAL_NOUNS = words(
	"جيش حكومة قوات شرطة وزارة حركة جبهة تنظيم حزب جماعة هيئة مجلس فصائل كتائب ألوية لواء أجهزة سلطات دولة نظام",
);

/** Words that say that a body bears arms. */
export const MILITARY = words(
	"أمني أمنيون أمنيين أمنيان عسكري عسكرية العسكري العسكرية دفاع الدفاع جيش الجيش أركان الأركان قوات القوات حربي الحربي الحربية قيادة القيادة المركزية",
);

/** How many of the speakers: عدد من وسائل الإعلام، أحد السكان. */
export const SOME = words("عدد عدة بعض أحد إحدى جميع معظم أغلب مجموعة فرع");

/** He is who the title says: محمد سالم وهو متحدث باسم. */
export const BEING = words("وهو وهي وهم");

/** Open what was going on when somebody spoke, before what he said: قال الوزير خلال زيارة المخيم إن. */
export const MEANWHILE = words("خلال أثناء عقب بعد لدى إثر قبيل قبل تعليقا ردا");

/** Counts that somebody publishes: بحسب حصيلة لوزارة الصحة. */
export const TALLIES = words("حصيلة الحصيلة حصيلته حصيلتها تعداد أرقام");

/** Papers and channels that somebody speaks to: قال لصحيفة. */
export const PAPERS = words("صحيفة جريدة مجلة وكالة قناة إذاعة تلفزيون");

/** Papers that have the name of a city. */
export const CITY_PAPERS = words("الرياض");

/** The same, and what else a correspondent can be of: مراسل شبكة القدس. */
export const OUTLETS = words("صحيفة جريدة مجلة وكالة قناة إذاعة تلفزيون شبكة موقع فضائية راديو");

/** Verbs that go on with a telling; alone they mean other things too. */
export const GOING_ON = words("وتابع وتابعت وتابعوا تابع تابعت ومضى ومضت وواصل وواصلت وبين وبينت");

/** Verbs of plain saying; a person's name alone can follow them: قال الدوسري. */
export const SAYING = words(
	"قال وقال يقول ويقول أضاف وأضاف يضيف ويضيف أوضح وأوضح يوضح صرح وصرح أردف وأردف نوه ونوه ذكر وذكر لفت ولفت أشار وأشار أكد وأكد يؤكد ويؤكد وبين قالت وقالت وأضافت وأوضحت وأكدت",
);

/** ما and قد before a verb whose subject stands before it: وزير الدفاع قد طالب. */
export const ALREADY = fold("قد");

/** Particles written onto a noun with the article; no person's name opens with them. */
const ONTO_ARTICLE = new RegExp(`^(${["بال", "لل", "كال", "وال", "فال", "وكأ", "بأ"].map(fold).join("|")})`);

/** Whether a word opens with a particle before the article, so that it opens no name. */
export function ontoArticle(text: string): boolean {
	return ONTO_ARTICLE.test(text);
}

/** What somebody publishes; without it نشر is to deploy and نقل to carry. */
export const MATERIAL = words(
	"صور صورا صورة مقطع مقطعا مقاطع تسجيل تسجيلا تسجيلات فيديو شريط شريطا بيان بيانا خبر خبرا تقرير تقريرا إحصائية معلومات أنباء أخبار حصيلة قائمة تغريدة منشورا تصريح تصريحا تصريحات مشاهد",
);

/** Verbs that announce: whoever announces vouches for it. */
export const ANNOUNCING = words("أعلن أبلغ كشف");

/** Verbs behind whose speaker what he tells can stand as a noun without "that": أعلن الجيش مقتل جندي. */
export const CONTENT_BEHIND = words(
	"أعلن أعلنت يعلن تعلن أكد أكدت يؤكد تؤكد كشف كشفت وثق وثقت رصد رصدت سجل سجلت أحصى أحصت نفى نفت أبلغ أبلغت أخبر أخبرت حذر حذرت توقع توقعت رجح رجحت اعتبر اعتبرت وصف وصفت نشر نشرت بث بثت نقل نقلت أورد أوردت تناقل تناقلت تداول تداولت أظهر أظهرت",
);

/** Verbs of telling that "to" brings what is told after: أشار إلى مقتل جندي. */
export const POINTING = words("أشار أشارت يشير تشير لفت لفتت يلفت تلفت نوه نوهت ينوه تنوه ألمح ألمحت");

/** Words that make a clause of time or manner together with "that": بعد أن, دون أن. */
export const BEFORE_THAT = words("بعد قبل منذ دون حين لحين غير إلا مع رغم بدل عوض كما");

/** Verbs of telling that "about" brings what is told after: كشف عن مقتل جندي. */
export const DISCLOSING = words("أعلن أعلنت كشف كشفت تحدث تحدثت أفصح أفصحت");

/** Behind a verb that says that somebody did not want to be named: فضل عدم الكشف عن هويته، رفض كشف هويته. */
export const UNNAMED = words("عدم كشف الكشف");

/** What an agency is of, before its own name: وكالة أنباء هاوار. */
export const NEWS = words("أنباء");

/** Verbs whose form tells that nobody is said to speak: ألقيت المسؤولية. */
export const UNSPOKEN = words("ألقيت وألقيت تلقى وجهت يتهم يعتقد");

/** Pronouns that a speaker's own people carry: فرقهم، مصادرها. */
export const THEIRS = words("ه ها هم هما نا هن");

/** Words that make an unnamed source one of the state. */
export const OFFICIAL = words(
	"مسؤول مسؤولون مسؤولين مسؤولان المسؤول المسؤولون المسؤولين رسمي رسمية الرسمية حكومي حكومية الحكومية عسكري عسكرية العسكري العسكرية أمني أمنية أمنيون الأمنية",
);

const PLURAL_VERB = new RegExp(`(^[${["ي", "ت"].map(fold).join("")}].+${fold("ون")}|${fold("وا")})$`);

/** Whether a verb is in the plural, whose speakers have been named before it: ناشطون رصدوا، المصادر يقولون. */
export function pluralVerb(text: string): boolean {
	return PLURAL_VERB.test(text);
}

/** Adjectives with the article that lack the ending of relation: الأمين العام، القيادي البارز. */
const QUALITIES = words(
	"العام العامة الخاص الخاصة الحر الأحمر المتحدة المشترك المشتركة المسلح المسلحة البارز البارزة المعارض المعارضة المحلي الأول الأعلى الأبيض المنتخب المؤقت المؤقتة المستقل المستقلة المساعد الأسبق السابق السابقة الحالي الحالية البيضاء الرسمي الحاكم الديمقراطية الإسلامي الثالث الثاني الأولى المقيم المسؤولة المسؤول",
);

/** Whether a word with the article describes the noun before it. */
export function describes(text: string): boolean {
	return QUALITIES.has(text) || RELATION.test(text);
}

const SOUND_PLURAL = new RegExp(`(${["ون", "ين", "ان"].map(fold).join("|")})$`);

/** Whether a noun is a sound plural in its full form, which governs no noun after it: ناشطون، مسؤولين. */
export function ungoverning(text: string): boolean {
	return text.length > 4 && SOUND_PLURAL.test(text);
}

/** The endings of an adjective of relation and of a sound plural: محلية، أمنيون، عسكريين. */
const RELATION = new RegExp(`(${["ي", "يه", "يون", "يين", "يان", "يات", "ون", "ين"].map(fold).join("|")})$`);

/** Whether a word has the look of an adjective without the article: محلية، مطلعون. */
export function looksAdjective(text: string): boolean {
	return text.length > 3 && RELATION.test(text) && !PLURAL_VERB.test(text);
}

const ARTICLE = fold("ال");
const ACCUSATIVE = fold("ا");

/** Whether a word opens with the article. */
export function hasArticle(text: string): boolean {
	return text.length > 4 && text.startsWith(ARTICLE);
}

/** Whether a word has the look of an object: صورا، تقريرا. */
export function looksObject(text: string): boolean {
	return text.length > 3 && text.endsWith(ACCUSATIVE) && !hasArticle(text);
}

/** A word without the article and attached particles, so that المصدر finds مصدر. */
export function bareWord(text: string): string {
	return hasArticle(text) ? text.slice(ARTICLE.length) : text;
}

const FEMININE_PAST = fold("ت");
const FEMININE_NOUN = fold("ة");

/** Whether a verb or participle of saying is feminine: أفادت، تؤكد، مشيرة. */
export function feminine(text: string): boolean {
	return text.endsWith(FEMININE_PAST) || text.startsWith(FEMININE_PAST) || text.endsWith(FEMININE_NOUN);
}

/** Offices that stand behind a person's name: حازم الشعلان وزير الدفاع. */
export const OFFICES = words(
	"وزير رئيس قائد مدير نائب محافظ سفير أمين مبعوث مستشار متحدث المتحدث ناطق الناطق منسق ممثل عضو زعيم أمير ملك قيادي القيادي",
);

/** Words before a headline that only call for attention: عاجل | الدفاع المدني: … */
export const FLASHES = words("عاجل وعاجل متابعة تحديث تحديثات خاص بالفيديو فيديو شاهد مباشر الآن هام");

/** Verbs by which somebody judges a thing, with "it": اعتبرته، وصفتها. */
export const JUDGING = words("اعتبره اعتبرها اعتبرته اعتبرتها اعتبروه اعتبروها وصفه وصفها وصفته وصفتها وصفوه وصفوها عده عدته عدها عدتها");

/** Who is speaking, where nothing says for whom: وأكد المتحدث. */
export const THE_SPEAKER = words("المتحدث المتحدثة المصدر");

/** During what somebody speaks: خلال مؤتمر صحفي. */
export const DURING = words("خلال أثناء");

/** In a document told before: أصدرت بيانا قالت فيه. */
export const IN_IT = words("فيه فيها");

/** What somebody can say a thing in, as the object of who issues it: أصدر بيانا، ألقى كلمة، بعث برسالة. */
export const DOCUMENTS = words(
	"بيان بيانا البيان بيانين تقرير تقريرا التقرير تصريح تصريحا تصريحات رسالة برسالة كلمة خطاب خطابا مقال مقالا خبر خبرا تغريدة تغريدات منشور منشورا تعليق تعليقا تسجيل تسجيلا بتسجيل مقطع مقطعا فيديو شريط شريطا حصيلة إحصائية مذكرة بلاغ بلاغا تعميم تعميما توضيح توضيحا مؤتمر مؤتمرا مقابلة حديث وثيقة نشرة معلومات",
);

/** Those of them that go to somebody: رسالة للقيادة. */
export const LETTERS = words("رسالة برسالة مذكرة");

/** Verbs by which somebody issues a document: أصدرت الوزارة بيانا. */
export const ISSUES = words(
	"أصدر أصدرت أصدروا وأصدر وأصدرت نشر نشرت ونشر ونشرت وزع وزعت ووزع ووزعت بث بثت وبث وبثت أعد أعدت أطلق أطلقت ألقى ألقت وألقى وألقت وجه وجهت ووجه ووجهت بعث بعثت وبعث وبعثت أرسل أرسلت وأرسل أدلى أدلت وأدلى وأدلت عقد عقدت وعقد كتب كتبت",
);

/** The same behind the document: كلمة ألقاها الرئيس، تصريحات أدلى بها الوزير. */
export const ISSUED_IT = words(
	"أصدره أصدرها أصدرته أصدرتها نشره نشرها نشرته نشرتها وزعه وزعها وزعته بثه بثها بثته بثتها أعده أعدها أعدته أعدتها أطلقه أطلقها أطلقته أطلقتها ألقاه ألقاها ألقته ألقتها وجهها وجهتها بعثها أرسلها أدلى أدلت عقده عقدته عقدها كتبه كتبها كتبته",
);

/** Behind such a verb, the document again: أدلى بها. */
export const WITH_IT = words("به بها");
