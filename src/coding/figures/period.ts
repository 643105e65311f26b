import type { DateReading } from "../../arabic/dates/index.js";
import { isCompared } from "../../arabic/dates/interval.js";
import { COMPLEMENTISERS } from "../../arabic/particles.js";
import type { Act } from "../acts.js";
import { beginning, begunOn } from "../begun.js";
import { lasts } from "../days.js";
import type { DraftDays } from "../draft.js";
import type { Mention, Parsed } from "../mentions.js";
import { isTotal } from "./governing.js";

/** A stretch of time, or a total without one, that numbers of a sentence are counted over. */
export interface Period {
	/** Words that name it, half-open. */
	readonly from: number;
	readonly to: number;
	/** Its days; null where they are vague. */
	readonly days: DraftDays | null;
	/** `stretch` a dated one, `year` a year by itself, `vague` one without days, `conflict` a war, `total` a sum of acts. */
	readonly rule: "stretch" | "year" | "vague" | "conflict" | "total";
}

/** A count over at least so many days is a figure, not one event's toll. */
const LONG_DAYS = 5;
const DAY = 86_400_000;
/** How far from a verb of saying a date tells when it was said, in words. */
const SAID_REACH = 6;

/** Reads the periods of a sentence, in order. "منذ بداية العام حتى 22 شباط", "خلال الشهر الماضي", "بلغ عدد الهجمات". */
export function periodsOf(parsed: Parsed): Period[] {
	const series = parsed.mentions.filter((m) => m.family === "series");
	const periods: Period[] = [];
	for (const date of parsed.dates) {
		const period = datedPeriod(parsed, date, series);
		if (period) periods.push(period);
	}
	for (const mention of series) {
		const period = wordedPeriod(parsed, mention, periods);
		if (period) periods.push(period);
	}
	return periods.sort((a, b) => a.from - b.from);
}

function datedPeriod(parsed: Parsed, date: DateReading, series: readonly Mention[]): Period | null {
	const lead = series.find((m) => LEADING.has(m.unit.entry.id) && m.from <= date.from && m.to >= date.from);
	const from = Math.min(date.from, lead?.from ?? date.from);
	if (lasts(parsed, from)) return null;
	const days: DraftDays = {
		from: date.start,
		to: date.end,
		rule: `days.period:${date.rule}`,
		evidence: { sentence: parsed.sentence.index, from: date.from, to: date.to },
		stated: true,
	};
	if (date.start === null && date.end !== null && date.rule === "date.until") return untilPeriod(parsed, date, days, series);
	if (date.start === null || date.end === null) return null;
	if (!isLong(days)) return null;
	if (lead || opensPeriod(date)) return { from, to: date.to, days, rule: "stretch" };
	return date.precision === "year" ? { from, to: date.to, days, rule: "year" } : null;
}

/** "أصيب أكثر من 400 حتى الأول من آب": from the day or month that the sentence opens with, or from a beginning without a date. */
function untilPeriod(parsed: Parsed, date: DateReading, days: DraftDays, series: readonly Mention[]): Period | null {
	const opening = parsed.dates.findLast((d) => d.to <= date.from && d.start !== null)?.start ?? null;
	const long = opening !== null && Date.parse(date.end ?? "") - Date.parse(opening) >= LONG_DAYS * DAY;
	if (!long && !series.some((m) => m.unit.entry.id === "since" && m.to <= date.from)) return null;
	return { from: date.from, to: date.to, days: { ...days, from: long ? opening : null }, rule: "stretch" };
}

/** "اعتقلت القوات 30 شخصا في تشرين الثاني": the month that dates an act, no day being told; null where none does. */
export function monthOf(parsed: Parsed, act: Act): Period | null {
	const dates = parsed.dates.filter((d) => d.from >= act.from && d.to <= act.to && d.start !== null);
	const [month] = dates;
	if (dates.length !== 1 || month?.precision !== "month") return null;
	const evidence = { sentence: parsed.sentence.index, from: month.from, to: month.to };
	const days = { from: month.start, to: month.end, rule: `days.period:${month.rule}`, evidence, stated: true };
	return { from: month.from, to: month.to, days, rule: "stretch" };
}

/** Whether a stretch by itself says over which time was counted; "last week" and "the end of July" only date an act. */
function opensPeriod(date: DateReading): boolean {
	if (date.precision !== "interval") return false;
	return date.rule.startsWith("date.since") || date.rule.startsWith("date.from-to") || date.rule === "date.within";
}

const LEADING = new Set(["since", "during", "lead"]);

/** A period named by words alone: منذ اندلاع الأزمة، خلال الأعوام الماضية، نزاع أوقع; or a total: بلغ عدد الهجمات. */
function wordedPeriod(parsed: Parsed, mention: Mention, dated: readonly Period[]): Period | null {
	const { id } = mention.unit.entry;
	const { from, to } = mention;
	const dates = (d: { from: number; to: number }) => d.from <= to && d.to > from;
	if (id === "conflict") return { from, to, days: null, rule: "conflict" };
	if (isTotal(mention)) return countsActs(parsed, to) ? { from, to, days: null, rule: "total" } : null;
	if (id !== "since" && id !== "during") return null;
	if (dated.some(dates) || lasts(parsed, from)) return null;
	const date = parsed.dates.find(dates);
	// A date that compares, lies open or is short gives no period.
	if (date && (date.rule === "date.comparison" || date.start !== null || date.end !== null)) return null;
	if (compares(parsed, from) || isCompared(parsed.sentence.texts, from)) return null;
	const begun = id === "since" ? begunOn(parsed, to) : undefined;
	if (!begun) return { from, to, days: null, rule: "vague" };
	const days = daysSince(parsed, begun);
	return isLong(days) ? { from, to: begun.to, days, rule: "stretch" } : null;
}

