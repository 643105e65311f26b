import { fold } from "../letters.js";
import { wordSet } from "../numbers/prefixed.js";
import { headsName, type Length } from "./relative.js";
import { CURRENT, NEXT, OF, PAST } from "./words.js";

/** Words before a length of time that something was counted or done in: خلال أسبوعين, في غضون يومين. */
const LEADS: ReadonlySet<string> = wordSet("خلال وخلال غضون");
/** The same before a number or a dual alone: في يومين. */
const IN = fold("في");
/** What a length is counted from, which makes it a term: خلال شهرين من توقيع الاتفاق. */
const STARTS: ReadonlySet<string> = wordSet("تاريخ تاريخه توقيع صدور إعلان إقرار الآن اليوم موعد دخول بدء انتهاء نشر");
/** Words of what is still to come, which make a length a term. */
const AHEAD: ReadonlySet<string> = wordSet(
	"سوف لن يجب ينبغي يمكن مهلة المهلة بمهلة أمهل أمهلت أمهلوا إمهال إنذار إنذارا متوقع المتوقع يتوقع توقع المقرر مقرر المنتظر منتظر المزمع قادر قادرة قادرون قادرين استعداد استعداده مستعد مستعدة مستعدون وعد تعهد تعهدت يصوت تصوت يأمل تأمل نأمل",
);
/** How far before a length such a word may stand. */
const AHEAD_REACH = 10;
/** "س" of the future before a verb of the third person; words that only begin alike are no verbs. */
const FUTURE = /^[وف]?س[يت]/;
const NO_FUTURE = /^[وف]?س(?:يطر|يار|يد|يا|ينا|يل|يو|ير|يف|ت(?:ه|ون|ين|ار|اير)$)/;

const THAT = fold("أن");
const TO_BE = /^ي[ا-ي]{2}/;
const HALF = fold("ونصف");

/** So many years are those of a war, wherever it ended. */
const LONG_YEARS = 10;

/** Whether a length without an adjective lies right before publication: قتل 390 خلال أسبوعين; not one that is a term to come. */
export function isWithin(words: readonly string[], i: number, length: Length): boolean {
	const { to, unit, count, single, loose, definite } = length;
	if (count === null || loose || definite || (unit === "hour" && count < 24)) return false;
	// "نزاع أوقع 40 ألف قتيل في ثلاثين عاما": how long a war has gone on.
	if (unit === "year" && count >= LONG_YEARS) return false;
	const lead = words[i - 1] ?? "";
	if (!LEADS.has(lead) && (lead !== IN || single)) return false;
	if (single && (unit === "day" || unit === "hour" || headsName(words, length))) return false;
	const next = words[to] ?? "";
	if (PAST.has(next) || NEXT.has(next) || CURRENT.has(next) || next === HALF) return false;
	if (next === OF && STARTS.has(words[to + 1] ?? "")) return false;
	for (let k = i - 1; k >= 0 && i - k <= AHEAD_REACH; k--) {
		const word = words[k] as string;
		if (AHEAD.has(word) || (FUTURE.test(word) && !NO_FUTURE.test(word))) return false;
		// "تأمل السلطات أن يعمل المطار خلال أسبوع": what is to be.
		if (word === THAT && TO_BE.test(words[k + 1] ?? "")) return false;
	}
	return true;
}
