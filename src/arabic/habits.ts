import { words } from "./letters.js";

/** Words that say by themselves that something is done again and again: باستمرار، المتكررة. */
const REPEATED = words("باستمرار مرارا يوميا المتكرر المتكررة متكررة متكررا متكرر تكرار يكرر تكرر ويكرر وتكرر");
/** "بشكل", and how: بشكل شبه يومي، بصورة متكررة. */
const MANNERS = words("بشكل بصورة");
const REGULAR = words("يومي يومية متكرر متكررة مستمر مستمرة متواصل متواصلة دائم دائمة دوري دورية");
const NEARLY = words("شبه");
/** "بين الحين والآخر". */
const BETWEEN = words("بين");
const TIMES = words("الحين الفينة");
/** "في الآونة الأخيرة". */
const OF_LATE = words("الآونة الفترة");
const LATE = words("الأخيرة");

/** All words that such a phrase can begin with. */
const OPENERS: ReadonlySet<string> = new Set([...REPEATED, ...BETWEEN, ...OF_LATE, ...MANNERS]);

/** Words before what only goes on: تواصل قوات الدعم السريع هجماتها، في ظل استمرار القصف. */
const GOING_ON = words(
	"تواصل يواصل يتواصل تتواصل تستمر يستمر وتواصل ويواصل ويتواصل وتتواصل وتستمر ويستمر فيواصل فتواصل استمرار واستمرار مواصلة ومواصلة",
);

/** Whether a stretch of words says that something is done again and again, or has been of late. */
export function tellsHabit(texts: readonly string[], from: number, to: number): boolean {
	for (let i = Math.max(0, from); i < to && i < texts.length; i++) {
		const text = texts[i] as string;
		if (!OPENERS.has(text)) continue;
		if (REPEATED.has(text)) return true;
		const next = texts[i + 1] ?? "";
		if (BETWEEN.has(text) ? TIMES.has(next) : OF_LATE.has(text) && LATE.has(next)) return true;
		if (MANNERS.has(text) && (REGULAR.has(next) || (NEARLY.has(next) && REGULAR.has(texts[i + 2] ?? "")))) return true;
	}
	return false;
}

/** Whether a word of a stretch says that something only goes on; none behind "in": في استمرار للهجمات. */
export function tellsGoingOn(texts: readonly string[], from: number, to: number): boolean {
	for (let i = Math.max(0, from); i < to && i < texts.length; i++)
		if (GOING_ON.has(texts[i] as string) && !IN.has(texts[i - 1] ?? "")) return true;
	return false;
}

const IN = words("في");
