import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

// Sentences in which acts, bodies and totals stand beside one another, as the rules read them; see `eventsByRules`.

type Row = readonly [text: string, ...events: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	"whoever did it is killed or taken in another act": [
		["أصيب ثلاثة مستوطنين في عملية طعن قرب نابلس واستشهد المنفذ.", "armed_attack > israeli_settlers", "killing > militants"],
		[
			"أطلق مسلح النار على حافلة وأصيب ثلاثة مدنيين، وقتلت الشرطة المنفذ.",
			"armed_attack militants > civilians",
			"killing security_forces > militants",
		],
		["اعتقلت الشرطة المنفذين.", "arrest security_forces > militants"],
		["أغلقت السلطات المنفذ أمام المسافرين.", "obstruction >"],
	],
	"a verb of managing brings its act behind a long subject": [
		[
			"وتمكنت قوات الجيش الموالية لرئيس المجلس الرئاسي رشاد محمد علي العليمي، من السيطرة على مدينة بيحان من الحوثيين.",
			"territory_taken yemeni_army > houthis",
		],
		[
			"نجح عناصر الفرقة الرابعة في الجيش السوري المتمركزون منذ أيام على أطراف البلدة الشمالية، في السيطرة على التل.",
			"territory_taken syrian_army >",
		],
		[
			"أقدم مسلحون يستقلون دراجات نارية من دون لوحات في ساعة مبكرة من صباح أمس، على اغتيال ضابط عراقي.",
			"assassination militants > iraqi_forces",
		],
		["تمكن السكان من الفرار من القصف.", "displacement civilians >", "shelling >"],
	],
	"what somebody was killed by or in": [
		["اغتيل قائد اللواء في غارة إسرائيلية على بيروت.", "assassination israeli_forces >"],
		["اغتال الاحتلال قياديا في حركة حماس في قصف على مخيم البريج.", "assassination israeli_forces > hamas"],
		["اغتيل ضابط سوري في هجوم بعبوة في درعا.", "assassination > syrian_army"],
		["اغتيل ضابط سوري في درعا، وقتل مدني في غارة على حلب.", "assassination > syrian_army", "air_strike > civilians"],
	],
	"what is stepped up is one act, and so is what an attack was made by, behind a comma too": [
		["صعدت قوات الدعم السريع هجماتها على الفاشر.", "armed_attack rsf >"],
		["صعد الحوثيون من قصفهم على مأرب.", "shelling houthis >"],
		[
			"شهدت إدلب تصعيدا لقوات النظام وروسيا، باستهداف مخيمات المهجرين بالقذائف المدفعية، ما أدى لمقتل مدنيين اثنين.",
			"shelling syrian_army,russian_forces > refugees,civilians",
		],
		["واصل الجيش الإسرائيلي تصعيده في غزة عبر قصف خيام النازحين.", "shelling israeli_forces > refugees"],
		["نفذ التنظيم هجوما على معسكر للجيش في بوصاصو، بتفجير سيارتين مفخختين عند بوابته.", "explosion > somali_government"],
		["نفذت القوات هجوما على حاجز، أو عبر تفجير عبوات.", "armed_attack >", "explosion >"],
		["شنت الطائرات غارات على إدلب، ترافقت بقصف مدفعي على ترمانين.", "air_strike >", "shelling >"],
		["قصفت إسرائيل غزة، بعد هجوم على مستوطنة.", "shelling israeli_forces >", "armed_attack >"],
	],
	"strikes that help an act are another's, who supports it": [
		[
			"طردت وحدات حماية الشعب التنظيم من البلدة بمساعدة الضربات الجوية الأمريكية.",
			"territory_taken ypg with us_forces >",
			"air_strike us_forces >",
		],
		[
			"سيطر الجيش اليمني على عدن بدعم من غارات التحالف العربي.",
			"territory_taken yemeni_army with arab_coalition >",
			"air_strike arab_coalition >",
		],
		["حققت المقاومة مكاسب في إب بمساندة ضربات جوية يشنها التحالف العربي.", "air_strike arab_coalition >"],
		["سيطر الجيش اليمني على عدن بعد غارات التحالف العربي.", "territory_taken yemeni_army >", "air_strike arab_coalition >"],
	],
	"a bomber who dies makes a suicide attack, and is of nobody unless it is said": [
		["قالت الشرطة إن انتحاريا فجر سيارة مفخخة عند حاجز أمني في كابل.", "suicide_attack >"],
		["قتل خمسة جنود في هجوم نفذه انتحاريان على مقر للشرطة في كابل.", "suicide_attack > afghan_government"],
		["هجوم شنه انتحاريون من حركة الشباب على فندق في مقديشو.", "suicide_attack al_shabaab >"],
		["قتلت قوات الأمن الباكستانية انتحاريا في لاهور.", "killing pakistani_government > militants"],
		["هاجم مسلحون حاجزا للجيش المصري في العريش.", "armed_attack militants > egyptian_army"],
	],
	"where those are who tell of an act parts no telling from the next": [
		["قالت مصادر في مدينة حمص إن خمسة مدنيين قتلوا في قصف استهدف سوقا في بلدة تلبيسة.", "shelling > civilians"],
		["أفاد مصدر طبي في مستشفى الثورة بأن ثلاثة جنود أصيبوا في هجوم استهدف نقطة في المخا.", "armed_attack > yemeni_army"],
		["قتل خمسة مدنيين في قصف على حمص، واستهدفت غارة سوقا في بلدة تلبيسة.", "shelling > civilians", "air_strike >"],
	],
	"totals that an act adds to": [
		[
			"قتل 15 شخصا في غارات على إدلب، لترتفع بذلك حصيلة القتلى منذ بداية التصعيد إلى 230 شخصا في قصف وغارات وهجمات.",
			"air_strike > civilians",
		],
		["قتل 3 مدنيين بانفجار لغم في ريف حماة، لترتفع بذلك حصيلة ضحايا الألغام منذ مطلع العام إلى 86 قتيلا.", "explosion > civilians"],
		["أصيب خمسة أشخاص بقصف على سرمين، ليرتفع عدد الجرحى منذ بداية الشهر إلى 40 جريحا.", "shelling > civilians"],
		["قتل 12 شخصا في غارة على رفح، ما يرفع حصيلة القتلى منذ 7 أكتوبر إلى 35 ألف قتيل.", "air_strike > civilians"],
		["اعتقلت القوات الإسرائيلية 20 فلسطينيا، وبذلك يرتفع عدد المعتقلين منذ بداية العام إلى 3500.", "arrest israeli_forces > civilians"],
		["قتل ثلاثة في غارة على رفح، فيما ارتفعت حصيلة القتلى منذ بداية الحرب إلى 35 ألفا.", "air_strike >"],
		["قتل جنديان في هجوم قرب تدمر، وبذلك يصل عدد قتلى الجيش في البادية منذ مطلع العام إلى 150 قتيلا.", "armed_attack > syrian_army"],
		[
			"وأفاد المرصد بأنه بذلك يرتفع إلى 124 تعداد العسكريين والمدنيين الذين قتلوا باستهدافات برية منذ مطلع العام تنوعت ما بين هجمات وعمليات قنص واشتباكات، بينهم خمسة مدنيين و86 عسكريا سوريا.",
		],
		["ارتفعت حصيلة القتلى منذ بدء القصف على رفح فجر اليوم إلى 12 قتيلا.", "shelling >"],
		["وارتفعت حصيلة ضحايا الهجوم على المسجد إلى 15 قتيلا.", "armed_attack >"],
		["أعلنت وزارة الصحة ارتفاع حصيلة شهداء العدوان الإسرائيلي على غزة إلى 1200 شهيد."],
	],
	"dead of two bodies": [
		["خلفت الاشتباكات 7 قتلى من الجيش اليمني و4 من المسلحين في تعز.", "clash > yemeni_army,militants"],
		["أسفرت المعارك عن مقتل 12 من الحوثيين وستة من الجيش اليمني في مأرب.", "clash houthis > yemeni_army"],
		["أوقعت الاشتباكات في حلب عشرة جرحى في صفوف هيئة تحرير الشام وستة في صفوف القوات السورية.", "clash hts > syrian_army"],
		["أدى القصف إلى 5 إصابات في صفوف المدنيين واثنتين في صفوف الدفاع المدني في إدلب.", "shelling > civilians,white_helmets"],
		["سقط 12 قتيلا بينهم سبعة من قوات النظام وخمسة من الفصائل في معارك بريف حلب.", "clash syrian_army > syrian_rebels"],
		["قتل 70 من قوات النظام وحزب الله في معارك الزبداني.", "clash > syrian_army,hezbollah"],
		["وأسفر القصف عن مقتل 86 عسكريا سوريا و30 مسلحا منذ بداية العام."],
	],
	"harm somewhere else behind an act with a light verb": [
		[
			"قتل ثلاثة مدنيين بقصف شنته جماعة الحوثي على مأرب، فيما قتلت امرأة في تعز.",
			"shelling houthis > civilians",
			"killing > women,civilians",
		],
		["قتل ثلاثة مدنيين بقصف شنته جماعة الحوثي على مأرب، فيما أصيبت امرأة.", "shelling houthis > civilians,women"],
		["قتل جنديان في كمين نصبه داعش في الأنبار، كما قتل مدني في كركوك.", "armed_attack isis > iraqi_forces", "killing > civilians"],
		["شن الطيران غارة على مأرب، وقتل مدني في الغارة.", "air_strike > civilians"],
	],
	"an act and the act that tells when it was": [
		["ويأتي القصف غداة غارة للجيش السوداني على سوق في نيالا.", "shelling >", "air_strike sudanese_army >"],
		["وجاء الهجوم عقب غارة للجيش السوري على تدمر.", "armed_attack >", "air_strike syrian_army >"],
		["جاء الهجوم قبيل قصف إسرائيلي على صور.", "armed_attack >", "shelling israeli_forces >"],
		["نفذ الجيش السوري عملية مداهمة في درعا.", "operation syrian_army >"],
	],
	"hits on things": [
		["استهدف مقاتلو القسام دبابة ميركافا وأصابوها إصابة مباشرة.", "armed_attack hamas >"],
		["مؤكدا أن الإصابة كانت دقيقة."],
		["وأكد حزب الله تحقيق إصابات مؤكدة في الموقع."],
		["أصيب الجندي إصابة خطيرة في هجوم في رفح.", "armed_attack > soldiers"],
	],
	"those whom a verb left out befell are of their own act": [
		["قتل جنديان في كمين بالأنبار، وثلاثة مدنيين في انفجار بكركوك.", "armed_attack > iraqi_forces", "explosion > civilians"],
		["أصيب رجل في انفجار عبوة في الموصل، وطفلان في انفجار لغم في سنجار.", "explosion > civilians", "explosion > civilians,children"],
	],
	"who answers, and what goes on at the same time": [
		["قوات النظام تجدد قصفها على أرياف إدلب وحلب وحماة والفصائل ترد.", "shelling syrian_army >"],
		[
			'ردت فصائل "غرفة عمليات الفتح المبين" على قصف قوات النظام، واستهدفت تجمعات له في منطقة سهل الغاب.',
			"shelling syrian_army >",
			"armed_attack nfl >",
		],
		[
			"شن الجيش الإسرائيلي غارات على غزة ردا على هجوم حماس واستهدف مواقع في خان يونس.",
			"air_strike israeli_forces >",
			"armed_attack hamas >",
			"armed_attack israeli_forces >",
		],
		[
			"الغارات الروسية تزامنت مع قصف مكثف من فصائل المعارضة على مواقع القوات الحكومية في ريفي إدلب وحماة.",
			"air_strike russian_forces >",
			"shelling syrian_rebels > syrian_army",
		],
		["تزامنت الاشتباكات بين الجيش السوري وداعش مع قصف مدفعي على أطراف تدمر.", "clash syrian_army > isis", "shelling >"],
	],
	"an aside between a verb and its object": [
		[
			"وفجر اليوم، قتلت “قسد”، بدعم من طيران التحالف الدولي، قيادياً في تنظيم “داعش”، واعتقلت اثنين آخرين بإنزال جوي في بلدة الصبحة.",
			"killing sdf with coalition > isis",
			"arrest sdf >",
			"operation >",
		],
	],
	"occupiers, and those who are with them": [
		[
			"يواصل جيش الاحتلال التركي قصف كوباني، واستهدف جيش الاحتلال قرية الرقاص بناحية جلبية بالقذائف.",
			"shelling turkish_forces >",
			"shelling turkish_forces >",
		],
		["قصفت دولة الاحتلال التركية ومرتزقتها قرية جعدة الكبيرة.", "shelling turkish_forces,sna >"],
		["توغلت قوات الاحتلال في ريف القنيطرة جنوب سوريا.", "armed_attack israeli_forces >"],
		["روسيا وميليشياتها استهدفت الأراضي الزراعية في ريف إدلب.", "armed_attack russian_forces >"],
		["الهجمات التي تنفذها تركيا ومرتزقتها على عين عيسى.", "armed_attack turkish_forces,sna >"],
	],
	"private names": [
		["قتل الطفل محمد صالح (5 سنوات) والشاب أحمد هادي في قصف على تعز.", "shelling > children,civilians"],
		["إصابة ثلاثة من عائلة إسماعيل الهادي في قصف تركي على عين عيسى.", "shelling turkish_forces > civilians"],
	],
	"whom an act's noun is done to under a verb with its subject": [
		["قام الجيش السوري بقصف داعش في دير الزور.", "shelling syrian_army > isis"],
		["نفذ الجيش العراقي قصف داعش في الرمادي.", "shelling iraqi_forces > isis"],
		["واصل الطيران العراقي قصف فلول داعش في ديالى.", "air_strike iraqi_forces > isis"],
		["قتل ثلاثة جنود مصريين في انفجار عبوة ناسفة تم زرعها بواسطة العناصر الإرهابية في رفح.", "explosion militants > egyptian_army"],
		[
			"سيطرت المقاومة الشعبية على مدينة الحوطة عقب اشتباكات بينها وبين الحوثيين والقوات الموالية للرئيس السابق.",
			"territory_taken popular_resistance >",
			"clash popular_resistance > houthis,saleh_forces",
		],
	],
	'acts that a verb of saying brings, joined by "and"': [
		[
			"المقاومة الشعبية تعلن تحرير لحج وطرد ميليشيات الحوثي وصالح.",
			"territory_taken popular_resistance >",
			"territory_taken popular_resistance > houthis,saleh_forces",
		],
		["أعلنت القوات العراقية اقتحام الموصل وطرد داعش من الحي.", "armed_attack >", "territory_taken iraqi_forces > isis"],
		["أعلن الجيش اليمني تحرير مدينة ميدي وطرد الحوثيين منها.", "territory_taken yemeni_army >", "territory_taken yemeni_army > houthis"],
		["أكد المصدر قصف القرية وقتل ثلاثة أشخاص.", "shelling > civilians"],
	],
	'who strikes whom where "on" says what is hit': [
		["أصيب نازح في استهداف للقوات التركية على قرية أم قرى بريف حلب الشمالي.", "armed_attack turkish_forces > refugees"],
		["استهداف للقوات التركية في ريف حلب بسيارة مفخخة.", "explosion > turkish_forces"],
	],
	"who claims an act behind it": [
		["وتبنى الهجوم تنظيم داعش عبر وكالة أعماق.", "armed_attack >"],
		["وتبنت التفجير حركة الشباب الصومالية.", "explosion >"],
	],
	"a city struck is a place, and no government": [
		["قصفت إسرائيل دمشق.", "shelling israeli_forces >"],
		["استهدفت إسرائيل دمشق بغارات جوية.", "air_strike israeli_forces >"],
		["ضربت صواريخ إيرانية تل أبيب.", "shelling irgc >"],
		["قصفت إسرائيل غزة.", "shelling israeli_forces >"],
		["هاجمت إسرائيل إيران.", "armed_attack israeli_forces > irgc"],
	],
	"occupiers are who the article calls so": [
		[
			"أصيب 7 أشخاص بقصف الاحتلال على عامودا. وقصف الاحتلال التركي القرية.",
			"shelling turkish_forces > civilians",
			"shelling turkish_forces >",
		],
		[
			"أعلنت القوات الأمريكية أنها قصفت مواقع للحوثيين. وقصفت قوات الاحتلال غزة.",
			"shelling us_forces > houthis",
			"shelling israeli_forces >",
		],
		["قصف جيش الاحتلال بلدة في جنوب لبنان. وشنت القوات التركية غارة على دهوك.", "shelling israeli_forces >", "air_strike turkish_forces >"],
	],
	"the army in Palestine": [
		["حاصر الجيش غزة.", "obstruction israeli_forces >"],
		["توغلت القوات في خان يونس.", "armed_attack israeli_forces >"],
	],
	'"by" before an act, what is said behind a comma and a quotation mark, what was tried': [
		["وأثناء نقلهم من قبل الأهالي، عاودت طائرة مسيرة القصف للمرة الثالثة.", "drone_strike >"],
		['وقالت وزارة الدفاع السورية عبر صفحتها في فيسبوك، "نفذ العدو الإسرائيلي عدوانا جويا على دمشق".', "air_strike israeli_forces >"],
		["فشلت محاولات إنقاذه، وأصيب طفل بجروح جراء القصف على كفرتعال.", "aid >", "shelling > children,civilians"],
	],
	"who sides with a state": [
		["قصفت قوات النظام والمجموعات الإرهابية التابعة لإيران قرية البارة.", "shelling syrian_army,iranian_militias >"],
		["تستهدف إسرائيل فصائل عسكرية تابعة لإيران في سوريا.", "armed_attack israeli_forces > iranian_militias"],
		["قصفت فصائل مسلحة موالية لأنقرة قرية بريف منبج.", "shelling sna >"],
	],
	"what a campaign is for": [
		["أطلقت تركيا حملة جوية لقصف مواقع لتنظيم داعش في سوريا ولحزب العمال في شمال العراق.", "air_strike turkish_forces > isis,pkk"],
		["نفذ الجيش المصري عملية للقضاء على الإرهابيين في سيناء.", "operation egyptian_army > militants"],
	],
	"who announces behind a day": [
		["أعلنت الحكومة التركية، السبت 25 يوليو/تموز، عن اعتقال 320 شخصا.", "arrest turkish_government > civilians"],
		["أعلنت السلطات المصرية، أمس، القبض على 5 إرهابيين في سيناء.", "arrest egyptian_government > militants"],
		["أعلن الجيش الإسرائيلي، اليوم الأحد، تدمير نفق في رفح.", "armed_attack israeli_forces >"],
	],
	"what is fired on far behind the verb": [
		["فتح عناصر من حزب العمال الكردستاني النار على قافلة عسكرية في محافظة شرناق.", "armed_attack pkk >"],
	],
	"who lives in a place, and who holds it": [
		["انفجار سيارة مفخخة استهدف قافلة عسكرية في محافظة دياربكر ذات الغالبية الكردية.", "explosion >"],
		["وتعتبر السيطرة على المدينة ضرورية لتعزيز سيطرة الرئيس السوري على المنطقة الحدودية."],
	],
	"one of a body's": [
		["اعتقل الشاب على يد عناصر أحد الأفرع الأمنية التابعة للقوات الحكومية في السويداء.", "arrest syrian_police,syrian_army > civilians"],
		["قتل شاب على يد أحد عناصر الفرقة الرابعة في درعا.", "killing syrian_army > civilians"],
		["اعتقلت عناصر أحد الأفرع الأمنية شابا في درعا.", "arrest syrian_police > civilians"],
	],
	"patrols and vehicles that are hit, or arrest": [
		["استهدفت عبوة ناسفة دورية مشتركة روسية تركية في كوباني.", "explosion > russian_forces,turkish_forces"],
		["اعتقلت دورية مشتركة من قسد والتحالف شابا في دير الزور.", "arrest > civilians"],
		["استهدف مجهولان يستقلان دراجة نارية سيارة عسكرية للأمن العام في ريف حمص.", "armed_attack unidentified > syrian_police"],
		["سيرت القوات الروسية والتركية دورية مشتركة في كوباني.", "deployment russian_forces,turkish_forces >"],
	],
	"accidents are nobody's": [
		["مقتل تسعة لاجئين سوريين في حادث سير في تركيا."],
		["قتل جنديان في حادث مروري في درعا."],
		["حادث إطلاق نار يوقع ثلاثة قتلى في درعا.", "armed_attack >"],
	],
	"a verb of taking goes on behind a fight": [
		["سيطرت القوات الموالية للشرعية بعد مواجهات دامية على عدة مقرات حكومية في الضالع.", "territory_taken yemeni_army >", "clash >"],
		["سيطر جيش النظام عقب معارك عنيفة مع داعش على حي القادسية.", "territory_taken syrian_army >", "clash syrian_army > isis"],
	],
	"what goes on beside an act, and what is still done": [
		[
			"وتأتي تلك الغارات مع استمرار المواجهات المسلحة بين الجيش اليمني والحوثيين في عدة جبهات.",
			"air_strike >",
			"clash yemeni_army > houthis",
		],
		["الطيران الحربي لا يزال يحلق في أجواء المدينة.", "deployment >"],
	],
	"reinforcements that are hit": [
		["قصفت مقاتلات التحالف تعزيزات للحوثيين في منطقة كرش.", "air_strike arab_coalition > houthis"],
		["استهدفت تعزيزات عسكرية تابعة لمسلحي الحوثي في أبين.", "armed_attack > houthis"],
	],
	"who fights off what": [
		["تصدى الجيش السوداني لهجوم عنيف للدعم السريع على الأبيض.", "armed_attack rsf > sudanese_army"],
		["نجح الجيش السوداني في صد هجوم للدعم السريع على بابنوسة.", "armed_attack rsf > sudanese_army"],
		["تمكنت قوات الأمن من إحباط هجوم لحركة الشباب على مقديشو.", "armed_attack al_shabaab > somali_government"],
		["واصل الجيش العراقي التصدي لهجمات داعش في ديالى.", "armed_attack isis > iraqi_forces"],
		["أعلن الجيش العراقي تصديه لهجوم شنه داعش في ديالى.", "armed_attack isis > iraqi_forces"],
		["تمكن الجيش العراقي من شن هجوم على داعش في ديالى.", "armed_attack iraqi_forces > isis"],
		["تصدى الجيش العراقي لمسلحي داعش في ديالى.", "armed_attack isis > iraqi_forces"],
		["تصدت الدفاعات الجوية السعودية لمعظم الصواريخ.", "interception saudi_forces >"],
		["حاولت المضادات الأرضية التصدي للمسيرات في سماء بورتسودان.", "interception >"],
		["الصواريخ التي أطلقها الحوثيون سقطت في البحر.", "shelling houthis >", "shelling >"],
		["دعا الوزير إلى دعم القوات بهدف التصدي لتنظيم داعش."],
	],
	"who holds a place, and since when": [
		[
			"قصفت قوات النظام حلب، حيث تسيطر الفصائل على الأحياء الشرقية بينما تسيطر قوات النظام على الأحياء الغربية.",
			"shelling syrian_army > syrian_rebels",
		],
		["أصيب مدني بقصف مصدره المناطق التي تسيطر عليها قسد بريف حلب، يوم الأربعاء 9 آذار.", "shelling sdf > civilians"],
		["يسيطر تنظيم داعش على الموصل منذ حزيران 2014.", "territory_taken isis >"],
		["باتت قوات الدعم السريع تسيطر على مدينة نيالا.", "territory_taken rsf >"],
	],
	"what flew before flies on": [
		["شنت مقاتلات التحالف العربي غارات على الحديدة واستهدفت مخازن أسلحة.", "air_strike arab_coalition >", "air_strike arab_coalition >"],
		["حلقت طائرات حربية فوق درنة وقصفت مواقع في المدينة.", "deployment >", "air_strike >"],
		["قصفت طائرات روسية سرمين، واستهدفت قوات النظام أريحا.", "air_strike russian_forces >", "armed_attack syrian_army >"],
		["قصفت مدفعية الجيش السوري سرمين واستهدفت أريحا.", "shelling syrian_army >", "shelling syrian_army >"],
		["قصف الجيش السوري سرمين بالمدفعية واقتحم أريحا.", "shelling syrian_army >", "armed_attack syrian_army >"],
	],
	"quarrels of tribes": [
		["قتل سبعة أشخاص في نزاع قبلي غرب مدينة الجنينة.", "clash > civilians"],
		["اندلع صراع قبلي في مدينة سبها أسفر عن مقتل ثلاثة أشخاص.", "clash > civilians"],
		["قتل خمسة أشخاص في نزاع أهلي بين قبيلتي المساليت والرزيقات في الجنينة.", "clash tribes > civilians"],
	],
	"what a court passes": [
		["حكمت محكمة عسكرية في طرابلس بالسجن المؤبد على قائد سابق في تنظيم داعش.", "trial > isis"],
		["قضت محكمة في بغداد بالإعدام على ثلاثة إرهابيين.", "trial > militants"],
		["حكمت محكمة في بغداد على خمسة متهمين، وبدأت محاكمة ستة آخرين.", "trial > civilians", "trial >"],
		["أيدت محكمة النقض في القاهرة حكم الإعدام بحق ستة متهمين.", "trial > civilians"],
		["أيدت محكمة عسكرية حكم الإعدام بحق متهمين اثنين في بنغازي.", "trial > civilians"],
		["نفذ تنظيم داعش حكم الإعدام بحق ثلاثة مدنيين في الموصل.", "execution isis > civilians"],
		["أيد القضاء العراقي حكم الإعدام بحق ثلاثة متهمين في بغداد.", "trial > civilians"],
	],
	"whose air defence it is": [
		["تصدت الدفاعات الجوية لصواريخ إسرائيلية في سماء دمشق.", "interception syrian_army > israeli_forces"],
		[
			'قال مصدر عسكري سوري: "تصدت وسائط دفاعنا الجوي لصواريخ العدوان وأسقطت معظمها".',
			"interception syrian_army >",
			"interception syrian_army >",
		],
		["أسقطت الدفاعات الجوية السعودية صاروخا فوق الرياض.", "interception saudi_forces >"],
	],
	"whom a place is named for, and other nobodies": [
		["قصفت قوات البيشمركة داعش في منطقة السيدة زينب وسط قضاء سنجار.", "shelling peshmerga > isis"],
		["أسر مسلحون القيادي الحوثي حسين قناف الذي عرف بظهوره الإعلامي.", "arrest militants > houthis"],
		["كانوا في طور عملية التدريب على يد عناصر داعش في الساحة الخارجية للمعسكر."],
		["سبعة عشر مدينا قتلوا جراء انفجار ألغام زرعها الحوثيون.", "explosion houthis >"],
		["قتل مدنيون بانفجار ألغام أرضية تركها الحوثيون في عدن.", "explosion houthis > civilians"],
		["قتل ثلاثة أطفال بانفجار عبوة تركها تنظيم داعش في منزل غرب الموصل.", "explosion isis > children,civilians"],
		["ألقى مسلحون قنابل على مركز للشرطة في البصرة.", "explosion militants > iraqi_police"],
		["ألقت مروحيات الجيش السوري قنابل على بلدة كفرنبل.", "air_strike syrian_army >"],
		["سيطر الجيش السوري على قاعدة تركتها القوات الأمريكية في الشدادي.", "territory_taken syrian_army > us_forces"],
		["قصف التحالف مواقع الحوثيين والقوات الموالية للرئيس اليمني السابق علي صالح.", "shelling arab_coalition > houthis,saleh_forces"],
	],
	"those who fight for a state": [
		["قصف الاحتلال التركي ومرتزقته قرى في ريف منبج.", "shelling turkish_forces,sna >"],
		["قصف الاحتلال التركي وفصائله الإرهابية قرية في ريف تل تمر.", "shelling turkish_forces,sna >"],
		["قصفت القوات التركية وفصائل المعارضة المسلحة الموالية لها قرية عرب حسن.", "shelling turkish_forces,sna >"],
		['قصف من قبل القوات التركية وفصائل "المعارضة السورية" الموالية لها.', "shelling turkish_forces,sna >"],
		["قصفت قوات النظام والفصائل الموالية لها قرية في درعا.", "shelling syrian_army,ndf >"],
		["قتل خمسة بقصف النظام وميليشياته على درعا.", "shelling syrian_army,ndf >"],
	],
	"who announces strikes of his own, whose arm strikes, and who fired what is shot down": [
		["أعلنت كتائب القسام استهداف دبابة إسرائيلية بقذيفة الياسين 105 في حي الشجاعية.", "shelling hamas > israeli_forces"],
		["أعلن الجيش الإسرائيلي قصف 50 هدفا لحماس في غزة.", "shelling israeli_forces > hamas"],
		["أعلنت وزارة الدفاع السورية استهداف مطار دمشق بصواريخ.", "shelling >"],
		["أعلنت قسد قصف القوات التركية مواقعها في عين عيسى.", "shelling turkish_forces >"],
		["أعلن الجيش العراقي قصف داعش لموقع في كركوك.", "shelling isis >"],
		["أعلن الجيش الإسرائيلي أن سلاح الجو قصف مواقع لحماس.", "air_strike israeli_forces > hamas"],
		["أعلن الجيش السوداني أن سلاح الطيران دمر قافلة للدعم السريع.", "air_strike sudanese_army > rsf"],
		["اعترضت الدفاعات الجوية السعودية صاروخا باليستيا أطلقه الحوثيون على الرياض.", "interception saudi_forces > houthis"],
	],
	"who announces what he took or let go": [
		["أعلنت وزارة الدفاع الروسية السيطرة على بلدة أفدييفكا في دونيتسك.", "territory_taken russian_forces >"],
		["أعلنت حركة حماس الإفراج عن الرهينة الأمريكي.", "release hamas > us_government"],
		["أجلت إسرائيل آلاف السكان من بلدات الشمال بسبب صواريخ حزب الله.", "displacement israeli_government > civilians"],
	],
	"who counts, who is joined to the dead, whose help it is": [
		["اندلعت اشتباكات أسفرت عن مقتل 30 شخصا وإصابة 100 آخرين بحسب حصيلة أولية لوزارة الداخلية السورية.", "clash > civilians"],
		[
			"نفذ التحالف الدولي عملية إنزال جوي في مدينة الباب قتل خلالها قيادي في تنظيم داعش واثنان من أبنائه.",
			"armed_attack coalition > isis,civilians",
		],
		["دخلت قافلة مساعدات تابعة للهلال الأحمر السوري إلى مدينة السويداء.", "aid red_crescent >"],
		["قتل 16 جنديا في كمين نصبته فلول النظام السابق.", "armed_attack assad_remnants > soldiers"],
		["وقعت الحكومة السورية وقسد اتفاقا في العاشر من آذار يقضي بدمج المؤسسات المدنية والعسكرية.", "agreement syrian_government,sdf >"],
	],
	"a body named right behind its ally, and who fights two bodies": [
		["قصفت ميليشيات الحوثي وصالح أحياء في تعز.", "shelling houthis,saleh_forces >"],
		["شن طيران التحالف غارات على مواقع الحوثيين وصالح في إب.", "air_strike arab_coalition > houthis,saleh_forces"],
		["قتل محمد صالح في قصف على تعز.", "shelling >"],
		["قصف الجيش منزل صالح في تعز.", "shelling yemeni_army >"],
		[
			"سيطرت المقاومة الشعبية على مدينة لودر بعد معارك مع الحوثيين وقوات صالح.",
			"territory_taken popular_resistance >",
			"clash popular_resistance > houthis,saleh_forces",
		],
		["قتل ثلاثة من الجيش السوري في اشتباكات مع تنظيم داعش وجبهة النصرة في حمص.", "clash syrian_army > isis,hts"],
	],
	"strikes abroad that somebody announces, and what an act's form ends in": [
		["أعلن الحوثيون إطلاق صاروخ باليستي فرط صوتي على مطار بن غوريون.", "shelling houthis >"],
		["أعلن حزب الله استهداف قاعدة رامات دافيد جنوب شرق حيفا بصلية صاروخية.", "shelling hezbollah >"],
		["أعلن الجيش الأوكراني استهداف أوديسا بالصواريخ.", "shelling >"],
		["اندلعت اشتباكات مسلحة بين الجيش الليبي وجهاز الردع في طرابلس أوقعت 27 قتيلا.", "clash libyan_national_army > libyan_government"],
	],
};

for (const [name, rows] of Object.entries(ROWS))
	describe(name, () => {
		test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(eventsByRules(text)).toEqual(expected);
		});
	});
