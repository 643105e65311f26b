import { CLASS, isOf } from "../arabic/classes.js";
import type { DateReading } from "../arabic/dates/index.js";
import { isCompared } from "../arabic/dates/interval.js";
import { STREAK } from "../arabic/dates/relations.js";
import { ACCORDING, CAUSES, WHAT } from "../arabic/going-on.js";
import { HELD_AT } from "../arabic/particles.js";
import type { Act } from "./acts.js";
import { beginning, begunSince } from "./begun.js";
import { isCarriedOn } from "./carried.js";
import type { DraftDays } from "./draft.js";
import { isElsewhen, isOnce, OPEN_SINCE } from "./elsewhen.js";
import type { Mention, Parsed } from "./mentions.js";

/** The rule of an act that goes on from one whose day is told. */
const CARRIED = "days.carried";
/** How near a verb of saying a date must stand to tell when it was said: قال السبت إن. */
const SAID_REACH = 3;

/**
 * The days of an act: those that its clause names, else the ones that its sentence names for all its acts, else those of a
 * dated act beside it. A date beside a verb of saying tells when it was said, and counts least.
 */
export function daysOf(parsed: Parsed, act: Act, acts: readonly Act[]): DraftDays | null {
	if (parsed.dates.length === 0) return null;
	const at = act.triggers[0]?.from ?? act.from;
	const dates = sinceBegun(parsed, act);
	const known = dates.filter(
		(date) =>
			(date.start !== null || date.end !== null) &&
			date.rule !== UNTIL_ALONE &&
			!isOfState(parsed, date, act) &&
			(date.rule !== OPEN_SINCE || !isOnce(act.triggers)) &&
			(!date.relation?.beside || isDistant(parsed, date, act)) &&
			(at >= parsed.total || date.from < parsed.total),
	);
	const told = known.filter((date) => !isSaid(parsed, date));
	const within = told.filter((date) => (date.from >= act.from && date.to <= act.to) || isOfNext(parsed, date, act));
	const own =
		within.find(({ rule }) => rule === STREAK) ??
		nearest(within, at) ??
		nearest(
			told.filter(({ relation }) => relation?.beside),
			at,
		);
	if (own) return days(parsed, own, "days.clause");
	if (isElsewhen(parsed, act)) return null;
	const free = told.filter((date) => !acts.some((other) => other !== act && date.from >= other.from && date.to <= other.to));
	const shared = nearest(
		free.filter((date) => date.to <= at || acts.length === 1),
		at,
	);
	if (shared) return days(parsed, shared, "days.sentence");
	const cause = causeOf(parsed, act, acts);
	const ofCause =
		cause &&
		nearest(
			told.filter((date) => date.from >= cause.from && date.to <= cause.to),
			at,
		);
	if (ofCause) return days(parsed, ofCause, CARRIED);
	const neighbour = nearest(told, at);
	if (neighbour && isCarriedOn(parsed, act, acts, neighbour)) return days(parsed, neighbour, CARRIED);
	if (neighbour) return days(parsed, neighbour, neighbour.past ? "days.background" : "days.neighbour");
	const said = nearest(known, at);
	return said ? days(parsed, said, "days.said") : null;
}

/** "سقطت المدينة بيد التنظيم إثر هجوم واسع في مايو": the act named right behind an act that it came of, or that it was during. */
function causeOf({ sentence: { texts } }: Parsed, act: Act, acts: readonly Act[]): Act | undefined {
	const next = acts[acts.indexOf(act) + 1];
	const [trigger] = next?.triggers ?? [];
	if (!trigger || trigger.verb || trigger.sort === "statement") return undefined;
	return CAUSES.has(texts[trigger.from - 1] ?? "") && trigger.from - act.to <= 1 ? next : undefined;
}

/** What is told beside "since" the beginning of something has gone on since that day. */
const SINCE_BEGUN = "date.since-begun";

/**
 * The dates of a sentence as they date an act: of one told beside what has begun, a time until publication ("منذ سيطرتهم على صنعاء في أيلول الماضي يقصف الحوثيون
 * المدينة"); in a comparison ("أعنف معارك منذ بدء القتال في 2012") none.
 */
function sinceBegun(parsed: Parsed, act: Act): readonly DateReading[] {
	const { dates, published, sentence } = parsed;
	const at = (act.triggers.find((t) => !t.weak) ?? act).from;
	const begun = begunSince(parsed).filter(({ from, date }) => at < from || at >= date.to);
	if (begun.length === 0) return dates;
	return dates.flatMap((date) => {
		const since = begun.find((b) => b.date === date);
		if (!since) return [date];
		if (isCompared(sentence.texts, since.from)) return [];
		const end = published?.slice(0, 10) ?? null;
		return [{ ...date, from: since.from, start: beginning(parsed, date), end, precision: "interval", rule: SINCE_BEGUN, past: false }];
	});
}

/** How far before an act's word, or behind its clause, "since" with its day may stand. */
const BEGUN_REACH = 8;

/** The day of a chronicle's entry, which all that it tells is of: 1918 - الحرب العالمية الأولى: بدء هجوم. */
const ENTRY = "date.anniversary";

