import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	"an adjective of origin behind a place's name is no party": [
		["سقطت قذيفة هاون على مدينة الرمثا الأردنية.", "shelling >"],
		["انفجرت عبوة ناسفة في بلدة عرسال اللبنانية.", "explosion >"],
		["قصفت طائرات مدينة سراقب السورية.", "air_strike >"],
		["قتل خمسة في انفجار بمدينة العريش المصرية.", "explosion >"],
	],
	"bare and with the article, the occupation is who occupies": [
		["قصف الاحتلال منازل في رفح.", "shelling israeli_forces >"],
		["استشهد شاب برصاص الاحتلال في نابلس.", "armed_attack israeli_forces > civilians"],
	],
	"people counted right before what is hit hit it": [
		["هاجم عشرات المستوطنين قرية دوما.", "armed_attack israeli_settlers >"],
		["اقتحم عشرات المستوطنين باحات المسجد الأقصى.", "armed_attack israeli_settlers >"],
		["اعتقلت القوات الإسرائيلية عشرات المستوطنين.", "arrest israeli_forces > israeli_settlers"],
	],
	"joint forces of bodies named are those bodies'": [
		["داهمت قوات مشتركة من قسد والتحالف الدولي منزلا في قرية الحوايج.", "operation sdf,coalition >"],
		["نفذت القوات المشتركة عملية في صحراء الأنبار.", "operation iraqi_forces >"],
	],
	"those who gather are no protesters unless they are said to be": [
		["تجمع عشرات المسلحين قرب مدينة سرت."],
		["تجمع مئات النازحين في مخيم أطمة."],
		["تجمع آلاف المتظاهرين في ساحة التحرير.", "protest protesters >"],
		["احتشد آلاف المتظاهرين في ساحة التحرير.", "protest protesters >"],
	],
	"a destroyer is no ruin, and does not hit itself": [
		["استهدفت جماعة الحوثي مدمرة أمريكية في البحر الأحمر.", "armed_attack houthis >"],
		["قصفت طائرات النظام منازل مدمرة في حي جوبر بدمشق.", "air_strike syrian_army >"],
	],
	"both sides fire in mutual shelling": [
		["شهدت الحدود قصفا متبادلا بين حزب الله وإسرائيل في جنوب لبنان.", "clash hezbollah > israeli_forces"],
	],
	"where a weapon was fired from tells nothing more of who did it": [
		["استهدف الحوثيون بصاروخ انطلق من الحديدة سفينة تجارية.", "shelling houthis >"],
		["سقط صاروخ أطلق من اليمن في منطقة مفتوحة قرب تل أبيب.", "shelling >"],
	],
	"a column that is hit belongs to whom it is of, one that moves moves": [
		["قصف الطيران رتلا عسكريا لتنظيم داعش قرب الرمادي.", "air_strike > isis"],
		["استهدف الطيران الحربي أرتال داعش قرب الرمادي.", "air_strike > isis"],
		["شوهد رتل عسكري تركي في سراقب.", "deployment turkish_forces >"],
	],
	"the last word of a place's name is nobody": [
		["انفجرت عبوة ناسفة في حي الشرطة غرب بغداد.", "explosion >"],
		["انفجرت عبوة ناسفة في شارع الأطباء في بغداد.", "explosion >"],
		["قصفت طائرات روسية قاعدة عين الأسد.", "air_strike russian_forces >"],
	],
	"a city that also stands for its government is what is struck": [
		["انفجار يهز بغداد", "explosion >"],
		["انفجارات تهز طهران ودمشق", "explosion >"],
		["هز انفجار عنيف بغداد صباح اليوم.", "explosion >"],
		["تبنى الحوثيون قصف الرياض.", "shelling >"],
		["قتل خمسة في انفجار بغداد.", "explosion >"],
		["قصف تركيا لمواقع حزب العمال الكردستاني.", "shelling turkish_forces > pkk"],
	],
	"behind a weapon, a bomber or a raid that strikes stands whom it strikes": [
		["استهدف انتحاري الشرطة في زليتن.", "suicide_attack > libyan_government"],
		["استهدفت سيارة مفخخة الشرطة في مقديشو.", "explosion > somali_government"],
		["ضربت غارة قوات الحزام الأمني في عدن.", "air_strike > stc"],
		["قتل طفل برصاصة من قناص في تعز.", "armed_attack > children,civilians"],
	],
	"behind a form with its own adjective stands no genitive": [
		["هاجمت مجموعة مسلحة الجيش في سبها.", "armed_attack militants > libyan_national_army"],
		["هاجمت مجموعة مسلحة موكب الأمم المتحدة في نيالا.", "armed_attack militants > united_nations"],
		["هاجم رجال القبائل الحوثيين في رداع.", "armed_attack tribes > houthis"],
		["هاجم قراصنة سفينة للأمم المتحدة في خليج عدن.", "armed_attack criminals > united_nations"],
	],
	"vehicles act for whoever has them": [
		["أطلقت دبابة إسرائيلية قذيفة على رفح.", "shelling israeli_forces >"],
		["قصفت دبابات إسرائيلية منزلا في رفح.", "shelling israeli_forces >"],
		["انسحبت دبابات تركية من جرابلس.", "withdrawal turkish_forces >"],
		["استهدفت دبابات لقوات النظام قرية كفرنبل.", "armed_attack syrian_army >"],
		["استهدفت دورية تابعة لقسد عبوة ناسفة في دير الزور.", "explosion > sdf"],
		["استهدف هجوم دورية للحوثيين شرق مدينة تعز.", "armed_attack > houthis"],
	],
	"a verb in and goes on with the doer before it": [
		["هاجم داعش قرية البشير وخطف ثلاثة جنود.", "armed_attack isis >", "abduction isis > iraqi_forces"],
		["سيطر تنظيم الدولة على قرية تل ملح وأعدم عشرة جنود.", "territory_taken isis >", "execution isis > syrian_army"],
		["اقتحم مستوطنون قرية قريوت وأحرقوا سيارة.", "armed_attack israeli_settlers >", "property_damage israeli_settlers >"],
		["سيطرت الفصائل على حاجز المداجن وغنمت دبابتين.", "territory_taken syrian_rebels >", "seizure syrian_rebels >"],
	],
	"each of several and who supports": [
		["قصفت كل من تركيا وإيران مواقع في السليمانية.", "shelling turkish_forces,irgc >"],
		["سيطرت قوات النظام مدعومة بحزب الله على مدينة القصير.", "territory_taken syrian_army with hezbollah >"],
	],
	"those whom a verb befell stand behind what it befell them in": [
		["أصيب في الهجوم سبعة جنود.", "armed_attack > soldiers"],
		["قتل خلال الاشتباكات خمسة جنود في عرسال.", "clash > lebanese_army"],
		["اعتقل خلال المداهمة ثلاثة شبان.", "arrest > civilians", "operation >"],
		["قتل تنظيم الدولة، خلال هجوم ليلي، عشرة جنود في تدمر.", "armed_attack isis > syrian_army"],
	],
	"what is accused, denied, asked for or answered": [
		["اتهمت قطر إسرائيل بقصف مستشفى في غزة.", "shelling israeli_forces >"],
		["نفى مصدر عسكري سوري أن يكون الطيران السوري قد استهدف مشفى في معرة النعمان.", "air_strike [d] syrian_army >"],
		["دعت روسيا إلى انسحاب القوات الأمريكية من التنف."],
		["رفضت قوات الدعم السريع الانسحاب من الخرطوم."],
		["سترد إيران على قصف قنصليتها في دمشق.", "shelling >"],
		["أعلن داعش مسؤوليته عن هجوم على حاجز في بغداد.", "armed_attack isis >"],
		["لم تقع إصابات في القصف على سديروت.", "shelling >"],
	],
	"who announces a capture made it; whose the craft is lost it": [
		["أعلن حزب الله تدمير دبابة إسرائيلية في مارون الراس.", "armed_attack hezbollah > israeli_forces"],
		["أعلنت إيران إسقاط طائرة أمريكية فوق هرمز.", "interception irgc > us_forces"],
		["إسقاط طائرة سعودية في صعدة.", "interception > saudi_forces"],
	],
	"an aside between commas takes nothing from the clause round it": [
		["اعتقل جهاز الأمن العام، بعد مداهمة أحد المنازل، ثلاثة شبان في سلقين.", "arrest hts > civilians", "operation >"],
		[
			"سيطرت قوات الوفاق، عقب اشتباكات مع قوات حفتر، على مدينة غريان.",
			"territory_taken libyan_government >",
			"clash libyan_government > libyan_national_army",
		],
	],
	"sides of a fight told by its dead": [
		["قتل خمسة من داعش في اشتباكات مع قسد قرب الشدادي.", "clash isis > sdf"],
		["اشتباكات بين قسد وداعش في الشدادي توقع قتلى من الطرفين.", "clash sdf > isis"],
	],
	"before an accusative stands who does it, and whose a source is did nothing": [
		["طعن شاب جنديا في الخليل.", "armed_attack > israeli_forces"],
		["قالت مصادر إسرائيلية إن شابا طعن جنديا في الخليل.", "armed_attack > israeli_forces"],
		["قال مصدر إن مسلحين قتلوا جنديا في عدن.", "killing militants > yemeni_army"],
	],
	"kin, riders, things and help kept away": [
		["اعتصم أهالي المعتقلين في بيروت.", "protest civilians >"],
		["هاجم مسلحون على متن دراجات نارية حاجزا للجيش في نوى.", "armed_attack militants > syrian_army"],
		["استولى مسلحون على شاحنتين قرب رأس العين.", "seizure militants >"],
		["منع الحوثيون وصول المساعدات إلى تعز.", "obstruction houthis >"],
		["أضرم مسلحون النار في حافلة قرب موش.", "property_damage militants >"],
	],
	"an answer is another act than what it answers": [
		["قصف الطيران المصري درنة ردا على الهجوم على كنيسة في القاهرة.", "air_strike egyptian_army >", "armed_attack >"],
		["هدد الحوثيون بالرد على قصف ميناء الحديدة.", "shelling >"],
	],
	"people of a place and who sets something off": [
		["وقال المرصد إن قوات النظام قصفت بلدة تلبيسة وقتلت خمسة من سكانها.", "shelling syrian_army > civilians"],
		["مسلحون فجروا عبوة ناسفة في تل أبيض.", "explosion militants >"],
		["السيارة انفجرت قرب حاجز.", "explosion >"],
	],
	"who stands up to what is fired does it, and who fired it is the one it is done to": [
		["أعلن التحالف اعتراض طائرة مسيرة أطلقتها المليشيا الحوثية باتجاه خميس مشيط.", "interception arab_coalition > houthis"],
		["اعترضت القبة الحديدية صواريخ أطلقتها حماس على عسقلان.", "interception israeli_forces > hamas"],
		["تصدت المضادات الأرضية للجيش السوداني لمسيرات الدعم السريع في الأبيض.", "interception sudanese_army > rsf"],
		["تصدت الدفاعات الجوية السورية لصواريخ إسرائيلية في سماء دمشق.", "interception syrian_army > israeli_forces"],
		["أسقطت مقاتلات أمريكية طائرة مسيرة إيرانية فوق البحر الأحمر.", "interception us_forces > irgc"],
	],
	"what drops bombs is not shot down": [
		["أسقطت مروحية تابعة للنظام براميل متفجرة على داريا.", "air_strike syrian_army >"],
		["القوات الحكومية السورية أسقطت براميل متفجرة على بلدة خان شيخون.", "air_strike syrian_army >"],
	],
	"what others say of an act is denied with it": [
		["نفى مصدر مسؤول صحة الأنباء التي تحدثت عن انسحاب قوات النخبة من مدينة عتق.", "withdrawal [d] >"],
		["نفى المتحدث ما تداولته مواقع إخبارية عن مقتل القائد العسكري في قصف على مأرب.", "shelling [d] >"],
		["ليس صحيحا ما يشاع عن انسحاب قواتنا من عتق.", "withdrawal [d] >"],
	],
	"who holds a place has not taken it there": [
		["ولم تذكر الشرطة التابعة لحماس التي تسيطر على قطاع غزة أي تفاصيل."],
		["ويسيطر التنظيم على أجزاء واسعة من الرقة."],
		["وباتت قوات النظام تسيطر على كامل المدينة.", "territory_taken syrian_army >"],
	],
	"people counted before a verb that takes people are those it was done to": [
		["وقال رئيس الوزراء إن 297 شخصا اعتقلوا خلال المداهمات.", "arrest > civilians", "operation >"],
		["وأفاد مصدر بأن خمسة مدنيين اختطفوا قرب الباب.", "abduction > civilians"],
		["قنص جندي إسرائيلي شرق جباليا.", "armed_attack > israeli_forces"],
		["اختطف جندي إسرائيلي قرب غزة.", "abduction > israeli_forces"],
		["خطف مسلحون شابا في السويداء.", "abduction militants > civilians"],
	],
	"somebody found dead is nothing seized": [
		["عثرت الشرطة على عنصرين من قسد مقتولين في الرقة.", "killing >"],
		["عثرت الشرطة على أسلحة في الرقة.", "seizure syrian_police >"],
	],
	"who is put an end to is killed, by whoever stands before": [
		["الجيش قضى على عشرات الإرهابيين في ريف حماة.", "killing syrian_army > militants"],
		["وقال الجيش الإسرائيلي في بيان إنه قضى على عنصر في حزب الله.", "killing israeli_forces > hezbollah"],
		["تم القضاء على ثلاثة من عناصر داعش في سيناء.", "killing > isis"],
		["يسعى الجيش للقضاء على الإرهاب."],
		["وكان التنظيم قد قتل في 3 مارس الجاري سبعة جنود في كمين.", "armed_attack > soldiers"],
	],
	"whoever is suspected to do it does it": [
		["شن مسلحون يرجح أنهم من خلايا تنظيم داعش هجوما بالأسلحة الرشاشة على حاجز لقسد.", "armed_attack isis > sdf"],
		["قتل شرطي برصاص مسلحين يرجح انتماؤهم لداعش.", "armed_attack isis > security_forces"],
		["قصفت طائرات يعتقد أنها إسرائيلية موقعا في دير الزور.", "air_strike israeli_forces >"],
		["استهدفت طائرة مسيرة يرجح أنها تركية سيارة في القامشلي.", "drone_strike turkish_forces >"],
	],
	"what is left of a fight is whose it was": [
		["أسفر انفجار لغم من مخلفات داعش عن مقتل راعي أغنام.", "explosion isis > civilians"],
		["انفجر لغم أرضي من مخلفات تنظيم الدولة بسيارة تقل عمالا زراعيين.", "explosion isis >"],
		["قتل طفلان بانفجار قنبلة عنقودية من مخلفات قصف الطيران الروسي في ريف إدلب.", "explosion > children,civilians"],
	],
	"a truce is no gunfire, nor is one that is broken concluded": [
		["أعلنت الرئاسة السورية وقفا شاملا وفوريا لإطلاق النار في محافظة السويداء.", "agreement >"],
		["خرقت قوات النظام وقف إطلاق النار وقصفت بلدة البارة.", "armed_attack syrian_army >", "shelling syrian_army >"],
	],
	"a protest that is dispersed is cracked down on": [
		["فضت قوات الأمن بالرصاص الحي مظاهرة في حي الميدان بدمشق.", "crackdown syrian_police > protesters"],
	],
	"dawn is no blast": [
		["اعتقلت قوات النظام شابين في دوما فجر 7 آذار.", "arrest syrian_army > civilians"],
		["فجر التنظيم جسرا في الرقة.", "property_damage >"],
	],
	"a base is no body": [
		["استهدف مسلحون القاعدة الأميركية في حقل كونيكو بقذائف صاروخية.", "shelling militants > us_forces"],
		["قتل قيادي في القاعدة بإدلب.", "killing > al_qaeda"],
		["تعرضت قاعدة الوطية الجوية لقصف مدفعي.", "shelling >"],
	],
	"an adjective behind the noun of what is hit is that noun's": [
		["أدان قصف القنصلية الإيرانية في دمشق.", "shelling > iranian_government"],
		["القصف الجوي الإسرائيلي على غزة مستمر.", "air_strike israeli_forces >"],
	],
	"what is allowed is not done yet": [
		["وافقت تركيا على السماح للجيش الأمريكي بشن ضربات جوية ضد تنظيم داعش.", "agreement turkish_government >", "air_strike > isis"],
	],
	"what those tried who are taken is no trying of the act": [
		["ألقت قوى الأمن الداخلي القبض على خمس نساء حاولن الفرار من المخيم.", "arrest syrian_police > women,civilians"],
	],
	"a force of a body is that body": [
		["اقتحمت قوة من الدعم السريع قرية السريحة.", "armed_attack rsf >"],
		["قصفت قوة تابعة لداعش قرية السريحة.", "shelling isis >"],
		["قصفت زوارق الاحتلال ساحل غزة.", "shelling israeli_forces >"],
	],
	"who announces what is set off or shot down does it": [
		["أعلنت سرايا القدس تفجير عبوة بآلية إسرائيلية في جنين.", "explosion islamic_jihad >"],
		["أعلن الجيش الإسرائيلي اعتراض صاروخين.", "interception israeli_forces >"],
		["أعلنت كتائب القسام استهداف دبابة، وقنص جندي صهيوني شرق جباليا.", "armed_attack hamas >", "armed_attack hamas > israeli_forces"],
	],
	'who is met behind "and" is met by who stands before': [
		["زار رئيس الأركان التركي قاعدة في طرابلس والتقى وزير الدفاع الليبي.", "talks turkish_government >", "talks > libyan_national_army"],
		[
			"زار وزير الخارجية الإيراني دمشق والتقى الرئيس بشار الأسد.",
			"talks iranian_government > syrian_government",
			"talks > syrian_government",
		],
	],
	"forms that a long subject parts": [
		["لقي أكثر من 30 عنصرا من مليشيا الحوثي مصرعهم في معارك مع الجيش الوطني.", "clash houthis > yemeni_army"],
		["وقعت الحكومة السودانية والحركات المسلحة في جوبا اتفاق سلام.", "agreement sudanese_government,militants >"],
		["أقدم مستوطنون من يتسهار على حرق 40 شجرة زيتون.", "property_damage israeli_settlers >"],
	],
	"things are seized, places taken": [
		["تمكنت القوات العراقية من الاستيلاء على 12 مركبة قتالية.", "seizure iraqi_forces >"],
		["تمكن التنظيم من الاستيلاء على قرية الباغوز.", "territory_taken >"],
	],
	"boards are no body of fighters": [
		["عثرت فرق الهيئة العامة للمفقودين على 12 جثة في ترهونة.", "seizure >", "killing >"],
		["أفرجت الهيئة عن عشرة معتقلين.", "release hts > detainees"],
	],
	"whose the defences are that stand up to fire": [
		["الدفاعات الجوية التابعة لنظام الأسد تصدت للصواريخ الإسرائيلية.", "interception syrian_army > israeli_forces"],
		["تصدت الدفاعات الجوية التابعة للجيش السوري لصواريخ إسرائيلية.", "interception syrian_army > israeli_forces"],
		["أسقطت الدفاعات الجوية الليبية طائرة مسيرة تركية.", "interception libyan_national_army > turkish_forces"],
		["تصدت وسائط دفاعنا الجوي لعدوان إسرائيلي بالصواريخ.", "interception >", "shelling israeli_forces >"],
	],
	'whom "for" brings behind a verb\'s own subject is the one it was done to': [
		["نفذ مسلحون كمائن لقوات الأمن العام في ريف اللاذقية.", "armed_attack militants > syrian_police"],
		["كمائن لقوات الأمن العام في ريف اللاذقية.", "armed_attack syrian_police >"],
	],
	"what a blast came from is what happened": [
		["هزت انفجارات دمشق ناجمة عن غارات إسرائيلية.", "air_strike israeli_forces >"],
		["انفجرت سيارة مفخخة يقودها انتحاري قرب حاجز للجيش.", "suicide_attack >"],
	],
	"force that is used to disperse a crowd cracks down on it": [
		["أطلق الأمن النار في الهواء لتفريق المحتجين في درعا.", "crackdown syrian_police > protesters"],
	],
	"homes are not set free": [
		["استولى عناصر من الفصائل على منازل خمس عائلات كردية في عفرين.", "territory_taken syrian_rebels > civilians"],
		["حررت القوات امرأتين كانتا مختطفتين.", "release > women,civilians"],
	],
	"who answers an act has not done it": [
		["شنت إسرائيل ضربات على درعا ردا على إطلاق صاروخين نحو هضبة الجولان.", "armed_attack israeli_forces >", "shelling >"],
		["قصفت قوات النظام إدلب ردا على هجوم الفصائل.", "shelling syrian_army >", "armed_attack syrian_rebels >"],
	],
	"help held back has not come": [["أعلنت الأمم المتحدة تعليق دخول المساعدات إلى إدلب.", "obstruction >"]],
	"who is taken in has been driven out": [
		["استقبلت مدينة الرقة مئات النازحين.", "displacement > refugees"],
		["عاد نحو 3500 نازح إلى منازلهم في حمص.", "displacement > refugees"],
	],
	'a verb behind "and" that names nobody goes on with who did the one before': [
		["قصفت قوات النظام إدلب وقتلت ستة مدنيين.", "shelling syrian_army > civilians"],
		["اقتحمت قوات الاحتلال مخيم جنين ثم اعتقلت أربعة شبان.", "armed_attack israeli_forces >", "arrest israeli_forces > civilians"],
		["هاجم مسلحون من داعش قرية في ديالى وخطفوا أربعة رعاة.", "armed_attack isis >", "abduction isis > civilians"],
	],
	"people counted and taken, with nobody said to have taken them": [
		["خطف ثلاثة أتراك في بغداد.", "abduction > civilians"],
		["المقاومة الشعبية أسرت ثلاثة من الحوثيين في تعز.", "arrest popular_resistance > houthis"],
	],
	"whoever says an attack was repelled was attacked": [
		["أعلن الجيش الليبي صد هجوم على طرابلس.", "armed_attack > libyan_national_army"],
		["أكدت قوات سوريا الديمقراطية إحباط هجوم لداعش في دير الزور.", "armed_attack isis > sdf"],
	],
	"protesters attacked are a crackdown": [["هاجمت قوات الأمن المتظاهرين في الخرطوم.", "crackdown sudanese_army > protesters"]],
	"what an agreement says will be done is not done yet": [
		["ينص الاتفاق على انسحاب القوات من الحديدة.", "withdrawal yemeni_army >"],
		["اتفاق يقضي بوقف القصف على إدلب.", "shelling >"],
	],
	"forces of a body named at length are that body's": [
		["هاجم عناصر الجيش اللبناني القرية.", "armed_attack lebanese_army >"],
		["دخلت قوة من الجيش اللبناني القرية.", "deployment lebanese_army >"],
		['جرت اشتباكات بين عناصر الجيش الوطني وقوات سوريا الديمقراطية "قسد" على جبهة قرية مرعناز بريف حلب.', "clash sna > sdf"],
		["لقي 4 عناصر من الجيش السوري وشخص مدني حتفهم في قصف طال مدينة مصياف.", "shelling > syrian_army,civilians"],
		[
			'قتل عنصران من "قسد" وأصيب آخر نتيجة استهداف عناصر "الجيش الوطني السوري" بالأسلحة الرشاشة، سيارة عسكرية قرب عين عيسى.',
			"armed_attack sna > sdf",
		],
	],
	"whose the noun is that a verb's form ends in": [
		["وصلت تعزيزات عسكرية جديدة لميليشيات الحوثي إلى سناح.", "deployment houthis >"],
		["قضت محكمة عسكرية تابعة للحوثيين بإعدام ثلاثة مواطنين في صنعاء.", "trial houthis > civilians"],
	],
	"an act with the article right behind a verb of hitting is its subject": [
		["قصفت قوات النظام سراقب، كما طال القصف قريتي سفوهن والفطيرة.", "shelling syrian_army >", "shelling syrian_army >"],
		["استهدفت الضربة مقرا للحرس الثوري الإيراني في دير الزور.", "armed_attack > irgc"],
	],
	"to, parted from a name by a mark": [
		["غارة جوية تركية على معسكر لـ«بي كا كا» في شمال العراق.", "air_strike turkish_forces > pkk"],
		["أعلنت المصادر مقتل شخصين في هجوم لـ«داعش» شرق دير الزور.", "armed_attack isis > civilians"],
		["استهدف طيران النظام الحربي سوق مدينة أريحا.", "air_strike syrian_army >"],
	],
	"the displaced named within what is hit": [
		["قصف طال مخيما للنازحين شمالي حلب.", "shelling > refugees"],
		["استهدف القصف خيام النازحين في خان يونس.", "shelling > refugees"],
	],
	"who fought, behind the verb that says a fight took place": [
		["قال شهود إن اشتباكات عنيفة اندلعت بين الجيش السوداني وقوات الدعم السريع بالخرطوم.", "clash sudanese_army > rsf"],
		["مفاوضات تجري بين الحكومة اليمنية والحوثيين في مسقط.", "talks yemeni_government > houthis"],
		["اشتباكات اندلعت مع قوات النظام في حمص.", "clash > syrian_army"],
		["سقط قتلى بين قوات النظام.", "killing > syrian_army"],
		[
			"دارت اشتباكات عنيفة بين الجيش السوري النظامي ومقاتلي «حزب الله» اللبناني وبين مقاتلي «جيش الفتح» في سهل الغاب.",
			"clash syrian_army,hezbollah > jaish_al_fatah",
		],
		[
			"سيطرت فصائل المعارضة على قرية القرقور بعد اشتباكات دارت بينها وبين القوات النظامية.",
			"territory_taken syrian_rebels >",
			"clash syrian_rebels > syrian_army",
		],
	],
	"drones destroyed in flight": [
		["أعلنت القيادة المركزية الأمريكية تدمير خمس طائرات مسيرة فوق البحر الأحمر أطلقها الحوثيون.", "interception us_forces > houthis"],
	],
	"under whose protection": [
		["اقتحم مستوطنون باحات المسجد الأقصى تحت حماية شرطة الاحتلال.", "armed_attack israeli_settlers with israeli_forces >"],
	],
	"help forbidden": [["حظرت السلطات الإسرائيلية دخول المساعدات إلى شمال القطاع لليوم العاشر.", "obstruction israeli_government >"]],
	'a verb of saying in "and" ends the clause before it': [
		[
			"أطلقت جماعة الحوثي صاروخا باليستيا باتجاه مطار بن غوريون وقالت إسرائيل إنها اعترضته.",
			"shelling houthis >",
			"interception israeli_forces >",
		],
	],
	"fire that both sides exchange": [["تبادلت القوات التركية وقسد القصف المدفعي في ريف حلب.", "clash turkish_forces,sdf >"]],
	"whose sniper it was": [["أصيب مدنيان برصاص قناص حوثي شرق مدينة تعز.", "armed_attack houthis > civilians"]],
	"death under torture, and whose the prison is": [
		["قتل شاب تحت التعذيب في سجن تابع للأمن الداخلي في حمص.", "abuse syrian_police > civilians"],
		["توفي محتجز جراء التعذيب في سجن للحوثيين بإب.", "abuse houthis > detainees"],
	],
	"whose freedom it is": [
		["أطلق سراح خمسة مهاجرين مصريين كانوا محتجزين لدى عصابة في بني وليد.", "release > refugees,detainees"],
		["أطلقت قوات النظام سراح 30 معتقلا من درعا.", "release syrian_army > detainees"],
	],
	"a square named for martyrs has no dead": [
		["احتشد متظاهرون في ميدان الشهداء بطرابلس مطالبين بإسقاط الحكومة.", "protest protesters >", "other > government_unspecified"],
	],
	"no verb is counted": [
		["قتل 27 طالبا بقصف على المدينة.", "shelling > students"],
		["قتل 27 بائعا بقصف على المدينة.", "shelling > civilians"],
		["قتل 27 مصليا بقصف على المدينة.", "shelling > civilians"],
	],
	"police that are a body's": [
		["اعتقلت الشرطة العسكرية التابعة للجيش الوطني قياديا في فصيل الحمزات بتهمة الخطف.", "arrest sna >", "abduction >"],
	],
};

for (const [name, rows] of Object.entries(ROWS))
	describe(name, () => {
		test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(eventsByRules(text)).toEqual(expected);
		});
	});
