import { expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

type Row = readonly [text: string, ...events: string[]];

const ROWS: readonly Row[] = [
	// Measures and plans aim at somebody.
	["فرضت واشنطن عقوبات جديدة تستهدف شبكة لتهريب النفط الإيراني.", "sanction us_government > iranian_government"],
	["استهدفت هذه الإجراءات القضائية زعيم حزب معارض في تركيا."],
	["البرنامج يستهدف تدريب ستين شخصا في الأردن."],
	["المشروع يستهدف النازحين في مخيمات الشمال."],
	["استهدف الجيش السوري سيارة في ريف إدلب.", "armed_attack syrian_army >"],
	// What befalls a place.
	["ضرب الجفاف مناطق واسعة من الصومال."],
	["ضربت موجة غلاء الأسواق في السودان."],
	["ضربت غارة إسرائيلية سوقا في بيروت.", "air_strike israeli_forces >"],
	// Attacks in words.
	["هاجم الرئيس التركي الاتحاد الأوروبي في خطاب أمس."],
	["هاجم النائب رئيس الحكومة، متهما إياه بالفساد."],
	["شن الوزير هجوما لاذعا على المعارضة."],
	["هاجم الحوثيون سفينة في البحر الأحمر، بحسب كلمة لزعيمهم.", "armed_attack houthis >"],
	["انفجر الوضع الأمني في طرابلس."],
	["انفجر لغم في طرابلس.", "explosion >"],
	// What is regained, stopped or sought.
	["استعاد المطار نشاطه الملاحي بعد توقف دام أشهرا."],
	["استعاد الجيش السوداني مطار الخرطوم.", "territory_taken sudanese_army >"],
	["أوقفت القوات العراقية عمليات القصف على الفلوجة.", "shelling >"],
	["أوقفت الشرطة خمسة مشتبه بهم في طرابلس.", "arrest security_forces > civilians"],
	["أوقفت الشرطة على إثر ذلك 54 شخصا.", "arrest security_forces > civilians"],
	["قال متحدث باسم الجبهة الوطنية لتحرير تيغراي إن المحادثات بدأت.", "talks >"],
	["ضبطت قوات الأمن مسدسا ورصاصات خلال عملية تفتيش المشتبهين.", "seizure security_forces > civilians"],
	["أطلقت الحكومة حملة لتنظيف الشوارع."],
	["استعادة خدمة الإنترنت في عدن تحتاج أياما."],
	["تسعى المعارضة إلى انتزاع المزيد من أوراق القوة في جنيف."],
	["انتزع الجيش السوداني مدينة بارا من الدعم السريع.", "territory_taken sudanese_army > rsf"],
	// What is robbed or sunk and is no thing, and who is received and no guest.
	["الدعاية تسلب عقول الشباب في أوروبا."],
	["الفوضى تغرق ليبيا منذ سنوات."],
	["أغرق الحوثيون سفينة في البحر الأحمر.", "property_damage houthis >"],
	["استقبل ميناء عدن أكبر سفينة هذا الأسبوع."],
	["استقبل مطار عدن أول رحلة تجارية أمس."],
	["استقبل الرئيس المصري وزير الخارجية التركي في القاهرة.", "talks egyptian_government > turkish_government"],
	// Stirrings in which no force moves, and people found who are nothing seized.
	["تحرك دبلوماسي مصري في عواصم أوروبية."],
	["تحركت قوات حفتر نحو مدينة سرت.", "deployment libyan_national_army >"],
	["يصعب على الوزارة العثور على مقاتلين جديرين بالثقة."],
	["أعلن الجيش العراقي العثور على مخزن أسلحة في الفلوجة.", "seizure iraqi_forces >"],
	// What is played or practised.
	["أجرت البحرية المصرية مناورة تحاكي هجوما على سفينة.", "deployment egyptian_army >"],
	["أجرت القوات السعودية تدريبات على اقتحام المباني.", "deployment saudi_forces >"],
	["أجرت القوات السعودية تدريبات وردت على هجوم للحوثيين.", "deployment saudi_forces >", "armed_attack houthis >"],
	// Phrases that tell of no act of their own.
	["الميليشيات التي انقلبت على الشرعية قصفت مدينة مأرب.", "shelling >"],
	["نفذ ضباط انقلابا عسكريا في النيجر.", "other soldiers >"],
	// Ground that is still held.
	["لا يزال المتمردون يسيطرون على الطريق بين عدن ولحج."],
	["سيطر المتمردون على الطريق بين عدن ولحج.", "territory_taken houthis >"],
];

test.each(ROWS.map(([text, ...expected]) => [text, expected] as const))("words used of something else: %s", (text, expected) => {
	expect(eventsByRules(text)).toEqual(expected);
});
