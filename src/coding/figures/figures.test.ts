import { describe, expect, test } from "vitest";
import { claimsOf, embeddedGazetteer, embeddedLanguage, readTellings } from "../code-article.js";
import { readWords } from "../words.js";

const PUBLISHED = "2023-06-15";

/** The figures that a text tells, before they are judged: "attacks 13", "casualties 5-". */
function read(text: string): string[] {
	const reading = readWords("", text, embeddedLanguage());
	const drafts = readTellings(reading, PUBLISHED, embeddedGazetteer()).drafts.filter((d) => d.kind === "figure");
	return claimsOf(reading, "", drafts).map((claim) => (claim.kind === "figure" ? `${claim.type} ${range(claim.value)}` : ""));
}

function range([low, high]: readonly [number | null, number | null]): string {
	return low === high ? `${low}` : `${low ?? ""}-${high ?? ""}`;
}

type Case = readonly [string, ...string[]];

const OVER_A_PERIOD: readonly Case[] = [
	["وثق المركز 40 هجوما على البلدة منذ بداية العام الحالي.", "attacks 40"],
	["شنت القوات 17 غارة على المدينة خلال شهر أيار الماضي.", "attacks 17"],
	["قتل 60 مدنيا في المحافظة منذ مطلع العام الجاري.", "casualties 60"],
	["أصيب 12 شخصا بانفجار ألغام منذ بداية العام الحالي.", "casualties 12"],
	["منذ بداية العام قتل 33 مدنيا وأصيب 65 آخرون في قصف على ريف حلب.", "casualties 33", "casualties 65"],
	["سجل المكتب مقتل 20 شخصا، بينهم 4 أطفال و3 نساء، خلال شهر أيار.", "casualties 20", "casualties 4", "casualties 3"],
	["وثقت الفرق 90 هجوما منذ مطلع العام الحالي أدت لمقتل 14 مدنيا بينهم 5 أطفال.", "attacks 90", "casualties 14", "casualties 5"],
	["استجابت فرقنا منذ بداية العام الحالي لأكثر من 300 هجوم.", "attacks 300-"],
	["أدت الهجمات منذ بداية العام إلى مقتل نحو 50 شخصا.", "casualties 45-55"],
	["بلغ عدد الهجمات منذ مطلع العام 120 هجوما.", "attacks 120"],
	["شهد شهر أيار الماضي 9 هجمات بالصواريخ الموجهة.", "attacks 9"],
	["خلال الشهرين الماضيين نفذت الطائرات 30 غارة على القرى.", "attacks 30"],
	["قتلت الألغام 7 أطفال منذ بداية العام الحالي.", "casualties 7"],
	["اعتقلت قوات الأمن 45 شخصا في درعا خلال شهر أيار الماضي.", "detainees 45"],
	["خطف المسلحون 8 مدنيين منذ بداية العام الحالي.", "detainees 8"],
	["نزح 5000 مدني من البلدة منذ بداية العام الحالي.", "displaced 5000"],
	["استهدفت الهجمات منذ بداية العام الحالي 6 مدارس ومسجدين.", "facilities 6", "facilities 2"],
	["دمرت الغارات 4 مساجد منذ مطلع العام الجاري.", "facilities 4"],
	["وقتل منذ ذلك الحين 19 جنديا في هجمات للتنظيم منذ اندلاع المعارك.", "casualties 19"],
	["قتل 80 مقاتلا من التنظيم خلال أسبوعين من الغارات.", "casualties 80"],
	["نفذ الطيران 210 غارات بين 1 نيسان و20 أيار.", "attacks 210"],
	["من بداية العام حتى نهاية أيار قتل 70 شخصا في البلاد.", "casualties 70"],
	["قتل 41 شخصا وجرح أكثر من 100 منذ بداية التصعيد في مطلع نيسان.", "casualties 41", "casualties 100-"],
	["وأحصى المرصد 25 مرة قامت خلالها إسرائيل باستهداف الأراضي السورية منذ مطلع العام.", "attacks 25"],
	[
		"وأحصى المرصد منذ مطلع العام الجاري، 25 مرة قامت خلالها إسرائيل باستهداف الأراضي السورية، 20 منها جوية و5 برية.",
		"attacks 25",
		"attacks 20",
		"attacks 5",
	],
	["وثق الفريق منذ بداية العام الجاري 18 حالة استهداف.", "attacks 18"],
	["سجل التقرير 11 مجزرة منذ بداية العام الحالي.", "attacks 11"],
	["رصد التقرير 34 خرقا للهدنة خلال شهر أيار الماضي.", "attacks 34"],
	["قتل ثلاثون مدنيا منذ مطلع العام.", "casualties 30"],
	[
		"قتل 26 شخصا بينهم 12 طفلا وأصيب 28 آخرون بينهم 19 طفلا وامرأة منذ بداية العام.",
		"casualties 26",
		"casualties 12",
		"casualties 28",
		"casualties 19",
		"casualties 1",
	],
	["منذ بداية العام نفذت القوات 10 هجمات، قتل على إثرها طفل ورجل وأصيب 14 مدنيا.", "attacks 10", "casualties 2", "casualties 14"],
	["قتل 225 شخصا في البلاد عام 2021.", "casualties 225"],
	["24 من أفراد الشرطة قتلوا في هجمات للتنظيم خلال الشهر الماضي.", "casualties 24"],
	["ذكرت وكالة الأنباء الرسمية في البلاد اليوم الخميس أن 90 مقاتلا قتلوا خلال أسبوعين من الغارات.", "casualties 90"],
	["نحو 200 مقاتل من الحزب قتلوا خلال أسبوعين من الغارات.", "casualties 180-220"],
	["وثقت المنظمة خلال عام 2022 مقتل 140 مدنيا.", "casualties 140"],
	["تسببت الألغام بمقتل 30 مدنيا منذ بداية العام الحالي، بالإضافة إلى إصابة 45 آخرين.", "casualties 30", "casualties 45"],
	["وقتل 15 عنصرا من القوات منذ بداية الأزمة الحالية.", "casualties 15"],
	["شن المسلحون أكثر من 400 اعتداء منذ عام 2015.", "attacks 400-"],
	["على مدى ثلاثة أشهر منذ بداية آذار قتل 90 شخصا.", "casualties 90"],
	["أسفرت الهجمات منذ مطلع الشهر الجاري عن مقتل 22 مدنيا.", "casualties 22"],
	["نفذت الطائرات منذ بداية العام الحالي عشرات الغارات على الريف، وأسفرت عن مئات القتلى.", "attacks 20-99", "casualties 200-999"],
	["استهدفت المسيرات الموقع 6 مرات منذ مطلع العام، ما أدى لمقتل 3 من قوات البيشمركة.", "attacks 6", "casualties 3"],
	["تسببت العمليات بمقتل وإصابة أكثر من 9 آلاف سوري منذ عام 2015.", "casualties 9000-"],
	["تجاوز عدد المصابين برصاص الحرس خلال الشهر الحالي 31 شخصا، بينهم 4 نساء.", "casualties 31-", "casualties 4"],
	["وارتفع عدد ضحايا القصف على البلدات خلال 24 ساعة إلى 16 مدنيا.", "casualties 16"],
	["قتل 50 مدنيا منذ بداية العام، 30 في حلب و20 في إدلب.", "casualties 50", "casualties 30", "casualties 20"],
];

