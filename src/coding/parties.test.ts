import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

const ROWS: Readonly<Record<string, readonly (readonly [text: string, ...events: string[]])[]>> = {
	"whose rounds or posts they are, behind any noun": [
		["أصيب مزارع برصاص المستوطنين في بلدة بيتا.", "armed_attack israeli_settlers > civilians"],
		["قتل شاب برصاص جنود الاحتلال في نابلس.", "armed_attack israeli_forces > civilians"],
		["قصفت قوات النظام محيط القاعدة التركية في بليون.", "shelling syrian_army > turkish_forces"],
		["استهدفت طائرة قاعدة عين الأسد الجوية.", "air_strike >"],
	],
	"behind who strikes, for brings whom he strikes": [
		["أسفر القصف الإسرائيلي لحزب الله عن مقتل قيادي.", "shelling israeli_forces > hezbollah"],
		["قصف التحالف للحوثيين في صعدة مستمر.", "shelling arab_coalition > houthis"],
		["قتل مدني بقصف لقوات النظام على سراقب.", "shelling syrian_army > civilians"],
		["شهدت المدينة قصفا مدفعيا لقوات حفتر.", "shelling libyan_national_army >"],
	],
	"where rounds were made is nobody, whose aircraft they are is": [
		["استهدفت قوات الدعم السريع بمسيرات إماراتية محطة كهرباء عطبرة.", "drone_strike rsf >"],
		["قصفت قوات النظام بقذائف كراسنبول الروسية بلدة البارة.", "shelling syrian_army >"],
		["قصفت طائرات روسية بلدة البارة.", "air_strike russian_forces >"],
		["قتل مدني بقذائف تركية قرب عين عيسى.", "shelling turkish_forces > civilians"],
	],
	"behind that stands who did it, before it who says so": [
		["أعلن الجيش الإسرائيلي أن مسلحين هاجموا حاجزا قرب الخليل.", "armed_attack militants >"],
		["أشار المرصد إلى أن وحدات تابعة لقوات سوريا الديمقراطية نفذت عملية إنزال جوي.", "operation sdf >"],
		["أعلن الجيش السوداني أن قواته قصفت مواقع في الخرطوم.", "shelling sudanese_army >"],
	],
	"a force of somebody is that body, before its verb too": [
		["ونفذت وحدات تابعة لقوات سوريا الديمقراطية، بمساندة طيران التحالف، عملية أمنية في العزبة.", "operation sdf with coalition >"],
		["أوقعت كتائب القسام قوة إسرائيلية في كمين شرق رفح.", "armed_attack hamas > israeli_forces"],
		["وقعت قوة إسرائيلية في كمين شرق رفح.", "armed_attack > israeli_forces"],
		["عززت وحدات الجيش السوري مواقعها.", "deployment syrian_army >"],
	],
	"both hands of a fight, whatever stands between": [
		["اشتباكات بين القوات التركية المتمركزة على الحدود من طرف، وقوات سوريا الديمقراطية من طرف آخر.", "clash turkish_forces > sdf"],
		["معارك بين الجيش السوداني المتمركز في أم درمان من جهة، وقوات الدعم السريع من جهة ثانية.", "clash sudanese_army > rsf"],
		["اشتباكات بين الحوثيين والجيش اليمني في مأرب.", "clash houthis > yemeni_army"],
	],
	"whoever is faced in a fight has dead of his own": [
		[
			"سيطرت المقاومة الشعبية على زنجبار بعد معارك مع الحوثيين أسفرت عن مقتل 19 من الحوثيين و7 من المقاومة الشعبية.",
			"territory_taken popular_resistance >",
			"clash popular_resistance > houthis",
		],
		["قتل تسعة من البيشمركة وعشرون من داعش في معارك مع داعش قرب كركوك.", "clash peshmerga > isis"],
		["قتل خمسة من داعش في اشتباكات مع قوات سوريا الديمقراطية.", "clash isis > sdf"],
		["قتل 12 من الحوثيين وستة من الجيش اليمني في المعارك.", "clash houthis > yemeni_army"],
	],
	"a soldier let out of the members of a body is one of those": [
		["قتل ثلاثة من الحرس الثوري الإيراني، بينهم ضابط، في معارك مع تنظيم داعش قرب حلب.", "clash irgc > isis"],
		["مقتل تسعة من عناصر حزب الله بينهم ضابط في كمين قرب حمص.", "armed_attack > hezbollah"],
		["قتل عشرة أشخاص بينهم جنود أتراك في تفجير.", "explosion > civilians,turkish_forces"],
		["قتل ضابط من الجيش العراقي في كمين قرب بيجي.", "armed_attack > iraqi_forces"],
	],
	"a verb that takes up an act by its pronoun, whatever place its teller is in": [
		["أفاد مصدر طبي في عدن بأن 15 مدنيا قتلوا في قصف شنه الحوثيون على حي دار سعد.", "shelling houthis > civilians"],
		["قال مسؤول محلي في حمص إن طفلا قتل في هجوم نفذه تنظيم داعش على حي الزهراء.", "armed_attack isis > children,civilians"],
		["أعلنت مصادر في مقديشو مقتل خمسة مدنيين في هجوم بالصواريخ شنته حركة الشباب على بلدة بلد.", "shelling al_shabaab > civilians"],
		["قصف الجيش السوداني مواقع في الخرطوم، وشنت قوات الدعم السريع هجوما على الأبيض.", "shelling sudanese_army >", "armed_attack rsf >"],
	],
	"who stands before a verb of many that takes somebody did it": [
		["قال رئيس البلدية إن مسلحين من تنظيم داعش خطفوا شابا في عرسال.", "abduction isis > civilians"],
		["مسلحون اختطفوا جنديا في سيناء.", "abduction militants > egyptian_army"],
		["خطف ضابط في طرابلس لبنان.", "abduction > lebanese_army"],
		["اعتقل شاب في نابلس.", "arrest > civilians"],
	],
	"an attack of terror names nobody, one that may come is none": [
		["قتل خمسة أشخاص في تفجير إرهابي في تونس.", "explosion > civilians"],
		["هددت كتائب القسام بالرد على أي اعتداء على الأسرى."],
		["حذر الجيش السوداني من أنه سيرد على أي هجوم على الأبيض."],
		["أصيب جندي في هجوم على حاجز في بنغازي.", "armed_attack > soldiers"],
	],
	"what is shot down and destroyed is one act": [
		["تصدت قوات الدفاع الجوي السعودي لصاروخ أطلقه الحوثيون باتجاه جازان ودمرته في الجو.", "interception saudi_forces > houthis"],
		["أعلن الجيش السوداني اعتراض مسيرة أطلقتها قوات الدعم السريع وتدميرها.", "interception sudanese_army > rsf"],
		["اعترض الجيش السعودي صاروخا وقصف مواقع الحوثيين في صعدة.", "interception saudi_forces >", "shelling > houthis"],
	],
	"behind an act's own verb in a relative clause stands its object": [
		["وقع أمس الهجوم الذي استهدف الجيش اليمني في عدن.", "armed_attack > yemeni_army"],
		["قال مسؤول إن الهجوم الذي استهدف قوات الأمن السعودية وقع في أبها.", "armed_attack > saudi_forces"],
		["انسحبت القوات الروسية التي تساند الجيش السوري من القاعدة.", "withdrawal russian_forces >"],
		["وقع هجوم استهدف الجيش اليمني في عدن.", "armed_attack > yemeni_army"],
	],
	"those of several bodies of one name whose patron was named last": [
		["انسحبت قسد من البلدة. استهدف مجهولون حاجزا لقوى الأمن الداخلي في الرقة.", "withdrawal sdf >", "armed_attack unidentified > asayish"],
		[
			"انسحبت قوات النظام من البلدة. استهدف مجهولون حاجزا لقوى الأمن الداخلي في حماة.",
			"withdrawal syrian_army >",
			"armed_attack unidentified > syrian_police",
		],
		["هاجم مسلحون دورية لقوى الأمن الداخلي في زحلة شرق لبنان.", "armed_attack militants > lebanese_army"],
	],
	"whose air defence it was, whose aircraft came down": [
		["أسقطت الدفاعات الجوية لأنصار الله طائرة أمريكية في أجواء مأرب.", "interception houthis > us_forces"],
		["تحطمت طائرة حربية تابعة للنظام السوري في ريف السويداء.", "other syrian_army >"],
	],
	"ships of somebody are who mans them": [
		["زوارق الاحتلال تستهدف قارب صيد قبالة شاطئ رفح.", "armed_attack israeli_forces >"],
		["غرق قارب مهاجرين قبالة سواحل ليبيا."],
	],
	"who killed the one found dead": [
		["عثر أهالي القرية على جثة راعي أغنام قتل على يد خلايا داعش.", "killing isis > civilians"],
		["عثر أهالي القرية على جثة راعي أغنام قرب الطريق.", "killing > civilians"],
	],
	"security forces that the shared list has no body for": [
		["قتل ستة أشخاص في اشتباكات بين قوات الأمن ومسلحين في ديار بكر.", "clash security_forces > civilians,militants"],
		["أوقفت الشرطة عشرة أشخاص في إسطنبول.", "arrest turkish_police > civilians"],
		["أوقفت قوات الأمن عشرة أشخاص في محافظة حمص.", "arrest syrian_police > civilians"],
	],
	"people by where they are from": [
		["مقتل سوري بغارة إسرائيلية على النبطية.", "air_strike israeli_forces > civilians"],
		["استشهاد ثلاثة سوريين في غارة إسرائيلية على النبطية.", "air_strike israeli_forces > civilians"],
		["اعتقلت قوات الحوثي ثلاثة سوريين في صنعاء.", "arrest houthis > civilians"],
		["مقتل جندي سوري بغارة على حمص.", "air_strike > syrian_army"],
		["مقتل 390 كرديا من حزب العمال الكردستاني بغارات تركية.", "air_strike turkish_forces > pkk"],
		["قصف سوري على بلدة عرسال.", "shelling syrian_army >"],
	],
	"people by what they do": [
		["قتل خطيب مسجد برصاص مسلحين في عدن.", "armed_attack militants > civilians"],
		["اغتال مسلحون مختار قرية الجرذي.", "assassination militants > civilians"],
		["أصيبت مراسلة قناة الجزيرة بقصف إسرائيلي.", "shelling israeli_forces > journalists"],
	],
	"of a fight between two the one behind a side that nobody is known for is the other": [
		["وقعت مواجهات بين المهاجمين والشرطة المصرية.", "clash militants > egyptian_police"],
		["دارت اشتباكات بين عناصر من المجموعة والجيش اللبناني.", "clash > lebanese_army"],
		["دارت اشتباكات بين الجيش اللبناني ومسلحين.", "clash lebanese_army > militants"],
	],
	"countries and capitals are sides of what is done between two": [
		["بدأت المفاوضات غير المباشرة بين إسرائيل ولبنان في الناقورة.", "talks israeli_government > lebanese_government"],
		["محادثات بين واشنطن وطهران في مسقط.", "talks us_government > iranian_government"],
		["أعلنت قطر التوصل إلى اتفاق بين إسرائيل وحماس.", "agreement israeli_government,hamas >"],
		["اندلعت معارك بين إثيوبيا وحركة الشباب.", "clash ethiopia > al_shabaab"],
		["اندلعت اشتباكات على الحدود بين لبنان وسوريا.", "clash >"],
		["اندلعت اشتباكات في المنطقة بين دمشق ودرعا.", "clash >"],
	],
	"counted, the letters of a country's name are people from there": [
		["اعتقل الجيش اللبناني 20 سوريا في عرسال.", "arrest lebanese_army > civilians"],
		["اختطف مسلحون 15 ليبيا في سبها.", "abduction militants > civilians"],
		["قصفت الطائرات سوريا.", "air_strike > syrian_army"],
	],
	"whose home is hit is its owner, not his army; a state that executes does so by its courts": [
		["استهدفت طائرة مسيرة منزل رئيس الوزراء العراقي في بغداد.", "drone_strike > iraqi_government"],
		["أعدمت إيران متهما بالتجسس.", "execution iranian_government >"],
		["قصفت إيران مقر الموساد في أربيل.", "shelling irgc > israeli_forces"],
		["استهدفت طائرة مسيرة مواقع الجيش العراقي في كركوك.", "drone_strike > iraqi_forces"],
	],
	"hostile aircraft, and those who wait for help": [
		["شن الطيران المعادي غارة على بلدة ميس الجبل.", "air_strike israeli_forces >"],
		["استشهد سبعة من منتظري المساعدات برصاص الاحتلال قرب رفح.", "armed_attack israeli_forces > civilians"],
	],
	"in which force something is set off": [
		["أعلنت كتائب القسام أن مقاتليها فجروا عبوة في قوة إسرائيلية راجلة.", "explosion hamas > israeli_forces"],
		["فجر مسلحون عبوة في قوة تابعة للجيش اللبناني.", "explosion militants > lebanese_army"],
		["فجر مسلحون عبوة في سوق شعبية.", "explosion militants >"],
		["انفجرت عبوة في مدينة القامشلي.", "explosion >"],
	],
};

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
	test.each(rows)("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});
