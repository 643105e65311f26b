import { expect, test } from "vitest";
import { readByRules } from "../../test/rules.js";

// Arrests told in cases, as the rules read them: the number of those detained and the groups let out of them.

const ROWS: readonly (readonly [text: string, detained: string])[] = [
	["رصد المركز 6 حالات اعتقال في نابلس أمس.", "6-6"],
	["وثق المكتب 18 حالة اعتقال بينها 3 أطفال في بلدة سلوان أمس.", "18-18 children"],
	["سجلت اللجنة ما لا يقل عن 7 حالات احتجاز في تعز أمس.", "7-"],
	// One case, with those who were arrested behind it.
	["تحدث البيان عن حالة اعتقال 5 شبان في رام الله أمس.", "5-5"],
	["اعتقلت الشرطة 4 شبان في القاهرة أمس بعد حالة طوارئ.", "4-4"],
];

test.each(ROWS)("those detained: %s", (text, expected) => {
	const toll = readByRules(text, "2023-06-15")
		.drafts.find(({ type }) => type.value === "arrest")
		?.toll.get("detained");
	expect(toll && [`${toll.total[0]}-${toll.total[1] ?? ""}`, ...toll.groups.keys()].join(" ")).toBe(expected);
});
