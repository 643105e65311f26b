import { CLASS, isOf } from "../arabic/classes.js";
import type { DateReading } from "../arabic/dates/index.js";
import { ALONGSIDE, AMID, BESIDE_IT, MEANWHILE, TOGETHER, WAS_BEFORE, WITH } from "../arabic/going-on.js";
import { conjoined, PREPOSITION } from "../arabic/particles.js";
import type { Act } from "./acts.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Trigger } from "./triggers.js";
import type { Sentence } from "./words.js";

/** How far before an act's word stands what joins it to the acts before. */
const REACH = 8;
/** How far before its verb a subject stands that a comma parts from the act before: ، فرقنا أسعفت المصابين. */
const SUBJECT_REACH = 2;
/** Times that have no first day. */
const OPEN = "date.since-open";

/**
 * Whether an act goes on from what its sentence tells before it on a day, and so was on that day (codebook, "Days"): قصفت الطائرات أمس بلدة سرمين، كما استهدفت المدفعية بنش،
 * ما أدى إلى نزوح الأهالي. Takes the date, which stands in another act's clause.
 */
export function isCarriedOn(parsed: Parsed, act: Act, acts: readonly Act[], date: DateReading): boolean {
	const [trigger] = act.triggers;
	if (!trigger || date.to > trigger.from || date.start === null || date.rule === OPEN) return false;
	const holder = acts.find((other) => other !== act && date.from >= other.from && date.to <= other.to);
	if (!holder || holder.triggers.some((t) => t.sort === "statement")) return false;
	const told = (holder.triggers[0] as Trigger).from;
	return !isOf(parsed.sentence.words[told - 1], CLASS.relative) && isJoined(parsed, trigger, date);
}

/** Whether what stands before an act's word joins it to the act before. */
function isJoined({ sentence, mentions }: Parsed, trigger: Trigger, date: DateReading): boolean {
	const { words, texts } = sentence;
	const { from, verb, mention } = trigger;
	const past = isPast(mention);
	if (verb && !past) return false;
	if (conjoined(mention.proclitics)) return past && !WAS_BEFORE.has(texts[from - 1] ?? "");
	if (!verb && mention.proclitics === "" && isRightBehind(sentence, date, from)) return true;
	for (let i = from - 1; i >= Math.max(date.to, from - REACH); i--) {
		const text = texts[i] as string;
		if (ALONGSIDE.has(text) || AMID.has(text) || BESIDE_IT.has(text)) return true;
		if (text === WITH) return TOGETHER.has(texts[i - 1] ?? "");
		if (MEANWHILE.has(text)) return past;
		if (mentions.some((m) => (m.to === i + 1 && m.unit.sense.link === "effect") || (m.from === i && isPast(m) && conjoined(m.proclitics))))
			return true;
		if (isOf(words[i], CLASS.comma)) return past && from - i - 1 <= SUBJECT_REACH;
		if (isOf(words[i], CLASS.opener | CLASS.relative | CLASS.complementiser | CLASS.hard) || WAS_BEFORE.has(text)) return false;
	}
	return false;
}

function isPast({ unit: { verb, voice } }: Mention): boolean {
	return verb && voice !== "present";
}

/** "شنت الطائرات أمس، أربع غارات", "تمكن الجيش أمس من استعادة القرية": whether a day stands right before an act's noun. */
function isRightBehind({ words, texts }: Sentence, { to }: DateReading, from: number): boolean {
	for (let i = to; i < from; i++) if (!isOf(words[i], CLASS.comma) && texts[i] !== PREPOSITION.from) return false;
	return from - to <= 2;
}
