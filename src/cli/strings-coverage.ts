import type { GapKind } from "../coding/coverage/ranking.js";
import type { Label } from "../schemes/labels.js";

/** What each ranking is of. */
export const GAP_LABELS: Readonly<Record<GapKind, Label>> = {
	verbs: { en: "Verbs in sentences that tell an act or a toll", ar: "أفعال في جمل تذكر فعلاً أو حصيلة" },
	nouns: { en: "Nouns in sentences that tell an act or a toll", ar: "أسماء في جمل تذكر فعلاً أو حصيلة" },
	actors: {
		en: "Names beside acts and behind words for bodies: possible actors",
		ar: "أسماء بجوار الأفعال وبعد كلمات الهيئات: جهات محتملة",
	},
	speech: { en: "Words before “that” or a quotation: possible verbs of saying", ar: "كلمات قبل «أنّ» أو اقتباس: أفعال قول محتملة" },
	places: { en: "Names behind words for places that no gazetteer has", ar: "أسماء بعد كلمات الأماكن ليست في أي معجم" },
	phrases: { en: "Set phrases that open an outlet's sentences", ar: "عبارات ثابتة تفتتح جمل وسيلة بعينها" },
};

/** The columns of a ranking, and what is said where there is none; `{}` stands for a number. */
export const GAP_FIELDS = {
	form: { en: "form", ar: "الصيغة" },
	count: { en: "times", ar: "المرات" },
	articles: { en: "articles", ar: "المقالات" },
	outlets: { en: "outlets", ar: "الوسائل" },
	score: { en: "score", ar: "الدرجة" },
	none: { en: "nothing in {} articles or more", ar: "لا شيء في {} من المقالات فأكثر" },
} as const satisfies Record<string, Label>;
