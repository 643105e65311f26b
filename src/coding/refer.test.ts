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
});
