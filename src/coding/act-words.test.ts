import { describe, expect, test } from "vitest";
import { eventsByRules } from "../../test/rules.js";

// Words and phrases that tell acts, as the rules read them; see `eventsByRules`.

type Row = readonly [text: string, ...events: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
	"captives who are killed": [
		["قتل الخاطفون أربعة من الرهائن.", "execution criminals > detainees"],
		["قتل الحوثيون ثلاثة من الأسرى لديهم في الجوف.", "execution houthis > detainees"],
		["قتل خمسة أسرى في غارة على سجن في ذمار.", "air_strike > detainees"],
		["توفي معتقل في سجن صيدنايا.", "killing > detainees"],
		["قتل الحوثيون ثلاثة مدنيين في الجوف.", "killing houthis > civilians"],
	],
	"what is looked into": [
		["باشرت الشرطة التحقيق في ملابسات الهجوم.", "other security_forces >", "armed_attack >"],
		["فتحت النيابة تحقيقا في مقتل ناشط.", "other >", "killing > civilians"],
		["أعلنت الحكومة فتح تحقيق حول قصف المستشفى.", "other >", "shelling >"],
		["تمكن الجيش من تحقيق أهدافه."],
	],
	crowds: [
		["خرج المئات إلى الشوارع في تونس.", "protest protesters >"],
		["احتشد المئات أمام مقر الحكومة في بيروت.", "protest protesters >"],
		["فرقت الشرطة بالقوة اعتصاما في الحديقة العامة.", "crackdown security_forces > protesters"],
		["استخدمت قوات الأمن الرصاص الحي ضد المتظاهرين.", "crackdown security_forces > protesters"],
		["خرج المئات من المسجد بعد الصلاة."],
	],
	"who and what is stopped on the way": [
		["اعترض مسلحون سيارة المحافظ في لحج.", "obstruction militants >"],
		["اعترض حاجز للجيش الليبي طريق قافلة مساعدات قرب سبها.", "obstruction libyan_national_army >"],
		["اعترض مسلحون عناصر من الشرطة في طرابلس.", "obstruction militants > security_forces"],
		["اعترضت الدفاعات الجوية السعودية صاروخا فوق جدة.", "interception saudi_forces >"],
	],
	"who is driven out, what is cleared, who is found dead": [
		["طردت القوات التركية السكان من قرى عفرين.", "displacement turkish_forces > civilians"],
		["طردت القوات العراقية مسلحي داعش من بلدة البغدادي.", "territory_taken iraqi_forces > isis"],
		["طهر المهندسون أحياء الفلوجة من الألغام.", "seizure > civilians"],
		["تطهير مديرية المخا من الميليشيات الحوثية.", "territory_taken > houthis"],
		["عثر السكان على شرطيين مقتولين برصاص في الرأس في درنة.", "killing >"],
		["قتل شرطيان برصاص مسلحين في درنة.", "armed_attack militants > security_forces"],
		["هروب جماعي للحوثيين من مدينة تعز.", "withdrawal houthis >"],
		["هروب جماعي من سجن الحوت في الناصرية.", "prison_break detainees >"],
		["فشلت محاولة هروب سجناء من سجن الحسكة.", "prison_break detainees >"],
		["أوقف الجيش رجلين أثناء محاولتهما الهرب من المدينة.", "arrest > civilians"],
	],
	"violence whose acts are not said": [["شهدت محافظة ديالى أعمال عنف متفرقة أمس."], ["شهدت تونس أعمال شغب أمس.", "riot protesters >"]],
	"words split by a subject or count": [
		["أعادت السلطات فتح معبر نصيب الحدودي.", "other syrian_government >"],
		["تعرض صحفي للضرب على يد الشرطة في تعز.", "abuse yemeni_army > journalists"],
		["دمرت المضادات خمسة أهداف جوية.", "interception >"],
		["دخلت الهدنة حيز التنفيذ فجر الجمعة.", "agreement >"],
		["وقع تبادل كثيف لإطلاق النار بين القبيلتين.", "clash >"],
		["أعاد الوزير النظر في القرار."],
	],
	"places under siege": [
		["لا تزال قاعدة القيارة محاصرة من قبل القوات العراقية.", "obstruction iraqi_forces >"],
		["باتت مدينة الفاشر محاصرة بالكامل.", "obstruction >"],
		["الأحياء المحاصرة من قبل قوات الدعم السريع تعاني نقص الغذاء.", "obstruction rsf >"],
		["زار الوفد البلدات الأربع المحاصرة.", "talks >"],
	],
	"what is wrecked, stopped and raided": [
		["أتلف المسلحون طائرات ودبابات في القاعدة.", "property_damage militants >"],
		["أغار مسلحون على قرية ونهبوا الماشية.", "armed_attack militants >", "property_damage militants >"],
		["أغارت طائرات التحالف على صعدة.", "air_strike arab_coalition >"],
		["اعترض مسلحون سيارة تقل موظفين أمميين.", "obstruction militants > aid_workers"],
		["اعترضت الدفاعات الجوية صاروخا.", "interception >"],
	],
	"fronts and support": [
		["فتحت فصائل المعارضة السورية جبهة جديدة شرق حلب.", "operation syrian_rebels >"],
		["قدمت الولايات المتحدة دعما عسكريا للقوات العراقية.", "aid us_government > iraqi_forces"],
		["أصدر الرئيس اليمني قرارا جمهوريا بتعيين محافظ جديد.", "other yemeni_government >"],
		["قدم الوزير اعتذاره للحضور."],
	],
	"what a war wrecked": [
		["تشهد سوريا منذ عام 2011 نزاعا داميا تسبب بمقتل أكثر من نصف مليون شخص وألحق دمارا هائلا بالبنى التحتية.", "property_damage >"],
		["ألحقت الحرب في السودان دمارا واسعا بالبنية التحتية.", "property_damage >"],
		["ألحق القصف دمارا واسعا بالبنية التحتية في حمص.", "shelling >"],
		["أسفر الحادث عن أضرار مادية في المبنى."],
	],
	"fires, kin and help held back": [
		["اندلعت النيران في خيام النازحين شمال إدلب.", "other >"],
		["نظم أهالي المفقودين اعتصاما أمام البرلمان.", "protest civilians >"],
		["علقت المفوضية الأوروبية مساعداتها للفلسطينيين.", "obstruction european_union > civilians"],
		["فتح مسلحون النيران على حاجز في ديالى.", "armed_attack militants >"],
		["وزعت الوكالة مساعداتها على النازحين.", "aid > refugees"],
	],
	"people brought home and states": [
		["أعادت ألمانيا عشرات الأطفال من مخيم الهول.", "displacement german_government > children,civilians"],
		["أبعدت إسرائيل ثلاثة أسرى محررين إلى غزة.", "displacement israeli_government > detainees"],
		["استأنفت مصر وقطر علاقاتهما الدبلوماسية.", "agreement egyptian_government,qatari_government >"],
		["أقرت الحكومة الإسرائيلية بناء ألف وحدة استيطانية.", "other israeli_government >"],
		["أعادت ألمانيا النظر في القرار."],
	],
	"posts and mines": [
		["نصب المتمردون نقاط تفتيش على مداخل المدينة.", "deployment houthis >"],
		["بدأت طهران بناء معسكرات جديدة في المناطق الكردية.", "deployment irgc >"],
		["لغم المتمردون الطرق المؤدية إلى الميناء.", "other houthis >"],
		["أخلى الجيش السوداني مقر الفرقة.", "withdrawal sudanese_army >"],
		["بدأت البلدية بناء مدرسة جديدة."],
	],
};

for (const [name, rows] of Object.entries(ROWS))
	describe(name, () => {
		test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
			expect(eventsByRules(text)).toEqual(expected);
		});
	});
