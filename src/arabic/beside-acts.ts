import { fold, words } from "./letters.js";
import { PREPOSITION } from "./particles.js";

/** Words before control that is held, or that is judged, and not taken: لتعزيز سيطرة النظام، تعتبر السيطرة على المدينة. */
export const OF_HELD_CONTROL = words(
	"لتعزيز لترسيخ لتثبيت لتوطيد تعتبر وتعتبر تعد وتعد تشكل وتشكل تمثل وتمثل مناطق منطقة لمناطق بمناطق ومناطق أهمية خارج تحت",
);

/** Verbs that "not" makes a "still": الطيران لا يزال يحلق. */
export const STILL = words("يزال تزال زال زالت يزالون تزالون يزالان تزالان زالوا تنفك ينفك يكف تكف");

/** Verbs of being still or from now on what is said behind: لا تزال القاعدة محاصرة، باتت المدينة محاصرة. */
export const STAYING = words("يزال تزال زال زالت زالوا بات باتت تبيت أصبح أصبحت تصبح صار صارت أضحت أمست ظل ظلت يظل تظل بقي بقيت يبقى تبقى");

/** A whole war, whose harm is told as one: نزاع ألحق دمارا هائلا. */
export const WARS = words("حرب الحرب حربا حربها والحرب نزاع النزاع نزاعا والنزاع صراع الصراع صراعا");

/** Words before an act's noun that say when another was. */
export const TELLS_WHEN = words("عقب بعد قبل قبيل بعيد إثر خلال أثناء غداة منذ");

/** Words before "with" that say that two acts were at one time. */
export const SAME_TIME = words("تزامنا بالتزامن بالتوازي");

/** "Likewise", before a verb that tells another act. */
export const AS_WELL = fold("كما");

/** Falling, before who fell: سقط شهيد. */
export const FALLING = words("سقط سقوط ارتقى ارتقاء");

/** Words before "to" that add another act: بالإضافة إلى مقتل شخص في قصف. */
export const ADDING = words("إضافة بالإضافة");

/** The scene of an act, before its noun: مكان القصف. */
export const SCENES = words("مكان لمكان بمكان ومكان موقع لموقع بموقع وموقع مسرح لمسرح بمسرح");

/** Times of the day, behind a word that else opens a clause: بعد ظهر أمس. */
export const TIMES_OF_DAY = words("ظهر منتصف فجر صلاة الظهر");

/** A prison, behind an escape: محاولة فرار عناصر من سجن. */
export const PRISONS = words("سجن السجن سجون السجون معتقل المعتقل");

/** By whom something is done, behind "from": من قبل القوات، من جانب الجيش. */
export const BY_WHOM = words("قبل جانب طرف");

/** One more of the kind that a noun names: هجوم آخر، قصف مماثل. */
export const ONE_MORE = words("آخر أخرى مماثل مماثلة مماثلا ثان ثانية ثانيا");

/** Words of time between two acts' nouns: القصف غداة غارة. */
export const BEFORE_OR_AFTER = words("عقب غداة عشية قبيل بعيد إبان");

/** A hit, behind a verb of hitting: أصابوها إصابة مباشرة. */
export const A_HIT = words("إصابة إصابات بإصابة بإصابات");

/** Whose life is lost: فقدان خمسة أشخاص لحياتهم. */
export const THEIR_LIFE = words("حياته حياتها حياتهم حياتهن حياتهما لحياته لحياتها لحياتهم لحياتهن لحياتهما أرواحهم لأرواحهم");

/** What kills without anybody's doing, by its first word: حادث سير، غرق قارب، زلزال. */
export const ACCIDENTS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
	...[...words("حادث حادثة حوادث بحادث وحادث حادثا لحادث")].map(
		(word) => [word, words("سير مروري مرورية مروريا تصادم السير المرور مرور دهس")] as const,
	),
	...[...words("انهيار بانهيار وانهيار انهار انهارت")].map(
		(word) => [word, words("مبنى المبنى بناية بناء البناء منزل المنزل سقف جدار منجم سد السد بئر نفق")] as const,
	),
	...[...words("اصطدم اصطدمت اصطدام باصطدام تصادم زلزال الزلزال بزلزال غرق غرقا غرقوا بغرق فيضانات سيول السيول كورونا جلطة صاعقة")].map(
		(word) => [word, null] as const,
	),
]);

/** Whether what defends against aircraft is the speaker's own: تصدت وسائط دفاعنا الجوي. */
export const OUR_AIR_DEFENCES = words("دفاعنا دفاعاتنا دفاعاتهم دفاعاتها");

/** "Of the air", behind defences. */
export const OF_AIR = words("الجوي الجوية جوي جوية");

