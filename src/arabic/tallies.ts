import { words } from "./letters.js";

/** Words that open the parts of what was counted: 166 قتيلا، هم 114 من الجيش، يتوزعون إلى 19 مسلحا. */
export const DIVIDING = words("هم وهم هن وهن موزعين موزعون يتوزعون وتوزعوا توزعوا موزعة");

/** Before those who were with somebody: قتل مع ثلاثة من مرافقيه. */
export const IN_COMPANY = words("مع رفقة ورفقة برفقة بصحبة صحبة");

/** Words for the greatest of many, between a number and those counted: اثنين من كبار القادة. */
export const GREATEST = words("كبار أبرز أهم أخطر خيرة");

/** A group of people whose number is not told: مجموعة من اللاجئين، عائلة. */
export const UNCOUNTED_GROUPS = words("مجموعة عائلة أسرة");

/** Members of a force, or of a family: أفراد الشرطة، أفراد عائلة. */
export const MEMBERS = words("أفراد فرد فردا فردين");

/** What members are of who make up no force. */
export const KIN_GROUPS = words(
	"عائلة العائلة عائلته عائلتها عائلتهم عائلتي أسرة الأسرة أسرته أسرتها أسرتهم أسر الأسر عائلات العائلات قبيلة القبيلة عشيرة العشيرة طاقم الطاقم",
);

/** What opens the names of several, before "of": مقتل كل من فلان وفلان. */
export const EACH = words("كل كلا");

/** Others, of whom there are more than two: وآخرين. */
export const MANY_OTHERS = words("آخرين آخرون أخريات");

/** Names that begin with what "and" is written with. */
export const NAMES_WITH_WAW = words("وليد وائل وسيم وسام وجيه وحيد وضاح وداد وفاء وعد وسن وهيب وجدي وديع وردة وجدان وصفي ورد وفيق وهبة");

/** The verb of hitting and wounding, as the lexicon lists it: أصابت الغارة المبنى. */
export const HIT = "أصاب";

/** Between a death and the injury that somebody died of: قتل إثر إصابته. */
export const OF_INJURY = words("إثر جراء نتيجة بعد عقب بسبب");

/** Verbs of falling, between people and the word for the dead: سقطوا قتلى. */
export const FELL = words("سقطوا سقط سقطا سقطت وقعوا وقع راحوا ذهبوا");

/** Behind people who fall, where they do not die. */
export const FALLEN_INTO = words("أسرى الأسر أسر قبضة بيد أيدي بأيدي يد رهائن كمين فخ");

/** Kin told by a pronoun behind a person: رجل وابنه. */
export const AND_KIN = words(
	"وابنه وابنها وابنته وابنتها ونجله ونجلها وولده وولدها وكريمته وحفيده وحفيدته ومرافقه ومرافقها وسائقه وحارسه ومساعده",
);

/** People of somebody told before: مقتل القائد وثلاثة من مرافقيه. */
export const HIS_PEOPLE = words(
	"مرافقيه مرافقيها مرافقيهم مساعديه مساعديها معاونيه حراسه حراسها حرسه حمايته أبنائه أبنائها أولاده أولادها أطفاله أطفالها بناته بناتها إخوته أخوته أشقائه أقاربه أقربائه أحفاده عناصره جنوده ضباطه رفاقه رفاقها زملائه زملائها أصدقائه مقربيه عائلته أسرته أفراد",
);

/** A mother or father, whose letters are "or" and a month elsewhere. */
export const PARENTS = words("أم أب");

/** Verbs of a total that rises by those told before, or that they raise: ليرتفع عدد القتلى، ما يرفع الحصيلة. */
export const RISES = words(
	"يرتفع ترتفع ليرتفع لترتفع ويرتفع وترتفع ارتفع ارتفعت وارتفع وارتفعت يرفع ترفع ليرفع لترفع رفع رفعت ليزيد لتزيد ليصبح لتصبح",
);

/** Verbs by which a total comes to a number or goes beyond it, behind what it is of: عدد المعتقلين تجاوز 9900. */
export const COMES_TO = words("بلغ بلغت يبلغ تبلغ وصل وصلت يصل تصل تجاوز يتجاوز فاق يفوق ناهز يناهز قارب يقارب تعدى يتعدى");

/** Words that open the time over which something is counted. */
export const SINCE = words("منذ ومنذ مذ");

/** Before whoever's prisons they are: المعتقلين في سجون النظام. */
export const PRISONS = words("سجون معتقلات سجن معتقل قبضة زنازين");

/** Before what those counted are said to be: قتل أربعة يشتبه أنهم أعضاء في التنظيم. */
export const SAID_TO_BE = words("أنهم بأنهم إنهم كونهم أنهما بأنهما أنه بأنه");

/** Before whoever sees or hears it: أدلوا باعترافاتهم أمام العميد. */
export const BEFORE_WHOM = words("أمام بحضور قبالة");

/** "And led to", whose letters are a valley's. */
export const AND_LED = words("وأدى");

/** All of those counted: 20 شخصا، جميعهم مدنيون. */
export const ALL_OF_THEM = words("جميعهم جميعهن كلهم كلهن كلاهما كلهما");

/** Work that somebody was at, before what it was: أثناء عمله في حفر الأنفاق. */
export const AT_WORK = words("عمله عملها عملهم عملهما عملهن");

/** Words of training people: تدريب خمسة آلاف مقاتل، دربت واشنطن 54 رجلا، تلقوا تدريبات. */
export const TRAINING = words(
	"تدريب وتدريب بتدريب لتدريب تدريبها تدريبهم تدريبات تدريبا دربت دربتهم درب دربهم تدربوا يتدربون يتدرب تدرب وتدريبهم وتدربت",
);

/** Words that take part in what an army does, before its numbers: يشارك في العملية 20 ألف مقاتل. */
export const TAKING_PART = words("يشارك تشارك وتشارك ويشارك بمشاركة شارك شاركت وشارك وشاركت ضمت وضمت تضم وتضم");

/** Families that are counted as they live in a place: يعيش في المخيم 25 عائلة. */
export const HOUSEHOLDS = words("عائلة عائلات أسرة أسر عوائل العائلات الأسر العوائل");

/** Nouns of attack that are from the air by themselves. */
export const AIR_RAIDS = words("غارة غارات ضربة ضربات طلعة طلعات");

/** What attacks are made from, behind their noun: 4 هجمات جوية. */
export const FROM_THE_AIR = words("جوي جوية جويا وجويا وجوية");

/** Nouns of a case, each of which befalls one person: 187 حالة اعتقال. */
export const CASES = words("حالة حالات");
