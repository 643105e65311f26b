import { expect, test } from "vitest";
import { codeArticle } from "../code-article.js";

const cases: readonly (readonly [text: string, day: string | null])[] = [
	["أدانت وزارة الخارجية المصرية، في بيان لها أمس الثلاثاء، الهجوم على مقديشو.", "2024-05-14"],
	["حذرت الأمم المتحدة في بيان صدر اليوم من كارثة إنسانية في دارفور.", "2024-05-15"],
	["دعا مجلس الأمن الدولي في جلسة عقدها مساء أمس إلى وقف إطلاق النار في السودان.", "2024-05-14"],
	["هدد زعيم الحوثيين في خطاب متلفز أمس بقصف السفن.", "2024-05-14"],
	["أدانت فرنسا في بيان صادر عن وزارة الخارجية أمس قصف المستشفى.", "2024-05-14"],
	["أدانت مصر في بيان الهجوم الذي وقع أمس في مقديشو.", null],
	["نددت تركيا في وقت سابق بالقصف الذي وقع أمس في غزة.", null],
];

test.each(cases)("a date beside what something is said in tells when it was said: %s", (text, day) => {
	const { claims } = codeArticle({ id: "t", title: "", text, published: "2024-05-15" });
	expect(claims.find(({ kind }) => kind === "statement")?.from).toBe(day);
});
