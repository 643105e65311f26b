import { describe, expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

const typesOf = (text: string) => codeArticle({ id: "t", title: "", text, published: "2024-03-31" }).claims.map(({ type }) => type);

describe("a subject between a verb and the noun that makes a form with it", () => {
	const rows: readonly (readonly [string, string])[] = [
		["أطلقت قوات سوريا الديمقراطية سراح خمسة معتقلين.", "release"],
		["ألقت الشرطة العراقية القبض على أربعة عناصر من تنظيم داعش.", "arrest"],
		["سيّر الجيش التركي والشرطة الروسية دورية مشتركة في ريف عين العرب.", "deployment"],
		["أرسلت وزارة الدفاع التركية تعزيزات إلى إدلب.", "deployment"],
		["أضرم مستوطنون، فجر اليوم، النار في خيمة قرب رام الله.", "property_damage"],
		["ألقت الشرطة التونسية، مساء الأحد، القبض على خمسة مسلحين.", "arrest"],
		["لقي ثلاثة مدنيين مصرعهم في مدينة الباب أمس.", "killing"],
		["أسقطت قوات الجيش السوداني مسيرات فوق مدينة الأبيض.", "interception"],
		["بحث رئيس الوزراء الليبي مع السفير الأمريكي الأوضاع في طرابلس.", "talks"],
		["أحالت النيابة العامة المصرية المتهمين إلى محكمة الجنايات.", "trial"],
		["أعلنت النيابة العامة الكويتية إحالة 41 شخصا إلى القضاء بتهمة الإرهاب.", "trial"],
		["ترأس رئيس الوزراء التركي بعد ظهر أمس اجتماعا للحكومة في أنقرة.", "talks"],
		["أزالت القوات العراقية أكثر من 450 عبوة ناسفة في الرمادي.", "seizure"],
		["يبحث وزير الخارجية التركي مع المبعوث الأممي الوضع في ليبيا.", "talks"],
	];
	test.each(rows)("%s", (text, type) => expect(typesOf(text)).toContain(type));

	test("the toll is read behind the verb", () => {
		const [claim] = codeArticle({
			id: "t",
			title: "",
			text: "فقد طفلان حياتهما إثر قصف صاروخي على مدينة إدلب.",
			published: "2024-03-31",
		}).claims;
		expect(claim?.toll?.killed?.total).toEqual([2, 2]);
	});

	test("another act of the sentence ends the reach", () =>
		expect(typesOf("أطلق الجيش حملة وقتل جنديا وسراح آخر في القرية.")).not.toContain("release"));

	test("a search is no talk", () => expect(typesOf("بحثت الشرطة الليبية عن مفقودين مع خفر السواحل قرب طرابلس.")).not.toContain("talks"));

	test("a soldier is no verb of enlisting", () => expect(typesOf("قتل جندي تركي في ريف حلب.")).toEqual(["killing"]));
});
