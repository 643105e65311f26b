import { expect, test } from "vitest";
import { embeddedLanguage } from "../coding/code-article.js";
import { type Mention, match } from "../coding/mentions.js";
import { withoutPrivateNames } from "../coding/private-names.js";
import { readWords } from "../coding/words.js";
import type { Family } from "./schemas.js";

/** Every mention of a family in a phrase, in order. */
function mentions(phrase: string, family: Family): Mention[] {
	return readWords("", phrase, embeddedLanguage())
		.sentences.flatMap((sentence) => withoutPrivateNames(match(sentence), sentence))
		.filter((mention) => mention.family === family);
}

const ids = (phrase: string, family: Family) => mentions(phrase, family).map((mention) => mention.unit.entry.id);

/** A phrase and the one actor that it names. */
const ACTORS: readonly (readonly [phrase: string, id: string])[] = [
	["أعلنت الرئاسة السورية موعد الانتخابات", "syrian_government"],
	["جنود لواء جولاني", "israeli_forces"],
	["مقاتلي مجلس منبج العسكري", "sdf_military_councils"],
	["مقتل أبو محمد الجولاني", "hts"],
	["هاجمت كتيبة البراء حاجزا", "sudanese_army"],
	["سيطر لواء طارق بن زياد على سبها", "libyan_national_army"],
	["انسحب مسلحو الكانيات من ترهونة", "kaniyat"],
	["أطلقت قوات الفجر صواريخ", "jamaa_islamiya_lebanon"],
	["مجند في جيش التحرير الفلسطيني", "palestine_liberation_army"],
	["هاجم مقاتلو الشباب بلدة بلدوين", "al_shabaab"],
	["برصاص أشخاص ملثمين", "unidentified"],
	["وصل أسعد الشيباني", "syrian_government"],
	["قال بشار الأسد", "syrian_government"],
	["قصف نظام الأسد البلدة", "syrian_government"],
	["أصدر النظام البائد عفوا", "syrian_government"],
	["سقط ثلاثة من قوات النظام", "syrian_army"],
	["تقدمت القوات الحكومية السورية", "syrian_army"],
	["شنت ميليشيات الأسد هجوما", "syrian_army"],
	["عناصر الفرقة الرابعة", "syrian_army"],
	["وحدات من الجيش العربي السوري", "syrian_army"],
	["الجيش السوري الجديد", "syrian_army"],
	["مقتل عنصر من قوات وزارة الدفاع السورية", "syrian_army"],
	["داهمت قوات الأمن العام منزلا", "syrian_police"],
	["دوريات الأمن العام", "syrian_police"],
	["فرع المخابرات الجوية", "syrian_police"],
	["قوى الأمن الداخلي السورية", "syrian_police"],
	["هاجم فلول النظام البائد حاجزا", "assad_remnants"],
	["كمين نصبته فلول النظام", "assad_remnants"],
	["ميليشيا الدفاع الوطني", "ndf"],
	["المسلحين الموالين لها", "ndf"],
	["شبيحة النظام", "ndf"],
	["ميليشيا لواء الباقر", "ndf"],
	["الائتلاف الوطني السوري المعارض", "syrian_opposition"],
	["وفد المعارضة السورية", "syrian_opposition"],
	["الحكومة السورية المؤقتة", "syrian_opposition"],
	["فصائل المعارضة المسلحة", "syrian_rebels"],
	["مقاتلو الفصائل", "syrian_rebels"],
	["فصائل الثوار", "syrian_rebels"],
	["الجبهة الشامية", "syrian_rebels"],
	["قوات ردع العدوان", "syrian_rebels"],
	["الجيش الوطني السوري", "sna"],
	["فرقة السلطان سليمان شاه", "sna"],
	["مرتزقة الاحتلال التركي", "sna"],
	["الفصائل الموالية لتركيا", "sna"],
	["الفصائل الموالية لأنقرة", "sna"],
	["أحرار الشرقية", "sna"],
	["غرفة عمليات الفتح المبين", "nfl"],
	["حركة أحرار الشام الإسلامية", "nfl"],
	["هيئة تحرير الشام", "hts"],
	["جبهة النصرة سابقا", "hts"],
	["حكومة الإنقاذ", "hts"],
	["تنظيم حراس الدين", "hurras_al_din"],
	["الحزب الإسلامي التركستاني", "turkistan_islamic_party"],
	["قوات سوريا الديمقراطية", "sdf"],
	["ميليشيا قسد", "sdf"],
	["مرتزقة قسد", "sdf"],
	["مجلس منبج العسكري", "sdf_military_councils"],
	["مظلوم عبدي", "sdf"],
	["وحدات حماية الشعب الكردية", "ypg"],
	["وحدات حماية المرأة", "ypg"],
	["قوى الأمن الداخلي لشمال وشرق سوريا", "asayish"],
	["الآسايش", "asayish"],
	["الإدارة الذاتية لشمال وشرق سوريا", "autonomous_administration"],
	["مجلس سوريا الديمقراطية", "autonomous_administration"],
	["الخوذ البيضاء", "white_helmets"],
	["فرق الدفاع المدني السوري", "white_helmets"],
	["المرصد السوري لحقوق الإنسان", "sohr"],
	["الشبكة السورية لحقوق الإنسان", "snhr"],
	["وكالة الأنباء السورية سانا", "sana"],
	["حركة رجال الكرامة", "men_of_dignity"],
	["سرايا أنصار السنة", "saraya_ansar_sunna"],
	["جيش الفتح", "jaish_al_fatah"],
	["داعش", "isis"],
	["لتنظيم الدولة الإسلامية", "isis"],
	["عصابات داعش الإرهابية", "isis"],
	["فلول تنظيم داعش", "isis"],
	["مسلحي تنظيم الدولة", "isis"],
	["متطرفي داعش", "isis"],
	["ولاية خراسان", "isis_khorasan"],
	["ولاية غرب أفريقيا", "iswap"],
	["تنظيم القاعدة", "al_qaeda"],
	["تنظيم القاعدة في بلاد المغرب الإسلامي", "al_qaeda"],
	["تنظيم القاعدة في جزيرة العرب", "aqap"],
	["أكد فلاديمير بوتين", "russian_government"],
	["قال لافروف", "russian_government"],
	["الكرملين", "russian_government"],
	["الخارجية الروسية", "russian_government"],
	["القوات الروسية", "russian_forces"],
	["قوات الاحتلال الروسي", "russian_forces"],
	["مركز المصالحة الروسي", "russian_forces"],
	["وزارة الدفاع الروسية", "russian_forces"],
	["مرتزقة فاغنر", "wagner"],
	["الفيلق الأفريقي", "wagner"],
	["المرشد الإيراني علي خامنئي", "iranian_government"],
	["عباس عراقجي", "iranian_government"],
	["الحرس الثوري الإيراني", "irgc"],
	["فيلق القدس", "irgc"],
	["الميليشيات الإيرانية", "iranian_militias"],
	["فصائل موالية لإيران", "iranian_militias"],
	["الميليشيات المدعومة من إيران", "iranian_militias"],
	["لواء فاطميون", "iranian_militias"],
	["رجب طيب أردوغان", "turkish_government"],
	["هاكان فيدان", "turkish_government"],
	["أنقرة", "turkish_government"],
	["القوات التركية", "turkish_forces"],
	["قوات الاحتلال التركي", "turkish_forces"],
	["جيش الاحتلال التركي", "turkish_forces"],
	["الجندرما التركية", "turkish_forces"],
	["وزير الدفاع التركي", "turkish_forces"],
	["حزب العمال الكردستاني", "pkk"],
	["حزب العمال الكوردستاني", "pkk"],
	["رئيس إقليم كوردستان", "krg"],
	["الفصائل الشعبية", "local_groups"],
	["مسلحون محليون", "local_groups"],
	["لجنة درعا المركزية", "negotiation_committees"],
	["الفرقة 30", "division_30"],
	["المقاتلين الجنوبيين", "southern_factions"],
	["الحشد التركماني", "pmf"],
	["حركة النهضة", "ennahda"],
	["الفصائل المحلية", "syrian_rebels"],
	["والاتحاد الوطني الكوردستاني", "puk"],
	["العدو السعودي", "saudi_forces"],
	["العدو الإسرائيلي", "israeli_forces"],
	["حلف قبائل حضرموت", "hadramawt_alliance"],
	["مليشيات الخوارج", "al_shabaab"],
	["قيادة شرطة ذي قار", "iraqi_police"],
	["منسقية النازحين واللاجئين", "darfur_displaced"],
	["بي كا كا", "pkk"],
	["منظمة ب ك ك", "pkk"],
	["حزب الشعوب الديمقراطي", "hdp"],
	["الرئيس الأميركي دونالد ترامب", "us_government"],
	["أنتوني بلينكن", "us_government"],
	["البيت الأبيض", "us_government"],
	["الإدارة الأمريكية", "us_government"],
	["الخزانة الأمريكية", "us_government"],
	["البنتاغون", "us_forces"],
	["القيادة المركزية الأميركية", "us_forces"],
	["القوات الأمريكية", "us_forces"],
	["آشتون كارتر", "us_forces"],
	["التحالف الدولي ضد داعش", "coalition"],
	["التحالف الذي تقوده الولايات المتحدة", "coalition"],
	["قوات التحالف الدولي", "coalition"],
	["بنيامين نتنياهو", "israeli_government"],
	["الاحتلال الإسرائيلي", "israeli_government"],
	["الكيان الصهيوني", "israeli_government"],
	["إيتمار بن غفير", "israeli_government"],
	["الكنيست", "israeli_government"],
	["قوات الاحتلال", "israeli_forces"],
	["جيش الاحتلال الإسرائيلي", "israeli_forces"],
	["العدو الصهيوني", "israeli_forces"],
	["الشاباك", "israeli_forces"],
	["أفيخاي أدرعي", "israeli_forces"],
	["رئيس الأركان الإسرائيلي", "israeli_forces"],
	["قطعان المستوطنين", "israeli_settlers"],
	["مستوطنون متطرفون", "israeli_settlers"],
	["محمود عباس", "palestinian_authority"],
	["السلطة الفلسطينية", "palestinian_authority"],
	["منظمة التحرير الفلسطينية", "plo"],
	["كتائب القسام", "hamas"],
	["حركة حماس", "hamas"],
	["إسماعيل هنية", "hamas"],
	["سرايا القدس", "islamic_jihad"],
	["كتائب شهداء الأقصى", "fatah"],
	["فصائل المقاومة الفلسطينية", "palestinian_factions"],
	["ألوية الناصر صلاح الدين", "palestinian_factions"],
	["وزارة الصحة في غزة", "gaza_health_ministry"],
	["وكالة غوث وتشغيل اللاجئين", "unrwa"],
	["نادي الأسير الفلسطيني", "prisoners_club"],
	["حزب الله اللبناني", "hezbollah"],
	["حسن نصر الله", "hezbollah"],
	["نعيم قاسم", "hezbollah"],
	["نجيب ميقاتي", "lebanese_government"],
	["بيروت", "lebanese_government"],
	["مخابرات الجيش اللبناني", "lebanese_army"],
	["اليونيفيل", "unifil"],
	["حزب القوات اللبنانية", "lebanese_forces_party"],
	["حيدر العبادي", "iraqi_government"],
	["محمد شياع السوداني", "iraqi_government"],
	["البرلمان العراقي", "iraqi_government"],
	["جهاز مكافحة الإرهاب", "iraqi_forces"],
	["خلية الإعلام الأمني", "iraqi_forces"],
	["الفرقة الذهبية", "iraqi_forces"],
	["الشرطة الاتحادية", "iraqi_police"],
	["وزارة الداخلية العراقية", "iraqi_police"],
	["هيئة الحشد الشعبي", "pmf"],
	["منظمة بدر", "pmf"],
	["كتائب حزب الله", "iraqi_resistance"],
	["عصائب أهل الحق", "iraqi_resistance"],
	["المقاومة الإسلامية في العراق", "iraqi_resistance"],
	["مقتدى الصدر", "sadr_movement"],
	["قوات البيشمركة", "peshmerga"],
	["حكومة إقليم كردستان", "krg"],
	["مسعود بارزاني", "krg"],
	["عبد ربه منصور هادي", "yemeni_government"],
	["مجلس القيادة الرئاسي", "yemeni_government"],
	["رشاد العليمي", "yemeni_government"],
	["القوات الموالية للشرعية", "yemeni_army"],
	["الجيش الموالي للشرعية", "yemeni_army"],
	["ألوية العمالقة", "yemeni_army"],
	["ميليشيا الحوثي الانقلابية", "houthis"],
	["جماعة أنصار الله", "houthis"],
	["المتمردون الحوثيون", "houthis"],
	["الميليشيات الحوثية", "houthis"],
	["يحيى سريع", "houthis"],
	["قوات صالح", "saleh_forces"],
	["فلول الرئيس المخلوع صالح", "saleh_forces"],
	["مقاتلو المقاومة الشعبية", "popular_resistance"],
	["المجلس الانتقالي الجنوبي", "stc"],
	["قوات الحزام الأمني", "stc"],
	["تحالف دعم الشرعية", "arab_coalition"],
	["التحالف بقيادة السعودية", "arab_coalition"],
	["أحمد عسيري", "arab_coalition"],
	["عاصفة الحزم", "arab_coalition"],
	["الملك سلمان", "saudi_government"],
	["محمد بن سلمان", "saudi_government"],
	["حرس الحدود السعودي", "saudi_forces"],
	["محمد بن زايد", "uae_government"],
	["تميم بن حمد", "qatari_government"],
	["مجلس التعاون الخليجي", "gcc"],
	["عبد الفتاح السيسي", "egyptian_government"],
	["الرئيس المعزول محمد مرسي", "egyptian_government"],
	["الجيش الثاني الميداني", "egyptian_army"],
	["مديرية أمن شمال سيناء", "egyptian_police"],
	["أنصار بيت المقدس", "sinai_province"],
	["جماعة الإخوان المسلمين", "muslim_brotherhood"],
	["الملك عبد الله الثاني", "jordanian_government"],
	["القوات المسلحة الأردنية", "jordanian_army"],
	["عبد الفتاح البرهان", "sudanese_army"],
	["مجلس السيادة", "sudanese_government"],
	["قوات الدعم السريع", "rsf"],
	["حميدتي", "rsf"],
	["ميليشيا آل دقلو", "rsf"],
	["الحركة الشعبية لتحرير السودان", "splm_n"],
	["حركة العدل والمساواة", "darfur_movements"],
	["قوى الحرية والتغيير", "ffc"],
	["عبد الحميد الدبيبة", "libyan_government"],
	["قوات حكومة الوفاق", "libyan_government"],
	["خليفة حفتر", "libyan_national_army"],
	["الجيش الوطني الليبي", "libyan_national_army"],
	["عقيلة صالح", "libyan_parliament"],
	["فجر ليبيا", "libya_dawn"],
	["معمر القذافي", "gaddafi"],
	["حركة الشباب المجاهدين", "al_shabaab"],
	["الحكومة الصومالية", "somali_government"],
	["بونتلاند", "puntland"],
	["حركة طالبان", "taliban"],
	["حركة طالبان باكستان", "ttp"],
	["بوكو حرام", "boko_haram"],
	["أنطونيو غوتيريش", "united_nations"],
	["مجلس الأمن الدولي", "united_nations"],
	["دي ميستورا", "united_nations"],
	["برنامج الأغذية العالمي", "united_nations"],
	["المفوضية السامية لحقوق الإنسان", "united_nations"],
	["المفوضية السامية للأمم المتحدة لشؤون اللاجئين", "unhcr"],
	["جامعة الدول العربية", "arab_league"],
	["الاتحاد الأوروبي", "european_union"],
	["حلف شمال الأطلسي", "nato"],
	["اللجنة الدولية للصليب الأحمر", "icrc"],
	["الهلال الأحمر الفلسطيني", "red_crescent"],
	["منظمة حظر الأسلحة الكيميائية", "opcw"],
	["محكمة العدل الدولية", "icj"],
	["المحكمة الجنائية الدولية", "icc"],
	["منظمة العفو الدولية", "amnesty"],
	["هيومن رايتس ووتش", "hrw"],
	["إيمانويل ماكرون", "french_government"],
	["فولوديمير زيلينسكي", "ukrainian_government"],
	["الجيش الأوكراني", "ukrainian_forces"],
	["الانفصاليون الموالون لروسيا", "ukraine_separatists"],
	["الخارجية الكويتية", "kuwait"],
	["الجيش الإثيوبي", "ethiopia"],
	["الحكومة الإيطالية", "italy"],
	["احتج الأهالي", "civilians"],
	["احتج متظاهرون", "protesters"],
	["اعتقال صحفيين", "journalists"],
	["الكوادر الطبية", "medical_workers"],
	["عمال الإغاثة", "aid_workers"],
	["نزوح اللاجئين السوريين", "refugees"],
	["الإفراج عن الأسرى", "detainees"],
	["مسلحون مجهولون", "unidentified"],
	["جهة مجهولة", "unidentified"],
	["تنظيمات إرهابية", "militants"],
	["قوات العشائر", "tribes"],
	["شبكة تهريب المخدرات", "criminals"],
	["المجتمع الدولي", "international_community"],
];

