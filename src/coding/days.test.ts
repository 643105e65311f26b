import { describe, expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

/** The days of every event of an article, as `from..to`. */
function daysOf(title: string, text: string, published: string): readonly string[] {
	const { claims } = codeArticle({ id: "t", title, text, published });
	return claims.filter(({ kind }) => kind === "event").map(({ from, to }) => `${from}..${to}`);
}

describe("the day of an act", () => {
	test("a heading that sums up a day gives it to all it tells", () => {
		const days = daysOf(
			"حصاد الأحداث الميدانية ليوم الاثنين 15-01-2024",
			"قصفت قوات النظام بلدة كنصفرة.\nاعتقلت قسد ثلاثة شبان في بلدة الشحيل.",
			"2024-01-16",
		);
		expect(days).toEqual(["2024-01-15..2024-01-15", "2024-01-15..2024-01-15"]);
	});

	test("a heading that tells an act gives its day to none other", () => {
		const days = daysOf("مقتل طفل بقصف على كنصفرة الاثنين", "اعتقلت قسد ثلاثة شبان في بلدة الشحيل.", "2024-01-16");
		expect(days.at(-1)).toBe("null..null");
	});

	test("what an act's clause states stays its own", () => {
		expect(daysOf("", "في عام 2020، توصلت موسكو وأنقرة إلى اتفاق لوقف إطلاق النار في إدلب.", "2023-07-09")).toEqual([
			"2020-01-01..2020-12-31",
		]);
		expect(daysOf("", "قصفت قوات النظام بلدة سرمين ليل الجمعة وفجر السبت.", "2024-01-16")).toEqual(["2024-01-12..2024-01-13"]);
	});

	const begun: readonly (readonly [text: string, ...days: string[]])[] = [
		["منذ سقوط نظام القذافي في 2011 تشهد ليبيا اشتباكات بين الميليشيات.", "2011-01-01..2016-03-10"],
		["يتعرض المدنيون في الخرطوم لقصف عشوائي منذ اندلاع الحرب في 15 شباط 2016.", "2016-02-15..2016-03-10"],
		["تتعرض غزة لقصف إسرائيلي منذ هجوم حماس في السابع من شباط.", "2016-02-07..2016-03-10", "2016-02-07..2016-02-07"],
		["شهدت حلب أعنف المعارك منذ بدء القتال في المدينة في 2012.", "null..null"],
		["قصفت إسرائيل رفح أمس، بعد الهجوم على معبر كرم أبو سالم في 5 آذار.", "2016-03-09..2016-03-09", "2016-03-05..2016-03-05"],
	];
	test.each(begun)("what is told beside what has begun goes on since that day: %s", (text, ...days) => {
		expect(daysOf("", text, "2016-03-10")).toEqual(days);
	});

	test("what is listed of a day in other years is of that day", () => {
		const list =
			"1948 - بريطانيا تعلن انسحاب قواتها من فلسطين.\n1987 - صاروخ عراقي يصيب الفرقاطة ستارك.\n1990 - الحرب الأهلية: قصف مدفعي سوري على بيروت.";
		const days = (day: string) => ["1948", "1987", "1990"].map((year) => `${year}-${day}..${year}-${day}`);
		expect(daysOf("حدث في مثل هذا اليوم", list, "2024-05-17")).toEqual(days("05-17"));
		expect(daysOf("هذا اليوم في التاريخ 18 مايو", list, "2024-05-17")).toEqual(days("05-18"));
		expect(daysOf("محطات من تاريخ المنطقة", list, "2024-05-17")[0]).toBe("1948-01-01..1948-12-31");
		expect(daysOf("في مثل هذا اليوم", "انتظرنا مثل هذا اليوم. قصفت إسرائيل غزة عام 2014.", "2024-05-17")).toEqual([
			"2014-01-01..2014-12-31",
		]);
	});

	const closer: readonly (readonly [title: string, text: string, ...days: string[]])[] = [
		[
			"غارة أمريكية على قرية قورقنيا في إدلب في أيار الماضي قتلت مدنيا",
			"وقال التقرير إن الغارة الأمريكية على قرية قورقنيا قتلت مدنيا في الثالث من أيار الماضي.",
			"2023-05-03..2023-05-03",
		],
		[
			"مقتل خمسة مدنيين بغارات روسية على حفسرجة هذا الشهر",
			"قتل خمسة مدنيين بغارات روسية على بلدة حفسرجة في 8 حزيران.",
			"2023-06-08..2023-06-08",
		],
		[
			"مقتل خمسة مدنيين بغارات روسية على حفسرجة في حزيران",
			"قتل خمسة مدنيين بغارات روسية على بلدة حفسرجة في 8 أيار.",
			"2023-06-01..2023-06-15",
			"2023-05-08..2023-05-08",
		],
	];
	test.each(closer)("an act told in a month and on a day of it was on that day: %s", (title, text, ...days) => {
		expect(daysOf(title, text, "2023-06-15")).toEqual(days);
	});

	const states: readonly (readonly [text: string, ...days: string[]])[] = [
		["حررت القوات امرأتين كانتا مختطفتين لدى التنظيم منذ عام 2014.", "null..null"],
		["أفرج الحوثيون عن 20 صحفيا معتقلين في صنعاء منذ عام 2013.", "null..null"],
		["قصف النظام بلدة مضايا المحاصرة منذ شهرين بالمدفعية.", "null..null", "2016-01-10..2016-03-10"],
		["خمسون جنديا محاصرون في القاعدة منذ الخميس، وهاجم التنظيم القاعدة أمس.", "2016-03-09..2016-03-09"],
		["القصف المستمر على المدينة منذ الأحد أوقع عشرة قتلى.", "2016-03-06..2016-03-10"],
	];
	test.each(states)("how long somebody has been held is no day of what is done: %s", (text, ...days) => {
		expect(daysOf("", text, "2016-03-10")).toEqual(days);
	});

	const said: readonly (readonly [text: string, ...days: string[]])[] = [
		["أعلنت وزارة الدفاع الأميركية أمس الجمعة، أن غارة قتلت قياديا في تنظيم القاعدة في اليمن في 11 أيلول.", "2024-09-11..2024-09-11"],
		["أكد مدير مكتب الإعلام في محافظة شبوة، اليوم السبت، أن الجيش سيطر على مدينة عتق أمس.", "2024-11-08..2024-11-08"],
		["قالت مصادر طبية في المستشفى الميداني يوم الخميس إن ثلاثة مدنيين قتلوا في قصف على الفاشر الثلاثاء.", "2024-11-05..2024-11-05"],
		["قتل ثلاثة مدنيين في قصف على الفاشر أمس.", "2024-11-08..2024-11-08"],
	];
	test.each(said)("the day before what is said is that of saying it: %s", (text, ...days) => {
		expect(daysOf("", text, "2024-11-09")).toEqual(days);
	});
});
