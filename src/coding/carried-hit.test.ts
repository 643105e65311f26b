import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

describe("a verb of hitting behind the one that carries an act", () => {
	test.each([
		["قصف مدفعي نفذته القوات التركية يوم أمس، استهدف قرى عقيبة وقنطرة.", "shelling turkish_forces >"],
		["غارة شنتها طائرة إسرائيلية فجر اليوم، استهدفت سيارة في بلدة تبنين.", "air_strike israeli_forces >"],
		["الهجوم الذي نفذته حركة الشباب أمس، استهدف فندقا في مقديشو.", "armed_attack al_shabaab >"],
		["قصف مدفعي على ريف إدلب استهدف بلدة كنصفرة.", "shelling >"],
		["قصف مدفعي على ريف إدلب، فيما استهدف الطيران الروسي بلدة كنصفرة.", "shelling >", "air_strike russian_forces >"],
		["هجوم انتحاري في الصومال استهدف فندقا في مقديشو.", "suicide_attack >"],
		["قصف صاروخي لقوات النظام وروسيا استهدف بلدة كنصفرة.", "shelling syrian_army,russian_forces >"],
		["غارات على مدينة صعدة، وأخرى استهدفت مدينة الحديدة.", "air_strike >", "armed_attack >"],
		["قصف نفذته القوات التركية على قرية عقيبة، واستهدفت قسد قاعدة في كيمار.", "shelling turkish_forces >", "armed_attack sdf >"],
	])("%s", (text, ...events) => {
		expect(eventsByRules(text)).toEqual(events);
	});
});
