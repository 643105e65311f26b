/** Days as whole numbers since 1970-01-01, so that arithmetic needs no clock and no zone. */
export type Day = number;

const MS = 86_400_000;

/** The day of an ISO date or time; null where it is none. */
export function dayOf(iso: string | null): Day | null {
	const match = iso ? /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) : null;
	return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day of a civil date; null where there is no such day. Months 1–12. */
export function day(year: number, month: number, date: number): Day | null {
	const ms = Date.UTC(year, month - 1, date);
	const back = new Date(ms);
	if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) return null;
	return ms / MS;
}

/** ISO 8601 form of a day. */
export function iso(value: Day): string {
	return new Date(value * MS).toISOString().slice(0, 10);
}

export function civil(value: Day): { year: number; month: number; date: number; weekday: number } {
	const at = new Date(value * MS);
	return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: at.getUTCDay() };
}

/** First and last day of a month; months may run over the year's end. */
export function monthSpan(year: number, month: number): readonly [Day, Day] {
	return [Date.UTC(year, month - 1, 1) / MS, Date.UTC(year, month, 0) / MS];
}

/** First and last day of a year. */
export function yearSpan(year: number): readonly [Day, Day] {
	return [Date.UTC(year, 0, 1) / MS, Date.UTC(year, 11, 31) / MS];
}

/**
 * The civil day of a date of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30).
 * A sighted month may differ by a day. Formula: Reingold and Dershowitz, Calendrical Calculations.
 */
export function hijri(year: number, month: number, date: number): Day {
	const epoch = -492_148; // 16 July 622 (Julian) in days since 1970-01-01
	return epoch + date - 1 + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
}

/** The Islamic year, month and day of a civil day, by the same table. */
export function hijriOf(value: Day): { year: number; month: number; date: number } {
	const epoch = -492_148;
	const year = Math.floor((30 * (value - epoch) + 10_646) / 10_631);
	let month = 1;
	while (month < 12 && hijri(year, month + 1, 1) <= value) month++;
	return { year, month, date: value - hijri(year, month, 1) + 1 };
}
