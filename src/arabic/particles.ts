import { fold, words } from "./letters.js";

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

/** Prepositions that tell where or by whom somebody is held: محتجزين لدى التنظيم، عالقين في المدينة. */
export const HELD_AT = words("لدى عند في داخل بيد");

/** Words that only a noun follows, besides prepositions: بعد طرد المسلحين، محاولة خطف جندي. */
export const NOUN_LEADERS = words("قبيل أثناء عقب وعقب نتيجة بسبب بفعل بهدف بغية بغرض رغم محاولة محاولات عملية عمليات حملة حملات");

/** Words that open a new clause and end what went before it. */
export const CLAUSE_OPENERS = words(
	"كما فيما بينما حيث وذلك لكن ولكن غير وكان وكانت كان كانت وقد فقد وفي وسبق بالتزامن وبالتزامن تزامنا بالمقابل وبالمقابل وأن وأنه وأنها وأنهم أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها لأن ردا وردا عقب وعقب بعد وبعد بعدما عندما حين حينما قبيل أثناء إذ إذا رغم وسط إلا بل لتصبح فقد ثم بحسب وفق وأما أما",
);

/** Words that open a clause that goes on with the same act: ... قتل ستة فيما أصيب آخرون. */
export const LINKING_OPENERS = words("فيما كما بينما وذلك حيث وقد فقد وكان كان وكانت كانت");

/** Words that open a clause only together with the verb or act after them: they stand before its subject. */
export const COMPLEMENTISERS = words("أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها بأنهم وأن وأنه وأنها وأنهم أنهما بأنهما");

/** "That", without a pronoun of its own: a noun follows. */
export const THAT = words("أن إن بأن وأن لأن");

/** "Had", before its subject and a verb of the past. */
export const HAD = words("كان وكان كانت وكانت");

/** Relative pronouns that stand for a noun before them, which a verb right behind can have as its subject. */
export const RELATIVE_NOUNS = words("الذي التي الذين اللذين اللذان اللتين اللتان");

/** Relative pronouns: what follows tells more of the noun before. */
export const RELATIVES: ReadonlySet<string> = new Set([...RELATIVE_NOUNS, ...words("اللواتي اللاتي والذي والتي والذين ما مما")]);

/** Words for what others say: نفى صحة الأنباء، ما تداولته مواقع، ما يشاع. */
export const RUMOURS = words(
	"الانباء انباء الشائعات شائعات الاشاعات التقارير تقارير المعلومات معلومات المزاعم مزاعم الادعاءات ادعاءات الاخبار اخبار ما",
);

/** Words of number whose ending shows an object. */
export const ACCUSATIVES = words("عددا واحدا اثنين");

/** "Made", behind an adjective that says where: قذائف روسية الصنع. */
export const MADE = words("الصنع صنع الصناعة");

/** Prepositions with a pronoun that takes up the noun before a relative clause: التي سيطرت عليها الفصائل. */
export const RESUMING = words(
	"فيه فيها فيهم فيهما عليه عليها عليهم عليهما منه منها منهم منهما به بها بهم بهما له لها لهم لهما إليه إليها إليهم عنه عنها عنهم خلاله خلالها ضده ضدها ضدهم بحقه بحقها بحقهم معه معها معهم",
);

/** Words between a thing or person and whom it belongs to: دورية تابعة لقسد. */
export const BELONGING = words(
	"تابع تابعة تابعين تابعون تابعتين التابع التابعة التابعين التابعون العائد العائدة عائد عائدة يتبع تتبع يتبعون منتسب منتسبين المنتسب المنتسبين منتم منتمين المنتمين المنتمي منتمون المنتمون ينتمي تنتمي ينتمون ينتميان",
);

