import { EXPOSED, LIVED_QUARTERS, SOME_OF, UNNAMED_SETTLEMENTS } from "../arabic/beside-acts.js";
import { PREPOSITION, withoutAnd } from "../arabic/particles.js";
import type { Act } from "./acts.js";
import type { Parsed } from "./mentions.js";
import type { Phrase } from "./phrases.js";

/** A village or town that an act hits or takes, with the words that say so. */
export interface Settlement {
	readonly object: string;
	readonly from: number;
	readonly to: number;
}

/** Frames of acts that hit or take what "on" or nothing brings. */
const AIMED: ReadonlySet<string> = new Set(["strike", "hit", "take"]);

/** Types of acts of those frames that hit or take no village. */
const SPARED: ReadonlySet<string> = new Set(["explosion", "displacement", "obstruction", "arrest", "abduction"]);

/**
 * "سيطر على عشر قرى في ريف حماة", "قصفت القوات عدة قرى": villages and towns that are hit or taken and not named. Takes an act, its sentence and the phrases in that; a
 * place's own words are left to the reader of places.
 */
export function unnamedSettlements(
	{ triggers, from, to }: Act,
	{ sentence: { texts }, numbers, places }: Parsed,
	phrases: readonly Phrase[],
): Settlement[] {
	const found: Settlement[] = [];
	const aimed = triggers.filter((t) => t.sort !== "harm" && AIMED.has(t.frame) && !SPARED.has(t.type));
	if (aimed.length === 0) return found;
	for (let i = from; i < to; i++) {
		const object = UNNAMED_SETTLEMENTS.get(texts[i] ?? "");
		if (!object || LIVED_QUARTERS.has(texts[i + 1] ?? "") || places.some((p) => p.from <= i && i < p.to)) continue;
		const number = numbers.find((n) => n.noun === i || n.to === i);
		let lead = Math.min(number?.from ?? i, i);
		while (lead > from && SOME_OF.has(texts[lead - 1] ?? "")) lead--;
		const before = texts[lead - 1] ?? "";
		const isObject = () => aimed.some((t) => t.verb && !t.passive && t.from < lead) && isBehindDoer(lead, aimed, phrases);
		const isOn = before === PREPOSITION.on && aimed.some((t) => t.from < lead);
		if (!isOn && !EXPOSED.has(before) && !isObject() && !isBehindNoun(lead, aimed, phrases)) continue;
		found.push({ object, from: lead, to: i + 1 });
		// "قصف المدن والبلدات": what is joined to it too.
		const other = joinedSettlement(texts, i);
		if (other) found.push({ object: other, from: i + 1, to: i + 2 });
	}
	return found;
}

/** "مدن وبلدات", "القرى والبلدات": the kind of what "and" joins to a word for villages or towns. */
export function joinedSettlement(texts: readonly string[], at: number): "village" | "city" | undefined {
	const next = texts[at + 1] ?? "";
	const joined = withoutAnd(next);
	return joined !== next && UNNAMED_SETTLEMENTS.has(texts[at] ?? "") ? UNNAMED_SETTLEMENTS.get(joined) : undefined;
}

/** "قصف الجيش عدة قرى": whether a word stands right behind who does what a noun or a verb of its letters tells. */
function isBehindNoun(at: number, aimed: Act["triggers"], phrases: readonly Phrase[]): boolean {
	const doer = phrases.find((p) => p.to === at && p.prep === null && p.definite && DOERS.has(p.sort));
	// "قصف الطيران" is one form; the genitive of "قصف" and the like is what is hit.
	return aimed.some((t) => !t.verb && (doer ? t.to === doer.from : t.to === at && (t.to - t.from > 1 || isHitting(t))));
}

/** Whether a noun of one word has what is hit as its genitive: قصف المدن، استهداف قرى. */
function isHitting({ frame, mention, adjective }: Act["triggers"][number]): boolean {
	return !mention.definite && !adjective && mention.enclitic === "" && (frame === "hit" || frame === "strike");
}

const DOERS: ReadonlySet<string> = new Set(["actor", "anaphora", "means", "nisba"]);

/** Whether a word stands right behind a verb or behind who does the act. */
function isBehindDoer(at: number, aimed: Act["triggers"], phrases: readonly Phrase[]): boolean {
	return aimed.some((t) => t.verb && t.to === at) || phrases.some((p) => p.to === at && DOERS.has(p.sort) && p.definite);
}
