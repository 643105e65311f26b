import { HERDING, LOADED } from "../arabic/roads.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";

/** "قصفت الطائرات سفينة تحمل مقاتلين وأسلحة": what a ship or vehicle has on it is not what is hit; of help and finds it is what is brought or found. */
export function isCargo({ from, conj }: Phrase, type: string, { sentence: { texts } }: Parsed): boolean {
	if (BROUGHT.has(type)) return false;
	const before = texts[from - 1] ?? "";
	// "خلال رعيه الأغنام": what somebody herds.
	return LOADED.has(before) || HERDING.has(before) || (conj && LOADED.has(texts[from - 2] ?? ""));
}

const BROUGHT: ReadonlySet<string> = new Set(["aid", "seizure", "deployment", "obstruction"]);
