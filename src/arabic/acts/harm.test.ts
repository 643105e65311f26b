import { describe, expect, test } from "vitest";
import { match } from "../../coding/mentions.js";
import { readWords } from "../../coding/words.js";
import { LEXICON_FILES } from "../../generated/lexicons.js";
import { Language } from "../language.js";
import type { Family } from "../schemas.js";

const OWN = /^lexicons\/(harm|persons|means|objects|cues\/negation)/;
const language = new Language(LEXICON_FILES.filter(({ file }) => OWN.test(file)));

/** Ids of one family found in a sentence, in order. */
function ids(family: Family, sentence: string): string[] {
	return readWords("", sentence, language).sentences.flatMap((s) =>
		match(s)
			.filter((m) => m.family === family)
			.map((m) => m.unit.entry.id),
	);
}

type Case = readonly [sentence: string, ids: readonly string[]];

const HARM: readonly Case[] = [
	["قتل جنديان قرب الحاجز", ["die"]],
	["وقُتِل ثلاثة أشخاص", ["die"]],
	["قتلت امرأة في منزلها", ["die"]],
	["ومقتل خمسة عناصر", ["die"]],
	["أدى القصف لمقتل طفل", ["die"]],
	["استشهد رجل مسن", ["die"]],
	["باستشهاد مدنيين اثنين", ["die"]],
	["لقي ثلاثة عمال مصرعهم", ["die"]],
	["لقي مصرعه في الهجوم", ["die"]],
	["لقوا حتفهم غرقا", ["die"]],
	["مصرع ستة مسلحين", ["die"]],
	["أودى الهجوم بحياة أربعة", ["die"]],
	["أودت بحياة أربعة مدنيين", ["die"]],
	["راح ضحيتها سبعة مدنيين", ["die"]],
	["راح ضحية القصف رجلان", ["die"]],
	["فقدوا حياتهم تحت الأنقاض", ["die"]],
	["توفي متأثرا بجراحه", ["die"]],
	["أردته قتيلا", ["die", "dead"]],
	["سقوط قتلى وجرحى", ["fall", "dead", "wounded"]],
	["خلف الانفجار 4 قتلى", ["dead"]],
	["شهيدان و3 جرحى", ["dead", "wounded"]],
	["ارتقاء شهيد وإصابة أربعة", ["fall", "dead", "wound"]],
	["ارتقاء خمسة شهداء", ["fall", "dead"]],
	["بين الضحايا طفلة", ["dead"]],
	["خسائر في الأرواح والممتلكات", ["die"]],
	["أصيب ثلاثة أطفال", ["wound"]],
	["وأصيبت سيدة بجروح", ["wound"]],
	["لإصابة عدد من المدنيين", ["wound"]],
	["ثماني إصابات بين السكان", ["wound"]],
	["جرح عشرة آخرون", ["wound"]],
	["نقل المصابون إلى المشفى", ["wounded"]],
	["جريحان من الأهالي", ["wounded"]],
	["حالات اختناق بين المتظاهرين", ["wound"]],
	["ما زال خمسة مفقودين", ["lost"]],
	["فقدان الاتصال بمجموعة من العمال", ["lost"]],
	["انفجر لغم دون وقوع إصابات", []],
	["ولم ترد أنباء عن إصابات", []],
	["من دون تسجيل إصابات", []],
	["لم تسفر عن سقوط ضحايا", []],
	["فقد أعلن الوزير استقالته", []],
	["اجتمع مقاتلو الفصيل في المقر", []],
	["خرج النازحون من المخيم", []],
];

const PERSONS: readonly Case[] = [
	["قتل طفلان وامرأة", ["child", "woman"]],
	["إصابة رضيع ووالدته", ["child", "woman"]],
	["بينهم 3 نساء وطفلتان", ["woman", "child"]],
	["مدنيون عزل", ["civilian"]],
	["مقتل مدنيَّين اثنين", ["civilian"]],
	["عنصران من الشرطة", ["fighter"]],
	["خمسة من عناصره", ["fighter"]],
	["مقاتلو التنظيم", ["fighter"]],
	["مسلحين اثنين", ["fighter"]],
	["جنديين تركيين", ["soldier"]],
	["ضابط وثلاثة عسكريين", ["soldier", "soldier"]],
	["رجال الأمن", ["police"]],
	["شرطي ورجلا أمن", ["police", "police"]],
	["ضابط شرطة", ["police"]],
	["ضابط في الجيش", ["soldier"]],
	["حارس القرية", ["police"]],
	["من منسوبي القوات", ["soldier"]],
	["ثمانية من الثوار", ["fighter"]],
	["عدد من الأبرياء", ["civilian"]],
	["ثلاثة سياسيين", ["person"]],
	["أشخاص من عائلة واحدة", ["person", "person"]],
	["متطوع وصحفيان", ["person", "person"]],
	["سوريا والعراق", []],
	["قوات سورية", []],
	["القصف الإسرائيلي", []],
	["رائد الفضاء عاد", []],
];

