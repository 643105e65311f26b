import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("the police whose a thing is that its own name tells", () => {
	test.each([
		["فتح مسلحون النار على مركز للشرطة في بنغازي.", "armed_attack militants > security_forces"],
		["هاجم مسلحون مخفر شرطة في درعا.", "armed_attack militants > security_forces"],
		["استهدفت عبوة ناسفة سيارة شرطة في كابول.", "explosion > security_forces"],
		["قصفت طائرة مسيرة مركز الشرطة في كركوك بالعراق.", "drone_strike > iraqi_police"],
		["سيطر متظاهرون على مركز الشرطة.", "territory_taken protesters >"],
		["انفجرت سيارة مفخخة أمام مركز الشرطة.", "explosion >"],
		["هاجم مسلحون مركزا صحيا في مأرب.", "armed_attack militants >"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});
