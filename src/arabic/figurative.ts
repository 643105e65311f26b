import { fold, words } from "./letters.js";

/** Measures and plans, that aim at somebody and do not attack him: العقوبات استهدفت مسؤولين، المشروع يستهدف النازحين. */
export const MEASURES = words(
	"عقوبات العقوبات عقوبة إجراءات الإجراءات إجراء الإجراء قرارات القرارات قرار القرار قانون القانون قوانين برنامج البرنامج برامج البرامج مشروع المشروع مشاريع المشاريع مبادرة المبادرة خطة الخطة خطط سياسة السياسة سياسات السياسات رسوم الرسوم تعريفات دراسة الدراسة اتفاقية تحقيق التحقيق تحقيقات التحقيقات لائحة مساعدات المساعدات دورة الدورة دورات ورشة الورشة تدريبات التدريبات استثمارات حزمة الحزمة إصلاحات الإصلاحات دعوى الدعوى حظر الحظر",
);

/** What a plan is to bring about, behind a verb of aiming: يستهدف تدريب ستين شخصا. */
export const AIMS = words(
	"تدريب تطعيم تلقيح تعزيز تطوير تحسين تحقيق توفير تقديم رفع خفض زيادة بناء إعادة دعم تمكين تأهيل تعليم ترميم إنشاء إنتاج الوصول التوصل تسهيل تشجيع تثبيت التصدي السيطرة التخفيف",
);

/** What befalls a place and is nobody's attack: ضرب الجفاف مناطق واسعة، ضربت موجة غلاء الأسواق. */
export const CALAMITIES = words(
	"أزمة الأزمة الجفاف جفاف زلزال الزلزال زلازل هزة عاصفة العاصفة عواصف إعصار الإعصار سيول السيول فيضانات الفيضانات وباء الوباء الكوليرا كوليرا كورونا فيروس الفيروس الغلاء غلاء حر الحر برد صقيع التضخم البطالة المجاعة مجاعة البرد الثلوج كارثة الكارثة صقيع",
);

/** "A wave", before what it is of: ضربت موجة غلاء الأسواق. Written without its dots it is "guided". */
export const WAVES = words("موجة موجات");

/** What bursts in words alone: انفجر الوضع الأمني، تفجر الخلاف. */
export const TENSIONS = words(
	"الوضع وضع الأوضاع أوضاع الخلاف خلاف الخلافات خلافات الأزمة أزمة الصراع الغضب غضب الموقف التوتر توتر التوترات فضيحة الفضيحة الجدل جدل باكيا بالبكاء ضاحكا ضحكا",
);

/** Adjectives of attacks with words: هجوما لاذعا، حرب كلامية. */
export const VERBAL = words(
	"لاذع لاذعا لاذعة كلامي كلاميا كلامية الكلامية إعلامي إعلاميا إعلامية الإعلامي الإعلامية لفظي لفظيا لفظية اللفظية خطابية دبلوماسية الدبلوماسية قضائية القضائية كروية رياضية انتخابية الانتخابية تلفزيونية",
);

/** What campaigns are for that fight nobody: حملة لتنظيف الشوارع. */
export const CIVIL_AIMS = words(
	"لتنظيف لتطعيم لتلقيح لجمع للتوعية للتبرع للتبرعات لدعم لمساعدة لإغاثة لإعادة لترميم لتشجير لمقاطعة للتضامن لتوزيع لإزالة",
);

/** In or with what somebody is attacked by words: هاجم الرئيس الاتحاد الأوروبي في خطاب، متهما إياه. */
export const IN_WORDS = words(
	"خطاب خطابه خطابها تصريح تصريحات تصريحاته تصريحاتها كلمة كلمته كلمتها مقابلة حوار تغريدة تغريدات مقال مقاله منشور",
);

/** Participles of what he says while he does: هاجم رئيس الحكومة، متهما إياه بالفساد. */
export const SAYING_SO = words("متهما متهمة قائلا قائلة واصفا واصفة منتقدا منتقدة معتبرا معتبرة");

/** What is regained and is no ground: استعادة الأمن، استعاد المطار نشاطه. */
export const REGAINED = words(
	"الأمن الاستقرار الثقة ثقة ثقته الهدوء العافية نشاطه نشاطها نشاطهم الحركة حركته حركتها عافيته عافيتها وعيه وعيها دوره دورها دور السيادة الديمقراطية الحقوق حقوق حقوقه حقوقهم مكانته مكانتها مكانة التوازن توازنه زمام المبادرة الزخم زخمه زخمها الحياة الخدمة الخدمات خدمات خدماتها التيار الكهرباء العلاقات علاقات العملة الذاكرة شعبيته شعبيتها هيبته هيبتها هيبة قوته قوتها أنفاسه خدمة الإنترنت الاتصالات الاتصال المياه",
);

