import { CLASS, isOf } from "../arabic/classes.js";
import type { DateReading } from "../arabic/dates/index.js";
import { RISES } from "../arabic/tallies.js";
import type { Mention } from "./mentions.js";
import type { Word } from "./words.js";

/** How far behind its verb the word for a total may stand: لترتفع بذلك حصيلة. */
const TOTAL_REACH = 3;

/** Entries that open a time over which something is counted. */
const TIMES: ReadonlySet<string> = new Set(["since", "during"]);

/**
 * Where a sentence tells a total over a time, which acts told before may add to: قتل ثلاثة في غارة، لترتفع بذلك حصيلة القتلى منذ بداية العام إلى 230. The time and
 * the total say nothing of those acts. -1 where it tells none.
 */
export function totalFrom(words: readonly Word[], mentions: readonly Mention[], dates: readonly DateReading[]): number {
	for (let at = 0; at < words.length; at++) {
		if (!isOf(words[at], CLASS.rising) || !bringsTotal(words, at)) continue;
		const later = dates.filter((d) => d.from > at);
		const since = mentions.some((m) => m.family === "series" && m.from > at && TIMES.has(m.unit.entry.id));
		// "منذ بدء القصف فجر اليوم": since an act of one day only that act's dead are counted.
		const timed = later.some((d) => d.rule.startsWith("date.since")) || (since && !later.some((d) => d.precision === "day"));
		return timed || isOfHeld(mentions, at) ? at : -1;
	}
	return -1;
}

/** "ليرتفع عدد المحتجزين لديها إلى 59": those held are none whom the act was done to. */
function isOfHeld(mentions: readonly Mention[], at: number): boolean {
	return mentions.some((m) => m.family === "quantity" && m.unit.entry.id === HELD && m.from > at && m.from <= at + TOTAL_REACH + 1);
}

/** The entry of words for people held. */
const HELD = "held";

/** How far behind the verb of a total its number may stand. */
const RISEN_REACH = 12;

/** "ما يرفع حصيلة المجزرة إلى 12 شهيدا", "ليرتفع عدد القتلى إلى 12": whether a word of harm is what a total has risen to, with those told before. */
export function isRisen(words: readonly Word[], from: number): boolean {
	for (let i = from - 1; i >= 0 && from - i <= RISEN_REACH; i--) {
		if (isOf(words[i], CLASS.hard | CLASS.comma)) return false;
		if (RISES.has(words[i]?.text ?? "")) return bringsTotal(words, i);
	}
	return false;
}

function bringsTotal(words: readonly Word[], at: number): boolean {
	for (let i = at + 1; i <= at + TOTAL_REACH; i++) if (isOf(words[i], CLASS.total)) return true;
	return false;
}
