import { describe, expect, test } from "vitest";
import { readByRules } from "../../../test/rules.js";

/** What a text tells: "type initiators". */
const told = (text: string) =>
	readByRules(text, "2021-03-10").drafts.map(({ type, initiators }) =>
		`${type.value} ${initiators.map(({ value }) => value).join()}`.trim(),
	);

describe("an act that is ascribed by nobody named is of whom it is ascribed to", () => {
	test.each([
		["قتل ثلاثة جنود في تفجير انتحاري نسب إلى تنظيم داعش في ديالى.", ["suicide_attack isis"]],
		["تعرض حاجز للجيش المالي لهجوم نسب إلى القاعدة.", ["armed_attack al_qaeda"]],
		["أصيب شرطيان في هجمات نسبت إلى حركة الشباب في غاريسا.", ["armed_attack al_shabaab"]],
		["قتل عشرة مدنيين في قصف نسب للحوثيين.", ["shelling houthis"]],
		["قتل جنديان في هجوم نسبته السلطات التركية إلى حزب العمال الكردستاني.", ["armed_attack", "accuse turkish_government"]],
		["ونسبت واشنطن الهجوم إلى حركة الشباب.", ["accuse us_government", "armed_attack al_shabaab"]],
	])("%s", (text, acts) => expect(told(text)).toEqual(acts));
});
