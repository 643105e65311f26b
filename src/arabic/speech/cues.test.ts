import { describe, expect, test } from "vitest";
import { match } from "../../coding/mentions.js";
import { readWords } from "../../coding/words.js";
import { LEXICON_FILES } from "../../generated/lexicons.js";
import { Language } from "../language.js";
import type { Family } from "../schemas.js";

const OWN = /^lexicons\/(cues|places\/heads|harm)/;
const language = new Language(LEXICON_FILES.filter(({ file }) => OWN.test(file)));

/** What one family's entries say of a sentence: the attribute, or the id where none is asked for. */
function read(family: Family, sentence: string, attribute?: string): string[] {
	return readWords("", sentence, language).sentences.flatMap((s) =>
		match(s)
			.filter((m) => m.family === family)
			.map((m) => (attribute ? m.unit.entry.attributes.get(attribute) : undefined) ?? m.unit.entry.id),
	);
}

type Case = readonly [sentence: string, values: readonly string[]];

const SAY: readonly Case[] = [
	["قال المرصد إن الغارة وقعت فجرا", ["say"]],
	["وقالوا إنهم شاهدوا الطائرة", ["say"]],
	["وأفادت مصادر محلية", ["say"]],
	["وأضاف المصدر أن القصف توقف", ["say"]],
	["يؤكد التقرير أن الضحايا مدنيون", ["say"]],
	["وأشارت إلى أن الطريق مغلق", ["say"]],
	["بيّنت الوزارة الحصيلة", ["say"]],
	["وتابعت قائلة", ["say"]],
	["سيارة تابعة للجيش", []],
	["ويذكر أن الطريق مغلق", []],
	["نعت الحركة قائدها", ["say"]],
	["نشرت الوكالة صورا", ["publish"]],
	["تداول ناشطون مقطعا", ["publish"]],
	["جاء في بيان للجيش", ["written"]],
	["موضحا أن العملية انتهت", ["saying"]],
	["وفي تصريحات لصحيفة محلية", ["telling"]],
	["بحسب المرصد", ["according"]],
	["وبحسب شهود", ["according"]],
	["وفقا للمصادر", ["according"]],
	["ووفقا لما أفاد به السكان", ["according"]],
	["نقلا عن مسؤول", ["according"]],
	["بحسب ما ذكرت الوكالة", ["according"]],
	["وفق ما نقلته شبكة محلية", ["according"]],
	["حسبما أفاد مراسلنا", ["according"]],
	["كما ذكرت الصحيفة", ["according"]],
	["على حد قول الناطق", ["according"]],
	["اشتباكات بين الجيش والمسلحين", []],
	["نقل الجرحى إلى المشفى", ["publish"]],
	["قصفت المدفعية القرية", []],
];

const SOURCES: readonly Case[] = [
	["وقال مصدر عسكري", ["source"]],
	["مصادر طبية", ["source"]],
	["شاهدان من البلدة", ["source"]],
	["ناشطون محليون", ["source"]],
	["الناطق باسم الوزارة", ["office", "office"]],
	["المتحدث الرسمي", ["office"]],
	["وزير الدفاع", ["office"]],
	["سلطات المقاطعة", ["office"]],
	["القيادي في الفصيل", ["office"]],
	["وكالة الأنباء الرسمية", ["source"]],
	["صحيفة محلية", ["source"]],
	["رويترز", ["source"]],
	["مراسلنا في المدينة", ["outlet"]],
	["مراسلو الوكالة", ["outlet", "source"]],
	["سقطت قذيفة على الطريق", []],
];

const NEGATION: readonly Case[] = [
	["لم تصل القافلة", ["not"]],
	["لن ينسحب", ["not"]],
	["ليست المرة الأولى", ["not"]],
	["من دون إعلان مسبق", ["not"]],
	["عدم الالتزام بالهدنة", ["not"]],
	["دون وقوع إصابات", ["nobody_hurt"]],
	["دون ورود معلومات عن خسائر بشرية", ["nobody_hurt"]],
	["ولم ترد أنباء عن إصابات", ["nobody_hurt"]],
	["انسحبت القوات", []],
];

const MODALITY: readonly Case[] = [
	["أحبط الجيش هجوما", ["attempted"]],
	["محاولة تسلل", ["attempted"]],
	["وتصدت القوات للهجوم", ["attempted"]],
	["فشلت في اقتحام البلدة", ["attempted"]],
	["تعتزم شن عملية", ["planned"]],
	["سوف تنسحب القوات", ["planned"]],
	["من المقرر أن تبدأ", ["planned"]],
	["تستعد لشن هجوم", ["planned"]],
	["تمهيدا لاقتحام المدينة", ["planned"]],
	["مخططات لشن هجمات", ["planned"]],
	["تعد العدة لعملية جديدة", ["planned"]],
	["هددت بقصف المدينة", ["threatened"]],
	["ربما يستهدف القصف الجسر", ["possible"]],
	["قد يشن هجوما", ["possible"]],
	["في حال انهيار الهدنة", ["possible"]],
	["أنباء غير مؤكدة عن مقتله", ["possible"]],
	["نفى المتحدث سقوط البلدة", ["denied"]],
	["لا صحة للأنباء", ["denied"]],
	["امرأة في حالة حرجة", []],
	["يرجح أنها إسرائيلية", []],
	["قد قصفت المدينة", []],
	["حضر الوزير الاجتماع", []],
];

