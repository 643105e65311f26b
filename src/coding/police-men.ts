import type { Act } from "./acts.js";
import type { Context } from "./event.js";
import type { Phrase } from "./phrases.js";

/** Entries of men of no named army, and of the word for police that names no country. */
const SOLDIERS = "soldiers";
const SECURITY = "security_forces";
const POLICE = "police";

/**
 * "مقتل ضابط ومجند في انفجار بمدرعة تابعة لقوات الشرطة", "ضابط ومجند من الشرطة": the police, where men of no named army are harmed and the sentence names the police as
 * those whose one of them or whose thing is hit. Takes one of the harmed, the act and its sentence; null where they are somebody else's.
 */
export function policeOf({ sort, head, owned }: Phrase, { from, to }: Act, { phrases }: Context): Phrase | null {
	if (sort !== "actor" || head.unit.entry.id !== SOLDIERS || owned.length > 0) return null;
	for (const phrase of phrases) {
		if (phrase.owner < 0 || phrase.from < from || phrase.to > to) continue;
		const { entry, sense } = phrase.head.unit;
		if (phrase.sort !== "actor" || (sense.kind !== POLICE && entry.id !== SECURITY)) continue;
		const owner = phrases[phrase.owner] as Phrase;
		if (owner.sort === "object" || owner.head.unit.entry.id === SOLDIERS) return phrase;
	}
	return null;
}
