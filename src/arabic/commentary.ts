import { fold } from "./letters.js";

/**
 * Stems, without article and particles, of what is written about a war rather than reported of it: of appeals and the law (إفلات من العقاب، محاسبة، معاناة),
 * and of politics and analysis (تداعيات، نفوذ، تسوية). Acts that such sentences name are seldom told as news.
 */
const STEMS: ReadonlySet<string> = new Set(
	fold(
		`عدوان انتهاك انتهاكات معاناة عقاب رادع ردع إفلات جريمة جرائم مجرمين حقوق حق محاسبة مساءلة قانون قوانين ممنهج ممنهجة تشريد تجويع إبادة ضمير صمت
		تقاعس تخاذل تواطؤ مسؤولية مسؤوليات التزامات أعراف مواثيق كرامة عدالة استهتار وحشية بشاعة همجية فظائع تهجير قسري قسرا مقومات تنديد شجب إدانة
		مرتكبي مرتكبو ضمان إنسانية إنساني مجتمع بنية بنى تحتية مرافق حيوية سياسة سياسات سياسي سياسية موقف مواقف تداعيات أزمة أوضاع وضع واقع حال حالة
		مصير مستقبل حل تسوية سلام استقرار ذريعة ذرائع حجة استراتيجية معادلة مرحلة مشهد ملف ملفات مشروع مشاريع مصالح نفوذ دور علاقات توازن رسالة رسائل
		خطر مخاطر تهديد تهديدات يشكل تشكل يمثل تمثل يعتبر تعتبر يريد تريد يمكن يجب ينبغي لأن لأنه لأنها ظل عالم شعب قضية حرب حروب تاريخ ثورة صراع
		نزاع دول قرار قرارات ملايين`,
	).split(/\s+/),
);

/** Whether a word's stem is one of commentary and not of news. */
export function isOfCommentary(stem: string | null): boolean {
	return stem !== null && STEMS.has(stem);
}
