import { describe, expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

const coded = (text: string) => codeArticle({ id: "t", title: "", text, published: "2024-03-31" }).claims;

describe("families of acts", () => {
	const rows: readonly (readonly [string, string, readonly string[]])[] = [
		["واصلت القوات العراقية تقدمها باتجاه مدينة الفلوجة.", "deployment", ["iraqi_forces"]],
		["واصل حزب العمال الكردستاني من جهته شن هجمات على مواقع الجيش التركي.", "armed_attack", ["pkk"]],
		["استمرت قوات النظام في قصف بلدة البارة بالمدفعية.", "shelling", ["syrian_army"]],
		["أحرزت قوات الدعم السريع تقدما في مدينة الأبيض.", "deployment", ["rsf"]],
		["سيّرت القوات الروسية دورية في ريف القامشلي.", "deployment", ["russian_forces"]],
		["أخرجت قوات سوريا الديمقراطية مقاتلين من حي الشيخ مقصود.", "withdrawal", ["sdf"]],
		["لاذ عناصر تنظيم داعش بالفرار من مدينة هيت.", "withdrawal", ["isis"]],
		["طردت القوات العراقية تنظيم داعش من مدينة بيجي.", "territory_taken", ["iraqi_forces"]],
		["أسرت قوات سوريا الديمقراطية خمسة عناصر من تنظيم داعش.", "arrest", ["sdf"]],
		["زرع الحوثيون ألغاما في مديرية حيس.", "other", ["houthis"]],
		["فجر تنظيم داعش منازل المدنيين في قرية البوغنيم.", "property_damage", ["isis"]],
		["أغلقت القوات الإسرائيلية مداخل بلدة حوارة.", "obstruction", ["israeli_forces"]],
		["استولى تنظيم داعش على أسلحة في مستودعات عياش.", "seizure", ["isis"]],
		["هرعت فرق الدفاع المدني السوري إلى المكان.", "aid", ["white_helmets"]],
		["استجابت فرق الدفاع المدني السوري للمكان وأسعفت المصابين.", "aid", ["white_helmets"]],
		["أطلق الجيش العراقي عملية عسكرية لتحرير الأنبار من سيطرة تنظيم داعش.", "operation", ["iraqi_forces"]],
		["شنت القوات العراقية هجوما من أجل استعادة الرمادي من داعش.", "armed_attack", ["iraqi_forces"]],
		["واصلت القوات العراقية تطهير الجيوب المتبقية في الرمادي من داعش.", "operation", ["iraqi_forces"]],
		["حررت القوات العراقية مدينة الرمادي من داعش.", "territory_taken", ["iraqi_forces"]],
		["نفذت قوات سوريا الديمقراطية عملية أمنية في البصيرة أسفرت عن اعتقال خمسة أشخاص.", "operation", ["sdf"]],
		["شنت قوات سوريا الديمقراطية حملة اعتقالات في الرقة طالت عشرة شبان.", "arrest", ["sdf"]],
		["عثر على جثة شاب في أحد الأبنية المهجورة بمدينة السلمية.", "killing", []],
		["عثرت الشرطة العراقية على جثتي عنصرين من تنظيم داعش في حي عرب جبور.", "killing", []],
		["نفذ تنظيم داعش أمس حكم الإعدام رميا بالرصاص في أربعة سائقين في الشرقاط.", "execution", ["isis"]],
		["إصابة مواطنين وتدمير منازل في تجدد القصف التركي على ريف الرقة.", "shelling", ["turkish_forces"]],
		["استهدفت طائرة تركية منشأة لقسد في مشيرفة مما أدى إلى احتراق صهريج وإصابة 3 عمال.", "air_strike", ["turkish_forces"]],
		["وقعت مواجهات في طهران بين متظاهرين والشرطة الإيرانية.", "riot", ["protesters"]],
		["وصل رتل عسكري للقوات الأمريكية إلى القامشلي.", "deployment", ["us_forces"]],
	];
	test.each(rows)("%s", (text, type, initiators) => {
		const claim = coded(text).find((c) => c.type === type);
		expect(claim?.initiators).toEqual(initiators);
	});
});

describe("words that tell of no act", () => {
	const rows: readonly (readonly [string, string])[] = [
		["قصفت قوات النظام المتمركزة في مدينة سراقب بلدة آفس.", "deployment"],
		["أصيب طفل بقصف مدفعي ضمن مدينة الباب.", "territory_taken"],
		["قصفت المدفعية مناطق يسيطر عليها تنظيم داعش في الرقة.", "territory_taken"],
		["تواجه قوات النظام صعوبات في ريف إدلب بعد مقتل خمسة جنود.", "clash"],
		["قصفت القوات التركية مناطق انتشار القوات الكردية بريف حلب الشمالي.", "deployment"],
		["دمرت غارة للتحالف رتلا عسكريا للحوثيين في كرش وقتل 20 منهم.", "deployment"],
		["أطلق الجيش العراقي عملية لتحرير الأنبار من سيطرة تنظيم داعش.", "territory_taken"],
		["قصفت الفصائل أربع بلدات محاصرة في شمال سوريا.", "obstruction"],
		["دخلت الهدنة حيز التنفيذ في اليمن ليلة الاثنين.", "deployment"],
		["أسفر القصف عن مقتل مدنيين اثنين ووقوع أضرار مادية.", "property_damage"],
		["غادرت طائرة للصليب الأحمر مطار عدن وعلى متنها أسرى.", "killing"],
		["أغرقت طائرات حربية ليبية سفينة قرب بنغازي.", "property_damage"],
	];
	test.each(rows)("%s", (text, type) => expect(coded(text).map((c) => c.type)).not.toContain(type));
});

describe("acts of one sentence that are several", () => {
	const rows: readonly (readonly [text: string, places: readonly (readonly string[])[]])[] = [
		[
			"قتلت امرأة في قصف صاروخي استهدف مدينة أريحا جنوبي إدلب، وقتل مدني إثر قصف صاروخي لقوات النظام استهدف قرية الموزرة.",
			[["أريحا"], ["الموزرة"]],
		],
		[
			"أصيب 3 مدنيين نتيجة قصف مدفعي نفذته قوات النظام على قرية دويرة، كما أصيبت سيدة أخرى جراء استهداف قوات النظام قرية العجمي.",
			[["دويرة"], ["العجمي"]],
		],
		["مجزرة بانفجار سيارة مفخخة في قرية شاوا، وجرحى أطفال بقصف مدفعي لقوات النظام على بلدة البارة.", [["شاوا"], ["البارة"]]],
		[
			"تعرضت قرى كنصفرة والرويحة لقصف مدفعي من قبل قوات الأسد، وردت فصائل الثوار باستهداف موقع لقوات الأسد على محور قرية حنتوتين بصاروخ موجه.",
			[["كنصفرة", "الرويحة"], ["حنتوتين"]],
		],
		["قصف الطيران بلدة سرمين وقتل ثلاثة مدنيين في القصف.", [["سرمين"]]],
	];
	test.each(rows)("%s", (text, places) => {
		const events = coded(text).filter(({ kind }) => kind === "event");
		expect(events.map((event) => event.places.map(({ name }) => name))).toEqual(places);
	});

	test("who answers an attack is not who made it", () => {
		const [attack, answer] = coded("هاجم داعش نقطة للجيش السوري في السخنة، ورد الجيش بقصف مواقع التنظيم.");
		expect(attack?.initiators).toEqual(["isis"]);
		expect(answer?.initiators).toEqual(["syrian_army"]);
	});
});

test("what aircraft fire are missiles", () =>
	expect(coded("شنت طائرات حربية روسية غارات بالصواريخ على أطراف بلدة الشيخ بحر.")[0]?.means).toEqual(["aircraft", "missile"]));
