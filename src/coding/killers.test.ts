import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("who is named right behind one man of a body is he, and nobody whom he killed", () => {
	test.each([
		["قتل القيادي في حركة حماس صالح العاروري بضربة إسرائيلية في بيروت.", "armed_attack israeli_forces > hamas"],
		["قتل زعيم حزب الله حسن نصر الله في غارة إسرائيلية على الضاحية.", "air_strike israeli_forces > hezbollah"],
		["قتل القيادي في حزب الله صالح حيدر بغارة على صور.", "air_strike > hezbollah"],
		["قتلت إسرائيل حسن نصر الله.", "killing israeli_forces > hezbollah"],
		["قتل جندي إسرائيلي عنصرا من حماس.", "killing israeli_forces > hamas"],
		["قتل عناصر قسد شابا في الرقة.", "killing sdf > civilians"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});
