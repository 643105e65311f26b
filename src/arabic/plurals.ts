import { fold } from "./letters.js";

/** Broken plurals of words for people, as far as reports count them; in matching form. */
const BROKEN = new Set(
	`أطفال نساء قتلى جرحى شهداء ضحايا عناصر جنود ضباط أشخاص رجال شبان شباب عمال أفراد أهالي سكان مواطنون مواطنين أسرى طلاب طلبة تلاميذ أطباء قادة قياديين ركاب حراس رعاة فتية فتيان فتيات أولاد بنات أبناء إصابات جثث جثامين عائلات أسر مدنيون مدنيين مسلحون مسلحين مقاتلون مقاتلين لاجئون نازحون نازحين لاجئين معتقلين معتقلون موقوفين مخطوفين مفقودين مصابين مصابون عسكريين عسكريون كوادر قوات مرضى متظاهرين متظاهرون محتجين صحفيين صحفيون مسعفين متطوعين متطوعون إرهابيين إرهابيون متمردين مرتزقة انتحاريين حوثيين خسائر رضع شيوخ مسنين نسوة سيدات ضباطا أناس ناس آخرين آخرون`
		.split(/\s+/)
		.map(fold),
);

/** Whether a noun for people, without its particles, stands in the plural. Singular and dual give false. */
export function isPlural(stem: string): boolean {
	if (BROKEN.has(stem)) return true;
	return stem.length > 4 && (stem.endsWith("ون") || stem.endsWith("ات"));
}

/** Whether a noun stands in the dual in a report's spelling: طفلان، امرأتين. Sound plurals in ين look alike; those are in the table. */
export function isDual(stem: string): boolean {
	if (BROKEN.has(stem) || stem.length < 4) return false;
	return stem.endsWith("تان") || stem.endsWith("تين") || stem.endsWith("ان");
}
