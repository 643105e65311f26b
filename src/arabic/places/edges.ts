import { words } from "../letters.js";

/** Sides, before "for" and the place whose side it is: الطرف الغربي لمدينة، المدخل الشرقي للمدينة. */
export const SIDE_OF = words(
	"الشمالي الشمالية الجنوبي الجنوبية الشرقي الشرقية الغربي الغربية والشمالي والشمالية والجنوبي والجنوبية والشرقي والشرقية والغربي والغربية",
);

/** "Round", before "for" and what is surrounded: الجبال المحيطة لبلدة. */
export const SURROUNDING = words("المحيط المحيطة المحيطين القريب القريبة المجاور المجاورة");

/** Land that a place has round it: أحراج بلدة كفرجنة، تلال قرية كبانة. */
export const LIKE_EDGES = words(
	"أحراج أحراش حرش حراج غابات غابة جبال تلال تلة أودية وادي سهول سهل بساتين كروم مداخل مدخل مشارف تخوم ضفاف محاور محور صوامع مطاحن",
);
