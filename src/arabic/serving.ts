import { words } from "./letters.js";

/** People who are active in a body, as the lexicons write them: ناشط في حماس. */
export const ACTIVE = words("ناشط ناشطا ناشطة ناشطين ناشطون ناشطي نشطاء كوادر كادر");

/** People who work for a body: موظفين في الأمم المتحدة. */
export const EMPLOYED = words("موظف موظفا موظفة موظفين موظفون موظفي موظفات عامل عاملين عاملون عاملا");