const TOTALS: readonly Case[] = [
	["يرتفع عدد الضربات الجوية على المنطقة إلى 42.", "attacks 42"],
	["يرتفع عدد القتلى في صفوف الجيش منذ بداية العام إلى 18 شخصا.", "casualties 18"],
	["بلغ عدد الغارات 75 غارة على مدن الساحل.", "attacks 75"],
	["وصل عدد الهجمات إلى 31 هجوما على الأحياء السكنية.", "attacks 31"],
	["بلغ عدد المختطفين في المنطقة خلال شهر أيار 67 شخصا.", "detainees 67"],
	["سجل التقرير 58 هجوما كيميائيا.", "attacks 58"],
	["وثقت الشبكة ما لا يقل عن 140 هجوما بذخائر عنقودية.", "attacks 140-"],
];

const WARS: readonly Case[] = [
	["تشهد سوريا نزاعا داميا منذ عام 2011 تسبب بمقتل نحو نصف مليون شخص.", "casualties 450000-550000"],
	["وقتل أكثر من 40 ألف شخص في الصراع.", "casualties 40000-"],
	["في نزاع أوقع أكثر من 40 ألف قتيل.", "casualties 40000-"],
	["أدت الحرب إلى مقتل 12 ألف مدني وإصابة 30 ألف شخص.", "casualties 12000", "casualties 30000"],
	["قتل نحو 5000 جندي في الحرب.", "casualties 4500-5500"],
	["أسفر النزاع عن سقوط 8000 قتيل.", "casualties 8000"],
	["الحرب التي راح ضحيتها أكثر من 100 ألف شخص.", "casualties 100000-"],
	["خلفت الحرب حتى الآن أكثر من 30 ألف قتيل.", "casualties 30000-"],
];

