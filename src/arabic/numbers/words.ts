import { fold } from "../letters.js";

/** Number words in matching form and their values; gender and case variants are listed. */
function table(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
	return new Map(rows.flatMap(([value, forms]) => forms.split(/\s+/).map((form) => [fold(form), value] as const)));
}

export const UNITS = table([
	[1, "واحد واحدة أحد إحدى"],
	[2, "اثنان اثنين اثنتان اثنتين إثنان إثنين اثني اثنتي اثنا اثنتا إثني إثنا"],
	[3, "ثلاثة ثلاث"],
	[4, "أربعة أربع"],
	[5, "خمسة خمس"],
	[6, "ستة ست"],
	[7, "سبعة سبع"],
	[8, "ثمانية ثماني ثمان"],
	[9, "تسعة تسع"],
	[10, "عشرة عشر"],
]);

export const TENS = table([
	[20, "عشرون عشرين"],
	[30, "ثلاثون ثلاثين"],
	[40, "أربعون أربعين"],
	[50, "خمسون خمسين"],
	[60, "ستون ستين"],
	[70, "سبعون سبعين"],
	[80, "ثمانون ثمانين"],
	[90, "تسعون تسعين"],
]);

export const HUNDREDS = table([
	[100, "مئة مائة مية"],
	[200, "مئتان مئتين مائتان مائتين مئتي مائتي مئتا مائتا"],
	[300, "ثلاثمئة ثلاثمائة"],
	[400, "أربعمئة أربعمائة"],
	[500, "خمسمئة خمسمائة"],
	[600, "ستمئة ستمائة"],
	[700, "سبعمئة سبعمائة"],
	[800, "ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة"],
	[900, "تسعمئة تسعمائة"],
]);

/** Words that multiply what stands before them. */
export const SCALES = table([
	[1000, "ألف آلاف ألفا"],
	[1_000_000, "مليون ملايين مليونا"],
	[1_000_000_000, "مليار مليارات مليارا بليون"],
]);

/** Duals of scales: two by themselves. */
export const DUAL_SCALES = table([
	[2000, "ألفان ألفين ألفي ألفا"],
	[2_000_000, "مليونان مليونين مليوني"],
	[2_000_000_000, "ملياران مليارين ملياري"],
]);

/** Words of magnitude. Codebook, "Quantities". */
export const MAGNITUDES: ReadonlyMap<string, readonly [number, number]> = new Map(
	(
		[
			["عشرات", [20, 99]],
			["مئات", [200, 999]],
			["مائات", [200, 999]],
			["آلاف", [2000, 9999]],
			["ألوف", [2000, 9999]],
			["ملايين", [2_000_000, 9_999_999]],
			["بضعة", [2, 9]],
			["بضع", [2, 9]],
			["عدة", [2, 9]],
			["عديد", [2, 9]],
			["عدد", [2, 9]],
			["عددا", [2, 9]],
			["سلسلة", [2, 9]],
			["مجموعة", [2, 9]],
		] as const
	).map(([word, range]) => [fold(word), range] as const),
);

/** Magnitudes that count only with "of" after them: عدد من، سلسلة غارات is left to the act's noun. */
export const NEEDS_OF: ReadonlySet<string> = new Set(["عدد", "عددا", "عديد", "مجموعه"].map(fold));

/** Words that make a number about, at least or at most; by their words in matching form, longest first. */
export const MODIFIERS: readonly { readonly words: readonly string[]; readonly kind: "about" | "least" | "most" | "majority" | "half" }[] = (
	[
		["about", "نحو"],
		["about", "حوالي"],
		["about", "حوالى"],
		["about", "قرابة"],
		["about", "زهاء"],
		["about", "ما يقارب"],
		["about", "ما يقرب من"],
		["about", "تقريبا"],
		["about", "يقدر ب"],
		["least", "أكثر من"],
		["least", "ما لا يقل عن"],
		["least", "لا يقل عن"],
		["least", "ما يزيد عن"],
		["least", "ما يزيد على"],
		["least", "يزيد على"],
		["least", "يزيد عن"],
		["least", "على الأقل"],
		["least", "فوق"],
		["least", "أزيد من"],
		["most", "ما يصل إلى"],
		["most", "أقل من"],
		["most", "لا يزيد على"],
		["most", "لا يزيد عن"],
		["most", "لا يتجاوز"],
		["most", "على الأكثر"],
		["majority", "معظم"],
		["majority", "غالبية"],
		["half", "نصف"],
	] as const
)
	.map(([kind, words]) => ({ kind, words: fold(words).split(" ") }))
	.sort((a, b) => b.words.length - a.words.length);

/** Units of measure: a number before one counts no people, acts or things. */
export const MEASURES: ReadonlySet<string> = new Set(
	"ملم مم سم متر أمتار مترا متراً كيلومتر كيلومترا كم كلم كيلومترات ميل أميال دقيقة دقائق ساعة ساعات يوم أيام يوما شهر أشهر شهرا سنة سنوات عام أعوام عاما أسبوع أسابيع كيلو كيلوغرام كغ غرام طن أطنان طنا درجة مئوية بالمئة بالمائة في% % عيار هكتار هكتارا دونم دونما برميل عقد عقود قرن ثانية ثوان لتر فهرنهايت غيغا ميغا عقدا ميلا كيلومترين كيلومتر مربع"
		.split(" ")
		.map(fold),
);

/** Words after which a number is a name or a day, not a count. */
export const NAMING: ReadonlySet<string> = new Set("عام سنة الساعة رقم الفرقة اللواء فرقة لواء الفوج القرار المادة عيار تي إف بي شارع طريق صفحة العام الفيلق الدورة تاريخ بتاريخ القناة الكتيبة".split(" ").map(fold));

/** Names of months: a number before one is a day. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(
	"يناير كانون شباط فبراير آذار مارس نيسان أبريل إبريل أيار مايو حزيران يونيو تموز يوليو آب أغسطس أيلول سبتمبر تشرين أكتوبر نوفمبر ديسمبر محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذو ذي جويلية أوت غشت".split(" ").map(fold),
);

export const OTHERS_WORDS: ReadonlySet<string> = new Set("آخرين آخرون أخريات آخران".split(" ").map(fold));

/** The preposition and particles that number phrases use, in matching form. */
export const OF = fold("من");
export const AND = "و";
export const OR = fold("أو");
export const TO = fold("إلى");
export const BETWEEN = fold("بين");
export const HALF = fold("ونصف");
export const QUARTER_OF_MILLION = fold("ربع");