/** What is stopped and is nobody held: أوقف تمويل الوكالة، أوقف تقدم المسلحين. */
export const STOPPED = words(
	"العمل عمل البث بث تصدير صادرات تنفيذ رحلات الرحلات دعم الدعم دعمها دعمه تمويل التمويل إنتاج الإنتاج ضخ نشاط أنشطة نشاطها التعاون القتال الحرب مفاوضات المفاوضات بيع شراء إصدار استيراد تقدم زحف هجوم هجمات خدمة خدماتها المشروع مشروع برنامج البرنامج الدراسة",
);

/** Bodies that call themselves by what they are to set free: الجبهة الوطنية لتحرير تيغراي. */
export const LIBERATORS = words("الجبهة جبهة الحركة حركة المنظمة منظمة الجيش جيش الحزب حزب الرابطة لجنة اللجنة هيئة الهيئة");
export const TO_LIBERATE = words("لتحرير");

/** Bodies that break up or are broken up: تفكيك الفصيل. */
export const BROKEN_UP = words(
	"الفصيل فصيل الفصائل الميليشيات ميليشيات الميليشيا الجماعة جماعة المخيم مخيم المخيمات مخيمات الحكومة التنظيم تنظيم الجيش القوات المستوطنة مستوطنة البؤرة خيام الخيام الحواجز الدولة",
);

/** Whether a word of taking ground says that something is regained; its definite adjective, and breaking up, as the lexicons write it. */
export const isRegaining = (form: string) => form.startsWith("استعاد");
export const isDefinite = (text: string) => text.startsWith("ال");
export const BREAKING_UP = fold("تفكيك");

/** What is regained where its noun stands right before it: استعادة الدولة. */
export const STATES = words("الشرعية شرعيته الدولة دولة مؤسسات");

/** Whether a word of taking says that something is wrung from somebody, and what is and is no ground: انتزاع اعترافات، انتزاع أوراق القوة. */
export const isWringing = (form: string) => form.startsWith("انتزا") || form.startsWith("انتزع");
export const WRUNG = words(
	"أوراق الأوراق ورقة اعتراف اعترافا اعترافات الاعترافات تنازل تنازلات حقوق حقوقه حقوقها حقوقهم الحقوق المبادرة فوز فوزا لقب نقطة موافقة قرار ثقة الثقة ضمانات",
);

/** What is robbed, burnt or drowned in words alone: تسلب عقول الشباب، أغرق البلاد في الديون. */
export const ABSTRACT = words(
	"عقول العقول حقوق الحقوق حقوقهم حرية الحرية حريتهم إرادة الإرادة الأضواء الأنظار فرحة الفرحة أحلام الأحلام قلوب القلوب المراحل أوراق الأوراق",
);
export const isSinking = (form: string) => form.startsWith("اغرق") || form.startsWith("يغرق");
export const DROWNED = words("البلاد المنطقة البلد السوق الأسواق العالم المدينة الشوارع الأحياء الشعب");

/** Places that receive no guest of state, and who and what arrives and is none: استقبل ميناء عدن سفينة، استقبلت المستشفيات جرحى. */
export const isReceiving = (form: string) => form.startsWith("استقبل");
export const RECEIVERS = words(
	"ميناء الميناء مطار المطار مستشفى المستشفى مشفى المشفى مستشفيات المستشفيات مشافي المشافي معبر المعبر مخيم المخيم مخيمات المخيمات مركز مراكز مرفأ المرفأ قاعدة القاعدة مدرسة مدارس",
);
export const ARRIVALS = words(
	"سفينة السفينة سفن طائرة طائرات رحلة رحلات قافلة قوافل مساعدات شحنة شحنات لاجئين لاجئ لاجئا اللاجئين نازحين نازح نازحا النازحين جريحا جريح جرحى الجرحى إصابات إصابة حالات حالة مصابين مصابا قتلى قتيلا جثث جثة جثامين جثمان عائلات عائلة الشهر العام عيد رمضان",
);

/** Whether a verb is one of heading for a place; with an object it is one of directing something at somebody: نداءات توجهها القوات. */
export const isHeading = (form: string) => form.startsWith("توجه");

/** Whether a noun is one of stirring, and adjectives and aims of those stirrings in which no force moves: تحرك دبلوماسي، تحركات شعبية. */
export const isStirring = (form: string) => form.startsWith("تحرك");
export const POLITICAL = words(
	"دبلوماسي دبلوماسية الدبلوماسي الدبلوماسية سياسي سياسية السياسي السياسية شعبي شعبية الشعبي الشعبية احتجاجي احتجاجية قضائي قانوني قانونية دولي دولية الدولي الدولية عربي عربية العربي العربية أممي أممية للتفاهم للحل للوساطة للتوسط للإفراج لوقف لاحتواء لتشكيل",
);

/** What only plays an act: مناورة تحاكي هجوما، تدريبات على اقتحام المدن. */
export const SIMULATING = words("يحاكي تحاكي محاكاة ومحاكاة تحاكيان وهمي وهمية وهميا");
export const DRILLS = words(
	"تدريب تدريبا تدريبات التدريب التدريبات تدرب تدربت تدربوا تتدرب يتدرب مناورة مناورات تمرين تمرينا تمارين التدرب",
);
