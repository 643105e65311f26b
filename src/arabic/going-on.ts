import { fold, words } from "./letters.js";

/** Words that set a clause beside the one before it: what it tells was at the same time. */
export const ALONGSIDE = words("كما فيما وفيما بينما وبينما حيث وحيث ثم وقد");

/** "While" of two words, by the second: في حين، في وقت. */
export const MEANWHILE = words("حين وقت الوقت");

/** Words before what an act came of, or was during: إثر هجوم، خلال معارك. */
export const CAUSES = words("إثر جراء نتيجة خلال أثناء");

/** What an act was amid. */
export const AMID = words("وسط");

/** "With", behind what says that two acts went together: بالتزامن مع، ترافق مع، بالتوازي مع. */
export const WITH = fold("مع");
export const TOGETHER = words(
	"بالتزامن وبالتزامن تزامنا وتزامنا بالتوازي وبالتوازي بموازاة ترافق ترافقت وترافق وترافقت ترافقا يترافق مترافقا مترافقة تزامن تزامنت وتزامن وتزامنت متزامنا متزامنة",
);

/** Verbs whose subject was together with the act before, or came of it: تخللتها اشتباكات، أعقبه قصف. */
export const BESIDE_IT = words(
	"رافق رافقه رافقها رافقهما رافقت رافقته رافقتها ورافق ورافقه ورافقها ورافقت ورافقته ورافقتها تخلله تخللها تخللته تخللتها وتخلله وتخللها وتخللته وتخللتها أعقبه أعقبها أعقبته أعقبتها وأعقبه وأعقبها وأعقبته وأعقبتها تلاه تلاها تلته تلتها وتلاه وتلاها وتلته وتلتها تبعه تبعها تبعته تبعتها وتبعه وتبعها وتبعته وتبعتها",
);

/** "Was", with which what is told beside a day has its own time: كان التنظيم قد سيطر على المدينة. */
export const WAS_BEFORE = words("سبق وسبق سبقت وسبقت سبقه سبقها كان كانت كانوا وكان وكانت وكانوا");

/** What says of an act that it was earlier than those beside it: سبق أن، تعرضت للقصف سابقا. */
export const EARLIER = words("سابقا وسابقا مسبقا");
export const PRECEDED = words("سبق وسبق سبقت وسبقت");
/** The same of two words, by the first and the second; "of today" behind them tells the day. */
export const AT_A_TIME = words("وقت وقتا أوقات");
export const EARLIER_TIME = words("سابق سابقا سابقة");
export const OF_A_DAY = words("من اليوم أمس الأمس");

/** "After", before "that" and a verb, and in one word: بعد أن سيطرت، بعدما سيطرت. */
export const AFTER_THAT = words("بعد وبعد");
export const AFTER_WHICH = words("بعدما وبعدما");

/** "According to what", before a verb of saying: حسبما أفاد، وفق ما ذكر. */
export const ACCORDING = words("حسبما بحسبما وفقما وفق وفقا حسب بحسب كما");
export const WHAT = fold("ما");
