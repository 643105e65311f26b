import { TWO_OFFICES } from "../arabic/offices.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";

/** Steps back from a head over the word for two who hold one office, whose adjective it is: بين الرئيسين التركي والروسي. */
export function beforeOffices({ family }: Mention, at: number, { sentence: { texts } }: Parsed): number {
	return family === "nisba" && TWO_OFFICES.has(texts[at - 1] ?? "") ? at - 1 : at;
}

/** "الرئيسان التركي رجب طيب أردوغان والروسي": another's adjective stands beside the one that the name between belongs to; else beside its partner. */
export function holderOf(partner: Phrase, { sort }: Phrase, phrases: readonly Phrase[]): Phrase {
	if (sort !== "nisba" || partner.sort !== "actor" || partner.owner >= 0) return partner;
	return phrases.find((p) => p.sort === "nisba" && p.to === partner.from && p.owner < 0 && p.definite) ?? partner;
}
