import { ordinalAt } from "../../arabic/numbers/ordinals.js";
import { attachedPreposition, COPULAS, HARD_MARKS, PREPOSITION, RELATIVES } from "../../arabic/particles.js";
import type { Mention, Parsed } from "../mentions.js";
import type { Trigger } from "../triggers.js";
import { type Counted, isAttackNoun } from "./counted.js";
import { hardBetween } from "./governing.js";
import type { Period } from "./period.js";

/** How far behind a rank the time that it is counted over may stand. */
const OVER = 12;
/** How far behind it the act that a relative clause tells of it. */
const NEAR = 4;

/** An attack that a sentence ranks among those of a time: what it counts, and over which time. */
export interface Rank {
	readonly counted: Counted;
	readonly period: Period;
}

/**
 * Reads the ranks of a sentence: ثالث حادثة من نوعها خلال 24 ساعة، هذا الهجوم هو الثاني هذا العام، هذه المرة رقم 26. The third attack of a
 * time says that there were three. "Struck for the third time" tells of the act alone.
 */
export function ranksOf(parsed: Parsed, triggers: readonly Trigger[]): Rank[] {
	const ranks: Rank[] = [];
	const { texts } = parsed.sentence;
	for (const noun of parsed.mentions) {
		if (!isRanked(noun) || attachedPreposition(noun.proclitics) === PREPOSITION.for || ranks.some((r) => r.counted.noun === noun.from))
			continue;
		const before = noun.definite ? null : ordinalAt(texts, noun.from - 1);
		const after = noun.definite ? ordinalAt(texts, copulaBehind(texts, noun.to)) : null;
		const ordinal = before && !before.definite ? before : after?.definite ? after : null;
		if (!ordinal) continue;
		const from = before ? noun.from - 1 : noun.from;
		const to = Math.max(ordinal.to, noun.to);
		const period = timeBehind(parsed, to);
		if (!period) continue;
		const { rank } = ordinal;
		ranks.push({ period, counted: rankOf(parsed, noun, from, to, rank, triggers) });
	}
	return ranks;
}

/** How far behind an attack "it is" may stand, with what it was on between: القصف الإسرائيلي على سوريا هو السابع. */
const COPULA_REACH = 6;

/** Where a rank may stand behind a noun: right behind it, or behind the first "it is". */
function copulaBehind(texts: readonly string[], to: number): number {
	for (let i = to; i <= to + COPULA_REACH; i++) {
		const text = texts[i] ?? "";
		if (COPULAS.has(text)) return i + 1;
		if (HARD_MARKS.has(text) || RELATIVES.has(text) || text === ",") break;
	}
	return to;
}

function isRanked(m: Mention): boolean {
	return isAttackNoun(m) || (m.family === "quantity" && m.unit.entry.id === "times");
}

function rankOf(parsed: Parsed, noun: Mention, from: number, to: number, rank: number, triggers: readonly Trigger[]): Counted {
	const trigger =
		triggers.find((t) => t.from <= noun.from && noun.from < t.to) ??
		triggers.find((t) => t.from > to && t.from - to <= NEAR && RELATIVES.has(parsed.sentence.texts[to] ?? ""));
	return {
		range: [rank, rank],
		from,
		to,
		quoteFrom: from,
		noun: noun.from,
		type: "attacks",
		rule: "count.rank",
		told: noun,
		trigger: trigger ?? null,
		among: false,
		others: false,
		object: null,
	};
}

/** The time behind a rank: a stretch with days, or one of words alone. */
function timeBehind(parsed: Parsed, at: number): Period | null {
	const near = (t: { from: number }) => t.from >= at && t.from - at <= OVER && !hardBetween(parsed, at, t.from);
	const lead = parsed.mentions.find((m) => m.family === "series" && TIMES.has(m.unit.entry.id) && near(m));
	const date = parsed.dates.find((d) => near(d) && (lead ? d.from <= lead.to : d.precision === "interval" || d.precision === "year"));
	if (!lead && !date) return null;
	const evidence = { sentence: parsed.sentence.index, from: date?.from ?? 0, to: date?.to ?? 0 };
	const days =
		date && (date.start !== null || date.end !== null)
			? { from: date.start, to: date.end, rule: `days.period:${date.rule}`, evidence, stated: true }
			: null;
	return { from: (lead ?? date)?.from ?? at, to: (date ?? lead)?.to ?? at, days, rule: "stretch" };
}

const TIMES = new Set(["since", "during", "lead"]);
