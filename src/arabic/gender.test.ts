import { describe, expect, test } from "vitest";
import { genderOf, genderOfPronoun } from "./gender.js";
import { fold } from "./letters.js";

describe("the gender of a body by its first noun", () => {
	test.each([
		["جيش", "masculine"],
		["حزب", "masculine"],
		["قوات", "feminine"],
		["حركة", "feminine"],
		["سرايا", "feminine"],
		["فلسطين", "feminine"],
		["حوثيون", "many"],
		["متمردين", "many"],
		["داعش", null],
		["بوكو", null],
	])("%s", (noun, gender) => {
		expect(genderOf(fold(noun))).toBe(gender);
	});
	test.each([
		["ه", "masculine"],
		["ها", "feminine"],
		["هم", "many"],
		["نا", null],
	])("%s", (pronoun, gender) => {
		expect(genderOfPronoun(fold(pronoun))).toBe(gender);
	});
});
