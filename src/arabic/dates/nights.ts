import { fold } from "../letters.js";
import type { Day } from "./calendar.js";
import type { Piece } from "./piece.js";

/** A piece with the word that it starts at. */
export interface Placed {
	readonly from: number;
	readonly piece: Piece;
}

const AFTER: ReadonlySet<string> = new Set(["بعد", "وبعد", "عقب"].map(fold));
const MIDNIGHT = fold("منتصف");
const LAST_NIGHT = fold("الماضية");
const AND = fold("و");

/**
 * "After midnight" of a night is the day behind it: بعد منتصف الليلة الماضية is today, بعد منتصف ليلة الخميس the night to Friday,
 * not later than publication.
 */
export function afterMidnight(words: readonly string[], from: number, piece: Piece, today: Day | null): Piece {
	const { start, end, to } = piece;
	if (!AFTER.has(words[from - 1] ?? "") || words[from] !== MIDNIGHT || start === null || end === null || today === null) return piece;
	if (start < end) return { ...piece, start: end, rule: "date.after-midnight" };
	if (start >= today) return piece;
	const last = start + 1;
	return { ...piece, start: words[to - 1] === LAST_NIGHT ? last : start, end: last, rule: "date.after-midnight" };
}

/** Two days that follow one another, the second led by "and": ليل الجمعة وفجر السبت, أمس واليوم. Null where they are no such pair. */
export function pairOf(words: readonly string[], first: Placed, second: Placed): Piece | null {
	const [a, b] = [first.piece, second.piece];
	if (a.to !== second.from || !(words[second.from] ?? "").startsWith(AND)) return null;
	if (a.told === undefined || b.told === undefined || a.start === null || a.start !== a.end || b.start !== b.end) return null;
	return b.start === a.start + 1 ? { ...b, start: a.start, rule: "date.two-days" } : null;
}
