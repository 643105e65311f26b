import type { Place } from "../../places/place.js";
import { words } from "../letters.js";
import { FIRST_NAMES } from "./before.js";

/** Directions and wide words: names only after a word such as محافظة or منطقة that is not definite itself. */
const RELATIVE = words(`
	الشمال الجنوب الشرق الغرب الوسط
	الشرقية الغربية الشمالية الجنوبية الوسطى
	العاصمة مدني الحي السوق القطاع المخيم المطار المدينة البلدة القرية المنطقة الناحية المقاطعة المملكة
`);

/** Words that texts use so often as nouns, verbs or persons' names that only a head word makes them places, never a list. */
const NEVER_BARE = words(`
	فان وان وانه ايزال لايزال
	الأشهر الإشارة الموسم كلمة كتاب كأس الصعيد الصور الصورة جملة جدية سلامة كسب جلب دمر حجة حركة
	الملعب السجن الميناء المصدر الصحافة السفير الحالي الأمين الجليل القمر الزعيم الحارس حارس القائد
	السلمية الجبلية السياحية السويدية العثمانية الظاهرية الزرقاء الصفراء
	طويلة جميلة هيا حلا أنصار عدوان فيصل الحصان القصير_ المفكر المدرعات المهندسين اللحوم
	الصف معركة عاجل سلوك جوهر مناخ جنبا الطبقة_ النجمة البلديات بورصة الجينة ينبع_ وجدة بريدة_
	العارضة الحفر القليلة نصيب تلا الجميل ملكه كانو فايدة عريشة شيوخ سحر رابعة جدل العدوانية
	العبادة العبور رحاب الخراب كريمة غريبة عشاق صدد حجر بينة الضمير معلق سلمي حرير حجارة
	الملتقى العمارات العشائر الشاطئ السفح الراشدين الخريطة الحصون البقع المعلق المعمورة الفحم
	قنوات فرعون صالة المالحة سند سرير زاهية بشري المصنع المسبح المديد الكولا المجمعة_ التربة
	البديع أصداء أزور نهم ميسر ميادين ملكا ملاح مطروح مزرعة كنعان كتم قيرة علب عروس عتبة صبر
	شرفات شرا سور سكة سحاب سال زرقاء ديوا حريصون حدادة جويا برجا بعيدين بركة بدو بحار الورشة
	الوحشية الهضبة الهرم المنزلة منزلة الكتيبة القبة القاع الفاخر العريضة العريشة_ العباسي العبارة عبارة
	السلاطين السفيرة_ السرايا الرصيف الخيام الحمادي الحرف الحاجب الإنشاءات أصيلة كيلا كسوة صالحة جيزة
	الظاهر لاد نين صخرة سميع زلة بنين_ العمود الحجاج نده نافعة مظلوم معربة كسل بندر عجول شرس
	ستانلي ساري زبدة رحبة دوغلاس خيرية خالص بصري بحركة الوضيع الواحات الموقر المقرن القياسات الفوار
	العيدية العرضي الصياد الصراف الزهرة الراوية الثوري الأرمن أقصر إصلاحية أدر الدرب الطريف الملاح
	حسبان عريقة آنفا الخارجة سيول روج غمر مسجد إيل توتي عاليه مالي بنان جسرين الشرية الوقف الحجب
	تل عين سلام محمد أحمد علي حسن حسين سالم ياسين رشيد_ جابر خالد صلاح شادي نزار عامر
	التضامن التأميم المرور المناخ الجناح اليرموك الجلاء الشعاب القياس الجراحي المخيمات البلد بلد
	معربا جيهان بيرم ديلي أوستن إيلام النظير حينه مسحة بأجل باجل لوم سجنه زاويته رانية إسقاط عثمانية القاسم الخضر إنفا
	السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة
	ثورة الحكومة الإطار الكريمة رالي شعر
	متنه متنها حمام
	سالة النادرة الحاضر الخبر الباب_ سور السور البارد عدل حزم ملح معان الصوت المقرر الرابعة ميلان ديربي
`);

