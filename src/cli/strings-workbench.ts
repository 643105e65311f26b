import type { Label } from "../schemes/labels.js";

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
	placeSettled: {
		en: "settled; %1 articles coded anew, %2 of them changed. Take it back with: rasd places unsettle %3",
		ar: "تم؛ أُعيد ترميز %1 مقالات وتغيّر منها %2. للتراجع: ‎rasd places unsettle %3",
	},
	placeUnsettled: {
		en: "taken back; %1 articles coded anew, %2 of them changed",
		ar: "تم التراجع؛ أُعيد ترميز %1 مقالات وتغيّر منها %2",
	},
	nothingSettled: {
		en: "nothing settled has the id %1; rasd places settled lists what has",
		ar: "لا شيء محسوما بالمعرّف %1؛ يعرضه ‎rasd places settled",
	},
	nothingIsSettled: { en: "no name's meaning was settled", ar: "لم يُحسم معنى أي اسم" },
	noPlaceSettled: {
		en: "no gazetteer has a place of the id %1; rasd places find NAME shows ids",
		ar: "لا مكان بالمعرّف %1؛ يعرض ‎rasd places find NAME المعرّفات",
	},
	elsewhereSettled: { en: "%1 does not lie in what --within says", ar: "‏%1 لا يقع في المنطقة المذكورة في ‎--within" },
	noAreaSettled: { en: "there is no country or governorate %1", ar: "لا بلد ولا محافظة بالرمز %1" },
	noNameSettled: { en: "%1 has no letters that a name could be of", ar: "ليس في %1 حروف اسم" },
} as const satisfies Record<string, Label>;
