import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

const ROWS: Readonly<Record<string, readonly (readonly [text: string, ...events: string[]])[]>> = {
	"what is published is not deployed": [
		["قال مصدر أمني طلب عدم نشر اسمه إن مسلحين هاجموا حاجزا للشرطة في بنغازي.", "armed_attack militants > libyan_government"],
		["أعدم تنظيم داعش أربعة من البيشمركة حرقا، وفق شريط مصور نشره على مواقع جهادية.", "execution isis > peshmerga"],
		["قصف الجيش التركي قرية في عفرين، بحسب بيان نشرته الوزارة.", "shelling turkish_forces >"],
		["نشرت القوات التركية دبابات على الحدود.", "deployment turkish_forces >"],
		["انتشرت قوات سوريا الديمقراطية في الرقة.", "deployment sdf >"],
		["أصيب مصور برصاص قوات الاحتلال في رام الله.", "armed_attack israeli_forces > journalists"],
	],
};

for (const [name, rows] of Object.entries(ROWS))
	describe(name, () => {
		test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(eventsByRules(text)).toEqual(expected);
		});
	});
