import { words } from "./letters.js";

/** Who blows himself up, as a noun: انتحاري فجر سيارة. */
export const BOMBERS = words("انتحاري انتحاريا انتحاريان انتحاريين انتحاريون");
