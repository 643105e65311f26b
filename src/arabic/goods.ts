import { words } from "./letters.js";

/** Goods that relief brings: شحنة مساعدات، المواد الإغاثية. */
export const GOODS = words(
	"مساعدات المساعدات بمساعدات بالمساعدات ومساعدات والمساعدات للمساعدات إغاثية الإغاثية معونات المعونات غذائية الغذائية أدوية الأدوية والأدوية",
);

/** Relief, behind what carries it: طائرات إغاثة، سفينة الإغاثة. */
export const RELIEF = words("إغاثة الإغاثة للإغاثة إغاثي الإغاثي");
/** What carries it. */
export const CARRIERS = words(
	"طائرة طائرات الطائرات سفينة سفن السفن السفينة شاحنة شاحنات الشاحنات قافلة قوافل القوافل شحنة شحنات مواد المواد جسر الجسر لجسر باخرة بواخر جوي الجوي لإمدادات إمدادات",
);

/** Help of another kind: مساعدات عسكرية. */
export const NO_RELIEF = words("عسكرية العسكرية مالية المالية والعسكرية عسكريا");

/** Things that a form of finding, taking or shooting down ends in: اعترض صواريخ، الاستيلاء على أسلحة. */
export const TAKEN_THINGS: ReadonlyMap<string, "weapons" | "drone" | "drugs"> = new Map([
	...[
		...words(
			"صواريخ الصواريخ صاروخ صاروخا صاروخين أسلحة الأسلحة سلاح السلاح ذخائر الذخائر ذخيرة الذخيرة متفجرات المتفجرات ألغام الألغام عبوات العبوات عبوة لغم قذائف",
		),
	].map((word) => [word, "weapons"] as const),
	...[...words("مسيرة مسيرات المسيرات المسيرة مسيرتين")].map((word) => [word, "drone"] as const),
	...[...words("مخدرات المخدرات حشيش الحشيش كبتاغون الكبتاغون")].map((word) => [word, "drugs"] as const),
]);
