import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("men of no named army whom the sentence shows to be of the police", () => {
	test.each([
		["مقتل ضابط ومجند من الشرطة المصرية في انفجار عبوة ناسفة بالعريش.", "explosion > egyptian_police"],
		["مقتل ضابط ومجند في انفجار عبوة ناسفة بمدرعة تابعة للشرطة المصرية في العريش.", "explosion > egyptian_police"],
		["مقتل ثلاثة جنود أتراك في انفجار عبوة ناسفة بمدرعة تابعة للجيش في شرناق.", "explosion > turkish_forces"],
		["مقتل ثلاثة جنود مصريين في انفجار عبوة ناسفة بالعريش.", "explosion > egyptian_army"],
	])("%s", (text, expected) => expect(eventsByRules(text)).toContain(expected));
});
