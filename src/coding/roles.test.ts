import { describe, expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

const coded = (text: string) => codeArticle({ id: "t", title: "", text, published: "2024-03-31" }).claims;

describe("who does an act, to whom, and with whose support", () => {
	const rows: readonly (readonly [
		text: string,
		type: string,
		initiators: readonly string[],
		targets: readonly string[] | null,
		supporters?: readonly string[],
	])[] = [
		["شنت طائرات التحالف غارات على مواقع الحوثيين في صنعاء.", "air_strike", ["arab_coalition"], ["houthis"]],
		["سيطرت قوات سوريا الديمقراطية على بلدة الشدادي بدعم من الولايات المتحدة.", "territory_taken", ["sdf"], [], ["us_forces"]],
		["شن الجيش السوري هجوما على حماس من لبنان.", "armed_attack", ["syrian_army"], ["hamas"]],
		["استهدفت هيئة تحرير الشام بقذائف مدفعية مواقع تابعة لقوات الأسد على محور قرية بالا.", "shelling", ["hts"], ["syrian_army"]],
		["قصفت قوات النظام بقذائف كراسنوبول روسية الصنع مناطق في سرجة بريف إدلب الجنوبي.", "shelling", ["syrian_army"], []],
		[
			"طردت قوات النظام تحت غطاء جوي روسي الفصائل من ريف حماة الشمالي.",
			"territory_taken",
			["syrian_army"],
			["syrian_rebels"],
			["russian_forces"],
		],
		["نفذت قسد بمساندة طيران التحالف الدولي عملية أمنية في بلدة ذيبان.", "operation", ["sdf"], [], ["coalition"]],
		["أعلن تنظيم داعش أنه أسقط طائرة مروحية للجيش العراقي شمال شرق الفلوجة.", "interception", ["isis"], ["iraqi_forces"]],
		["التقى الرئيس التركي بالسفير الأمريكي في أنقرة.", "talks", ["turkish_government"], ["us_government"]],
		["اجتمع البرهان بالمبعوثة الأممية في الخرطوم.", "talks", ["sudanese_army"], ["united_nations"]],
		["اجتمع قادة الجيش السوداني بمدينة بورتسودان مع المبعوث الأممي.", "talks", ["sudanese_army"], ["united_nations"]],
		["دفعت مليشيا الحوثي بتعزيزات عسكرية إلى تعز.", "deployment", ["houthis"], []],
		["أرسل الجيش التركي أمس تعزيزات عسكرية ضخمة إلى إدلب.", "deployment", ["turkish_forces"], []],
		["سلم ثلاثة إرهابيين أنفسهم للقوات التركية في شرناق.", "other", ["militants"], ["turkish_forces"]],
		["عاد السكان إلى المدينة بعد طرد ميليشيات الحوثي منها.", "territory_taken", [], ["houthis"]],
		["تمكنت فصائل الثوار من قنص أحد عناصر الأسد على محور قرية كفرموس.", "armed_attack", ["syrian_rebels"], ["syrian_army"]],
		["اقتاد مسلحون معهم عددا من عناصر الجيش اللبناني إلى جهة مجهولة.", "abduction", ["militants"], ["lebanese_army"]],
		["اندلعت اشتباكات بين قسد والنظام السوري من جهة، وفصائل الجيش الوطني من جهة أخرى، في جلبل.", "clash", ["sdf", "syrian_army"], ["sna"]],
		["دارت اشتباكات بين قوات النظام من جهة وهيئة تحرير الشام من جهة أخرى في جبل الزاوية.", "clash", ["syrian_army"], ["hts"]],
		["أكدت المقاومة الشعبية في تعز عثورها على مخازن للألغام.", "seizure", ["other:المقاومة الشعبية"], []],
		["حققت قسد تقدما في الرقة بعد سيطرتها على قرية الهيشة.", "territory_taken", ["sdf"], []],
		["قال المرصد السوري إن مسلحين فجروا عبوة ناسفة في تل أبيض.", "explosion", ["militants"], []],
		["عناصر من تنظيم داعش فجروا شاحنتين ملغومتين قرب تل أبيض.", "explosion", ["isis"], []],
		["قال المرصد السوري إن قوات النظام قصفت بلدة تلبيسة وقتلت خمسة من سكانها.", "shelling", ["syrian_army"], ["civilians"]],
		["قتل تسعة متمردين في غارة جوية للتحالف العربي على خور مكسر في عدن باليمن.", "air_strike", ["arab_coalition"], ["houthis"]],
		["أسر ستة حوثيين على يد المقاومة الشعبية في تعز.", "arrest", ["other:المقاومة الشعبية"], ["houthis"]],
		["فجر مسلحون يشتبه في أنهم تابعون لحزب العمال الكردستاني قنبلة في مركز شرطة قرب ديار بكر.", "explosion", ["pkk"], ["security_forces"]],
		["قتل جندي برصاص مسلحين يعتقد أنهم من تنظيم داعش في ديالى.", "armed_attack", ["isis"], null],
		["قال المرصد إن القضاء أعدم رجلين في حلب.", "execution", [], ["civilians"]],
		["جددت العصابات الحوثية استهدافها للشريط الحدودي بجازان بعدد من القذائف.", "shelling", ["houthis"], []],
		["أوقفت الشرطة التركية 320 شخصا من المنتمين إلى تنظيم داعش.", "arrest", ["other:الشرطة التركية"], ["isis"]],
		["أوقفت الشرطة التركية 251 شخصا يشتبه في انتمائهم إلى حزب العمال الكردستاني.", "arrest", ["other:الشرطة التركية"], ["pkk"]],
		["أصيب 7 مدنيين إثر استهداف قوات النظام بصاروخ موجه سيارة مدنية في قرية كفرنتين.", "shelling", ["syrian_army"], ["civilians"]],
		["استهداف قوات الأسد لأطراف قرية سان بريف إدلب بالمدفعية الثقيلة.", "shelling", ["syrian_army"], []],
		["استهدف مجهولون سيارة عسكرية تابعة لميليشيات قسد قرب مدينة البصيرة.", "armed_attack", ["unidentified"], ["sdf"]],
		["المقاومة الشعبية أسرت ثلاثة من الحوثيين في تعز.", "arrest", ["other:المقاومة الشعبية"], ["houthis"]],
		["سقطت المدينة في يد تنظيم الدولة في أيار الماضي.", "territory_taken", ["isis"], []],
		["قضى شاب برصاص قناص من قوات النظام في مدينة حلب.", "armed_attack", ["syrian_army"], ["civilians"]],
		["اختطف مسلحون مجهولون طبيبا في مدينة الحسكة وطالبوا بفدية.", "abduction", ["unidentified"], ["medical_workers"]],
		["التقى الرئيس المصري نظيره الفرنسي في القاهرة.", "talks", ["egyptian_government"], ["french_government"]],
		[
			"شنت حركة الشباب هجوما انتحاريا على فندق في مقديشو ما أدى إلى مقتل عشرة أشخاص بينهم ضابطان.",
			"suicide_attack",
			["al_shabaab"],
			["civilians"],
		],
		["اندلعت اشتباكات بين قوات حكومة الوحدة ومجموعة مسلحة في العاصمة الليبية طرابلس.", "clash", ["libyan_government"], []],
		["استشهد 12 فلسطينيا على الأقل في قصف إسرائيلي استهدف منزلا في مخيم النصيرات.", "shelling", ["israeli_forces"], ["civilians"]],
		["قتل ثلاثة مدنيين في هجوم إيراني على أربيل.", "armed_attack", ["irgc"], ["civilians"]],
		["رحّلت السلطات اللبنانية 50 لاجئا سوريا إلى بلادهم.", "displacement", ["lebanese_government"], ["refugees"]],
		["أصيب العشرات بالاختناق خلال قمع قوات الاحتلال مسيرة في بلدة كفر قدوم.", "crackdown", ["israeli_forces"], ["protesters"]],
		["أفرجت هيئة تحرير الشام عن عشرة معتقلين بموجب صفقة تبادل.", "release", ["hts"], ["detainees"]],
		["حكمت محكمة مصرية بالإعدام على عشرة متهمين.", "trial", ["egyptian_government"], ["civilians"]],
		["أعلنت قوات سوريا الديمقراطية سيطرتها على قرية الباغوز.", "territory_taken", ["sdf"], []],
		["أعلن حزب الله استهدافه تجمعا لجنود إسرائيليين في المطلة.", "armed_attack", ["hezbollah"], ["israeli_forces"]],
		["أعلن أوغلو أن داعش يقف وراء الاعتداء الانتحاري الذي أوقع 30 قتيلاً على الأقل.", "suicide_attack", ["isis"], []],
		["قصفت القوات الروسية التي تساند الجيش السوري بلدة معرة النعمان.", "shelling", ["russian_forces"], []],
		["كشف مصدر أمني عن مقتل سبعة من قادة تنظيم داعش بقصف مدفعي وسط الفلوجة.", "shelling", [], ["isis"]],
		["وذكر المرصد ومقره بريطانيا أن الغارات الجوية قصفت مواقع للجبهة قرب بلدة أعزاز شمال حلب.", "air_strike", [], []],
		["فر آلاف المدنيين من مدينة الفاشر بسبب القتال بين الجيش السوداني وقوات الدعم السريع.", "displacement", [], ["civilians"]],
		["قتل عشرة أشخاص في تفجير سيارة مفخخة في بغداد تبناه تنظيم داعش.", "explosion", ["isis"], ["civilians"]],
		["قتل عشرة أشخاص في تفجير سيارة مفخخة في بغداد. وأعلن تنظيم داعش مسؤوليته عن التفجير.", "explosion", ["isis"], ["civilians"]],
		["شن الطيران الحربي الروسي أربع غـ.ارات على محور قرية مشون بريف إدلب.", "air_strike", ["russian_forces"], []],
		["منع حاجز تابع لقوات النظام رتلاً للقوات الأميركية من عبور طريق إم 4 عند مدخل مدينة القامشلي.", "obstruction", ["syrian_army"], null],
		["أوقفت دورية لقسد ثلاثة شبان في الرقة.", "arrest", ["sdf"], ["civilians"]],
		["كما شن طيران التحالف غارات على تجمعات عسكرية للحوثيين في محافظة البيضاء.", "air_strike", ["arab_coalition"], ["houthis"]],
		[
			"أفاد المركز باستهداف جيش الاحتلال التركي، معبر عون الدادات شمال مدينة منبج باستخدام سلاح قناص.",
			"armed_attack",
			["turkish_forces"],
			[],
		],
		["وجه المقاتلون ضربات قاسية لتنظيم داعش في الأنبار.", "armed_attack", [], ["isis"]],
		["في الوقت الذي قصفت فيه قوات النظام بلدة معرة النعمان سقط قتلى.", "shelling", ["syrian_army"], null],
		["القرى التي سيطر عليها الجيش السوداني في ولاية الجزيرة.", "territory_taken", ["sudanese_army"], []],
		["استعادت القوات العراقية المناطق المحتلة من قبل تنظيم داعش في الأنبار.", "territory_taken", ["iraqi_forces"], null],
		["اعتقلت قسد شخصا مطلوبا من قبل التحالف الدولي في دير الزور.", "arrest", ["sdf"], null],
		["أسقطت مقاتلات أمريكية طائرة مسيرة إيرانية فوق البحر الأحمر.", "interception", ["us_forces"], ["irgc"]],
		["إسرائيل هي من تقصف المدنيين في غزة.", "shelling", ["israeli_forces"], ["civilians"]],
		["هاجم الثوار المقر الجديد لقوات النظام في حلب.", "armed_attack", ["syrian_rebels"], ["syrian_army"]],
		["استهدفت دورية تابعة لقسد عبوة ناسفة في دير الزور.", "explosion", [], ["sdf"]],
		["نفذ الجيش اليمني قصفا لا نظير له على مدينة تعز.", "shelling", ["yemeni_army"], []],
		["شهدت الخرطوم مظاهرات في السودان. وأطلقت قوات الأمن النار على المتظاهرين في الخرطوم.", "crackdown", ["sudanese_army"], null],
		["قتل ثلاثة جنود في كمين قرب الموصل. وأعلن تنظيم داعش مسؤوليته عن تفجير في بغداد.", "armed_attack", [], null],
		["قتل عشرة أشخاص في تفجير سيارة مفخخة في بغداد. ونفى تنظيم داعش مسؤوليته عن التفجير.", "explosion", [], null],
	];
	test.each(rows)("%s", (text, type, initiators, targets, supporters = []) => {
		const claim = coded(text).find((c) => c.type === type);
		expect(claim?.initiators).toEqual(initiators);
		if (targets) expect([...(claim?.targets ?? [])].sort()).toEqual([...targets].sort());
		expect(claim?.supporters ?? []).toEqual(supporters);
	});
});

describe("what is no act, and no harm of its own", () => {
	test("there was not any", () => expect(coded("لم يشر الإعلام الرسمي السوري إلى وقوع أي اشتباكات الخميس.")).toEqual([]));

	test("what conditions come to is no harm", () => {
		const [protest] = coded("تظاهر مئات السكان في السويداء احتجاجا على تردي الأوضاع المعيشية.");
		expect(protest?.type).toBe("protest");
		expect(protest?.toll ?? {}).toEqual({});
	});

	test.each([
		"قتل قائد لواء في الجيش السوري متأثرا بجراح أصيب بها في معارك ريف حماة.",
		"توفيت امرأة متأثرة بإصابتها بقصف سابق على بلدة احسم.",
	])("whoever died of an injury is not counted among the injured: %s", (text) =>
		expect(Object.keys(coded(text)[0]?.toll ?? {})).toEqual(["killed"]),
	);
});

test.each([
	["أطلق الجيش الإسرائيلي النار على مزارعين شرقي غزة ما أدى إلى إصابة اثنين منهم.", 2],
	["أطلق الجيش الإسرائيلي النار على مزارعين شرقي غزة ما أدى إلى إصابة ثلاثة منهم.", 3],
])("so many of those named before: %s", (text, injured) => {
	expect(coded(text)[0]?.toll?.injured?.total).toEqual([injured, injured]);
});

test.each([
	["قصف جيش الاحتلال التركي قرية الفاطسة في الريف الشرقي لمدينة عين عيسى بقذائف المدفعية.", ["الفاطسة"]],
	["استهدفت طائرة مسيرة قرية خربة خوي في الريف الشمالي لبلدة تل تمر.", ["خربة خوي"]],
])("a place on a side of another: %s", (text, places) => {
	const [claim] = coded(text);
	expect(claim?.places.map(({ name }) => name)).toEqual(places);
	expect(claim?.objects).toEqual(["village"]);
});

test.each([
	["بينما ردت قوات النظام باستهداف كل من بلدات الفطيرة وسفوهن وفليفل في منطقة جبل الزاوية.", ["الفطيرة", "سفوهن", "فليفل"]],
	["قصفت الطائرات الروسية كلا من بلدة البارة وقرية كنصفرة.", ["البارة", "كنصفرة"]],
])("each of several places: %s", (text, places) => {
	const [claim] = coded(text);
	expect(claim?.places.map(({ name }) => name)).toEqual(places);
	expect(claim?.objects).toEqual(["village"]);
});

test("an hour parts no act", () => {
	const claims = coded("تعرّضت مدينة الباب بريف حلب الشرقي، بعد ظهر اليوم الأحد 31 آذار، لقصف براجمات الصواريخ، أدى إلى سقوط قتلى وجرحى.");
	expect(claims.map(({ type, places }) => [type, places.map(({ name }) => name)])).toEqual([["shelling", ["الباب"]]]);
});

test("who still holds a place has done nothing there", () => {
	const [claim] = coded("ألقى الطيران المروحي 28 برميلا متفجرا على مناطق في الزبداني، آخر مدينة في المنطقة لا تزال بيد فصائل المعارضة.");
	expect(claim?.type).toBe("air_strike");
	expect(claim?.initiators).not.toContain("syrian_rebels");
});

test("what somebody wants help against goes on, what he withstood was foiled", () => {
	const modality = (text: string) => coded(text).find(({ type }) => type === "armed_attack")?.modality;
	expect(modality("طلبت قسد دعم القوات الغربية للتصدي لهجمات واسعة يشنها تنظيم داعش في دير الزور.")).toBe("occurred");
	expect(modality("تصدت قسد لهجوم شنه تنظيم داعش على حاجز في دير الزور.")).toBe("attempted");
});

test("an attack to free prisoners is one act", () => {
	const events = coded("حاول تنظيم داعش تنفيذ هجمات لتحرير أسراه ومعتقليه في سجون قسد بالحسكة.").filter(({ kind }) => kind === "event");
	expect(events.map(({ type, modality }) => [type, modality])).toEqual([["prison_break", "attempted"]]);
});

test("what a campaign of arrests reached is its toll", () => {
	const claims = coded("شنت قوات سوريا الديمقراطية حملة اعتقالات في مدينة الرقة طالت عشرة شبان.");
	expect(claims.map(({ type }) => type)).toEqual(["arrest"]);
	expect(claims[0]?.toll?.detained?.total).toEqual([10, 10]);
});
