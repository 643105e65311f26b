import { fold } from "../letters.js";
import { prefixed, wordSet } from "./prefixed.js";

/** How the word for two of a thing is told from many: by its ending alone, or only in the nominative or with "two". */
type Sureness = "sure" | "nominative";

/** Nouns that reports count whose plural is broken or in -at: their -ayn is the dual. */
const BROKEN = `غارة ضربة هجوم انفجار طفل طفلة جندي قتيل قتيلة شهيد شهيدة جريح شخص عنصر رجل شاب فتاة ضابط ضابطة سيدة صاروخ قذيفة عملية تفجير سيارة جثة
محطة شقيق شقيقة طائرة مروحية مسيرة دبابة عربة آلية مدرعة شاحنة دراجة حافلة قنبلة عبوة لغم برميل قرية بلدة مدينة مدرسة مسجد مستشفى مشفى مركز موقع مقر منزل
مبنى منطقة نقطة حاجز قاعدة ثكنة مستودع مخزن رصاصة طلقة جثمان طالب طالبة عامل عاملة حارس قائد قناص أسير أسيرة راعي طبيب طبيبة مهندس رضيع رضيعة
عائلة أسرة فصيل كمين اشتباك محاولة جولة دفعة قافلة دورية خلية شحنة سفينة زورق حريق مجزرة بئر طفلة حفيد زوجة بنت ابن صحفية مدنية مقاتلة
مصابة مسنة امرأة مجندة معلمة متظاهرة ناشطة عضو فرد جثة رتل مطار جسر معبر سوق مخيم خيمة قتيلة مرة مقذوف هدف رهينة راكب سائق`;

/** Nouns with a sound masculine plural: -ayn is as a rule the plural. */
const SOUND = `مدني مسلح مواطن قيادي شرطي صحفي صحافي متطوع فلسطيني مقاتل مصاب معتقل لاجئ نازح ناشط إعلامي مسعف متظاهر محتج إرهابي انتحاري مهاجر موظف سوري عراقي
تركي إسرائيلي روسي أميركي لبناني إيراني كردي مجند مهرب مطلوب مشتبه مختطف مفقود محتجز مجهول متمرد معلم مزارع عسكري مسؤول مهاجم مستوطن مستعرب موقوف سجين`;

const FEMININE = fold("ة");
const ENDINGS: readonly (readonly [string, Sureness])[] = [
	["ان", "sure"],
	["ين", "nominative"],
];

function dualForms(written: string, broken: boolean): (readonly [string, Sureness])[] {
	return [...wordSet(written)].flatMap((noun) => {
		const feminine = noun.endsWith(FEMININE);
		const stem = feminine ? `${noun.slice(0, -1)}ت` : noun;
		return ENDINGS.map(([ending, sureness]) => [stem + ending, broken || feminine ? "sure" : sureness] as const);
	});
}


/** Duals of what reports count, with what may be attached. */
export const DUALS = prefixed([...dualForms(BROKEN, true), ...dualForms(SOUND, false)]);

/** Short duals before a genitive: قذيفتي هاون، عبوتا ناسفتين. */
export const SHORT_DUALS = prefixed(
	[...wordSet("قذيفة عبوة غارة ضربة قنبلة طائرة دبابة سيارة عملية جثة طلقة")].flatMap((noun) => [
		[`${noun.slice(0, -1)}تي`, true] as const,
		[`${noun.slice(0, -1)}تا`, true] as const,
	]),
);

/** Words that end like a dual and are none: countries, boys, knights, youths. */
const NO_DUALS = wordSet("بلدان فتيان فرسان شبان لبنان خزان بركان برلمان بيان ميدان إنسان سكان جيران نيران طيران جدران قضبان عدوان سلطان جثمان لجان حيوان ديوان عنوان إيوان بستان فنان دخان");

const TWO = wordSet("اثنان اثنين اثنتان اثنتين");

export interface DualMatch {
	readonly to: number;
	readonly rule: string;
}

/** A word in the dual that counts two of itself. `isNoun` widens the table to further known nouns. */
export function dualAt(words: readonly string[], i: number, isNoun: ((stem: string) => boolean) | undefined): DualMatch | null {
	const word = words[i] as string;
	const known = DUALS.get(word);
	const two = TWO.has(words[i + 1] ?? "");
	if (known) {
		if (known.value !== "sure" && !two) return null;
		return { to: two ? i + 2 : i + 1, rule: "number.dual" };
	}
	if (SHORT_DUALS.has(word)) return words[i + 1] !== undefined && startsArabic(words[i + 1] as string) ? { to: i + 1, rule: "number.dual-short" } : null;
	if (!isNoun || word.length < 5 || NO_DUALS.has(word) || !(word.endsWith("ان") || word.endsWith("ين"))) return null;
	for (const bare of bareForms(word)) {
		if (bare.length < 5 || NO_DUALS.has(bare)) continue;
		const stem = bare.slice(0, -2);
		const feminine = stem.endsWith("ت") && isNoun(stem.slice(0, -1) + FEMININE);
		// A stem in -i or a participle in m- takes the sound plural, which looks alike in -ayn.
		const unsure = !feminine && bare.endsWith("ين") && (stem.endsWith("ي") || stem.startsWith("م"));
		if ((feminine || isNoun(stem)) && (two || !unsure)) return { to: two ? i + 2 : i + 1, rule: "number.dual-noun" };
	}
	return null;
}

function startsArabic(word: string): boolean {
	const unit = word.charCodeAt(0);
	return word.length > 1 && unit >= 0x0621 && unit <= 0x064a;
}

const ATTACHED = wordSet("و ف ب ل ك");

/** A word with and without one or two attached letters and the article. */
function bareForms(word: string): string[] {
	const forms = [word];
	let rest = word;
	for (let k = 0; k < 2 && ATTACHED.has(rest[0] as string) && rest.length > 5; k++) {
		rest = rest.slice(1);
		forms.push(rest);
	}
	for (const form of [...forms]) if (form.startsWith("ال") && form.length > 6) forms.push(form.slice(2));
	return forms;
}