/** Animals, that no toll counts: قتل المواشي. */
export const ANIMALS = words(
	"المواشي مواشي مواش الماشية ماشية الأغنام أغنام غنم الأبقار أبقار أبقارا خراف الخراف ماعز الماعز حيوانات الحيوانات رؤوس رأس رأسا الدواجن دواجن الجمال جمال الإبل إبل خيول الخيول أحصنة الأحصنة بغال البغال حمير الحمير طيور الطيور",
);

/** Those who carried out what is named behind them: منفذي الهجوم. */
export const PERPETRATORS = words(
	"منفذ منفذي منفذو منفذا ومنفذي بمنفذي لمنفذي مرتكب مرتكبي مرتكبو ومرتكبي لمرتكبي مدبر مدبري مدبرو مخططي مخططو",
);

/** Who carried out what was told before: وقتل المنفذ، واعتقل منفذها. */
export const PERPETRATOR = words("المنفذ المنفذان المنفذين المنفذون منفذها منفذه منفذيها منفذوها منفذاها منفذهما");

/** Civil offices and bodies, by which somebody is named: محافظ عدن، المجلس المحلي. */
export const OFFICES = words(
	"وزير رئيس محافظ مدير نائب سفير مستشار عمدة حاكم والي وكيل قاضي مبعوث برلماني مجلس برلمان محكمة محاكم نيابة بلدية",
);

/** A head of state or government. */
export const RULERS = words("الرئيس رئيس");

/** "Fighting", of a body named right before it, and no aircraft: عناصر الفصائل المقاتلة. */
export const COMBATANT = words("المقاتلة");

/** An arm of an army, and what it fights with: سلاح الجو. */
export const ARM = "سلاح";
export const ARMS = words("الجو الطيران البحرية المدفعية المسيرات المدرعات");

/** What those who count the dead make: حصيلة أولية لوزارة الداخلية. */
export const COUNTS = words("حصيلة الحصيلة إحصائية إحصاء بيان بيانات تقرير أرقام إحصاءات إحصائيات");

/** What those who shoot ride on: مسلحون على دراجة نارية. */
export const MOTORCYCLES = words("دراجة دراجات دراجتين");

/** "Stipulates", before what: اتفاق يقضي بدمج القوات. In the past the same verb tells of deaths. */
export const STIPULATING = words("يقضي تقضي ويقضي وتقضي");

/** Where something fell, before its falling: مواقع سقوط القذائف. */
export const WHERE_IT_FELL = words("موقع مواقع مكان أماكن موضع مواضع لموقع لمواقع لمكان لأماكن بموقع بمكان بأماكن ومكان ومواقع وأماكن");

/** Where fire comes from, before its noun: قصف الجيش مصادر إطلاق النار. */
export const SOURCES_OF_FIRE = words("مصادر لمصادر ومصادر منصات منصة لمنصات لمنصة ومنصات مرابض لمرابض منصتي");

/** Fire and firing, behind where it comes from. */
export const FIRE = words("إطلاق الإطلاق نيران النيران نار النار");

/** Parts of what was fired, which are not it: سقوط شظايا صاروخ. */
export const PARTS_OF_ARMS = words("شظايا شظية بقايا أجزاء حطام مخلفات الشظايا البقايا");

/** What strikes a place and is nobody's act: الزلزال الذي ضرب المنطقة. */
export const NATURAL = words(
	"زلزال الزلزال الزلازل زلازل والزلزال عاصفة العاصفة عواصف العواصف إعصار الإعصار سيول السيول فيضانات الفيضانات جفاف الجفاف وباء الوباء",
);

/** Verbs, and their nouns, that say of things that they were seized and of people that they were held. */
export const HELD_OR_SEIZED = words("ضبط");

/** Verbs of becoming, as the lexicons write them: باتت المدينة تحت سيطرة الجيش. */
export const BECOMING: ReadonlySet<string> = new Set(["بات", "أصبح", "صار", "أضحى", "أمسى"]);

/** Words that lead to who holds what while something else is told: بينما تسيطر قوات النظام على الأحياء الغربية. */
export const HELD_WHILE = words("حيث وحيث فيما بينما وبينما وفيما");

/** Before the unit somebody serves in: ضابط من مرتبات الفرقة التاسعة. */
export const SERVING = words("مرتبات مرتب ملاك ملاكات");

/** Military men of whatever side, as totals of several forces count them: 72 من العسكريين. */
export const MILITARY_MEN = words("عسكريين عسكريون عسكري عسكريا عسكريان");

/** Whether a general name for security forces says that they are the police: عناصر الشرطة، رجال شرطة. */
export function isPolice(name: string): boolean {
	return name.includes("شرط");
}

