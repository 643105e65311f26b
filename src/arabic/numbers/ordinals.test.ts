import { expect, test } from "vitest";
import { fold } from "../letters.js";
import { ordinalAt } from "./ordinals.js";

test.each([
	["ثالث حادثة", 3, 1, false],
	["ثاني هجوم", 2, 1, false],
	["الرابعة خلال", 4, 1, true],
	["عاشرة", 10, 1, false],
	["رقم 26 التي", 26, 2, true],
	["ال 15 منذ", 15, 2, true],
] as const)("%s is the %i", (text, rank, to, definite) => {
	expect(ordinalAt(fold(text).split(" "), 0)).toEqual({ rank, to, definite });
});

test.each(["أول هجوم", "الأولى", "وثالث", "رقم واحد", "ال 1", "ثلاثة"])("%s is none", (text) => {
	expect(ordinalAt(fold(text).split(" "), 0)).toBeNull();
});