const STANDING: readonly Case[] = [
	["تحتجز القوات نحو 10 آلاف مقاتل في 24 منشأة احتجاز.", "detainees 9000-11000", "facilities 24"],
	["تحتجز القوات 9 آلاف مقاتل من التنظيم، منهم 2000 أجنبي.", "detainees 9000", "detainees 2000"],
	["وتشرف قسد على نحو 40 ألف فرد من عائلات مقاتلي التنظيم.", "detainees 36000-44000"],
	["تضم السجون 31 ألف نزيل.", "detainees 31000"],
	["يؤوي المخيم نحو 40 ألف نازح.", "displaced 36000-44000"],
	["تستضيف البلاد 1.8 مليون لاجئ.", "displaced 1800000"],
	["يبلغ عدد سكان المدينة 50 ألف نسمة.", "population 50000"],
	["يقطنها نحو 35 ألف نسمة.", "population 31500-38500"],
	["نحو 19 مليون يمني بحاجة إلى مساعدات.", "aid_need 17100000-20900000"],
	["ويحتاج 5.5 ملايين شخص إلى المساعدة بسبب الجفاف.", "aid_need 5500000"],
	["هناك 4 ملايين شخص في حاجة إلى الغذاء.", "aid_need 4000000"],
	["بلغت قيمة المساعدات 200 مليون دولار.", "money 200000000"],
	["قدمت المنظمة 90 ألف دولار.", "money 90000"],
	["ينتشر في القاعدة 900 جندي.", "fighters 900"],
	["يقاتل إلى جانب القوات مئة عنصر من الحزب.", "fighters 100"],
	["يقدر عدد مقاتلي التنظيم في البلاد بنحو 8 آلاف مسلح.", "fighters 7200-8800"],
	["عدد مقاتلي التنظيم في البلاد نحو 8 آلاف مسلح.", "fighters 7200-8800"],
	["لا يزال 300 معتقل في سجون النظام.", "detainees 300"],
	["يوجد في المنطقة 12 مخيما.", "facilities 12"],
	["ويضم المخيم نحو 40 ألف شخص.", "population 36000-44000"],
	["حصل الحزب على 80 مقعدا في البرلمان.", "other 80"],
];

const CHAINS: readonly Case[] = [
	[
		"وثق المرصد 32 هجوما منذ بداية العام. وتسببت تلك الهجمات بمقتل 72 جنديا وإصابة 85 آخرين.",
		"attacks 32",
		"casualties 72",
		"casualties 85",
	],
	["وثق المرصد 32 هجوما منذ بداية العام. وأسفرت الهجمات عن مقتل 9 مدنيين.", "attacks 32", "casualties 9"],
	["قتل 20 مدنيا خلال شهر أيار الماضي. كما أصيب 30 آخرون خلال الفترة نفسها.", "casualties 20", "casualties 30"],
	["وثق المكتب مقتل 36 شخصا خلال شهر أيار. وسجل المكتب خلال الشهر نفسه 29 هجوما.", "casualties 36", "attacks 29"],
	["وثق المرصد 15 هجوما منذ بداية العام. توزعت الهجمات على الشكل التالي: 10 لحلب و5 لحماة.", "attacks 15", "attacks 10", "attacks 5"],
	["وثق المرصد 15 هجوما منذ بداية العام. وقصفت الطائرات أمس الأربعاء قرية فقتلت 3 مدنيين.", "attacks 15"],
	["قتل 20 مدنيا خلال شهر أيار الماضي. وقتل 3 مدنيين في قصف على سراقب أمس.", "casualties 20"],
];

