import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

const ROWS: Readonly<Record<string, readonly (readonly [text: string, ...events: string[]])[]>> = {
	"how somebody is killed is no act": [
		["قتل فتى حرقا على يد مستوطنين في القدس.", "killing israeli_settlers > children,civilians"],
		["أعدم تنظيم داعش خمسة مدنيين حرقا في الموصل.", "execution isis > civilians"],
		["قتلت امرأة خنقا في طرابلس.", "killing > women,civilians"],
		["أحرق مستوطنون منزلا في قرية دوما.", "property_damage israeli_settlers >"],
		["شن الجيش السوداني هجوما قتل فيه مدنيون.", "armed_attack sudanese_army > civilians"],
	],
};

for (const [name, rows] of Object.entries(ROWS))
	describe(name, () => {
		test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(eventsByRules(text)).toEqual(expected);
		});
	});
