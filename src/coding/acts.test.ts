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
	];
	test.each(rows)("%s", (text, type) => expect(coded(text).map((c) => c.type)).not.toContain(type));
});

test("what aircraft fire are missiles", () =>
	expect(coded("شنت طائرات حربية روسية غارات بالصواريخ على أطراف بلدة الشيخ بحر.")[0]?.means).toEqual(["aircraft", "missile"]));