/** Words of publishing that are written like those of deploying forces, with what is published as a pronoun: شريط نشره التنظيم. */
export const PUBLISHING = words("نشر نشره نشرها نشرت نشرته نشرتها نشروه نشروها تنشره ينشره تنشرها ينشرها");

/** What nobody wants published: طلب عدم نشر اسمه. */
export const WITHHELD = words("اسمه اسمها اسمهم أسمائهم هويته هويتها هويتهم أسماء اسم هوية صورته صورتها تفاصيل نتائج");

/** How somebody is killed, written like a verb of another act: قتل حرقا. */
export const MANNERS = words("حرقا خنقا شنقا دهسا نحرا ذبحا رجما");

/** Bases, of which an adjective tells the arm: قاعدة العند الجوية. */
export const BASES = words("قاعدة القاعدة لقاعدة بقاعدة للقاعدة وقاعدة والقاعدة قواعد القواعد قاعدتي قاعدتين");

/** Villages and towns that are not named, by the class of object that they are: سيطر على عشر قرى. */
export const UNNAMED_SETTLEMENTS: ReadonlyMap<string, "village" | "city"> = new Map([
	...[...words("قرية قرى قريتين قريتان بلدة بلدات بلدتين بلدتان القرى البلدات")].map((word) => [word, "village"] as const),
	...[...words("مدن مدينتين مدينتان المدن أحياء")].map((word) => [word, "city"] as const),
]);

/** Villages or towns that "for" brings: لمدن الجنوب، للقرى. */
const FOR_SETTLEMENTS = words("لقرى للقرى لمدن للمدن لبلدات للبلدات لقرية لبلدة لمدينة لأحياء");

/** Whether a word brings villages or towns as what is hit. */
export function isForSettlements(text: string): boolean {
	return FOR_SETTLEMENTS.has(text);
}

/** What makes homes of quarters: أحياء سكنية. */
export const LIVED_QUARTERS = words("سكنية مدنية شعبية");

/** Quarters before the name of their city: أحياء درعا البلد. */
export const QUARTERS = words("أحياء وأحياء لأحياء بأحياء");

/** How many of them, in no number: سيطر على معظم القرى. */
export const SOME_OF = words("عدة بعض جميع كل كافة معظم غالبية عشرات");

/** Words right behind which stands what is hit: تعرضت عدة قرى لقصف. */
export const EXPOSED = words("تعرض تعرضت يتعرض تتعرض بتعرض وتعرض وتعرضت وتتعرض لتعرض");

/** What is filmed, written like who films: شريط مصور. */
export const FILMED = words("مصور مصورا المصور مصورة المصورة");

/** "Hand", "side": من جهة، من ناحية. */
const SIDE = words("جهة ناحية جانب طرف");

/** Whether a word ends "on the one hand": من جهة. */
export function closesSide(texts: readonly string[], at: number): boolean {
	return SIDE.has(texts[at] ?? "") && texts[at - 1] === PREPOSITION.from;
}

/** What rockets are fired from, in barrages: راجمات الصواريخ. */
export const LAUNCHERS = words("راجمة راجمات براجمات براجمة وراجمات وراجمة الراجمات بالراجمات غراد كاتيوشا");

/** "Surface to surface", behind a missile, and the marks within it: أرض - أرض، أرض/أرض. */
export const GROUND = fold("أرض");
export const SURFACE_MARKS: ReadonlySet<string> = new Set(['"', "-", "/", "–", "("]);

/** Words of clearing ground, of fighters or of mines, as the lexicons write them. */
export const CLEARING = words("طهر تطهير");

/** "And their ally", before one more who does an act: الحوثيون وحليفهم صالح. */
export const AND_ALLY = words(
	"وحليفه وحليفها وحليفهم وحليفتها وحلفاؤه وحلفاؤها وحلفاؤهم وحلفائه وحلفائها وحلفائهم وحلفاءه وحلفاءها وحلفاءهم",
);

/** Words of burning, as the lexicon lists them. */
export const BURNING: ReadonlySet<string> = new Set(["حرق", "أحرق", "إحراق"]);

/** Words of flying over, as the lexicon lists them, and the class of what flies. */
export const FLIGHTS: ReadonlySet<string> = new Set(["حلق", "تحليق"]);
export const CRAFT: ReadonlyMap<string, string> = new Map(
	(
		[
			["aircraft", ["طائرات", "طيران", "طائرة", "مقاتلات", "سرب", "حربي"]],
			["helicopter", ["مروحيات"]],
			["drone", ["مسيرة", "مسيرات"]],
		] as const
	).flatMap(([craft, names]) => names.map((name) => [name, craft] as const)),
);
