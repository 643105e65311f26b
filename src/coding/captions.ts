import { ARCHIVED, EARLIER, PREPOSITION } from "../arabic/particles.js";
import type { Mention } from "./mentions.js";
import type { Sentence } from "./words.js";

/** How near the end of a caption it says that its picture is from the archive. */
const AT_END = 4;
/** How near the start: صورة أرشيفية لغارات. */
const AT_START = 2;
/** How far behind an act's noun "earlier" stands: قصف تركي سابق. */
const EARLIER_REACH = 2;

const FULL_STOPS: ReadonlySet<string> = new Set([".", "!", "?"]);

/** Whether a line is the caption of an older picture, whose acts the article does not report: قصف على قرية - أرشيفية، قصف تركي سابق على منبج. */
export function isArchived({ texts, words, title }: Sentence, mentions: readonly Mention[]): boolean {
	const last = words.length - 1;
	if (title || FULL_STOPS.has(texts[last] ?? "") || FULL_STOPS.has(texts[last - 1] ?? "")) return false;
	const at = texts.findIndex((text) => ARCHIVED.has(text));
	if (at >= 0 && (last - at < AT_END || (at <= AT_START && texts[at + 1]?.startsWith(PREPOSITION.for)))) return true;
	return mentions.some(({ family, unit, to }) => {
		if (family !== "act" || unit.verb) return false;
		const earlier = texts.slice(to, to + EARLIER_REACH).findIndex((text) => EARLIER.has(text));
		// "اغتيال عنصر سابق": somebody who was that before.
		return earlier === 0 || (earlier > 0 && !mentions.some((m) => m.from === to && SOMEBODY.has(m.family)));
	});
}

/** Families of words for somebody or something, which an adjective behind them is said of. */
const SOMEBODY: ReadonlySet<string> = new Set(["person", "actor", "object"]);
