import { words } from "./letters.js";

/** "Control", of those who hold an area: ضمن مناطق سيطرة الحوثيين. */
export const CONTROL = words("سيطرة نفوذ انتشار تمركز هيمنة تواجد");
/** The same with what leads to it, which needs no area before: الخاضعة لسيطرة الجيش. */
export const UNDER_CONTROL = words("لسيطرة لنفوذ لهيمنة");
/** Whose control it is said of: تحت سيطرة، خارج سيطرة. */
export const UNDER = words("تحت خارج");
/** Areas, and what places something within them. */
export const HELD_AREAS = words("مناطق منطقة");
export const AREAS_WITHIN = words("بمناطق بمنطقة");
export const WITHIN = words("ضمن في داخل");
/** "Subject to": المناطق الخاضعة للحوثيين. */
export const SUBJECT_TO = words("خاضع خاضعة خاضعين خاضعتين الخاضع الخاضعة الخاضعين الخاضعتين");

/** "That has sworn to", before whom "to" brings: لواء شهداء اليرموك المبايع لداعش. */
export const SWORN = words("مبايع مبايعة مبايعين المبايع المبايعة المبايعين");
/** "The arm", before whom "to" brings: هيئة تحرير الشام، الذراع السوري للقاعدة. */
export const BRANCHES = words("الذراع الجناح الفرع ذراع جناح فرع");
/** Behind a unit, the body's just named: وحدات منه. */
export const OF_ITS_OWN = words("منه منها منهم");
/** Whose side a place takes, before whom "to" brings: بلدتين مواليتين للنظام. */
export const SIDING = words(
	"موال موالية مواليتين الموالي الموالية المواليتين مؤيدة مؤيدتين المؤيدة المؤيدتين مناصرة المناصرة معادية المعادية مناهضة المناهضة حليفة الحليفة",
);
/** Against whom forces stand, before whom "to" brings: القوات المناهضة للحوثيين. */
export const OPPOSED = words("مناهض مناهضة مناهضون مناهضين المناهض المناهضة المناهضون المناهضين");
