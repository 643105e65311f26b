import { words } from "./letters.js";

/** Words for cutting or closing a road. */
export const CUTTING = words(
	"قطع وقطع لقطع بقطع قطعت وقطعت قطعوا وقطعوا تقطع يقطع يقطعون إغلاق وإغلاق لإغلاق بإغلاق أغلق أغلقت أغلقوا وأغلق وأغلقت يغلق تغلق غلق وغلق سد سدوا",
);

/** Roads, in any number. */
export const ROADS = words("طريق الطريق طرق الطرق طرقات الطرقات طريقا أوتوستراد الأوتوستراد");

/** Lines of supply: خطوط الإمداد. */
export const SUPPLY_LINES = words("خط خطوط");
export const SUPPLY = words("إمداد الإمداد الإمدادات إمدادات إمدادها إمداداتهم إمدادهم");

/** Herding, before the herd. */
export const HERDING = words("رعي رعيه رعيها رعيهم لرعي برعي يرعى ترعى يرعون");

/** Words for what a vehicle or ship has on it: سفينة تحمل أسلحة. */
export const LOADED = words("تحمل يحمل تحملان يحملان حملت محملة محملا محمل المحملة المحمل تنقل ينقل لنقل");
