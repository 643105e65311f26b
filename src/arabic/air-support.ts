import { words } from "./letters.js";

/** "With the help of", before the strikes that help an act: بدعم من غارات التحالف، بمساعدة الضربات الجوية. */
export const IN_AID = words("بدعم وبدعم بمساعدة وبمساعدة بمساندة وبمساندة بإسناد وبإسناد بغطاء مدعومة مدعوما مدعومين");
