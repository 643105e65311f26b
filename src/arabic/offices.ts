import { words } from "./letters.js";

/** Two who hold one office, before the adjectives of their countries: بين الرئيسين التركي والروسي. */
export const TWO_OFFICES = words("الرئيسين الوزيرين الزعيمين الجانبين الوفدين الجيشين الحكومتين المبعوثين السفيرين");

/** Two who hold one office, before what it is of: وزيرا الخارجية الأميركي والمصري. */
export const TWO_HOLDERS = words("وزيرا وزيري رئيسا زعيما زعيمي سفيرا سفيري مبعوثا مبعوثي");
