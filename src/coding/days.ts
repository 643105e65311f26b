import type { DateReading } from "../arabic/dates/index.js";
import type { Act } from "./acts.js";
import type { DraftDays } from "./draft.js";
import type { Parsed } from "./mentions.js";

/** The days of an act: those its clause names, else the ones its sentence names for all its acts. */
export function daysOf(parsed: Parsed, act: Act, acts: readonly Act[]): DraftDays | null {
	const inside = parsed.dates.filter((date) => date.from >= act.from && date.to <= act.to);
	const own = best(inside);
	if (own) return days(parsed, own, "days.clause");
	const free = parsed.dates.filter((date) => !acts.some((other) => other !== act && date.from >= other.from && date.to <= other.to));
	const shared = best(free.filter((date) => date.to <= (act.triggers[0]?.from ?? 0) || acts.length === 1));
	if (shared) return days(parsed, shared, "days.sentence");
	// One dated act dates the others of its sentence that it continues.
	const neighbour = best(parsed.dates);
	return neighbour && acts.length > 1 && !neighbour.past ? days(parsed, neighbour, "days.neighbour") : null;
}

function best(dates: readonly DateReading[]): DateReading | undefined {
	const known = dates.filter((date) => date.start !== null && date.end !== null);
	return known.find((date) => date.precision === "day") ?? known[0];
}

function days(parsed: Parsed, date: DateReading, rule: string): DraftDays {
	return { from: date.start as string, to: date.end as string, rule: `${rule}:${date.rule}`, evidence: { sentence: parsed.sentence.index, from: date.from, to: date.to }, stated: rule === "days.clause" };
}
