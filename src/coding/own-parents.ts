import { AMONG, conjoined, withoutArticle } from "../arabic/particles.js";
import { familyBits } from "../arabic/schemas.js";
import { DIVIDING, PARENTS } from "../arabic/tallies.js";
import type { Mention } from "./mentions.js";
import type { Word } from "./words.js";

const HARM = familyBits("harm");
const PEOPLE = familyBits("person");

/**
 * Whether a word that may be a mother or a father is none: they stand right behind a word of harm (مقتل أم وطفلها), what opens the parts of a number (هم أب وأم
 * وطفلان), or behind "and" and others of a family (والأب والأم).
 */
export function isNoParent({ family, unit, from, proclitics }: Mention, found: readonly Mention[], words: readonly Word[]): boolean {
	if (family !== "person" || unit.form.text.length !== 2) return false;
	// "أما" is "as for".
	if (!PARENTS.has(withoutArticle((words[from]?.text ?? "").slice(proclitics.length)))) return true;
	const before = words[from - 1]?.text ?? "";
	if (AMONG.has(before) || DIVIDING.has(before)) return false;
	const families = conjoined(proclitics) ? PEOPLE : HARM;
	return !found.some((m) => m.to === from && ((families >> m.unit.rank) & 1) !== 0);
}
