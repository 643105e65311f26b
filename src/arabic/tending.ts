import { words } from "./letters.js";

/** Nouns and verbs of tending the harmed and of getting them out, as the lexicons write them. */
export const TENDING = words("إسعاف أسعف علاج إنقاذ انتشال نقل");

/** Words that say that an act was done and not by whom: تم إسعاف المصابين، جرى انتشال الجثث. */
export const WAS_DONE = words("تم وتم فتم يتم ويتم جرى وجرى يجري ويجري");

/** Words of getting treatment: لتلقي العلاج، يتلقى المصابون العلاج. */
export const GETTING = words("تلقي لتلقي تلقيهم لتلقيهم لتلقيه لتلقيها يتلقى تتلقى يتلقون يتلقيان تلقى تلقت تلقوا ويتلقى وتلقى وتلقوا");

/** Where those go who were tended: أسعفت إلى المشفى، أسعف على إثرها. */
export const TAKEN_TO = words("إلى على في نحو لأحد لأقرب لإحدى للمشفى للمستشفى لمشفى لمستشفى");

/** Treatment, as the lexicon writes it. */
export const TREATMENT = "علاج";
