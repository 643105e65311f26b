import { fold, words } from "./letters.js";

/** The word for a state's security forces, without its articles. */
export const SECURITY_FORCES = fold("قوات أمنية");

/** Loaded words for the fighters of an organisation: المتطرفون. */
export const EXTREMISTS = words("متطرفون متطرفين متشددون متشددين جهاديون جهاديين");
