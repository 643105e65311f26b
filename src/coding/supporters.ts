import { CLASS, isOf } from "../arabic/classes.js";
import { attachedPreposition, PREPOSITION, SUPPORTED, withoutAnd } from "../arabic/particles.js";
import type { Mention, Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Trigger } from "./triggers.js";
import type { Verdict } from "./verdict.js";

/** Whether a phrase names who supports those named before: القوات المدعومة بطيران التحالف، الجيش مدعوما بحزب الله. */
export function isSupporter({ prep, from }: Phrase, { sentence: { texts } }: Parsed): boolean {
	return prep === PREPOSITION.by && SUPPORTED.has(withoutAnd(texts[from - 1] ?? ""));
}

/** The same of a mention: who supports somebody is no part of him (قوات الجيش المسنودة بالمقاومة). */
export function supports({ from, proclitics }: Mention, { sentence: { texts } }: Parsed): boolean {
	return attachedPreposition(proclitics) === PREPOSITION.by && SUPPORTED.has(withoutAnd(texts[from - 1] ?? ""));
}

/** "سيطر الجيش على القاعدة بدعم تركي": whether a noun of help only brings who supports the act before it; behind a verbal act it is what that promises. */
export function isWithSupport({ family, from, proclitics, unit }: Mention, before: Trigger | undefined, { mentions }: Parsed): boolean {
	if (family !== "act" || unit.verb || proclitics !== PREPOSITION.by || before === undefined || before.sort === "statement") return false;
	// "قام التحالف بدعم القوات": what a light verb carries is the act.
	if (before.sort === "light" && before.mention.unit.sense.prep === PREPOSITION.by) return false;
	return mentions.some((m) => m.from === from && m.family === "connect" && m.unit.sense.role === "support");
}

/** Behind the last word of those whom a phrase's people support; -1 where it names no supporter. */
export function supportedTo(phrase: Phrase, parsed: Parsed): number {
	if (!isSupporter(phrase, parsed)) return -1;
	let end = phrase.from - 1;
	while (isOf(parsed.sentence.words[end - 1], CLASS.bracket | CLASS.comma)) end--;
	return end;
}

/**
 * Whom somebody stands beside that "and" joins to another: whoever is supported, where a side of a fight ends with its supporters (بين الجيش مدعوما بحزب الله من جهة
 * والفصائل), else the other. `closed`: "on the one hand" stands between.
 */
export function besideSupporters(other: Phrase, closed: boolean, phrases: readonly Phrase[], parsed: Parsed): Phrase {
	for (let at: Phrase | undefined = other; at; at = phrases[at.joined]) {
		const supported = phrases[at.joined];
		if (supported && isSupporter(at, parsed)) return closed || supported.prep === PREPOSITION.between ? supported : other;
	}
	return other;
}

/** The part of somebody who supports another, by that one's: who supports whoever does it supports it, who supports the other side suffers it too. */
export function besideSupported({ role, rule }: Verdict): Verdict {
	return role === "agent" || rule === "role.between" || rule === "role.mutual-subject"
		? { role: "supporter", rule: "role.supported-by" }
		: { role, rule: `${rule}+and` };
}
