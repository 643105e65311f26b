import { describe, expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

/** The types of an article's events with their first and last day, as `type from..to`. */
function daysOf(text: string): readonly string[] {
	const { claims } = codeArticle({ id: "t", title: "", text, published: "2024-11-09" });
	return claims.filter(({ kind }) => kind === "event").map(({ type, from, to }) => `${type} ${from}..${to}`);
}

const FRIDAY = "2024-11-08..2024-11-08";

describe("the day of an act that goes on from a dated one", () => {
	const carried: readonly (readonly [text: string, ...days: string[]])[] = [
		[
			"قصفت الطائرات الإسرائيلية أمس بلدة الخيام جنوبي لبنان، كما استهدفت المدفعية أطراف بلدة كفركلا.",
			`air_strike ${FRIDAY}`,
			`shelling ${FRIDAY}`,
		],
		[
			"شنت طائرات التحالف أمس غارات على مواقع الحوثيين في صعدة، ما أدى إلى نزوح عشرات العائلات.",
			`air_strike ${FRIDAY}`,
			`displacement ${FRIDAY}`,
		],
		[
			"قصف الجيش السوداني أمس مواقع الدعم السريع في الخرطوم بحري، بالتزامن مع اشتباكات عنيفة في أم درمان.",
			`shelling ${FRIDAY}`,
			`clash ${FRIDAY}`,
		],
		["قصفت قوات النظام أمس بلدة سرمين، وقد ردت الفصائل بقصف معسكر جورين.", `shelling ${FRIDAY}`, `shelling ${FRIDAY}`],
		["تمكن الجيش الليبي أمس من استعادة مطار طرابلس.", `territory_taken ${FRIDAY}`],
	];
	test.each(carried)("is that one's: %s", (text, ...days) => {
		expect(daysOf(text)).toEqual(days);
	});

	const elsewhen: readonly (readonly [text: string, ...days: string[]])[] = [
		[
			"قصفت الطائرات الإسرائيلية أمس بلدة الخيام جنوبي لبنان، وسبق أن استهدفت المدفعية أطراف بلدة كفركلا.",
			`air_strike ${FRIDAY}`,
			"shelling null..null",
		],
		["قصفت إسرائيل أمس مدينة رفح، بعد أن استهدفت حماس موقعا عسكريا.", `shelling ${FRIDAY}`, "armed_attack null..null"],
		[
			"قصف الجيش السوداني أمس مواقع الدعم السريع في الخرطوم بحري، فيما اعتقلت الشرطة خلال الأسابيع الماضية عشرات الناشطين.",
			`shelling ${FRIDAY}`,
			"arrest null..null",
		],
		[
			"هاجم مسلحون أمس حاجزا للجيش في الموصل.\nوكانت طائرات التحالف قصفت في وقت سابق مواقع للتنظيم في المدينة.",
			`armed_attack ${FRIDAY}`,
			"air_strike null..null",
		],
	];
	test.each(elsewhen)("is not that of one told to be at another time: %s", (text, ...days) => {
		expect(daysOf(text)).toEqual(days);
	});

	const once: readonly (readonly [text: string, ...days: string[]])[] = [
		["نجحت القوات الليبية منذ أيام في استعادة مدينة سرت من داعش.", "territory_taken null..null"],
		["كثفت القوات التركية قصف مدينة منبج منذ أيام.", "shelling null..2024-11-09"],
		["تدور منذ أيام معارك بين الجيش السوداني والدعم السريع في الفاشر.", "clash null..2024-11-09"],
		["تتعرض بلدة سرمين لقصف مدفعي منذ أكثر من أسبوع.", "shelling null..2024-11-09"],
	];
	test.each(once)("for some days is some days ago of what happened once: %s", (text, ...days) => {
		expect(daysOf(text)).toEqual(days);
	});

	test("who was called otherwise earlier is no earlier act", () => {
		expect(daysOf("شنت الطائرات الروسية أمس غارات على مواقع هيئة تحرير الشام (جبهة النصرة سابقا) في إدلب.")).toEqual([
			`air_strike ${FRIDAY}`,
		]);
		expect(daysOf("قصفت الطائرات أمس بلدة سرمين، كما استهدفت المدفعية مواقع هيئة تحرير الشام (جبهة النصرة سابقا) في بنش.")).toEqual([
			`air_strike ${FRIDAY}`,
			`shelling ${FRIDAY}`,
		]);
	});

	test("an hour of a day is no earlier time", () => {
		expect(daysOf("هاجم مسلحون في وقت سابق من أمس حاجزا للجيش في الموصل.")).toEqual([`armed_attack ${FRIDAY}`]);
	});
});
