import { wordSet } from "../numbers/prefixed.js";
import type { Placed } from "./nights.js";
import type { Piece } from "./piece.js";

/** Words that tell a time more closely than before. */
const CLOSER: ReadonlySet<string> = wordSet("وتحديدا تحديدا وبالتحديد بالتحديد وبالضبط بالضبط");
/** What may stand beside them. */
const BESIDE: ReadonlySet<string> = wordSet(", في خلال");
/** Most words between the two times. */
const LONGEST_GAP = 3;

/** A time that is told again more closely: خلال العام الماضي وتحديدا منذ حزيران, الشهر الماضي، وتحديدا يوم الخميس. Null where it is no such pair. */
export function closerOf(words: readonly string[], first: Placed, second: Placed): Piece | null {
	const between = words.slice(first.piece.to, second.from);
	if (between.length === 0 || between.length > LONGEST_GAP || !between.some((word) => CLOSER.has(word))) return null;
	if (!between.every((word) => CLOSER.has(word) || BESIDE.has(word))) return null;
	const [a, b] = [first.piece, second.piece];
	if (b.start === null || (a.start !== null && b.start < a.start) || (a.end !== null && b.start > a.end)) return null;
	return b;
}
