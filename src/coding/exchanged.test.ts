import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	"captives and bodies that both sides exchange": [
		["تبادل الطرفان 30 أسيرا في تعز.", "release > detainees"],
		["تبادلت روسيا وأوكرانيا 200 أسير حرب.", "release russian_government,ukrainian_government > detainees"],
		["تبادل الجيش السوري والفصائل أسرى في ريف حلب.", "release syrian_army,syrian_rebels > detainees"],
		["تبادل الحوثيون والقوات الحكومية عشر جثث في تعز.", "release houthis,yemeni_army >"],
		["تبادلت القوات التركية وقسد القصف المدفعي في ريف حلب.", "clash turkish_forces,sdf >"],
		["أسر الحوثيون 15 جنديا في مأرب.", "arrest houthis > yemeni_army"],
	],
	"what is aimed at is no measure": [
		["استهدف الجيش ورشة في إدلب.", "armed_attack syrian_army >"],
		["استهدف الطيران مشروعا سكنيا في غزة.", "air_strike >"],
		["استهدفت هذه الورشة تدريب الشرطة في عدن."],
		["تستهدف الحملة تطعيم ألف طفل في إدلب."],
	],
	"the last word of a known place's name is nobody": [
		["استعاد الجيش السوداني السيطرة على ود مدني.", "territory_taken sudanese_army >"],
		["قصف الجيش مواقع في ود مدني.", "shelling sudanese_army >"],
		["قتل مدني في ود مدني برصاص قوات الدعم السريع.", "armed_attack rsf > civilians"],
		["استعاد الجيش مدنيين مختطفين.", "release > civilians,detainees"],
	],
};

for (const [name, rows] of Object.entries(ROWS))
	describe(name, () => {
		test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(eventsByRules(text)).toEqual(expected);
		});
	});
