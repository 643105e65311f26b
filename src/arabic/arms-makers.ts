import { words } from "./letters.js";

/** What is done with weapons where they are made, kept or served, and whose trade they are, before their noun: مستودع لتصنيع المسيرات. */
export const MAKING_ARMS = words(
	`تصنيع لتصنيع وتصنيع صناعة لصناعة وصناعة إنتاج لإنتاج وإنتاج تجميع لتجميع وتجميع تركيب لتركيب تخزين لتخزين وتخزين تطوير لتطوير وتطوير صيانة لصيانة
	وصيانة تجهيز لتجهيز وتجهيز إعداد لإعداد مشغل مشغلي مشغلو ومشغلي وحدة وحدات ووحدة عمليات برنامج برامج`,
);

/** Firing weapons, behind the word of where it is done: منصات لإطلاق الصواريخ. */
export const LAUNCHING_ARMS = words("إطلاق لإطلاق وإطلاق");

/** Where weapons are fired from, before the word of firing them. */
export const LAUNCH_PADS = words(
	"منصة منصات منصتي منصتين ومنصة ومنصات لمنصات موقع موقعا مواقع موقعي وموقع ومواقع لمواقع قاعدة قواعد وقاعدة وقواعد نقطة نقاط ونقاط مركز مراكز ومراكز",
);

/** Where weapons are kept: مخازن صواريخ ومسيرات. */
export const ARMS_STORES = words(
	"مخزن مخازن مستودع مستودعات مصنع مصانع معمل معامل ورشة ورش ورشات مخزنا مستودعا مصنعا معملا لمخازن لمستودعات للمخازن ومخازن ومستودعات ومصانع وورش",
);
