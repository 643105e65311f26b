import { dayOf, iso } from "./calendar.js";
import type { DateReading } from "./index.js";
import type { Relation } from "./piece.js";

/** How many words a sentence may open with before a distance from an act that is told behind it: وفي الضالع، وبعد يومين من الهجوم، قصف. */
const OPENING = 4;

/** Rules of days told alone. */
const NEAR = "date.near";
const WEEKDAY = "date.weekday";
const WEEK = 7;

/** The days that an article tells, in order: finds those told by their distance from another. Sentences are read in order. */
export class Chronology {
	/** The day last told, and the first day of the time last told; null before the first. */
	private day: string | null = null;
	private time: string | null = null;
	private readonly today: string | null;
	/** By how many days "today" is off the publication day. */
	private shift = 0;

	constructor(published: string | null) {
		this.today = published?.slice(0, 10) ?? null;
	}

	/** The dates of the next sentence, those told by a distance with their days where the other day is known. */
	read(dates: readonly DateReading[]): readonly DateReading[] {
		if (dates.length === 0) return dates;
		for (const { shift } of dates) if (shift !== undefined) this.shift = shift;
		const placed = this.shift === 0 ? dates : dates.map((date) => this.moved(date));
		const read = placed.some(({ relation }) => relation !== undefined) ? placed.map((date) => this.found(date, placed)) : placed;
		for (const date of read) {
			if (isDay(date)) this.day = date.start;
			// "Since then" is not since today.
			if (date.start !== null && date.start !== this.today) this.time = date.start;
		}
		return read;
	}

	/** "اليوم الأحد" in an article stamped Monday: "yesterday", told alone, is Saturday, and no weekday lies behind that Sunday. */
	private moved(date: DateReading): DateReading {
		const start = dayOf(date.start);
		const today = dayOf(this.today);
		if (start === null || today === null || date.start !== date.end) return date;
		let day = start;
		if (date.rule === NEAR) day = start + this.shift;
		else if (date.rule === WEEKDAY && start > today + this.shift) day = start - WEEK;
		else if (date.rule === WEEKDAY && start + WEEK <= today + this.shift) day = start + WEEK;
		return day === start ? date : { ...date, start: iso(day), end: iso(day) };
	}

	private found(date: DateReading, dates: readonly DateReading[]): DateReading {
		const { relation } = date;
		if (!relation) return date;
		const before = dates.filter((d) => d.from < date.from);
		if (relation.lasting === "until-now") {
			const start = before.findLast((d) => d.start !== null && d.start !== this.today)?.start ?? this.time;
			return start === null || this.today === null ? date : { ...date, start, end: this.today, precision: "interval" };
		}
		const upTo = relation.lasting === "up-to";
		const behind = upTo || (relation.beside && date.from <= OPENING) ? dates.find((d) => isDay(d) && d.from > date.from) : undefined;
		const now = dayOf(this.today);
		const other =
			dayOf((before.findLast(isDay) ?? behind)?.start ?? (upTo ? null : this.day)) ?? (upTo && now !== null ? now + this.shift : null);
		return other === null ? date : { ...date, ...stretch(other, relation) };
	}
}

function isDay({ precision, start }: DateReading): boolean {
	return precision === "day" && start !== null;
}

function stretch(other: number, { days, lasting }: Relation): Pick<DateReading, "start" | "end" | "precision"> {
	const start = iso(other + days);
	return { start, end: lasting ? iso(other) : start, precision: lasting ? "interval" : "day" };
}
