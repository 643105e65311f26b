import { words } from "./letters.js";

/** Words that open the parts of what was counted: 166 قتيلا، هم 114 من الجيش، يتوزعون إلى 19 مسلحا. */
export const DIVIDING = words("هم وهم هن وهن موزعين موزعون يتوزعون وتوزعوا توزعوا موزعة");

/** Before those who were with somebody: قتل مع ثلاثة من مرافقيه. */
export const IN_COMPANY = words("مع رفقة ورفقة برفقة بصحبة صحبة");

/** Words for the greatest of many, between a number and those counted: اثنين من كبار القادة. */
export const GREATEST = words("كبار أبرز أهم أخطر خيرة");

/** A group of people whose number is not told: مجموعة من اللاجئين، عائلة. */
export const UNCOUNTED_GROUPS = words("مجموعة عائلة أسرة");
