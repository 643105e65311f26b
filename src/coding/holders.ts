import { CLASS, isOf } from "../arabic/classes.js";
import { AREAS_WITHIN, BRANCHES, CONTROL, HELD_AREAS, SIDING, SUBJECT_TO, SWORN, UNDER, UNDER_CONTROL, WITHIN } from "../arabic/holding.js";
import { PREPOSITION } from "../arabic/particles.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";

/**
 * Whether a phrase only tells who holds the area that something else is in, or whose side a place takes: قصفت قرية ضمن مناطق سيطرة الحوثيين، الفوعة
 * وكفريا المواليتين للنظام. An area that is itself what an act is done to tells whom it is done to: قصف على مناطق سيطرة الحوثيين.
 */
export function isHolder({ from, prep, cue }: Phrase, parsed: Parsed): boolean {
	if (cue !== null) return false;
	const { words, texts } = parsed.sentence;
	let i = from - 1;
	while (i >= 0 && isOf(words[i], CLASS.bracket)) i--;
	if (isOf(words[i], CLASS.body) && words[i]?.shape.preposition === null) i--;
	const [before = "", ahead = "", third = ""] = [texts[i], texts[i - 1], texts[i - 2]];
	if (prep === PREPOSITION.for)
		return (
			SUBJECT_TO.has(before) ||
			SWORN.has(before) ||
			BRANCHES.has(before) ||
			BRANCHES.has(ahead) ||
			(SIDING.has(before) && isOfPlace(i, parsed))
		);
	// "جبهة النصرة، ذراع تنظيم القاعدة في سوريا": behind a comma what a body is the arm of.
	if (UNDER_CONTROL.has(before) || (prep === null && BRANCHES.has(before) && isOf(words[i - 1], CLASS.comma))) return true;
	return CONTROL.has(before) && (UNDER.has(ahead) || AREAS_WITHIN.has(ahead) || (HELD_AREAS.has(ahead) && WITHIN.has(third)));
}

/** Whether an adjective stands behind a place's name, or behind a word for towns. */
function isOfPlace(at: number, { places, mentions }: Parsed): boolean {
	return places.some(({ to }) => to === at) || mentions.some(({ family, to }) => family === "head" && to === at);
}