test.each(ACTORS)("%s names %s", (phrase, id) => {
	const named = mentions(phrase, "actor").filter(({ unit }) => !unit.form.flags.has("weak"));
	expect(named.map((mention) => mention.unit.entry.id)).toEqual([id]);
});

/** A weapon with its owner: the means and the actor or adjective of origin are both found. */
const OWNED: readonly (readonly [phrase: string, means: string, owner: string])[] = [
	["الطائرات الحربية الروسية", "aircraft", "ru"],
	["الطيران المسير التركي", "drone", "tr"],
	["مدفعية الجيش الإسرائيلي", "artillery", "israeli_forces"],
	["طائرة مسيرة إيرانية", "drone", "ir"],
	["سلاح الجو التركي", "aircraft", "tr"],
	["طيران التحالف الدولي", "aircraft", "coalition"],
	["مروحيات عراقية", "helicopter", "iq"],
	["المقاتلات السعودية", "aircraft", "sa"],
];

test.each(OWNED)("%s is %s of %s", (phrase, means, owner) => {
	expect(ids(phrase, "means")).toContain(means);
	expect([...ids(phrase, "actor"), ...ids(phrase, "nisba")]).toContain(owner);
});

/** A phrase and the class of the weapon in it. */
const MEANS: readonly (readonly [phrase: string, id: string])[] = [
	["قصفوها بقذائف صاروخية", "rocket"],
	["قذائف مدفعية", "artillery"],
	["قذائف هاون", "mortar"],
	["صواريخ الكاتيوشا", "rocket"],
	["صاروخ باليستي", "missile"],
	["صاروخ موجه", "missile"],
	["عبوة ناسفة", "ied"],
	["لغم أرضي", "mine"],
	["دراجة نارية مفخخة", "car_bomb"],
	["سيارة مفخخة", "car_bomb"],
	["حزام ناسف", "suicide_belt"],
	["مسيرة انتحارية", "suicide_drone"],
	["طائرة بدون طيار", "drone"],
	["برميل متفجر", "barrel_bomb"],
	["قنابل عنقودية", "cluster_munition"],
	["رصاص قناص", "sniper"],
	["أسلحة رشاشة", "small_arms"],
	["طلق ناري", "small_arms"],
	["قنبلة يدوية", "grenade"],
	["غاز الكلور", "chemical"],
	["زجاجات حارقة", "fire"],
	["سلاح أبيض", "bladed"],
	["بوارج حربية", "naval"],
	["مخلفات الحرب", "mine"],
	["غاز مسيل للدموع", "other"],
];

