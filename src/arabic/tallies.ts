import { words } from "./letters.js";

/** Words that open the parts of what was counted: 166 قتيلا، هم 114 من الجيش، يتوزعون إلى 19 مسلحا. */
export const DIVIDING = words("هم وهم هن وهن موزعين موزعون يتوزعون وتوزعوا توزعوا موزعة");