/** One act's toll, counts of one act, and numbers that count nothing a figure holds. */
const NONE: readonly Case[] = [
	["قتل 5 مدنيين في غارة على البلدة أمس."],
	["أصيب 12 شخصا بقصف مدفعي اليوم الخميس."],
	["شنت الطائرات 6 غارات على المدينة فجر اليوم."],
	["قتل جندي وأصيب اثنان بانفجار لغم."],
	["قصفت القوات البلدة بـ 15 قذيفة أمس."],
	["سقط 9 قتلى في هجوم انتحاري يوم الأربعاء."],
	["ارتفعت حصيلة ضحايا الهجوم إلى 30 قتيلا."],
	["وثق المرصد مقتل 3 مدنيين في القصف على سراقب."],
	["هذا أعنف هجوم منذ بداية العام وقتل فيه أمس 7 مدنيين."],
	["قتل مدنيان أمس في المدينة المحاصرة منذ عامين."],
	["قتل شاب كان معتقلا منذ عام 2019."],
	["قتل ثلاثة أطفال بانفجار أمس الأول."],
	["داهمت القوات 14 منزلا فجر اليوم."],
	["اعتقلت الشرطة 8 أشخاص أمس."],
	["تبعد القرية 20 كيلومترا عن المدينة."],
	["يبلغ القتيل 35 عاما من العمر."],
	["فاز الفريق بثلاثة أهداف مقابل هدف."],
	["بلغ سعر البرميل 80 دولارا."],
	["ارتفع سعر الكيلو إلى 5000 ليرة."],
	["وصلت درجة الحرارة إلى 42 درجة."],
	["قال الوزير إن بلاده وقعت 3 اتفاقيات."],
	["التقى الوفد 5 وزراء في القاهرة."],
	["أسقطت الدفاعات الجوية 4 مسيرات ليلة أمس."],
	["قتل العشرات في قصف على السوق."],
	["قتل العديد من العناصر في الاشتباكات منذ بداية الأسبوع."],
	["تعرضت المدينة لعشرات الهجمات خلال الآونة الأخيرة."],
	["أسفر الهجومان عن مقتل 4 جنود."],
	["نفذ التنظيم هجومين أمس."],
	["عام 2011 بدأت الاحتجاجات في البلاد."],
	["أطلقت القوات سراح 25 معتقلا اليوم."],
	["أصيب 3 لاعبين في المباراة."],
	["في نهاية أيار قتل 6 مدنيين بانفجار سيارة مفخخة في البلدة."],
	["قتل 4 مدنيين الأسبوع الماضي في قصف على القرية."],
	["خلال اليومين الماضيين قتل 8 جنود في كمين."],
	["قضت المحكمة بسجن المتهم 10 سنوات."],
	["استمرت المعركة 12 ساعة."],
	["عثرت الفرق على 7 جثث في البئر أمس."],
	["وصل 3 جرحى إلى المستشفى اليوم."],
	["قتل فتى برصاص الجنود في الضفة الغربية."],
	["أعلنت الوزارة مقتل قائد و3 من مرافقيه في غارة."],
];

for (const [name, cases] of Object.entries({
	"a count over a period": OVER_A_PERIOD,
	"a total": TOTALS,
	"the dead of a war": WARS,
	"a standing quantity": STANDING,
	"a count that goes on": CHAINS,
	"no figure": NONE,
}))
	describe(name, () => {
		test.each(cases.map(([text, ...figures]) => [text, figures] as const))("%s", (text, figures) => {
			expect(read(text)).toEqual(figures);
		});
	});

/** What the figures of a text say of who, where and when. */
function told(text: string) {
	const reading = readWords("", text, embeddedLanguage());
	const drafts = readTellings(reading, PUBLISHED, embeddedGazetteer()).drafts.filter((d) => d.kind === "figure");
	return claimsOf(reading, "", drafts).map((claim) => ({
		value: claim.kind === "figure" ? range(claim.value) : "",
		doers: claim.initiators,
		targets: claim.targets,
		places: claim.places.map((place) => place.name),
		days: `${claim.from}..${claim.to}`,
		quote: claim.quotes.map(({ quote }) => quote).join(" | "),
	}));
}