test.each(MEANS)("%s is the means %s", (phrase, id) => {
	expect(ids(phrase, "means")).toEqual([id]);
});

/** A phrase and the class of the thing in it. */
const OBJECTS: readonly (readonly [phrase: string, id: string])[] = [
	["مستودع للأسلحة", "weapons_depot"],
	["حافلة ركاب", "vehicle"],
	["دورية مشتركة", "patrol"],
	["رتل عسكري", "convoy"],
	["قافلة مساعدات إنسانية", "aid"],
	["حاجز أمني", "checkpoint"],
	["نقاط تفتيش", "checkpoint"],
	["سوق شعبي", "market"],
	["سوق للمحروقات", "oil_facility"],
	["مستشفى ميداني", "hospital"],
	["سيارة إسعاف", "vehicle"],
	["مدرسة ابتدائية", "school"],
	["مخيم للنازحين", "camp"],
	["كنيسة", "worship"],
	["منازل سكنية", "home"],
	["محطة تحلية المياه", "infrastructure"],
	["حقل نفطي", "oil_facility"],
	["ناقلة نفط", "ship"],
	["أراض زراعية", "farmland"],
	["مخفر شرطة", "government_building"],
	["غرفة عمليات", "headquarters"],
	["معسكر تدريب", "base"],
	["معبر حدودي", "crossing"],
	["حبوب مخدرة", "drugs"],
	["مواقع", "none"],
	["نقاط", "none"],
];