function daysSince(parsed: Parsed, date: DateReading): DraftDays {
	const evidence = { sentence: parsed.sentence.index, from: date.from, to: date.to };
	return { from: beginning(parsed, date), to: parsed.published, rule: `days.period:${date.rule}`, evidence, stated: true };
}

/** Whether numbers counted over days are a figure's; without both ends they may be. */
function isLong({ from, to }: DraftDays): boolean {
	return from === null || to === null || Date.parse(to) - Date.parse(from) >= LONG_DAYS * DAY;
}

/** Whether what a total counts, within two words, is a noun of attack: بلغ عدد الهجمات. */
function countsActs(parsed: Parsed, at: number): boolean {
	// "ارتفع عدد ضحايا القصف": the dead are counted, not what killed them.
	if (parsed.mentions.some((m) => m.family === "harm" && m.from === at)) return false;
	return parsed.mentions.some(
		(m) =>
			m.from >= at &&
			m.from <= at + 1 &&
			((m.family === "quantity" && m.unit.entry.id === "attacks") ||
				(m.family === "act" && !m.unit.verb && ATTACKING.has(m.unit.entry.attributes.get("frame") ?? ""))),
	);
}

const ATTACKING = new Set(["strike", "hit", "blast"]);

/** "The first since": words of a rank before the time. */
function compares(parsed: Parsed, at: number): boolean {
	return parsed.dates.some((d) => d.rule === "date.comparison" && d.from <= at && at < d.to);
}

/**
 * The period that a number at a word of an act is counted over; null where a day dates it, or nothing does. The time told last
 * before it counts, in the act, then in the sentence, then the one nearest behind; none of a total that the act adds to.
 */
export function periodOf(parsed: Parsed, act: Act, periods: readonly Period[], at = act.triggers[0]?.from ?? act.from): Period | null {
	if (periods.length === 0) return null;
	const { total } = parsed;
	if (total >= 0 && at < total && periods.some((p) => p.to > total)) {
		const before = periods.filter((p) => p.to <= total);
		return before.length > 0 ? periodOf(parsed, act, before, at) : null;
	}
	const within = (t: { from: number; to: number }) => t.from >= act.from && t.to <= act.to;
	const days = parsed.dates.filter(
		(d) => isDated(d) && d.start !== null && !periods.some((p) => p.from < d.to && d.from < p.to) && !isSaid(parsed, d),
	);
	const inside = [...periods, ...days].filter(within);
	if (inside.length > 0) {
		const time = lastOf(inside.filter((t) => t.to <= at)) ?? nearest(inside, at);
		return orDated(periods.find((p) => p === time) ?? null, periods.filter(within), at);
	}
	const before = lastOf([...periods, ...days].filter((t) => t.to <= at));
	if (before) return orDated(periods.find((p) => p === before) ?? null, periods, at);
	const after = nearest(
		periods.filter((p) => p.from >= at),
		at,
	);
	return after && !days.some((d) => d.from > at && d.to <= after.from) ? after : null;
}

/** "حصيلة العدوان 44 ألف شهيد منذ 7 أكتوبر": behind the number of a war or total named before it, the stretch that says more than that. */
function orDated(period: Period | null, periods: readonly Period[], at: number): Period | null {
	if (period?.rule !== "conflict" && period?.rule !== "total") return period;
	return periods.find((p) => p.from >= at && p.rule === "stretch" && p.days !== null) ?? period;
}

/** A day or a few of them: they date one act. */
export function isDated(date: DateReading): boolean {
	if (date.start === null || date.end === null) return false;
	return date.precision === "day" || (date.precision === "interval" && Date.parse(date.end) - Date.parse(date.start) < LONG_DAYS * DAY);
}

type Stretch = { readonly from: number; readonly to: number };

function lastOf(times: readonly Stretch[]): Stretch | undefined {
	return times.reduce<Stretch | undefined>((last, t) => (last === undefined || t.to > last.to ? t : last), undefined);
}

function nearest<T extends Stretch>(times: readonly T[], at: number): T | undefined {
	return times.reduce<T | undefined>((best, t) => (best === undefined || distance(t, at) < distance(best, at) ? t : best), undefined);
}

function distance(time: Stretch, at: number): number {
	return time.to <= at ? at - time.to : time.from - at;
}

/** Whether a date tells when something was said: قالت الوكالة اليوم إن. */
function isSaid(parsed: Parsed, date: DateReading): boolean {
	const { texts } = parsed.sentence;
	const content = COMPLEMENTISERS.has(texts[texts[date.to] === ")" ? date.to + 1 : date.to] ?? "");
	return parsed.mentions.some(
		(m) =>
			m.family === "say" &&
			m.to <= date.from &&
			(content || date.from - m.to < SAID_REACH) &&
			!parsed.mentions.some((o) => (o.family === "act" || o.family === "harm") && o.from >= m.to && o.to <= date.from),
	);
}
