import { words } from "./letters.js";

/** Adjectives of an act that is to come: الهجوم المرتقب، زيارة مقررة. */
export const EXPECTED = words(
	"مرتقب مرتقبة المرتقب المرتقبة مزمع مزمعة المزمع المزمعة وشيك وشيكة وشيكا الوشيك الوشيكة مقررة المقررة منتظرة المنتظرة متوقع متوقعة المتوقع المتوقعة مقبل مقبلة المقبل المقبلة القادم القادمة",
);

/** Adjectives of an act that may come: هجوم محتمل. */
export const LIKELY = words("محتمل محتملة محتملا المحتمل المحتملة");

/** "Next", behind a span of time or a day, and tomorrow: خلال الساعات المقبلة، غدا. */
export const NEXT_ONE = words("المقبل المقبلة المقبلين المقبلتين القادم القادمة القادمين القادمتين المقبلات غدا الغد");

/** Where what moves comes from or goes to: القادمة من دمشق. */
export const ON_THE_WAY = words("من إلى نحو عبر باتجاه صوب");

/** Verbs of becoming and seeming, and what is near: بات قريبا، أصبحت وشيكة، مسألة وقت. */
export const BECAME = words("بات باتت أصبح أصبحت صار صارت أضحى أضحت يبدو تبدو بدا بدت سيكون ستكون");
export const NEAR = words("قريبا قريب قريبة وشيكا وشيك وشيكة مسألة");

/** Nouns of what somebody sets out to do, behind ل: توجهت القوات لمحاصرة القرية. */
export const GOALS = words(
	"تحرير استعادة استرداد استيلاء سيطرة انتزاع بسط فرض إحكام إكمال استكمال تطهير احتلال اقتحام مهاجمة اجتياح هجوم محاصرة قطع إغلاق استهداف اغتيال اعتقال ملاحقة تمشيط طرد إخراج دحر اختطاف شن تنفيذ  مداهمة غزو إسقاط فتح إعادة",
);

/** What is none of a goal where it stands bare: لسيطرة المعارضة, against للسيطرة على. */
export const HELD = words("لسيطرة لهجوم لفتح لإعادة");

/** Words close before ل whose complement has happened or is what is talked of: تعرض لاجتياح، الذكرى الأولى لتحرير، إضافة لتحرير. */
export const NO_GOAL = words(
	"تعرض تعرضت تتعرض يتعرض تعرضوا تعرضها تعرضه تعرضهم خضع تخضع يخضع خضعت خاضع خاضعة الخاضع الخاضعة أدى أدت يؤدي تؤدي ذكرى الذكرى السنوية نظرا نتيجة وفقا إضافة بالإضافة خلافا تبعا إدانة إدانته إدانتها رفض رفضه رفضها رفضهم رافض رافضة الرافضة الرافض ردا استجابة انتقاما مشاهد صور صورا صورة فيديو مقطع مقاطع تسجيل تسجيلات لحظة اضطر اضطرت تطور تطورت توصل التوصل توصلت مؤيد مؤيدة المؤيدة المؤيد مناهض مناهضة المناهضة تأييد تأييده تأييدها احتفالا استنكاره استنكارها استنكار مسرحا عرضة سبب سببا نهاية حدا بداية بدء منفذ منفذة استخدم استخدمت تستخدم يستخدم استخدام استخدامها استخدامه منطلقا منصة قاعدة شهدت تشهد شهد عام عاما أعوام سنوات أيام جبهة لجنة هيئة منظمة حركة اتحاد مجلس نتيجة كنتيجة المرافق المرافقة شكرا سابق سابقة السابق السابقة جهة معرض دليل دليلا عدم",
);

/** Nouns of beginning behind ل, which make what is begun a goal; and of a part in it: وصلت قوات لبدء معركة التحرير. */
export const TO_BEGIN = words("لبدء للبدء لاستئناف لانطلاق لإطلاق لخوض");
export const TO_TAKE_PART = words("للمشاركة للمساهمة");

/** Ordinals of a time that has run since: الساعات الأولى لبدء الهدنة. */
export const ORDINALS = words("الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة");

/** What may stand between them and what is begun. */
export const BEGUN_WITH = words("في جولة سلسلة مرحلة تنفيذ");

/** Nouns of happening between a word of preventing and what is prevented: لمنع وقوع هجمات. */
export const HAPPENING = words("وقوع حدوث اندلاع تكرار تجدد شن تنفيذ");

/** "Only", behind a verb that is denied: لم تقصف الطائرات التنظيم سوى ثلاث مرات. "But" is written with one of them: إلا أن. */
export const ONLY = words("سوى إلا");
export const BUT_THAT = words("أن أنه أنها أنهم إذا");

/** Negations of the past and present, which "only" turns into saying that something was so; not of the future. */
export const NOT_THEN = words("لم لا ولم ولا ما");

/** Verbs of ending, which "not" makes a going on: لم تتوقف الغارات، لم تعد المواجهات مقصورة. */
export const ENDING = words("تتوقف يتوقف تنته ينته تنتهي ينتهي تهدأ يهدأ تنقطع ينقطع تغب يغب تعد يعد");
