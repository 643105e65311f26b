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
});