describe("the fields of a figure", () => {
	test("parts share the opening's period, doers and place, and have their own targets and quotes", () => {
		const figures = told(
			"وثق الدفاع المدني 655 هجوما لقوات النظام على إدلب منذ بداية العام الحالي، تسببت بمقتل 130 شخصا، بينهم 45 طفلا و23 امرأة.",
		);
		expect(figures.map((f) => f.value)).toEqual(["655", "130", "45", "23"]);
		expect(new Set(figures.map((f) => f.doers.join()))).toEqual(new Set(["syrian_army"]));
		expect(new Set(figures.map((f) => f.places.join()))).toEqual(new Set(["إدلب"]));
		expect(new Set(figures.map((f) => f.days))).toEqual(new Set(["2023-01-01..2023-06-15"]));
		expect(figures.map((f) => f.targets.join()).slice(1)).toEqual(["civilians", "children", "women"]);
		expect(figures[2]?.quote).toBe("بينهم 45 طفلا");
	});

	test("others are whom the number before counted, not its part", () => {
		const figures = told("قتل 33 مدنيا بينهم 12 طفلا وأصيب 65 آخرون منذ بداية العام الحالي.");
		expect(figures.map((f) => `${f.value} ${f.targets.join()}`)).toEqual(["33 civilians", "12 children", "65 civilians"]);
	});

	test("members of an armed body are counted as the body", () => {
		const [figure] = told("قتل 80 عنصرا من حزب العمال الكردستاني خلال شهر أيار الماضي.");
		expect(figure?.targets).toEqual(["pkk"]);
		expect(figure?.days).toBe("2023-05-01..2023-05-31");
	});

	test("who tells of attacks did not make them", () => {
		const [figure] = told("وأحصى المرصد السوري لحقوق الإنسان منذ مطلع العام 2023، 32 مرة قامت خلالها إسرائيل باستهداف الأراضي السورية.");
		expect(figure?.doers).toEqual(["israeli_forces"]);
	});

	test("a holder holds, and a part of the held is of the same", () => {
		const figures = told("تحتجز قسد نحو 10 آلاف مقاتل لداعش، منهم 2000 أجنبي.");
		expect(figures.map((f) => `${f.doers.join()} ${f.targets.join()}`)).toEqual(["sdf isis", "sdf isis"]);
	});

	test("a sentence that goes on keeps the period and the place", () => {
		const figures = told("وثق المرصد 32 هجوما على إدلب منذ بداية العام الحالي. وتسببت تلك الهجمات بمقتل 72 جنديا.");
		expect(figures[1]).toMatchObject({ value: "72", days: "2023-01-01..2023-06-15", places: ["إدلب"] });
	});

	test("a count told again is one figure with two quotes", () => {
		const figures = told("مقتل 36 شخصا في درعا خلال شهر أيار الماضي. وثق المكتب مقتل 36 شخصا في درعا خلال شهر أيار الماضي.");
		expect(figures.map((f) => f.quote)).toEqual(["مقتل 36 شخصا | مقتل 36 شخصا"]);
	});

	test("attacks take in what they hit", () => {
		const figures = told("بلغ عدد الهجمات 90 هجوما على منازل المدنيين و20 هجوما على مدارس.");
		expect(figures.map((f) => f.quote)).toEqual(["90 هجوما على منازل المدنيين", "20 هجوما على مدارس"]);
	});
});

describe("an act that makes figures is no event, and one with a day of its own stays one", () => {
	const events = (text: string) =>
		readTellings(readWords("", text, embeddedLanguage()), PUBLISHED, embeddedGazetteer()).drafts.filter(
			(d) => d.kind === "event" && (d.toll.size > 0 || d.count !== null),
		).length;

	test.each([
		["قتل 33 مدنيا في إدلب منذ بداية العام الحالي.", 0],
		["شنت الطائرات 40 غارة على إدلب خلال شهر أيار الماضي.", 0],
		["قتل أكثر من 40 ألف شخص في الصراع.", 0],
		["قتل 5 مدنيين في غارة على البلدة أمس.", 1],
		["شنت الطائرات 6 غارات على إدلب فجر اليوم.", 1],
		["وثق المرصد مقتل 3 مدنيين في القصف على سراقب.", 1],
		["قتل 4 مدنيين الأسبوع الماضي في قصف على القرية.", 1],
		["منذ بداية العام الحالي وثق المركز 40 هجوما، وقتل أمس الأربعاء 3 مدنيين في غارة على إدلب.", 1],
	] as const)("%s", (text, expected) => {
		expect(events(text)).toBe(expected);
	});
});