const ANAPHORA: readonly Case[] = [
	["هاجم التنظيم القرية", ["organisation"]],
	["هاجم تنظيم جديد القرية", []],
	["قصفت القوات البلدة", ["forces"]],
	["قوات مشتركة", []],
	["ردت الحكومة على البيان", ["state"]],
	["اتفق الطرفان على هدنة", ["both"]],
	["لأن الأخير رفض", ["last"]],
	["الهجوم الأخير", []],
	["الأيام الأخيرة", []],
	["وقف طرفان", []],
];

const CONNECT: readonly Case[] = [
	["قصف من قبل القوات", ["agent"]],
	["اغتيل على يد مجهولين", ["agent"]],
	["غارات شنتها الطائرات", ["agent"]],
	["هجوم نفذه مسلحون", ["agent"]],
	["قصف مصدره مناطق سيطرة الجيش", ["agent"]],
	["بدعم جوي من التحالف", ["support"]],
	["وبمشاركة العشائر", ["support"]],
	["بالتنسيق مع الشرطة", ["support"]],
	["هجوم ضد الدورية", ["against"]],
	["انتهاكات بحق السكان", ["against"]],
	["قتلى في صفوف المهاجمين", ["against"]],
	["بواسطة عبوة", ["means"]],
	["مستخدمين الأسلحة الثقيلة", ["means"]],
	["التحالف الذي تقوده السعودية", ["leader"]],
	["فصائل مدعومة من تركيا", ["backer"]],
	["قبل يومين", []],
];

const SERIES: readonly Case[] = [
	["وثق المركز 30 حالة", ["sum"]],
	["بلغ عدد القتلى 40", ["sum"]],
	["منذ بداية العام", ["since"]],
	["منذ آذار 2011", ["since"]],
	["خلال العام الماضي", ["during"]],
	["على مدار السنوات", ["during"]],
	["رصد المرصد غارة", []],
	["أمس الجمعة", []],
];

const QUANTITY: readonly Case[] = [
	["20 ألف نازح", ["displaced"]],
	["10 آلاف محتجز", ["detainees"]],
	["900 جندي", ["fighters"]],
	["24 مخيما", ["facilities"]],
	["مليون دولار", ["money"]],
	["يبلغ عدد سكانها 5000 نسمة", ["population", "population"]],
	["ألف أسرة بحاجة إلى سلال", ["aid_need"]],
	["13 هجوما", ["attacks"]],
	["صباح اليوم", []],
];

const HEADS: readonly Case[] = [
	["محيط قرية كفرتا", ["outskirts", "village"]],
	["بلدتي الفوعة وكفريا", ["village"]],
	["مدينة عدن", ["city"]],
	["بريف حلب الغربي", ["countryside", "direction"]],
	["شمال سوريا", ["direction"]],
	["حي الزهور", ["neighbourhood"]],
	["مخيم اليرموك", ["camp"]],
	["ناحية تل تمر", ["subdistrict", "mountain"]],
	["محافظة صعدة", ["governorate"]],
	["محور كفرموس", ["front"]],
	["معبر باب الهوى", ["crossing"]],
	["أكد الناطق", []],
];

const OPINION: readonly Case[] = [
	["وفي رأيي أن الحرب طويلة", ["view"]],
	["يرى محللون أن الهدنة هشة", ["view"]],
	["رأى الشاهد الطائرة", []],
];

const FAMILIES: readonly (readonly [family: Family, cases: readonly Case[], attribute?: string])[] = [
	["say", SAY],
	["source", SOURCES, "role"],
	["negation", NEGATION],
	["modality", MODALITY, "modality"],
	["anaphora", ANAPHORA, "refers"],
	["connect", CONNECT, "role"],
	["series", SERIES],
	["quantity", QUANTITY, "type"],
	["head", HEADS],
	["opinion", OPINION],
];

for (const [family, cases, attribute] of FAMILIES) {
	describe(`the ${family} lexicon`, () => {
		test.each(cases)("%s", (sentence, expected) => {
			expect(read(family, sentence, attribute)).toEqual(expected);
		});
	});
}

describe("a phrase that nobody was hurt", () => {
	test("covers its word of harm", () => {
		expect(read("harm", "انفجرت عبوة دون وقوع إصابات بشرية")).toEqual([]);
	});

	test("leaves other words of harm alone", () => {
		expect(read("harm", "أصيب عامل دون وقوع قتلى")).toEqual(["wound"]);
	});
});
