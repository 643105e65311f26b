import type { SkipCode } from "../intake/gazetteer-rows.js";
import type { Label } from "../schemes/labels.js";

/** Places that the help asks for by way of example. */
export const EXAMPLE_PLACES = ["سرمين", "دير الزور"] as const;

/** Why rows of a gazetteer are left out. */
export const SKIPS: Readonly<Record<SkipCode, Label>> = {
	"no-arabic-name": { en: "no name in Arabic letters", ar: "لا اسم بحروف عربية" },
	"no-country": { en: "no country; give --country", ar: "لا بلد؛ أعطِ ‎--country" },
	"other-country": { en: "not in the country asked for", ar: "ليس في البلد المطلوب" },
	"no-point": { en: "no latitude and longitude in degrees", ar: "لا خط عرض وطول بالدرجات" },
	"not-current": { en: "no longer current", ar: "لم يعد قائماً" },
	"not-a-place": { en: "not a kind of place that articles name", ar: "ليس من الأماكن التي تسميها المقالات" },
	"doubtful-name": {
		en: "Arabic name marked as doubtful (C); --doubtful takes it",
		ar: "اسم عربي مشكوك فيه (C)؛ ‎--doubtful يأخذه",
	},
	abandoned: { en: "an abandoned place", ar: "مكان مهجور" },
	"region-elsewhere": { en: "the region's code is another country's", ar: "رمز المحافظة لبلد آخر" },
	"same-id": { en: "an earlier row has the same id", ar: "لسطر سابق المعرّف نفسه" },
	"not-fields": { en: "not the number of fields there must be", ar: "عدد الحقول غير صحيح" },
	"not-point": { en: "no point", ar: "ليس نقطة" },
};

/** What `rasd places` says; `{}` stands for what it is about. */
export const TOLD = {
	taken: { en: "{} places taken", ar: "أُخذ {} مكاناً" },
	new: { en: "new", ar: "جديد" },
	replaced: { en: "in place of the earlier table", ar: "بدل الجدول السابق" },
	unchanged: { en: "unchanged", ar: "بلا تغيير" },
	leftOut: { en: "{} rows left out", ar: "تُرك {} سطراً" },
	firstLine: { en: "first: line {}", ar: "أولها السطر {}" },
	rowsRead: { en: "{} rows", ar: "{} سطراً" },
	namesRead: { en: "Arabic names read", ar: "قُرئت الأسماء العربية" },
	notImported: { en: "{} files could not be imported", ar: "تعذّر استيراد {} من الملفات" },
	noTables: { en: "no tables in {}; the embedded gazetteer is always there", ar: "لا جداول في {}؛ المعجم المرفق موجود دائماً" },
	places: { en: "{} places", ar: "{} مكاناً" },
	removed: { en: "removed {}", ar: "حُذف {}" },
	noTable: { en: "no table {}; `rasd places list` shows what there is", ar: "لا جدول باسم {}؛ يعرض الأمر rasd places list الموجود" },
	noPlace: {
		en: "no place is named {}; write it in Arabic or English, or add a country's full gazetteer with `rasd places import`",
		ar: "لا مكان باسم {}؛ اكتبه بالعربية أو الإنكليزية أو أضف معجم البلد كاملاً بالأمر rasd places import",
	},
} as const satisfies Record<string, Label>;

export const PLACE_FIELDS = {
	name: { en: "name", ar: "الاسم" },
	english: { en: "in English", ar: "بالإنكليزية" },
	kind: { en: "kind", ar: "النوع" },
	admin1: { en: "governorate", ar: "المحافظة" },
	district: { en: "district", ar: "المنطقة" },
	point: { en: "lat, lon", ar: "الإحداثيات" },
	people: { en: "people", ar: "السكان" },
	id: { en: "id", ar: "المعرّف" },
	source: { en: "source", ar: "المصدر" },
} as const satisfies Record<string, Label>;
