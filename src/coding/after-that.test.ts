import { expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

test.each([
	// A verb behind "after" that has its subject behind it has none before.
	[
		"انسحبت أعداد كبيرة من الحوثيين من عدن بعد أن سيطرت عليها قوات المقاومة الشعبية.",
		"withdrawal houthis >",
		"territory_taken popular_resistance >",
	],
	["هاجمت قسد القرية بعد أن قصفت تركيا مواقعها.", "armed_attack sdf >", "shelling turkish_forces >"],
	// Who fights behind a relative pronoun has his foe behind the verb.
	["الجماعات الجهادية المسلحة التي تقاتل قوات الأمن في سيناء منذ 2013.", "clash militants > egyptian_police"],
	// Nobody imposes a blast.
	["وعقب الانفجار فرضت قوات النظام طوقا أمنيا في محيط النقاط.", "explosion >", "obstruction syrian_army >"],
	["عقب الهجوم فرضت الشرطة حظر تجوال.", "armed_attack >", "obstruction security_forces >"],
	["عقب الهجوم استهدفت قوات النظام القرية.", "armed_attack >", "armed_attack syrian_army >"],
	["فرضت قوات النظام حصارا على مخيم اليرموك.", "obstruction syrian_army >"],
	// What somebody was able to do may stand behind his whole name.
	[
		"وتمكنت قوات المقاومة الشعبية الموالية للرئيس عبد ربه منصور هادي، من تحرير مدينة عدن من الحوثيين.",
		"territory_taken popular_resistance > houthis",
	],
	// A pronoun at a verb of killing is whom somebody armed before it killed.
	["قوات الشرطة قتلتهم.", "killing security_forces >"],
	["عناصر داعش قتلهم الجيش في كمين.", "armed_attack > isis"],
	["المدنيون الذين قتلهم الجيش.", "killing > civilians"],
])("%s", (text, ...events) => {
	expect(eventsByRules(text)).toEqual(events);
});
