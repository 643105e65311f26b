import { describe, expect, test } from "vitest";
import { hasNun, hasTanwin, isOblique } from "./endings.js";
import { fold } from "./letters.js";

describe("what a noun's ending tells of its case", () => {
	test.each(["مسلحين", "جنديين", "متظاهرين", "حوثيين"])("%s is no subject", (noun) => expect(isOblique(fold(noun))).toBe(true));
	test.each(["مسلحون", "جنود", "دين", "عناصر"])("%s may be one", (noun) => expect(isOblique(fold(noun))).toBe(false));
	test.each(["مجهولون", "مسلحون مجهولون", "مسلحين"])("%s takes no genitive", (noun) => expect(hasNun(fold(noun))).toBe(true));
	test.each(["مسلحو", "عناصر", "مسلحي", "سكان"])("%s may take one", (noun) => expect(hasNun(fold(noun))).toBe(false));
	test("طبيبا is an accusative of طبيب, سوريا is no accusative", () => {
		expect(hasTanwin(fold("طبيبا"), fold("طبيب"))).toBe(true);
		expect(hasTanwin(fold("سوريا"), fold("سوريا"))).toBe(false);
		expect(hasTanwin(fold("طبيب"), fold("طبيب"))).toBe(false);
	});
});