/** Words after a count or a person that let a group out of it: بينهم طفل، منهم 3 نساء. */
export const AMONG = words(
	"بينهم بينهن بينها منهم منهن منها منهما بينهما ضمنهم ضمنهن ضمنها بضمنهم بضمنهن بضمنها أحدهم أحدهما إحداهم إحداهن إحداهما معظمهم معظمهن أغلبهم أغلبهن غالبيتهم غالبيتهن جلهم أكثرهم نصفهم ثلثهم",
);

/** Of those, the ones that let out more than half: عشرة أشخاص معظمهم أطفال. */
export const MOST_OF_THEM = words("معظمهم معظمهن أغلبهم أغلبهن غالبيتهم غالبيتهن جلهم أكثرهم");

/** Before the rank of somebody named already: ضابط برتبة نقيب. */
export const RANKED = words("برتبة رتبة");

/** Words behind a number that make it a part of those counted before: ثلاثة منهم. */
export const PARTITIVES = words("منهم منهن منها");

/** Whoever blows himself up, as the subject that a verb's own form has: استهدف انتحاري. */
export const SUICIDE_BOMBER = words("انتحاري انتحاريا انتحارية انتحاريان انتحاريين انتحاريون");

/** "Supported", before "by" and who supports: مدعومة بحزب الله. */
export const SUPPORTED = words(
	"مدعوم مدعوما مدعومة مدعومين مدعومون المدعوم المدعومة المدعومين المدعومون مدعما مدعمة مدعمين المدعمة مسنود مسنودا مسنودة مسنودين المسنود المسنودة المسنودين معززا معززة معززين المعزز المعززة المعززين",
);

/** "The number of", before the dead or wounded of an act; verbs of reaching a number. */
export const TALLIES = words("عدد حصيلة وعدد وحصيلة");
export const REACHED = words("بلغ بلغت وبلغ وبلغت وصل وصلت يبلغ تبلغ ليبلغ لتبلغ");

/** Last words of falling "into the hands of", "under the control of": سقطت بيد داعش. */
export const HANDS = words("بيد يد بأيدي أيدي أيادي بأيد سيطرة لسيطرة قبضة براثن");

/** Of a picture: from the archive. Of an act in its caption: earlier. */
export const ARCHIVED = words("أرشيف الأرشيف أرشيفي أرشيفية أرشيفيه");
export const EARLIER = words("سابق سابقة");

/** Verbs by which a total comes to its number, and words for the total: ليرتفع بذلك عدد القتلى، ما يرفع الحصيلة. */
export const RISING = words(
	"يرتفع ترتفع ليرتفع لترتفع ويرتفع وترتفع ارتفع ارتفعت وارتفع وارتفعت يرفع ترفع ليرفع لترفع رفع رفعت يصل تصل ليصل لتصل ويصل وتصل وصل وصلت يبلغ تبلغ ليبلغ لتبلغ ويبلغ وتبلغ بلغ بلغت يصبح تصبح ليصبح لتصبح يزيد تزيد ليزيد لتزيد يتجاوز تتجاوز ليتجاوز لتتجاوز",
);
export const TOTALS = words("عدد العدد أعداد حصيلة الحصيلة تعداد التعداد إجمالي الإجمالي مجموع المجموع عددهم");

/** Before what somebody rides on: يستقلون دراجة، على متن سيارة. */
export const RIDING = words("يستقل يستقلون يستقلان تستقل تستقلان استقلوا استقل متن يقودون يقود مستقلين");

/** People of a place, where they come from and not where something was: من أبناء محافظة إب. */
export const NATIVES = words("أبناء ابن أبنائها أهالي مواليد علم أعلام");

/** Carrying the harmed somewhere: نقلوا إلى مستشفى المخا. */
export const CARRYING = words("نقل نقلوا نقلت نقلا ونقل ونقلوا ونقلت ونقلا ينقل نقلهم ونقلهم نقله ونقله");

