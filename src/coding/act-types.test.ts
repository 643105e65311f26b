import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

// What type of act words tell, as the rules read them; see `eventsByRules`.

type Row = readonly [text: string, ...events: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	"fire of machine guns alone": [
		["قصفت قوات الدعم السريع بالرشاشات الثقيلة حي الثورة في أم درمان.", "armed_attack rsf >"],
		["تجدد قصف الجيش بالرشاشات على قرية عيتا الشعب.", "armed_attack > lebanese_army"],
		["قصفت قوات الدعم السريع بالمدفعية والرشاشات الثقيلة حي الثورة في أم درمان.", "shelling rsf >"],
		["قصفت قوات الدعم السريع حي الثورة في أم درمان.", "shelling rsf >"],
	],
	"troops set down from the air": [
		["قتل مدنيان في إنزال جوي نفذته القوات الأمريكية في قرية قرب الرقة.", "armed_attack us_forces > civilians"],
		["نفذت القوات الفرنسية عملية إنزال جوي قرب كيدال أدت إلى مقتل قيادي.", "armed_attack french_government >"],
		["نفذ التحالف الدولي عملية إنزال جوي في قرية قرب الرقة.", "operation coalition >"],
		["نفذ الأردن عملية إنزال مساعدات على شمال غزة.", "aid jordanian_government >"],
	],
	"what is cleared of mines": [
		["طهر الجيش اليمني القرية من الألغام.", "seizure yemeni_army >"],
		["أزال الجيش اللبناني عشر عبوات ناسفة من محيط بلدة عيترون.", "seizure lebanese_army >"],
		["بدأت القوات العراقية إزالة أكثر من 450 عبوة ناسفة.", "seizure iraqi_forces >"],
		["طهر الجيش اليمني المدينة من المسلحين.", "territory_taken yemeni_army > militants"],
	],
	"those who run": [
		["شهدت المدينة هروبا جماعيا للميليشيات باتجاه الجبال.", "withdrawal >"],
		["أحبط الحرس محاولة فرار عناصر من تنظيم داعش من سجن الحسكة.", "prison_break isis >"],
		["شهد السجن محاولة هروب جماعي لعدد من السجناء.", "prison_break detainees >"],
		["قتل شاب خلال محاولة فراره.", "killing > civilians"],
	],
	"a verb of the past that is spelled like its noun": [
		["طيران النظام السوري قصف أحياء في مدينة حلب.", "air_strike syrian_army >"],
		["وكان الطيران الروسي قصف جسورا في مدينة دير الزور.", "air_strike russian_forces >"],
		["حزب الله قصف ثكنة زرعيت.", "shelling hezbollah >"],
		["قصف الجيش الليبي المطار.", "shelling libyan_national_army >"],
		["الجيش اللبناني: قصف البلدة مستمر.", "shelling >"],
		["أوقفت القوات الإسرائيلية قصف المدينة.", "shelling >"],
	],
	"operations against a state's forces": [
		["شهدت سيناء عمليات يشنها متشددون ضد الجيش المصري.", "armed_attack militants > egyptian_army"],
		["نفذت حركة الشباب عدة عمليات استهدفت الجيش الصومالي.", "armed_attack al_shabaab > somali_government"],
		["نفذ الجيش المصري عمليات ضد المسلحين في سيناء.", "operation egyptian_army > militants"],
		["نفذت القوات الأوكرانية عملية ضد القوات الروسية.", "operation ukrainian_forces > russian_forces"],
	],
	"taken by the other side, taking part, stepping in": [
		["وقع عشرة جنود أسرى بيد المسلحين.", "arrest militants > detainees"],
		["انتقد الوزير التدخل العسكري الروسي في ليبيا.", "operation russian_forces >"],
		["حزب الله يشارك في الحرب داخل سوريا.", "operation hezbollah >"],
		["شارك الوزير في حفل تكريم."],
	],
	robbery: [["سطا مسلحون مجهولون على مصرف في مدينة زوارة.", "property_damage unidentified >"], ["حذر الأهالي من سطوة المسلحين."]],
};

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
	test.each(rows)("%s", (text, ...events) => expect(eventsByRules(text)).toEqual(events));
});