/** Whether a date is of an act beside it: what has begun, told right before it or right behind its clause; an entry's day before all. */
function isOfNext({ mentions }: Parsed, date: DateReading, act: Act): boolean {
	const at = act.triggers[0]?.from ?? act.from;
	if (date.rule === ENTRY) return date.to <= at;
	if (date.rule !== SINCE_BEGUN) return false;
	if (date.from >= act.from && date.from - act.to <= 1) return true;
	return date.to <= at && at - date.to <= BEGUN_REACH && !isActBetween(mentions, date.to, at);
}

/** How far behind the words of a distance the act stands whose day they tell. */
const DISTANT_REACH = 8;

/** Whether a distance from another day tells an act's own: بعد ثلاثة أيام على هجوم انتحاري. It is its noun that stands behind. */
function isDistant({ mentions, sentence: { words } }: Parsed, date: DateReading, { triggers }: Act): boolean {
	const [trigger] = triggers;
	if (!trigger || trigger.verb || trigger.from < date.to || trigger.from - date.to > DISTANT_REACH) return false;
	for (let i = date.to; i < trigger.from; i++) if (isOf(words[i], CLASS.comma | CLASS.hard | CLASS.relative)) return false;
	return !isActBetween(mentions, date.to, trigger.from);
}

/** "Until X" alone bounds an act and does not date it. */
const UNTIL_ALONE = "date.until";

/** Whether a date tells when something was said: right behind the verb, or right before what was said (أعلنت وزارة الدفاع الأميركية، الجمعة، أن غارة قتلت). */
function isSaid(parsed: Parsed, date: DateReading): boolean {
	const { mentions } = parsed;
	for (const m of mentions) {
		if (m.from >= date.from) break;
		if (m.family !== "say" || !m.unit.verb || date.from < m.to) continue;
		if (date.from - m.to >= SAID_REACH && !opensContent(parsed, date.to) && !isAside(parsed, m)) continue;
		if (!isActBetween(mentions, m.to, date.from)) return true;
	}
	return false;
}

/** "حسبما أفاد المرصد السوري لحقوق الإنسان أمس": whether a verb of saying only names who says what stands before it. */
function isAside({ sentence: { texts } }: Parsed, { from }: Mention): boolean {
	return ACCORDING.has(texts[from - 1] ?? "") || (texts[from - 1] === WHAT && ACCORDING.has(texts[from - 2] ?? ""));
}

/** Whether "that" stands at a word, or behind marks at it. */
function opensContent({ sentence: { words } }: Parsed, at: number): boolean {
	let i = at;
	while (words[i]?.kind === "mark") i++;
	return isOf(words[i], CLASS.complementiser);
}

/** Whether a time says how long somebody or a place has been so, which is no act of its own: بلدة مضايا المحاصرة منذ شهرين. */
function isOfState(parsed: Parsed, date: DateReading, act: Act): boolean {
	const state = date.rule.startsWith("date.since") ? lasts(parsed, date.from) : undefined;
	return state?.unit.entry.id === "state" && !act.triggers.some((t) => t.from < state.to && state.from < t.to);
}

const DURATION: ReadonlySet<string> = new Set(["lasting", "state"]);
/** How far behind who holds somebody the time may stand: محتجزين لدى تنظيم داعش منذ عام. */
const HELD_REACH = 4;

/** The word that the time at `at` says the duration of: المستمر منذ الأحد، المحاصرة منذ عام، مختطفين لدى التنظيم منذ عام. */
export function lasts({ mentions, sentence }: Parsed, at: number): Mention | undefined {
	return mentions.find(
		(m) =>
			m.family === "series" &&
			((DURATION.has(m.unit.entry.id) && m.to === at) ||
				(m.unit.entry.id === "state" && m.to < at && at - m.to <= HELD_REACH && HELD_AT.has(sentence.texts[m.to] ?? ""))),
	);
}

/** Whether an act or harm is told wholly between two words. */
export function isActBetween(mentions: readonly Mention[], from: number, to: number): boolean {
	for (const m of mentions) {
		if (m.from >= to) break;
		if ((m.family === "act" || m.family === "harm") && m.from >= from && m.to <= to) return true;
	}
	return false;
}

/** The exact day nearest an act's word; where none is exact, the nearest stretch. */
function nearest(dates: readonly DateReading[], at: number): DateReading | undefined {
	let best: DateReading | undefined;
	for (const date of dates) if (date.precision === "day" && (!best || distance(date, at) < distance(best, at))) best = date;
	if (best) return best;
	for (const date of dates) if (!best || distance(date, at) < distance(best, at)) best = date;
	return best;
}

function distance(date: DateReading, at: number): number {
	return date.to <= at ? at - date.to : date.from - at;
}

function days(parsed: Parsed, date: DateReading, rule: string): DraftDays {
	return {
		from: date.start,
		to: date.end,
		rule: `${rule}:${date.rule}`,
		evidence: { sentence: parsed.sentence.index, from: date.from, to: date.to },
		stated: rule === "days.clause" || rule === CARRIED,
	};
}