/** Kin of somebody, who has no part in what they do: أهالي المعتقلين. */
export const KINSMEN = words("أقارب أقرباء شقيق شقيقة أشقاء نجل والد والدة زوجة أرملة");
export const KIN: ReadonlySet<string> = new Set([...KINSMEN, ...words("أهالي عائلات عوائل ذوي ذوو أسر أمهات زوجات")]);

/** Words that open an aside of time or cause: ، بعد معارك عنيفة،. */
export const ASIDES = words("بعد عقب إثر قبل خلال أثناء وسط منذ رغم جراء نتيجة");

/** "If", before a negation: what is not so may yet be: إذا لم، في حال لم، ما لم. */
export const IF = words("إذا إن حال لو ما");

/** "That", and "other than", behind which it says that something was not so: دون أن، من غير أن. */
export const THAT_IT = fold("أن");
export const OTHER_THAN = fold("غير");

/** A part in something, as it is denied: أي صلة له بالتفجير. */
export const LINKS = words(
	"صلة صلته صلتها علاقة علاقته علاقتها دور دوره دورها مسؤولية مسؤوليته مسؤوليتها تورط تورطه تورطها ضلوع ضلوعه ضلوعها مشاركة مشاركته مشاركتها وقوفه وقوفها",
);

/** Turning to somebody else: بينما، فيما، في حين. */
export const CONTRASTING = words("بينما فيما حين");

/** Campaigns, before their names: عملية غصن الزيتون. */
export const CAMPAIGNS = words("عملية لعملية بعملية وعملية حملة معركة");

/** Units, whose names have "martyrs" in them: لواء شهداء دمشق. */
export const UNITS = words("لواء ولواء كتيبة كتائب فيلق تجمع جيش");

/** To keep something from being done: لمنع خطف المدنيين. */
export const PREVENTING = words("لمنع ولمنع لتجنب ولتجنب تجنب لتفادي ولتفادي تفادي");

/** "In favour of", before whom something is lost to. */
export const IN_FAVOUR = fold("لصالح");

/** In support of, before whom it is for: دعما لقسد. */
export const IN_SUPPORT = words("دعما ودعما إسنادا وإسنادا نصرة مساندة");

/** Who holds a place: الخاضعة لسيطرة، آخر معاقل. */
export const HOLDING = words("لسيطرة سيطرة بسيطرة لنفوذ نفوذ معقل معاقل");

/** A family, as one of so many. */
export const FAMILIES = words("أسرة عائلة");

/** Words between a family and how many it has: عائلة مؤلفة من 5 أشخاص. */
export const COMPOSED = words("مؤلفة المؤلفة مكونة المكونة تتألف تتكون قوامها");

/** Ends that those before them meet: لقي أربعة عناصر مصرعهم. */
export const ENDS_MET = words("مصرعه مصرعها مصرعهما مصرعهم مصرعهن حتفه حتفها حتفهما حتفهم حتفهن");

/** "Dying of", before the injuries that somebody dies of: توفي متأثرا بجراحه. */
export const DYING_OF = words("متأثرا متأثرة متأثرين متأثر");

/** Verbs of being, before a hand that holds something: لا تزال بيد الفصائل. */
export const HELD = words("تزال يزال زالت زال كانت كان باتت بات ظلت ظل بقيت بقي أصبحت أصبح");

/** "Any", before what is denied: لم ترد أنباء عن وقوع أي اشتباكات. */
export const ANY = words("أي أية");

/** "Whose seat is", before the place that a body is in: المرصد ومقره بريطانيا. */
export const SEATED = words("مقره مقرها ومقره ومقرها مقرهما ومقرهما مقرهم");

/** "By it", behind a verb of harm that only says more of an injury named before: جراح أصيب بها. */
export const BY_IT = words("بها به");

/** Pronouns between a subject and what it is: الهجوم هو الثالث. */
export const COPULAS = words("هو هي يعد تعد يعتبر تعتبر");

/** The word for "the two", "others" in tolls: وإصابة آخرين. */
export const OTHERS = words("آخرين آخرون آخر أخرى أخريات آخران");

