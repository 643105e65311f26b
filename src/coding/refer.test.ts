import { describe, expect, test } from "vitest";
import { codeArticle } from "./code-article.js";

/** The doers of the last event of a text. */
function lastDoers(text: string): readonly string[] {
	const { claims } = codeArticle({ id: "t", title: "", text, published: "2024-03-31" });
	return claims.filter(({ kind }) => kind === "event").at(-1)?.initiators ?? [];
}

describe("words that point back", () => {
	const rows: readonly (readonly [string, string])[] = [
		["هاجم تنظيم داعش حاجزا في الرقة. وقصفت الميليشيات الإيرانية قرية في دير الزور. ونفذ التنظيم هجوما على بلدة السخنة.", "isis"],
		["قتل مسلحون من حركة حماس جنديا. وانسحبت قوات الاحتلال من الحي. وفجرت الحركة عبوة ناسفة في رفح.", "hamas"],
		["هاجم تنظيم داعش حاجزا في الرقة. واغتال التنظيم قائدا محليا في دير الزور.", "isis"],
	];
	test.each(rows)("%s", (text, doer) => {
		expect(lastDoers(text)).toEqual([doer]);
	});

	/** Whom the last figure of a text counts, and who has them. */
	function lastCounted(text: string): readonly (readonly string[])[] {
		const { claims } = codeArticle({ id: "t", title: "", text, published: "2024-03-31" });
		const figure = claims.filter(({ kind }) => kind === "figure").at(-1);
		return [figure?.initiators ?? [], figure?.targets ?? []];
	}

	test.each([
		[
			"هاجم تنظيم داعش سجنا في الحسكة. وقتلت قوات سوريا الديمقراطية أربعة من المهاجمين. وتحتجز قسد نحو عشرة آلاف من عناصر التنظيم في سجونها.",
			["sdf"],
			["isis"],
		],
		["تحتجز قسد نحو عشرة آلاف من عناصر التنظيم في سجون شمال شرق سوريا.", ["sdf"], []],
	])("none is the subject of its own clause: %s", (text, doers, targets) => {
		expect(lastCounted(text)).toEqual([doers, targets]);
	});

	/** Whom the last event of a text was done to. */
	function lastTargets(text: string): readonly string[] {
		const { claims } = codeArticle({ id: "t", title: "", text, published: "2024-03-31" });
		return claims.filter(({ kind }) => kind === "event").at(-1)?.targets ?? [];
	}

	test.each([
		["هاجم تنظيم داعش مواقع قوات سوريا الديمقراطية في ريف دير الزور، وقتل خمسة من عناصرها.", "sdf"],
		["قال الجيش اللبناني إن مسلحين من جبهة النصرة هاجموا مواقعه في عرسال وقتلوا ثلاثة من جنوده.", "lebanese_army"],
		["أكدت حركة الشباب أن الجيش الصومالي شن غارة على قاعدتها في جنالي وأن أربعة من مقاتليها قتلوا.", "al_shabaab"],
		["اتهم الجيش السوداني قوات الدعم السريع بقتل اثنين من جنوده في الفاشر.", "sudanese_army"],
	])("a pronoun takes up whom its gender fits: %s", (text, target) => {
		expect(lastTargets(text)).toEqual([target]);
	});

	test("a word for many bodies is the one named in full, by that name", () => {
		const text = "أعلنت المقاومة الشعبية في تعز أن الحوثيين انسحبوا من المخا. وقالت المقاومة إن مقاتليها سيطروا على مواقع في الضباب.";
		expect(lastDoers(text)).toEqual(["other:المقاومة الشعبية"]);
		const [said] = codeArticle({ id: "t", title: "", text, published: "2024-03-31" }).claims.at(-1)?.attribution ?? [];
		expect(said?.id).toBeUndefined();
	});
});
