import { words } from "./letters.js";

/** "May", before a verb of the present: قد تدفع. Verbs in ت that are of the present where the lexicon does not know them. */
export const MAY = words("قد وقد فقد");
export const MAY_VERBS = words(
	"تدفع تشهد تؤدي تكون تصل تصبح تضطر تفتح تسهم تساهم تفضي تقود تتحول تتيح تسمح تجبر تشكل تتسبب تلجأ تتجه تتدخل تعلن تبدأ تواجه تسعى تمهد تمكنهم تمكنها تمكنه تعمد تستغل تجد تلي",
);
/** The letter that begins verbs of the present alone. */
export const PRESENT_LETTER = "ي";

/** Verbs whose subject is what brings something about. */
export const EFFECTS = words(
	"تؤدي يؤدي تدفع يدفع تسفر يسفر تفضي يفضي تجبر يجبر تسهم يسهم تمكن يمكن تضع يضع تفتح يفتح تزيد يزيد تهدد يهدد تعيق يعيق تقوض يقوض",
);

/** What can be done, or is feared. */
export const CAN = words(
	"يمكن بإمكان وبإمكان بإمكانه بإمكانها بإمكانهم بمقدور بمقدوره بمقدورها بمقدورهم بوسع بوسعه بوسعها قادر قادرة قادرون قادرين القادر القادرة القادرين يستطيع تستطيع يستطيعون يتيح تتيح ويتيح وتتيح يخشى تخشى يخشون ويخشى وتخشى",
);
/** What was not brought about: لم تتمكن القوات من استعادة المدينة; behind "not" the first ones alone. */
export const MANAGING = words("يتمكن تتمكن يتمكنوا يستطع تستطع يستطيعوا ينجح تنجح ينجحوا يفلح تفلح يفلحوا");
export const NOT_MANAGING = words("عجز عجزت عجزوا أخفق أخفقت أخفقوا");
/** What is about to be. */
export const ABOUT_TO_BE = words("وشك أوشك أوشكت أوشكوا يوشك توشك يفترض المفترض مفترضا مفترض");
/** Orders, with "with" at what is ordered: أوامر بقصف المدينة. */
/** "Where", which brings what was done there. */
export const WHERE = words("حيث");
export const ORDERS = words("أمر أمرت أمروا يأمر تأمر أوامر الأوامر أمرا تعليمات التعليمات توجيهات أوامره أوامرها تعليماته توجيهاته");
/** Agreeing, with "on": وافق على الانسحاب. */
export const AGREED = words("وافق وافقت وافقوا يوافق توافق موافقة الموافقة موافقته موافقتها موافقتهم ");
/** "Near", before the noun of something that begins, and nouns of what comes near: قرب انطلاق العملية، اقتراب معركة. */
export const NEARNESS = words("قرب بقرب لقرب");
export const BEGINNINGS = words("انطلاق بدء تنفيذ شن قدوم وصول توقيع اقتحام تحرير استعادة سقوط انسحاب اندلاع إطلاق عودة عقد إبرام إعلان");
export const COMING_NEAR = words("اقتراب باقتراب واقتراب لاقتراب");

/** Stages of a plan, their adjectives, and what says what they are: المرحلة المقبلة ستكون. */
export const STAGES = words("المرحلة الخطوة المهمة الوجهة المحطة الخطوات المراحل مرحلة خطوة");
export const NEXT_STAGE = words("المقبلة القادمة التالية مقبلة قادمة تالية");
export const CONSISTS = words("تشمل ستشمل تتضمن ستتضمن ستكون سيكون هي هو ستبدأ تستهدف");

/** Texts that stipulate, and the verbs of what stands in them: يقضي الاتفاق بانسحاب القوات. */
export const PACTS = words(
	"الاتفاق اتفاق الاتفاقية اتفاقية الخطة خطة المبادرة مبادرة القرار قرار الصفقة صفقة المقترح مقترح البنود بنود البند الهدنة المسودة مسودة الورقة التفاهم التسوية",
);
export const STIPULATES = words("ينص تنص نصت");
export const STANDS_IN_IT = words("ينص تنص نص نصت يقضي تقضي قضى قضت يتضمن تتضمن يشمل تشمل");

/** "In order that", before a verb: كي تسيطر. Words before "that" behind which a verb of the present tells what was done: قبل أن تقصف الطائرات الجسر. */
export const SO_THAT = words("كي لكي حتى");
export const REALLY = words(
	"قبل وقبل دون ودون منذ بعد وبعد سبق وسبق لبث لبثت غير سوى إلا استطاع استطاعت استطاعوا تمكن تمكنت تمكنوا نجح نجحت نجحوا منه منها إلى رغم مجرد بمجرد كاد كادت يكاد كما المؤسف المعروف",
);

/** Verbs of the future of setting about what stands behind their preposition: ستتجه القوات إلى تطهير المدينة. */
export const WILL_SET_ABOUT = words(
	"ستتجه سيتجه ستتوجه سيتوجه ستواصل سيواصل ستستمر سيستمر ستعمل سيعمل ستقوم سيقوم ستسعى سيسعى ستبدأ سيبدأ ستنتقل سينتقل ستتحول سيتحول ستشرع سيشرع ستشارك سيشارك ستلجأ سيلجأ ستنطلق سينطلق ستتفرغ ستركز سيركز ستتولى سيتولى",
);

/** There is talk of something: يدور الحديث عن صفقة. */
export const TALKED = words("يدور يجري دار جرى ويدور ويجري");
export const TALK = words("الحديث حديث");
