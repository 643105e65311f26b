import { describe, expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

describe("the means of an act", () => {
	const rows: readonly (readonly [text: string, ...means: string[]])[] = [
		["مقتل مدنيين في هجوم صاروخي إسرائيلي على محيط دمشق.", "missile"],
		["أطلقت إيران عشرات الصواريخ على إسرائيل.", "missile"],
		["قصفت إسرائيل بلدة الخيام بالصواريخ والمدفعية.", "missile", "artillery"],
		["استهدفت قوات النظام بصاروخ أرض – أرض بلدة زبدين في الغوطة.", "missile"],
		["سقط صاروخ أرض/أرض على حي المغاير في حلب أطلقته قوات النظام.", "missile"],
		["قصفت القوات الإسرائيلية براجمات الصواريخ بلدة الخيام.", "rocket"],
		["أطلقت حماس عشرات الصواريخ على عسقلان.", "rocket"],
		["قصف الجيش السوري بالصواريخ بلدة سرمين.", "rocket"],
		["استهدفت قوات النظام وروسيا بقصف صاروخي بلدة إبنبه قرب مدينة أريحا.", "rocket"],
	];
	test.each(rows)("are missiles where a state's forces fire them, or from surface to surface: %s", (text, ...means) => {
		const { claims } = codeArticle({ id: "t", title: "", text, published: "2024-11-09" });
		expect(claims.find(({ kind }) => kind === "event")?.means).toEqual(means);
	});
});
