import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

// Words that tell an act of some means alone, as the rules read them; see `eventsByRules`.

type Row = readonly [text: string, ...events: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	"what falls on a place": [
		["ثلاث قذائف مدفعية سقطت على حي الثورة في أم درمان.", "shelling >"],
		["سقطت على أحياء الخرطوم بحري عدة قذائف.", "shelling >"],
		["سجل سقوط عدد ضخم من القذائف والصواريخ على القرى الحدودية في جنوب لبنان.", "shelling >"],
		["تساقطت عشرات الصواريخ على كريات شمونة.", "shelling >"],
		["سقط النظام بعد حرب طويلة."],
		["سقوط شظايا صاروخ على سطح منزل في الرياض."],
		["تفقدت الشرطة مواقع سقوط عدد كبير من القذائف.", "aid security_forces >"],
		["سقطت أمطار غزيرة على مخيمات النازحين."],
	],
	"what is laid": [
		["زرع الحوثيون كميات كبيرة من الألغام في الدريهمي.", "other houthis >"],
		["كثيرة هي الألغام التي زرعها الحوثيون في الساحل الغربي.", "other houthis >"],
		["قتل مدنيان بانفجار لغم زرعه الحوثيون في حيس.", "explosion houthis > civilians"],
		["زرع المزارعون القمح في سهل الغاب."],
	],
	"what is shot down": [
		["أعلن الجيش السوداني إسقاط ما لا يقل عن ست طائرات مسيرة للدعم السريع.", "interception sudanese_army > rsf"],
		["أعلنت القوات المشتركة إسقاط إحدى طائرات الحوثيين المسيرة.", "interception yemeni_army > houthis"],
		["طالب المتظاهرون بإسقاط الرئيس.", "other >"],
	],
};

for (const [name, rows] of Object.entries(ROWS))
	describe(name, () => {
		test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(eventsByRules(text)).toEqual(expected);
		});
	});
