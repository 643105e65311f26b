import { BEGUN_WITH, NO_GOAL, ORDINALS, TO_BEGIN, TO_TAKE_PART } from "../arabic/ahead.js";
import { CLASS, isOf } from "../arabic/classes.js";
import { attachedPreposition, PREPOSITION } from "../arabic/particles.js";
import type { Act } from "./acts.js";
import type { Ahead } from "./ahead.js";
import type { Parsed } from "./mentions.js";

/** How far before an act's noun the word of beginning stands: لبدء تنفيذ المرحلة. */
const BEFORE = 3;
/** How far before that word another stands that makes it no goal: الساعات الأولى لبدء الهدنة. */
const GOAL_REACH = 3;

/** "وصلت قوات لبدء معركة التحرير", "للمشاركة في عملية عسكرية": an act that somebody comes to begin, or one not told of before that he comes to take part in; null where none is. */
export function toBegin({ sentence: { texts, words } }: Parsed, { triggers: [first] }: Act): Ahead | null {
	if (first === undefined || first.verb || first.sort === "harm") return null;
	const own = TO_BEGIN.has(texts[first.from] ?? "");
	const led = attachedPreposition(first.mention.proclitics);
	if (!own && led !== "" && led !== PREPOSITION.by) return null;
	for (let at = own ? first.from : first.from - 1; at >= Math.max(0, first.from - BEFORE); at--) {
		const text = texts[at] ?? "";
		if (TO_BEGIN.has(text) || (TO_TAKE_PART.has(text) && !first.mention.definite)) {
			for (let i = at - 1; i >= Math.max(0, at - GOAL_REACH) && !isOf(words[i], CLASS.hard); i--)
				if (NO_GOAL.has(texts[i] ?? "") || ORDINALS.has(texts[i] ?? "")) return null;
			return { value: "planned", rule: "modality.to-begin", from: at, to: at + 1 };
		}
		if (!BEGUN_WITH.has(text)) return null;
	}
	return null;
}
