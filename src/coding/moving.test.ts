import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

// Words of moving, as the rules read them; see `eventsByRules`.

type Row = readonly [text: string, ...events: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	"forces that come": [
		["توجهت عربات مدرعة تابعة للتحالف أمس من لحج إلى المخا.", "deployment arab_coalition >"],
		["عشرات الآليات العسكرية شوهدت وهي تعبر الحدود باتجاه الأراضي العراقية.", "deployment >"],
		["وصل مئات المرتزقة الأجانب إلى قاعدة الوطية في ليبيا.", "deployment >"],
		["اجتازت دبابات تركية الحدود عند جرابلس.", "deployment turkish_forces >"],
		["وصلت جثث الجنود إلى المستشفى."],
		["وصل الفريق إلى المباراة النهائية."],
		["اقتربت القوات العراقية من مدينة الموصل.", "deployment iraqi_forces >"],
		["أصبحت قوات الجيش السوداني على أبواب مدينة ود مدني.", "deployment sudanese_army >"],
		["اقترب الرئيس من إعلان الحكومة."],
		["وصل عدد الجنود على الجبهة إلى ألف."],
	],
	"forces that are sent and withdrawn": [
		["دفعت السلطات التركية بعدد كبير من جنودها إلى الحدود مع سوريا.", "deployment turkish_forces >"],
		["بعثت الحركة بالمئات من عناصرها المسلحين إلى الجبهة.", "deployment >"],
		["سحب الجيش دباباته من وسط المدينة.", "withdrawal >"],
		["خرجت آخر دفعة من المقاتلين من حي الوعر.", "withdrawal >"],
		["أرسل المسلحون رسائل تهديد إلى التجار."],
		["أكد الوزير دفع رواتب الجنود."],
		["شكر الوزير الجنود على الخروج المسلح الناجح."],
	],
	"who manages to enter a place": [
		["تمكنت قوات الدعم السريع من دخول مدينة ود مدني وسط السودان.", "territory_taken rsf >"],
		["نجح الجيش الليبي في دخول مدينة ترهونة.", "territory_taken libyan_national_army >"],
		["القوات العراقية تمكنت أمس من الوصول إلى مشارف الرمادي.", "deployment iraqi_forces >"],
		["دخول الحوثيين إلى محافظة الجوف جاء بعد معارك عنيفة.", "deployment houthis >", "clash >"],
		["تمكنت فرق الإسعاف من دخول الحي."],
	],
	"those who flee, return and are let go": [
		["وصلت دفعة جديدة من اللاجئين إلى معسكر في شرق السودان.", "displacement >"],
		["شهدت القرية عودة للأهالي بعد سنوات.", "displacement > civilians"],
		["أرسلوا عائلاتهم خارج اليمن.", "displacement > civilians"],
		["عاد أربعون أسيرا إلى بلادهم.", "release > detainees"],
		["خرج الوزير من القاعة غاضبا."],
		["وصلت إلى لبنان دفعة جديدة من النازحين السودانيين.", "displacement >"],
		["غادر البلدة نحو 700 شخص.", "displacement > civilians"],
		["هرب مئات الأشخاص من القرية.", "displacement > civilians"],
		["فر 200 مسلح من البلدة باتجاه الجبال.", "withdrawal militants >"],
		["دخول البضائع لملايين اليمنيين."],
		["غادر 500 طالب الجامعة."],
		["سكان الرمادي يغادرون مدينتهم.", "displacement > civilians"],
	],
	"officials who arrive": [
		["وصل وزير الخارجية الإيراني إلى بيروت مساء الأحد.", "talks iranian_government >"],
		["وزير الدفاع الأميركي يصل إلى بغداد.", "talks us_forces >"],
		["توجه رئيس الوزراء العراقي إلى واشنطن.", "talks iraqi_government >"],
		["وصل الوزير إلى قناعة بضرورة التغيير."],
		["وصل قائد الجيش اللبناني إلى واشنطن."],
	],
};

for (const [name, rows] of Object.entries(ROWS))
	describe(name, () => {
		test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(eventsByRules(text)).toEqual(expected);
		});
	});