test.each(OBJECTS)("%s is the object %s", (phrase, id) => {
	expect(ids(phrase, "object")).toEqual([id]);
});

/** A phrase and an actor that it does not name, though a word of it looks like its name. */
const OTHERS: readonly (readonly [phrase: string, id: string])[] = [
	["فتح الطريق أمام المدنيين", "fatah"],
	["قاموا بفتح المعبر", "fatah"],
	["أصدرت المحكمة الشرعية حكما", "yemeni_government"],
	["في الريف التركستاني", "pkk"],
	["قاعدة عسكرية", "al_qaeda"],
	["عملية غصن الزيتون", "sna"],
	["قتل شابا صالحا", "saleh_forces"],
	["يواجه الصلح صعوبات", "saleh_forces"],
	["مجلس عسكري", "sdf"],
	["جنود أتراك", "turkish_government"],
	["متظاهرين أكراد", "autonomous_administration"],
	["مبنى القيادة العامة للشركة", "syrian_army"],
	["كويت الرحمة", "kuwait"],
	["سافر إلى سوريا وليبيا", "syrian_army"],
	["الطيران الحربي", "syrian_army"],
	["دبابات روسية", "russian_forces"],
	["ركن السيارة", "syrian_army"],
	["طالب النظام بالعفو", "students"],
	["هذا عامل مهم", "civilians"],
];

