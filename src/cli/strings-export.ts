import type { Label } from "../schemes/labels.js";

/** What choosing claims and incidents, and writing them out, says. As in `RECORD`. */
export const EXPORT = {
	daysTurned: { en: "%1 lies behind %2; turn them round", ar: "%1 بعد %2؛ اعكسهما" },
	unknownPlace: {
		en: "no place is called %1; `rasd places find` shows what there is, and a code (SY, SY-ID) or an id will do",
		ar: "لا مكان باسم %1؛ يعرض ‎`rasd places find` ما هو معروف، ويصح رمز ‎(SY, SY-ID)‎ أو معرّف",
	},
	severalPlaces: {
		en: "%1 may be several places; give the id of one to --place:",
		ar: "قد يكون %1 أكثر من مكان؛ أعطِ معرّف أحدها للخيار ‎--place‎:",
	},
	wrongFormat: { en: "%1 are written as %2; %3 is for others", ar: "تُكتب %1 بصيغة %2؛ الصيغة %3 لغيرها" },
	archiveNeedsFile: { en: "an archive goes to a file; give --out FILE", ar: "يُكتب الأرشيف في ملف؛ أعطِ ‎--out FILE" },
	capturesAreExact: {
		en: "captures are the articles as they came, and name hospitals, schools, camps and shelters; give --exact if they stay inside",
		ar: "اللقطات هي المقالات كما وردت وتسمّي المشافي والمدارس والمخيمات والملاجئ؛ أعطِ ‎--exact إن بقيت في الداخل",
	},
	exportedClaims: { en: "%1 claims", ar: "%1 ادعاءات" },
	exportedIncidents: { en: "%1 incidents", ar: "%1 حوادث" },
	exportedCaptures: { en: "%1 captures", ar: "%1 لقطات" },
	outBlurred: {
		en: "%1 near hospitals, schools, camps or shelters are told by their district; --exact gives them as they are, for use inside",
		ar: "ذُكر %1 قرب مشاف أو مدارس أو مخيمات أو ملاجئ بالمنطقة وحدها؛ يعطيها ‎--exact كما هي للاستعمال الداخلي",
	},
	outExact: {
		en: "exact: sensitive places are not blurred; not for publication",
		ar: "كما هي: لم تُحجب المواقع الحساسة؛ ليست للنشر",
	},
	outStopped: { en: "stopped; nothing was written to %1", ar: "توقّف؛ لم يُكتب شيء في %1" },
} as const satisfies Record<string, Label>;
