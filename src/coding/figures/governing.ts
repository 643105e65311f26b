import { CLASS, isOf } from "../../arabic/classes.js";
import type { NumberReading } from "../../arabic/numbers/index.js";
import { AMONG, CLAUSE_OPENERS, HARD_MARKS, PREPOSITION, RELATIVES } from "../../arabic/particles.js";
import { DIVIDING } from "../../arabic/tallies.js";
import { type EventType, type FigureType, familyOf } from "../../schemes/codebook.js";
import type { Range } from "../../schemes/record.js";
import type { Mention, Parsed } from "../mentions.js";
import type { Trigger } from "../triggers.js";

/** How far before its number a word of harm may stand, and how far behind a verb of it, in words. */
export const BEFORE = 16;
const BEHIND = 9;

/** The kind of figure that people make who suffer this. */
export const SUFFERED: Readonly<Record<string, FigureType>> = {
	harm: "casualties",
	execution: "casualties",
	arrest: "detainees",
	abduction: "detainees",
	displacement: "displaced",
};

/** The word of harm, arrest or flight that governs a number: before it in its clause, or a verb right behind its noun. */
export function harmOf(parsed: Parsed, triggers: readonly Trigger[], from: number, to: number): Trigger | null {
	return harmBefore(parsed, triggers, from) ?? harmBehind(parsed, triggers, to);
}

function harmBefore(parsed: Parsed, triggers: readonly Trigger[], from: number): Trigger | null {
	for (let k = triggers.length - 1; k >= 0; k--) {
		const t = triggers[k] as Trigger;
		if (t.to > from) continue;
		if (from - t.to > BEFORE || hardBetween(parsed, t.to, from)) return null;
		// "عدد القتلى ... 18 شخصا": people harmed govern a number only where a total brings it.
		if (t.sort === "harm") return t.person && !t.verb && !isTotalled(parsed, t) && !isLetOut(parsed, t) ? null : firstOf(triggers, k);
		if (SUFFERED[t.type]) return firstOf(triggers, k);
		if (t.verb && t.sort !== "light" && t.sort !== "statement") return null;
	}
	return null;
}

/** "يوجد بين الضحايا 39 جنديا": the harmed whom a number is let out of. */
function isLetOut({ sentence: { texts } }: Parsed, { from }: Trigger): boolean {
	return texts[from - 1] === PREPOSITION.between;
}

/** "مقتل وجرح وتهجير الآلاف": of words that share a number, the first. */
function firstOf(triggers: readonly Trigger[], k: number): Trigger {
	const t = triggers[k] as Trigger;
	const before = triggers[k - 1];
	const shares = before?.to === t.from && !before.person && (before.sort === "harm" || SUFFERED[before.type] !== undefined);
	return shares ? firstOf(triggers, k - 1) : t;
}

/** "390 مقاتلا من الحزب قتلوا", "12 مليون شخص نزحوا": a verb of harm or flight whose subject the number counts. */
function harmBehind(parsed: Parsed, triggers: readonly Trigger[], to: number): Trigger | null {
	for (const t of triggers) {
		if (t.from < to) continue;
		if (t.from - to > BEHIND) return null;
		if (!t.verb && !isTheirs(parsed, t, to)) continue;
		if (t.sort !== "harm" && t.type !== "displacement" && t.type !== "execution") return null;
		for (let i = to; i < t.from; i++) {
			const text = parsed.sentence.words[i]?.text ?? "";
			if (HARD_MARKS.has(text) || text === "," || (CLAUSE_OPENERS.has(text) && !RELATIVES.has(text))) return null;
		}
		return t;
	}
	return null;
}

/** "عدد المدنيين الذين وثق المرصد مقتلهم": the harm of those counted, told within what is said of them. */
function isTheirs({ sentence: { texts } }: Parsed, { from, sort, person, mention }: Trigger, to: number): boolean {
	return sort === "harm" && !person && mention.enclitic !== "" && texts.slice(to, from).some((text) => RELATIVES.has(text));
}

