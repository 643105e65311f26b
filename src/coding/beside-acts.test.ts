import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

// Acts that stand beside others in one sentence, as the rules read them; see `eventsByRules`.

type Row = readonly [text: string, ...events: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	"an act that only says when another was": [
		["عقب الانفجار فرضت الشرطة العراقية طوقا أمنيا في محيط الفندق.", "explosion >", "obstruction iraqi_police >"],
		["تزامنا مع التفجير، استهدف تنظيم داعش مواقع البيشمركة قرب كركوك.", "explosion >", "armed_attack isis > peshmerga"],
		["خلال المعارك تمكن الجيش الليبي من السيطرة على المطار.", "clash >", "territory_taken libyan_national_army >"],
		["عقب الهجوم شن الجيش المصري حملة اعتقالات.", "armed_attack >", "arrest egyptian_army >"],
		["خلال الاشتباكات قتل ثلاثة جنود مصريين.", "clash > egyptian_army"],
		["بعد الهجوم الذي شنه داعش على القرية.", "armed_attack isis >"],
	],
	"likewise another act": [
		[
			"تعرضت بلدة الخيام لقصف مدفعي إسرائيلي، ما أدى لإصابة طفل، كما تعرضت قرية مارون الراس لقصف مماثل.",
			"shelling israeli_forces > children,civilians",
			"shelling >",
		],
		["تعرضت قرية عيترون لقصف إسرائيلي، كما استهدف حزب الله قاعدة ميرون بصاروخ.", "shelling israeli_forces >", "shelling hezbollah >"],
		["قتل جنديان مصريان في كمين نصبه داعش، كما أصيب ثلاثة آخرون.", "armed_attack isis > egyptian_army"],
	],
	"the dead of another attack": [
		[
			"قتل مدني في بلدة مارون الراس جراء القصف الصاروخي على البلدة، وقتلت امرأة جراء القصف على كفركلا.",
			"shelling > civilians",
			"shelling > women,civilians",
		],
		[
			"قتل طفل في قصف مدفعي على الفاشر، بالإضافة إلى سقوط قتيل في مدينة الأبيض بقصف صاروخي من قبل الدعم السريع.",
			"shelling > children,civilians",
			"shelling rsf >",
		],
		["قتل مدني وأصيب ثلاثة في القصف على الخيام.", "shelling > civilians"],
	],
	"the scene of an act": [
		["هرعت سيارات الإسعاف إلى مكان الانفجار.", "aid >"],
		["فتح مسلحون النار على الجيش المصري قرب موقع التفجير.", "armed_attack militants > egyptian_army"],
		["تفقدت فرق الدفاع المدني السوري مكان القصف.", "aid white_helmets >"],
		["هز الانفجار وسط بغداد.", "explosion >"],
	],
	"what came after": [
		["الانفجار أعقبته اشتباكات بين الجيش الصومالي وحركة الشباب.", "explosion >", "clash somali_government > al_shabaab"],
		["القصف المدفعي تبعته غارات جوية على الخرطوم.", "shelling >", "air_strike >"],
		["اندلعت في مقديشو اشتباكات أعقبت الانفجار.", "clash >", "explosion >"],
		["أعقب ذلك قصف مدفعي على الخرطوم.", "shelling >"],
	],
};

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
	test.each(rows)("%s", (text, ...events) => expect(eventsByRules(text)).toEqual(events));
});
