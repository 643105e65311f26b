import type { Label } from "./strings-labels.js";

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
} as const satisfies Record<string, Label>;