/** From so many people driven out on, no one flight is told. */
const MANY = 2000;
/** How far behind its people a clause that tells their flight may begin. */
const DRIVEN = 4;

/** "آلاف العائلات التي هجرتها القوات": the number of people whom a relative clause says to have been driven out; undefined where none is. */
export function drivesOut(parsed: Parsed, t: Trigger): NumberReading | undefined {
	if (!t.verb || t.type !== "displacement" || !RELATIVES.has(parsed.sentence.texts[t.from - 1] ?? "")) return undefined;
	return parsed.numbers.findLast((n) => n.noun >= 0 && n.noun < t.from && t.from - n.noun <= DRIVEN && (n.range[0] ?? 0) >= MANY);
}

/** How far behind the verb of a total that an act adds to the noun may stand that it is of. */
const TOTALLED = 4;

/** Whether a phrase of a total brings a noun: يرتفع عدد القتلى. */
export function isTotalled(parsed: Parsed, noun: { readonly from: number }): boolean {
	// "لترتفع بذلك حصيلة القتلى": the phrase of a total can be parted.
	if (parsed.total >= 0 && noun.from > parsed.total && noun.from - parsed.total <= TOTALLED) return true;
	return parsed.mentions.some((m) => isTotal(m) && m.to <= noun.from && noun.from - m.to <= 1);
}

/** Whether a mention is a phrase that brings a total's number: بلغ عدد، تجاوز عدد. */
export function isTotal(m: Mention): boolean {
	return m.family === "series" && (m.unit.entry.id === "sum" || m.unit.entry.id === "beyond") && m.to - m.from > 1;
}

/** How many a number tells of: at least so many where its total has gone beyond it, as in "تجاوز عدد المصابين 21 شخصا". */
export function rangeOf(parsed: Parsed, { from, range }: NumberReading): Range {
	const total = parsed.mentions.findLast((m) => isTotal(m) && m.to <= from);
	if (total?.unit.entry.id !== "beyond" || parsed.numbers.some((n) => n.from >= total.to && n.from < from)) return range;
	const beyond = from - total.to <= BEFORE && !hardBetween(parsed, total.to, from);
	return beyond && range[0] === range[1] ? [range[0], null] : range;
}

/** How far before its number a verb of arrest may stand, and how far behind the word that says it goes on. */
const HELD_REACH = 8;

/** "لا تزال السلطات تعتقل 200 شخص": the verb of arrest before a number that a word says to go on, in one clause with both. */
export function stillHeld(parsed: Parsed, from: number): Mention | undefined {
	const { mentions, sentence } = parsed;
	const near = (a: Mention, at: number) =>
		a.to <= at && at - a.to <= HELD_REACH && !sentence.texts.slice(a.to, at).includes(",") && !hardBetween(parsed, a.to, at);
	return mentions.find(
		(held) =>
			held.family === "act" &&
			held.unit.verb &&
			SUFFERED[held.unit.sense.type ?? ""] === "detainees" &&
			near(held, from) &&
			mentions.some((m) => m.family === "series" && m.unit.entry.id === "standing" && near(m, held.from)),
	);
}

export function hardBetween(parsed: Parsed, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (HARD_MARKS.has(parsed.sentence.words[i]?.text ?? "")) return true;
	return false;
}

/** Whether a trigger tells of an attack. */
export function isAttack(t: Trigger): boolean {
	return t.sort === "hit" || (t.sort === "event" && familyOf(t.type as EventType) === "attack");
}

/**
 * The word "among them" right before a number, up to two words between, or the one that opens the parts of what was counted
 * (166 قتيلا، هم: 114 من الجيش); -1 where none is.
 */
export function amongBefore(parsed: Parsed, from: number): number {
	const { words } = parsed.sentence;
	const opening = isOf(words[from - 1], CLASS.colon) ? from - 2 : from - 1;
	if (DIVIDING.has(words[opening]?.text ?? "")) return opening;
	for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
		const text = words[i]?.text ?? "";
		if (AMONG.has(text) || AMONG.has(text.slice(1))) return i;
		if (HARD_MARKS.has(text)) return -1;
	}
	return -1;
}