/** Names that are also ordinary words or adjectives: a head word, a list of places or an area beside them makes them names. */
const ORDINARY = words(`
	الجزيرة الزيارة الباب الخمس الخضراء الأبيض البيضاء السوداء الحمراء النصر الشهداء الثورة الكرامة الحرية السلام الوحدة
	الزاوية القائم الحراك المنصورة العين المغارة الصناعة السبيل القصور البحار النخلة الضاحية الطور الدرج التفاح الزيتون
	الرمال الصدر الرشيد الشعب التحرير السبعين الحوض الروضة إنماء ضمان الضمان العزبة الحدادة الحزم حديثة القصير الطبقة
	الدور المزرعة نمرة سليم حضر نمر الحارة الناصرية العباس صور إب هيت الحضر العظيم سنان سان الخضر حور شاعر
	التل الجبة القدم الميدان المالكي الكفر المعلقة عمران عسير بحري سنجة موش الأشرفية الصالحية السليمانية معبر رضا
	الحسينية المشاريع الحلة الشريعة حيان ذباب العالية الخابور الاتحاد البادية الصينية الطويلة أبيض الشط إسقاط
	بالا المفتي الشعار برقة المطلة المثنى واسط البحيرة باري الهري العلم فصائل جديدة آبل نجران عنة طيبة الجوف
	الدورة التجارة العبد الفندق الباحة الخالدية الطيبة علما المشرفة العمرة إسكان السكري الشجرة البسيط الكورنيش المحطة
	الهامة المهاجرين العمارة حدة الطويل المشهد كورنيش الرشيدة الهندية الكسوة ربيعة القصر التوامة القطن الأقصى كوكب
	الزراعة المساكن البشري الناعم الحصن مديرا معربا الفردوس الزهور الزهراء الأربعين الوعر الأمل النزهة الورود الربوة
	الفيحاء القنوات الصليبة الأوقاف الحمدانية القلعة المرفأ البانوراما السكة الطيار المنصور الفرات الكنيسة العبر المنطار
	البرج القبو الجديدة الحجر الجسر السد المثلث الحدود الساحل الشيوخ الحويجة الرحبة المشاهدة الحمدان الكوم المحسة الشاعر
	الصخر الرملة التوبة الشقيف الغزل حي طي شقرا الشيخ قطرة صوامع حران سحال برق الكوع المسلخ الحوتة الدير
	مخمور البركة الحمزة الشامية البغدادي الصبيحي الأحمدي الجبيل الراعي القاعدة الشعلة الثريا الري القاهر النعيم الهلال
	الميادين السويداء_ المعرة القطيف_ النعيمة قارة الوادي السهل الجبل المرج الغابة الحديقة الحمراوي الهدى الرسالة النور
	تعال الحرة الخيرية الرفاعي الكاظم الأعظم الحسين الحسن السيد الأمير الملك المعري العلا الغربي الشرقي رامي رشيد هاني
	مشهد ديريك الطوال الكود العرب عرب الأكراد الكوفة_ بابل السماوة_ الرفيد النجف_ المنصوري المعلا_ الحي الحوش قم نوى مران
	سلمية بيضاء خضراء سوداء الرحمة التقدم النهضة القدس_ الجمهورية المستقبل القيامة الصفا المروة النسيم الياسمين الغدير
`);

/** Of these, towns that news names most: behind "in" at a sentence's or clause's end they are meant. */
const TOWNS = words(`
	القائم الباب هيت نوى إب القصير حديثة الجوف حيان الحويجة الميادين الراعي عمران البيضاء الزاوية نجران حجة نهم
	بابل الناصرية الحلة واسط المثنى السليمانية الطبقة البادية عنة قم سنجة عسير مخمور الكسوة المنصورة البغدادي ربيعة برقة سلمية
`);

/** Whether a name that is also an everyday word is that of a town that news names. */
export function isTownInNews(key: string): boolean {
	return TOWNS.has(key);
}

/** Towns of three letters that news names by themselves: قصفت إسرائيل غزة. */
const SHORT_TOWNS = words("غزة رفح نجف عكا يطا ربك سطف رشت يزد");

/** Whether a name of three letters is that of a town that news names by itself. */
export function isShortTown(key: string): boolean {
	return SHORT_TOWNS.has(key);
}

const MARKED = /_$/;
for (const set of [RELATIVE, NEVER_BARE, ORDINARY] as Set<string>[]) for (const word of [...set]) if (MARKED.test(word)) set.delete(word);

/** Tables that ship with the product; of their names the ordinary words are listed here. */
const OWN_TABLES: ReadonlySet<string> = new Set(["project", "project-area", "geonames", "iso3166-2-db"]);
const SMALL: ReadonlySet<string> = new Set(["village", "neighbourhood", "site", "water", "adm3", "adm2"]);
const CROWD = 5000;

/** Words before a person's name, and what names in عبد go on with. */
const PERSONAL = words(
	"عز نور بدر شمس محيي علاء ضياء الشيخ شيخ السيد سيد السيدة الإمام الحاج الأمير الملك بن ابن عبد أبو آل الله الرحمن العزيز الكريم القادر الملك الحميد الحليم الفتاح عبدالله الدين العابدين حمد جاسم جابر صباح",
);

/** Whether a name of several words in matching form may be a person's too: عبد الله، الشيخ حمد، محمود عباس. */
export function isPersonal(key: string): boolean {
	return key.includes(" ") && key.split(" ").every((word) => PERSONAL.has(word) || FIRST_NAMES.has(word));
}

/** Whether no table that ships with the product has a place. */
export function isImported(places: readonly Place[]): boolean {
	return places.every(({ source }) => !OWN_TABLES.has(source));
}

/** How far a name can be trusted to be one without a head word. */
export type Standing = "name" | "ordinary" | "never" | "relative";

/** Says whether a name in matching form is also an everyday word. Small places of foreign tables count as such words. */
export function standingOf(key: string, places: readonly Place[]): Standing {
	if (RELATIVE.has(key)) return "relative";
	if (NEVER_BARE.has(key)) return "never";
	if (ORDINARY.has(key)) return "ordinary";
	if (key.includes(" ") || places.length === 0) return "name";
	for (const { source, kind, population } of places) if (OWN_TABLES.has(source) || !SMALL.has(kind) || population >= CROWD) return "name";
	return "ordinary";
}
