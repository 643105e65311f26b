import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

const ROWS: Readonly<Record<string, readonly (readonly [text: string, ...events: string[]])[]>> = {
	"who holds an area is not hit where something else in it is": [
		["قصفت القوات التركية قرية مياسة ضمن مناطق انتشار القوات الكردية.", "shelling turkish_forces >"],
		["أصيب مدني بقصف على سوق ضمن مناطق سيطرة الحوثيين.", "shelling > civilians"],
		["قصفت طائرات التحالف مدرسة في بلدة خاضعة لسيطرة الحوثيين.", "air_strike arab_coalition >"],
		["استهدفت غارة منزلا في حي يقع تحت سيطرة الدعم السريع.", "air_strike >"],
		["قصفت طائرات التحالف مواقع الحوثيين في صنعاء.", "air_strike arab_coalition > houthis"],
		["قصفت القوات التركية مواقع قسد في عين عيسى.", "shelling turkish_forces > sdf"],
	],
	"who takes an area does so": [
		["أعلن الجيش السوداني سيطرة قواته على مدينة سنار.", "territory_taken sudanese_army >"],
		["سيطرة الحوثيين على مدينة الحزم.", "territory_taken houthis >"],
	],
	"whose side a town takes has no part in what is done to it": [
		["قصفت فصائل المعارضة بلدتي نبل والزهراء المواليتين للنظام.", "shelling syrian_rebels >"],
		["شنت فصائل المعارضة هجوما على قرية أبو دالي الموالية للنظام.", "armed_attack syrian_rebels >"],
		["قصفت القوات التركية مواقع الفصائل الموالية للنظام.", "shelling turkish_forces > ndf"],
		["قصفت كتائب القسام، الجناح المسلح لحركة حماس، مستوطنة سديروت.", "shelling hamas >"],
	],
};

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
	test.each(rows)("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});
