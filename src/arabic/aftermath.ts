import { fold, words } from "./letters.js";

/** Before the noun of what somebody came to harm by: قتل بعد استهدافه. */
export const AFTER = words("بعد عقب بعيد لدى");
/** The same, grown together with "that", before a verb: بعدما استهدفه مجهولون. */
export const AFTER_THAT = words("بعدما عقبما");
/** "When", before the verb of what somebody came to harm by: قتلوا عندما هاجم مسلحون الحاجز. */
export const WHEN = words("عندما حين حينما");
/** Before "when" it is "whereas": في حين. */
export const WHILE = fold("في");
/** "That", before a verb. */
export const OPENS_VERB = words("أن ان");
/** Who was fired on, named before: أطلقوا النار عليه. */
export const UPON = words("عليه عليها عليهم عليهما عليهن باتجاهه باتجاههم نحوه نحوهم صوبه صوبهم");
/** That somebody came under what "for" brings: بعد تعرضه لإطلاق نار. */
export const EXPOSED = words("تعرضه تعرضها تعرضهم تعرضهما تعرضهن");