test.each(OTHERS)("%s does not name %s", (phrase, id) => {
	expect(ids(phrase, "actor")).not.toContain(id);
});

/** Names that several actors share, and whom they can mean besides the default. */
const SHARED: readonly (readonly [phrase: string, first: string, other: string])[] = [
	["قوات التحالف", "coalition", "arab_coalition"],
	["المقاومة", "palestinian_factions", "popular_resistance"],
	["الجيش الوطني", "sna", "yemeni_army"],
	["القوات الحكومية", "syrian_army", "yemeni_army"],
	["القوات المشتركة", "iraqi_forces", "yemeni_army"],
	["الحرس الجمهوري", "saleh_forces", "syrian_army"],
	["الثوار", "syrian_rebels", "popular_resistance"],
	["المتمردين", "houthis", "pkk"],
	["العدوان", "arab_coalition", "israeli_forces"],
	["الاحتلال", "israeli_government", "turkish_forces"],
];

test.each(SHARED)("%s is %s unless the article means %s", (phrase, first, other) => {
	const [mention] = mentions(phrase, "actor");
	expect(mention?.unit.entry.id).toBe(first);
	expect(mention?.unit.form.flags.get("or")?.split(" ")).toContain(other);
});

test("every id that an actor or adjective refers to exists", () => {
	const actors = embeddedLanguage().family("actor");
	const unknown: string[] = [];
	for (const family of ["actor", "nisba"] as const)
		for (const entry of embeddedLanguage().family(family).values()) {
			const attributes = ["parent", "forces", "government", "police"].map((name) => entry.attributes.get(name));
			const shared = entry.forms.flatMap((form) => form.flags.get("or")?.split(" ") ?? []);
			const people = family === "nisba" ? [entry.attributes.get("people")] : [];
			for (const id of [...attributes, ...people, ...shared]) if (id && !actors.has(id)) unknown.push(`${entry.id}: ${id}`);
		}
	expect(unknown).toEqual([]);
});

test("no actor's form repeats within its entry, and no form has a word that cannot be met", () => {
	const faults: string[] = [];
	for (const entry of embeddedLanguage().family("actor").values()) {
		const seen = new Set<string>();
		for (const { text } of entry.forms) {
			if (seen.has(text)) faults.push(`${entry.id}: ${text} twice`);
			seen.add(text);
			// A particle of one letter is attached to its noun in a text: لتركيا, not ل تركيا.
			if (/(^| )[لبوك]( |$)/.test(text) && !/ (ك|ب)( |$)/.test(text)) faults.push(`${entry.id}: ${text} has a detached particle`);
		}
	}
	expect(faults).toEqual([]);
});