/** Marks that end a clause by themselves. */
export const HARD_MARKS: ReadonlySet<string> = new Set([";", ".", "!", "?", ":", "|"]);

const WAW = "و".charCodeAt(0);
const FA = "ف".charCodeAt(0);
const BA = "ب".charCodeAt(0);
const LAM = "ل".charCodeAt(0);
const KAF = "ك".charCodeAt(0);

/** A conjunction attached before a word. */
export function conjoined(proclitics: string): boolean {
	if (proclitics === "") return false;
	const first = proclitics.charCodeAt(0);
	return first === WAW || first === FA;
}

/** Of attached particles, the preposition: the last of ب ل ك. Empty where none is. */
export function attachedPreposition(proclitics: string): string {
	if (proclitics === "") return "";
	const last = proclitics.charCodeAt(proclitics.length - 1);
	return last === BA ? "ب" : last === LAM ? "ل" : last === KAF ? "ك" : "";
}

/** Words that say that another act of the kind is meant: غارة أخرى، قصف مماثل. */
export const ANOTHER = words("آخر أخرى آخرين مماثل مماثلة مماثلا ثان ثانية ثالثة جديدة جديد");

/** Words before what an act answers: ردا على هجمات، انتقاما لمقتل. */
export const ANSWERING = words("ردا وردا رد الرد كرد بالرد للرد والرد انتقاما وانتقاما انتقام بالانتقام للانتقام ثأرا بالثأر للثأر");

/** Words at a sentence's start that turn to something else: وفي سياق منفصل، من جهة أخرى، كما. */
export const APART = words(
	"سياق منفصل منفصلة متصل آخر أخرى جانب جانبه جانبها جهته جهتها كما أيضا المقابل بالمقابل وبالمقابل بالتزامن وبالتزامن إلى السياق وسبق سبق يذكر يشار الجدير وكان وكانت",
);

/** Words that tie what is told to an act told before: قتل خلالها سبعة. */
export const DURING_IT = words("خلاله خلالها خلالهما فيه فيها جراءه جراءها إثره إثرها نتيجته نتيجتها");

/** Words for a body before its name: عناصر تنظيم داعش، مواقع حركة الشباب. */
export const BODIES = words(
	"تنظيم تنظيمي حركة جماعة ميليشيا مليشيا ميليشيات مليشيات ميلشيا ميلشيات منظمة حزب فصيل فصائل كتائب سرايا خلايا فلول مسلحي مقاتلي عناصر صفوف أفراد أفواج رجال أنصار قوى",
);

/** Words of names that say nothing of which body is meant. */
export const ANY_BODY: ReadonlySet<string> = new Set([
	...BODIES,
	...words("قوات جيش لواء فرقة مجلس وزارة حكومة سلطات هيئة جبهة اتحاد مركز"),
]);

/** Words behind a body that name another that it sides with: الموالية للرئيس. */
export const LOYAL = words(
	"موالي موالية موالون موالين الموالي الموالية الموالون الموالين مدعوم مدعومة المدعوم المدعومة المدعومين مدعومين مناهض مناهضة مناهضون مناهضين المناهض المناهضة المناهضون المناهضين المناصر المناصرة المناصرين المؤيد المؤيدة المؤيدين",
);

/** Words that join another name: وكذلك حزب العمال. */
export const ALSO = words("وكذلك كذلك وأيضا أيضا");

/** "And" as a word of its own. */
export const AND = "و";

/** Pronouns attached to a word for a death or loss, by how many they stand for. */
export const PRONOUN = { two: "هما", many: "هم", women: "هن" } as const;

/** Pronouns of one letter: the letter is often a word's own, as in فرقه for a band. */
export const SHORT_PRONOUNS: ReadonlySet<string> = new Set(["ه", "ي", "ك"]);

