import { expect, test } from "vitest";
import { rejoin } from "./rejoin.js";

const cases: readonly (readonly [string, string])[] = [
	["و قال في بيان ه", "وقال في بيانه"],
	["ب المدينة و ل المدينة", "بالمدينة وللمدينة"],
	["مدينة هم القديمة", "مدينتهم القديمة"],
	["لالاتحاد الاوروبي", "للاتحاد الاوروبي"],
	["( د ب ا )", "( د ب ا )"],
];

test.each(cases)("%s", (parted, written) => {
	const pieces = parted.split(" ");
	const { text, spans } = rejoin(pieces);
	expect(text).toBe(written);
	expect(spans).toHaveLength(pieces.length);
	expect(spans.every(({ from, to }, i) => from < to && from >= (spans[i - 1]?.to ?? 0) && to <= text.length)).toBe(true);
});