const MEANS: readonly Case[] = [
	["غارة من طائرة مسيّرة", ["drone"]],
	["استهدفت مسيرة سيارة", ["drone"]],
	["بطائرة بدون طيار", ["drone"]],
	["بطائرتين من دون طيار", ["drone"]],
	["مسيرات انتحارية", ["suicide_drone"]],
	["بطائرات مسيّرة مذخرة", ["suicide_drone"]],
	["الطيران الحربي قصف البلدة", ["aircraft"]],
	["مقاتلات حربية", ["aircraft"]],
	["طائرات مروحية", ["helicopter"]],
	["وبمروحيات الأباتشي", ["helicopter"]],
	["بالمدفعية الثقيلة", ["artillery"]],
	["قصف مدفعي وصاروخي", ["artillery", "rocket"]],
	["بقذائف الهاون", ["mortar"]],
	["بقذيفتي هاون", ["mortar"]],
	["براجمات الصواريخ", ["rocket"]],
	["سبعة صواريخ", ["rocket"]],
	["قذائف صاروخية", ["rocket"]],
	["بصاروخ موجه", ["missile"]],
	["صاروخ مضاد للدروع", ["missile"]],
	["صواريخ بالستية", ["missile"]],
	["صواريخ بعيدة المدى", ["missile"]],
	["قذائف الدبابات", ["tank"]],
	["بالأسلحة الرشاشة", ["small_arms"]],
	["قتل بالرصاص الحي", ["small_arms"]],
	["فتحوا النار على الدورية", ["small_arms"]],
	["رصاص قناص", ["sniper"]],
	["انفجار عبوة ناسفة", ["ied"]],
	["عبوتين ناسفتين", ["ied"]],
	["بسيارة مفخخة", ["car_bomb"]],
	["سيارة ملغومة", ["car_bomb"]],
	["دراجة نارية مفخخة", ["car_bomb"]],
	["لغم أرضي", ["mine"]],
	["انفجار من مخلفات الحرب", ["mine"]],
	["قنبلة يدوية", ["grenade"]],
	["حزام ناسف", ["suicide_belt"]],
	["براميل متفجرة", ["barrel_bomb"]],
	["قنابل عنقودية", ["cluster_munition"]],
	["غاز الكلور", ["chemical"]],
	["طعنا بالسكين", ["bladed", "bladed"]],
	["زوارق حربية", ["naval"]],
	["بالأسلحة الثقيلة", ["other"]],
	["زيارة وزير الدفاع", []],
	["نار الأسعار", []],
	["سيارة إسعاف", []],
];

const OBJECTS: readonly Case[] = [
	["استهدف مقرا قياديا", ["headquarters"]],
	["قصف موقعا عسكريا", ["base"]],
	["نقطة عسكرية", ["base"]],
	["أنفاق وخنادق", ["fortification", "fortification"]],
	["حاجزا أمنيا", ["checkpoint"]],
	["مستودعات للأسلحة", ["weapons_depot"]],
	["سيارة عسكرية", ["vehicle"]],
	["عجلتين تابعتين للتنظيم", ["vehicle"]],
	["عربات مدرعة", ["armour"]],
	["رتل عسكري", ["convoy"]],
	["دورية مشتركة", ["patrol"]],
	["مدرج المطار", ["airport"]],
	["معبر حدودي", ["crossing"]],
	["الأحياء السكنية", ["home"]],
	["منازل المدنيين", ["home"]],
	["سوق شعبية", ["market"]],
	["سوقا للمحروقات", ["oil_facility"]],
	["سوق للمحروقات", ["oil_facility"]],
	["روضة أطفال", ["school"]],
	["مركزا صحيا", ["hospital"]],
	["سيارات الإسعاف", ["vehicle"]],
	["مسجدين", ["worship"]],
	["مخيمات النازحين", ["camp"]],
	["السجن المركزي", ["prison"]],
	["مبان حكومية", ["government_building"]],
	["محطة كهرباء", ["infrastructure"]],
	["محطة للنفط", ["oil_facility"]],
	["خط أنابيب الغاز", ["oil_facility"]],
	["ناقلات نفط", ["ship"]],
	["مزرعة لتربية الدواجن", ["farmland"]],
	["قافلة مساعدات", ["aid"]],
	["أسلحة وذخائر", ["weapons"]],
	["حبوب الكبتاغون", ["drugs"]],
	["جثث خمسة أشخاص", ["body"]],
	["مركز البحوث العلمية", ["other"]],
	["مواقع التنظيم", ["none"]],
	["نقاط التماس", ["none"]],
	["دير الزور", []],
	["طائرة حربية", []],
	["حضر الوزير المؤتمر", []],
];

const VALUES = { harm: HARM, person: PERSONS, means: MEANS, object: OBJECTS } as const;

for (const [family, cases] of Object.entries(VALUES) as [keyof typeof VALUES, readonly Case[]][]) {
	describe(`the ${family} lexicon`, () => {
		test.each(cases)("%s", (sentence, expected) => {
			expect(ids(family, sentence)).toEqual(expected);
		});
	});
}

describe("what the entries carry", () => {
	const forms = (family: Family) => [...(language.entries.get(family)?.values() ?? [])];

	test("every word of harm counts in a line of the toll", () => {
		for (const entry of forms("harm")) expect(entry.attributes.get("toll")).toMatch(/^(killed|injured|missing)$/);
	});

	test("children, women, civilians and combatants are counted apart, others in the total only", () => {
		const groups = Object.fromEntries(forms("person").map((entry) => [entry.id, entry.attributes.get("group") ?? null]));
		expect(groups).toEqual({
			child: "children",
			woman: "women",
			civilian: "civilians",
			fighter: "combatants",
			soldier: "combatants",
			person: null,
			police: null,
		});
	});

	test("a drone named alone tells a drone strike, an aircraft named alone need not strike", () => {
		const mention = (sentence: string) => match(readWords("", sentence, language).sentences[0] as never).find((m) => m.family === "means");
		expect(mention("مسيرة تركية")?.unit.form.flags.get("type")).toBe("drone_strike");
		expect(mention("طائرة الرئيس")?.unit.form.flags.has("weak")).toBe(true);
	});
});