/** Whether attached particles make the word after them a noun: ب and ك stand before no verb. */
export function isNominal(proclitics: string): boolean {
	return proclitics !== "" && (proclitics.includes("ب") || proclitics.includes("ك"));
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

/** "Where", behind a place that a scene is told of. */
export const WHERE = fold("حيث");

/** "In the ranks of", behind people counted: of whom they are. */
export const IN_RANKS = words("صفوف أوساط");

/** "Likewise": what follows is one more of what was told before. */
export const LIKEWISE = words("كما وكما");

/** Words before "from" that only tell how near a place is: القريبة من معبر باب السلامة. */
export const NEARBY = words("قريب قريبة القريب القريبة بالقرب مقربة");

/** Words before a country that leads or backs somebody: التحالف بقيادة السعودية، الذي تقوده الولايات المتحدة، المدعومة من تركيا. */
export const LED = words(
	"قيادة بقيادة يقوده تقوده يقودها تقودها تتزعمه تتزعمها يتزعمه برئاسة برعاية رعاية بدعم دعم قبل بإشراف بوساطة وساطة بمشاركة بمساندة بالتعاون بالتنسيق تدعمه تدعمها يدعمه يدعمها تدعمهم تموله تمولها ترعاه ترعاها مدعوم مدعومة مدعومين المدعوم المدعومة المدعومين الممول الممولة الموالي الموالية الموالين التابع التابعة حليف حليفة الحليف الحليفة الحليفين حليفته حليفتها المرتبط المرتبطة المرتبطين مرتبط مرتبطة مرتبطين موال موالية لصالح لمصلحة لحساب",
);

/** Verbs behind what was fired or took off, before where from: صاروخ أطلق من اليمن. */
export const LAUNCHED = words("أطلق أطلقت انطلق انطلقت أقلع أقلعت ينطلق تنطلق منطلقا منطلقة قادما قادمين مصدره مصدرها");

/** Words behind people or forces that tell where they are stationed or come from: المتمركزة في، النازحين من، المنحدر من. */
export const POSITIONED = words(
	"متمركز متمركزين المتموضعين المتواجدون المنتشرون المتمركز المتمركزة المتمركزين المتمركزون متمركزة المنتشرة المنتشر المنتشرين المتواجدة المتواجد المتواجدين المرابطة المرابط المرابطين المقيم المقيمة المقيمين المتموضعة نازح نازحة نازحين النازح النازحة النازحين النازحون مهجر مهجرة مهجرين المهجر المهجرة المهجرين المهجرون القادم القادمة القادمين قادم قادمة قادمين المنحدر المنحدرة المنحدرين ينحدر تنحدر ينحدرون منحدر منحدرة المتحدر المتحدرة المتحدرين متحدر متحدرة متحدرين متحدرون يتحدر تتحدر يتحدرون اللاجئ اللاجئة المنفي المسجون المسجونين المولود أبناء أهالي وجهاء سكان لاجئين الفارين الفارة",
);

/** Words that tell where a place lies: الواقعة بين X وY. */
export const THERE = words("الواقع الواقعة الواقعتين الواقعين واقعة تقع يقع الفاصل الفاصلة");

/** Where forces stand: what comes "from" such comes from there. */
export const STATIONS = words(
	"مواقع مواقعها مواقعه موقع نقاط نقطة قاعدة قواعد قواعدها قواعده معسكر معسكرات معسكراتها ثكنة ثكنات مرابض مناطق أماكن مقرات حواجز جهة اتجاه داخل مراكز مطار سفن بوارج",
);

/** "Every one" before "of" and a list: في كل من لحج وشبوة، كل من تركيا وإيران. */
export const EVERY = words("كل كلا كلتا");

/** Verbs whose subject is where something happens: شهدت سوريا، تعرضت غزة. */
export const WITNESSING = words("شهد شهدت يشهد تشهد تعرض تعرضت يتعرض تتعرض عاش عاشت يعيش تعيش");

/** Verbs of an explosion whose object is where it was felt: هز بغداد. */
export const SHAKING = words("هز هزت يهز تهز");

/** Verbs whose object is where something happens: دخلت سوريا، اجتاح لبنان. */
export const ENTERING = words(
	"استهدف استهدفت يستهدف تستهدف ضرب ضربت يضرب تضرب هز هزت يهز تهز دخل دخلت يدخل تدخل غادر غادرت تغادر غزا غزت احتل احتلت تحتل طال طالت يطال تطال اجتاح اجتاحت تجتاح تعم عمت",
);

/** A word without "and" before it. */
export function withoutAnd(word: string): string {
	return word.startsWith(AND) ? word.slice(AND.length) : word;
}

/** A preposition that is else written onto the next word, parted from it by a mark: هجوم لـ«داعش». */
export function parted(text: string): string | null {
	return text === PREPOSITION.for || text === PREPOSITION.by ? text : null;
}

const MERGING = fold("ل");
const ALIF = "ا";

/** A name as it is written without the particles cut off before it: للمقاومة leaves لمقاومة, which is المقاومة. */
export function unmerged(name: string, proclitics: string, definite: boolean): string {
	return definite && proclitics.endsWith(MERGING) && name.startsWith(MERGING) ? `${ALIF}${name}` : name;
}

/** What says that there was none of something: دون ضحايا، عدم وقوع إصابات. */
export const WITHOUT = words("دون بدون دونما بلا عدم ودون وبدون وبلا وعدم بعدم");

/** Negations of a verb: لم ترد أنباء عن ضحايا. */
export const NOT = words("لم ولم لا ولا لن ولن فلم ليس ليست وليس وليست");

/** Words between those and a word of harm: دون ورود أنباء عن سقوط ضحايا، لم تسجل أي إصابات. */
export const NO_NEWS = words(
	"أن أي أية أيا أيها وقوع حدوث تسجيل سقوط ورود وجود صدور معرفة ذكر توفر أنباء الأنباء معلومات المعلومات تقارير التقارير إفادات بلاغات إعلان الإعلان إبلاغ الإبلاغ إشارة الإشارة إلى عن حتى الآن بعد ترد يرد تسجل يسجل تقع يقع تسفر يسفر تخلف يخلف توقع يوقع تؤد يؤد يبلغ تبلغ يعلن تعلن يذكر تذكر تتحدث يتحدث تتوفر تتوافر تتوفر يعرف تعرف يتسبب تتسبب تتسن يتسن يتضح تتضح هناك توجد يوجد أو قتلى جرحى ضحايا مصابين إصابات إصابة خسائر بشرية",
);

/** Everyday words that are written like forms of other verbs: "later" like لاحق, "speaks" like تحدث of حدث, "without" like بدأ, "changes" like أغار. */
export const UNLIKE = words("صوتي ردا وردا فجرا لاحقا لاحق تحدث توقف بدون تغير يغير لتلقي تلقوا تلقوها نصيب");

/** Verbs and nouns of beginning and going on: what they carry is not done yet. */
export const GOING_ON = words("واصل استمر بدأ بدأت باشر استأنف تابع شارك عمل مواصلة استمرار بدء استئناف متابعة مشاركة");

/** What leads to the purpose of an act, before its noun: من أجل السيطرة، بهدف تحرير. */
export const PURPOSE = words("أجل بهدف بغية بغرض قصد");

/** Families and clans that quarrel: مشاجرة بين عائلتين. */
export const CLANS = words("عائلتين أسرتين عائلات أسر عشيرتين قبيلتين عشائر قبائل عائلتي أسرتي عشيرتي قبيلتي");

/** Units of a distance: 450 كلم شرق طرابلس. */
export const KILOMETRES = words("كلم كم كيلومتر كيلومترا كيلومترات كيلو ميل ميلا أميال");

/** Before what a protest is about: احتجاجا على مقتل، رفضا لاعتقال. */
export const MOTIVES = words("احتجاجا واحتجاجا تنديدا وتنديدا رفضا ورفضا استنكارا واستنكارا تضامنا وتضامنا");

/** What a verb of release sets free: أطلق سراح المعتقلين. */
export const FREEDOM = fold("سراح");

/** "Between them", of a side told before: اشتباكات بينها وبين الجيش. */
export const BETWEEN_THEM = words("بينه بينها بينهم");

/** Words that join a verb to one before it, besides "and". */
export const THEN = words("ثم كما");
/** The particle of a past that is over. */
export const HAS = fold("قد");
/** "Was", before a subject. */
export const WAS = words("كان كانت كانوا وكان وكانت وكانوا");

/** Words for defence, against aircraft: الدفاعات الجوية. */
export const DEFENCES = words(
	"دفاع الدفاع دفاعات الدفاعات دفاعنا دفاعاتنا دفاعها دفاعاتها دفاعه دفاعاته والدفاعات والدفاع للدفاع للدفاعات بالدفاعات",
);

/** The way that fire came. */
export const WAYS = words("اتجاه اتجاهات جهة فوق أجواء");

/** Bodies found, by how many the word itself tells. */
export const BODIES_ONE = words("جثة جثمان رفات");
export const BODIES_TWO = words("جثتين جثتان جثتي جثتا جثمانين جثماني");
export const BODIES_MANY = words("جثث جثثا جثامين");

/** The noun of seizing, of places and of things. */
export const SEIZING = words("استيلاء باستيلاء لاستيلاء استيلائه استيلائها استيلائهم");

/** Nouns of setting something off. */
export const SETTING_OFF = words("تفجير تفجيرها تفجيره");

/** "One of". */
export const ONE_OF = words("أحد إحدى وأحد وإحدى أحدهم");

/** Words for losses that are plural by their form alone. */
export const LOSSES = words("خسائر أضرار");

/** Of a hit that is no injury: إصابة مباشرة. */
export const DIRECT = words("مباشرة دقيقة محققة مؤكدة محكمة");

/** Words for a force of some body: قوة من الجيش. */
export const TROOPS = words(
	"الدفاعات دفاعات قوة القوة وحدة الوحدة وحدات الوحدات مفرزة مفارز سرية كتيبة الكتيبة كتائب فرقة الفرقة فرق لواء اللواء ألوية مجموعة مجموعات محكمة خلية خلايا لجنة عدة أعداد",
);

/** Words before what somebody claims to act for. */
export const PRETEXTS = words("بحجة بذريعة بزعم بدعوى بهدف لغرض");

/** Bombs by any name: أسقطت طائرات قنابل على القرية. */
export const BOMB_WORDS = words("قنابل قنبلة قنبلتين براميل برميل برميلين ألغاما");

/** "As far as", and words for what is heard so far. */
export const UNTIL = words("حتى");
export const HEARD = words("دوي دويه دويها دويهما صوت صوته صوتها أصوات أصواتها صداه صداها سمع سمعت وسمع يسمع");

/** What fire or those who fought left behind: لغم من مخلفات داعش. */
export const REMNANTS = words("مخلفات ومخلفات بمخلفات");

/** Verbal nouns that are written like the participle of what they are done to: البلدات المحاصرة. */
export const PARTICIPLES = words("محاصرة محتلة");

/** Whether a name calls somebody an occupier: جيش الاحتلال. */
export function isOccupier(name: string): boolean {
	return name.includes("احتلال");
}

/** Most of those who live somewhere: مدينة عفرين ذات الأغلبية الكردية. */
export const MAJORITIES = words("الغالبية غالبية الأغلبية أغلبية الأكثرية أكثرية بغالبية بأغلبية");

/** Those who fight for somebody without being of him, with his pronoun: الاحتلال التركي ومرتزقته. */
export const PROXIES = words("مرتزقته مرتزقتها فصائله فصائلها ميليشياته ميليشياتها مليشياته مليشياتها");
