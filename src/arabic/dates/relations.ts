import { fold } from "../letters.js";
import { wordSet } from "../numbers/prefixed.js";
import type { Piece, Relation } from "./piece.js";
import { headsName, lengthAt } from "./relative.js";
import {
	AFTER_OR_BEFORE,
	FOR_THE_DAY,
	OF_ANOTHER,
	OF_THAT,
	ORDINALS,
	PLACE_HEADS,
	phraseAt,
	SINCE,
	THAT_DAY,
	THE_DAY,
	THE_SAME_DAY,
} from "./words.js";

/** The day after another, before whose act it stands: غداة. */
const ON_THE_MORROW: ReadonlySet<string> = wordSet("غداة وغداة");
/** What goes on for days: behind "after so many days of" it lasted them. */
const LASTING: ReadonlySet<string> = wordSet(
	"معارك المعارك اشتباكات الاشتباكات مواجهات المواجهات القتال قتال القصف قصف الحصار حصار محاصرة محاصرتهم محاصرتها محاصرته المفاوضات مفاوضات المحادثات محادثات المباحثات مباحثات الغارات غارات التوتر توتر الهدوء هدوء الاحتجاجات احتجاجات التظاهرات تظاهرات العدوان الحرب الهجمات هجمات",
);
const FROM = fold("من");
const FOR = fold("ل");
const WHICH = fold("الذي");
const SAME: ReadonlySet<string> = wordSet("نفسه ذاته عينه");
const NEXT_DAY: ReadonlySet<string> = wordSet("التالي");
const LAST_DAY: ReadonlySet<string> = wordSet("السابق");
const THAT_TIME: ReadonlySet<string> = wordSet("الحين الوقت التاريخ اليوم");
const WEEK = 7;
/** The rule of days in a row. */
export const STREAK = "date.streak";

/**
 * A day told by its distance from another: غداة الهجوم, بعد ثلاثة أيام على الهجوم, قبل ذلك بيوم, في اليوم نفسه, في اليوم التالي, منذ ذلك الحين. Its day is found when the others of the article are
 * known (`Chronology`).
 */
export function relationAt(words: readonly string[], i: number): Piece | null {
	const word = words[i] as string;
	const since = phraseAt(SINCE, words, i);
	if (since) return sinceThat(words, since.to);
	if (ON_THE_MORROW.has(word)) return piece(i + 1, "date.morrow", -1, true);
	const side = AFTER_OR_BEFORE.get(word);
	if (side !== undefined) return OF_THAT.has(words[i + 1] ?? "") ? fromThat(words, i + 2, side) : fromAct(words, i + 1, side);
	if (FOR_THE_DAY.has(word)) return streak(words, i + 1);
	const that = THAT_DAY.get(word);
	if (that !== undefined) return fromThat(words, i + 1, that) ?? null;
	if (THE_SAME_DAY.has(word)) return THE_DAY.has(words[i + 1] ?? "") ? ofDay(words, i + 2, 0) : null;
	if (!THE_DAY.has(word)) return null;
	const next = words[i + 1] ?? "";
	const days = SAME.has(next) ? 0 : NEXT_DAY.has(next) ? 1 : LAST_DAY.has(next) ? -1 : null;
	return days === null ? null : ofDay(words, i + 2, days);
}

/** The day last told, or one beside it; not where another is meant: في اليوم نفسه لدخول الهدنة حيز التنفيذ, في اليوم ذاته الذي وقع فيه الهجوم. */
function ofDay(words: readonly string[], to: number, days: number): Piece | null {
	const next = words[to] ?? "";
	if (next.startsWith(FOR) || next.startsWith(WHICH)) return null;
	return piece(to, days === 0 ? "date.same-day" : "date.next-day", days, false);
}

/** "لليوم الثالث على التوالي": the days of which the last is told, or is today. */
function streak(words: readonly string[], i: number): Piece | null {
	const nth = phraseAt(ORDINALS, words, i);
	return nth?.found.definite && nth.value > 1 ? piece(nth.to, STREAK, 1 - nth.value, false, "up-to") : null;
}

/** "منذ ذلك الحين": from the time last told until publication. */
function sinceThat(words: readonly string[], i: number): Piece | null {
	return OF_THAT.has(words[i] ?? "") && THAT_TIME.has(words[i + 1] ?? "") ? piece(i + 2, "date.since-that", 0, false, "until-now") : null;
}

function piece(to: number, rule: string, days: number, beside: boolean, lasting: Relation["lasting"] = null): Piece {
	const relation: Relation = { days, beside, lasting };
	return { to, start: null, end: null, precision: "vague", rule, relation };
}

/** "بعد يومين على الهجوم": the attack was two days before what is told beside it. "After" is 1, "before" -1. */
function fromAct(words: readonly string[], i: number, side: number): Piece | null {
	const length = lengthAt(words, i);
	if (!length || length.count === null || length.loose || length.definite || headsName(words, length)) return null;
	const days = length.unit === "day" ? length.count : length.unit === "week" ? WEEK * length.count : null;
	if (days === null || !OF_ANOTHER.has(words[length.to] ?? "") || PLACE_HEADS.has(words[length.to + 1] ?? "")) return null;
	const lasting = side > 0 && days > 1 && words[length.to] === FROM && LASTING.has(words[length.to + 1] ?? "");
	return piece(length.to + 1, side > 0 ? "date.after-act" : "date.before-act", -side * days, true, lasting ? "between" : null);
}

/** "قبل ذلك بيومين", "بعدها بثلاثة أيام": so many days from the day last told. */
function fromThat(words: readonly string[], i: number, side: number): Piece | null {
	const length = lengthAt(words, i);
	if (!length || length.count === null || length.loose || length.definite) return null;
	const days = length.unit === "day" ? length.count : length.unit === "week" ? WEEK * length.count : null;
	return days === null ? null : piece(length.to, "date.from-that-day", side * days, false);
}
