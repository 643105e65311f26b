import { AFTER_THAT, AFTER_WHICH, AT_A_TIME, EARLIER, EARLIER_TIME, OF_A_DAY, PRECEDED } from "../arabic/going-on.js";
import { THAT } from "../arabic/particles.js";
import type { Act } from "./acts.js";
import type { Parsed } from "./mentions.js";
import type { Trigger } from "./triggers.js";
import type { Word } from "./words.js";

/** Rules of times without days: خلال الأشهر الماضية. */
const VAGUE: ReadonlySet<string> = new Set(["date.recent", "date.past", "date.past-open", "date.ago-open"]);

/**
 * Whether an act's clause tells no day and says that the act was at some other time than what is told beside it (سبق أن قصفت، قصفتها سابقا، بعد أن هاجموا، خلال الأشهر الماضية): it has no
 * day, whatever day that was on. Codebook, "Fields": a vague time gives none.
 */
export function isElsewhen(parsed: Parsed, { from, to, triggers }: Act): boolean {
	const { words, texts } = parsed.sentence;
	const [first] = triggers;
	if ((first?.verb && isBehind(texts, first.from)) || isPreceding(words, from - 1)) return true;
	for (let i = from; i < to; i++) {
		const text = texts[i] as string;
		if (isPreceding(words, i) || (EARLIER.has(text) && triggers.some((t) => isOf(t, i)))) return true;
		if (AT_A_TIME.has(text) && EARLIER_TIME.has(texts[i + 1] ?? "") && !OF_A_DAY.has(texts[i + 2] ?? "")) return true;
	}
	const once = isOnce(triggers);
	return parsed.dates.some((date) => {
		if (date.start !== null || date.from < from || date.to > to) return false;
		return date.end === null ? VAGUE.has(date.rule) : once && date.rule === OPEN_SINCE;
	});
}

/** "For some days", which of what happened once means "some days ago": نجحت القوات منذ أيام في استعادة المدينة. */
export const OPEN_SINCE = "date.since-open";
/** Types of acts that happen once, on a day. */
const ON_A_DAY: ReadonlySet<string> = new Set([
	"territory_taken",
	"arrest",
	"abduction",
	"assassination",
	"execution",
	"release",
	"withdrawal",
	"agreement",
	"talks",
	"explosion",
	"suicide_attack",
]);

/** Whether an act that happens once is told by a past verb. */
export function isOnce(triggers: Act["triggers"]): boolean {
	const [first] = triggers;
	return first?.verb === true && first.mention.unit.voice !== "present" && triggers.some(({ type }) => ON_A_DAY.has(type));
}

/** How far behind an act's word "earlier" may stand, or before it; further on it is of a name: جبهة النصرة سابقا. */
const EARLIER_REACH = 2;

/** "قصف جوي سابقا", "سابقا قصفت": whether an adverb at a word goes with an act's. */
function isOf({ from, to }: Trigger, at: number): boolean {
	return at >= to ? at - to <= EARLIER_REACH : at < from && from - at <= EARLIER_REACH;
}

/** "سبق أن", "سبق وأن"; at a line's head it is also a paper's name. */
function isPreceding(words: readonly Word[], i: number): boolean {
	return PRECEDED.has(words[i]?.text ?? "") && words[i + 1]?.kind === "word";
}

/** "بعد أن هاجم", "بعدما هاجم": whether a verb tells what came before the act beside it. */
function isBehind(texts: readonly string[], verb: number): boolean {
	const before = texts[verb - 1] ?? "";
	return AFTER_WHICH.has(before) || (THAT.has(before) && AFTER_THAT.has(texts[verb - 2] ?? ""));
}
