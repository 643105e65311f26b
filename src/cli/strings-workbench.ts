import type { Label } from "./strings-labels.js";

/** What `rasd boundaries` and `rasd places settle` say. */
export const WORKBENCH = {
	boundariesTaken: {
		en: "%1, level %2: %3 areas (%4), %5 of %6 points are shown for a whole country",
		ar: "%1، المستوى %2: ‏%3 منطقة (%4)، ويُعرض للبلد كله %5 من %6 نقطة",
	},
	boundariesKnown: {
		en: "%1 of %2 areas are in the gazetteer, so that what lies in them can be counted",
		ar: "%1 من %2 منطقة في معجم الأماكن، فيمكن عدّ ما يقع فيها",
	},
	boundariesNew: { en: "new", ar: "جديدة" },
	boundariesReplaced: { en: "in place of the earlier ones", ar: "بدل السابقة" },
	boundariesUnchanged: { en: "unchanged", ar: "بلا تغيير" },
	boundaryField: { en: "%1 from the field %2", ar: "%1 من الحقل %2" },
	boundaryNoField: { en: "no field has %1", ar: "لا حقل فيه %1" },
	fieldName: { en: "English names", ar: "الأسماء الإنكليزية" },
	fieldNameAr: { en: "Arabic names", ar: "الأسماء العربية" },
	fieldCode: { en: "codes", ar: "الرموز" },
	fieldParent: { en: "codes of the areas round them", ar: "رموز ما يحيط بها" },
	noBoundaries: {
		en: "no boundaries were imported; the map's own countries and governorates are always there",
		ar: "لم تُستورد حدود؛ دول الخريطة ومحافظاتها موجودة دائما",
	},
	boundariesListed: { en: "%1 areas, %2 points, %3", ar: "%1 منطقة، %2 نقطة، %3" },
	boundariesGone: { en: "boundaries of %1, level %2, are no longer there", ar: "حُذفت حدود %1 للمستوى %2" },
	noSuchBoundaries: {
		en: "there are no boundaries of %1, level %2; rasd boundaries list shows what there is",
		ar: "لا حدود للبلد %1 في المستوى %2؛ يعرض ‎rasd boundaries list الموجود",
	},
} as const satisfies Record<string, Label>;
