/** Days as whole numbers since 1970-01-01, so that arithmetic needs no clock and no zone. */
export type Day = number;

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;
const DAYS_OF_400_YEARS = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function monthLength(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] as number);
}

/** Days from civil, proleptic Gregorian; years start in March so that the leap day is the last. */
function count(year: number, month: number, date: number): Day {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const ofEra = y - era * 400;
	const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
	return era * DAYS_OF_400_YEARS + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH;
}

/** The day of an ISO date or time; null where it is none. */
export function dayOf(iso: string | null): Day | null {
	const match = iso ? /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) : null;
	return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day of a civil date; null where there is no such day. Months 1–12. */
export function day(year: number, month: number, date: number): Day | null {
	if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && date >= 1)) return null;
	return date <= monthLength(year, month) ? count(year, month, date) : null;
}

/** ISO 8601 form of a day. */
export function iso(value: Day): string {
	const { year, month, date } = civil(value);
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Year, month, date and weekday (Sunday 0) of a day. */
export function civil(value: Day): { year: number; month: number; date: number; weekday: number } {
	const shifted = value + EPOCH;
	const era = Math.floor(shifted / DAYS_OF_400_YEARS);
	const ofEra = shifted - era * DAYS_OF_400_YEARS;
	const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
	const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const index = Math.floor((5 * ofYear + 2) / 153);
	const month = index < 10 ? index + 3 : index - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		date: ofYear - Math.floor((153 * index + 2) / 5) + 1,
		weekday: (((value + 4) % 7) + 7) % 7,
	};
}

/** First and last day of a month; months may run over either end of the year. */
export function monthSpan(year: number, month: number): readonly [Day, Day] {
	const y = year + Math.floor((month - 1) / 12);
	const m = ((((month - 1) % 12) + 12) % 12) + 1;
	return [count(y, m, 1), count(y, m, monthLength(y, m))];
}

/** First and last day of a year. */
export function yearSpan(year: number): readonly [Day, Day] {
	return [count(year, 1, 1), count(year, 12, 31)];
}

/** The same date so many months earlier, or the last of that month. */
export function monthsBack(value: Day, months: number): Day {
	const { year, month, date } = civil(value);
	const [first, last] = monthSpan(year, month - months);
	return Math.min(first + date - 1, last);
}

/**
 * The civil day of a date of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30).
 * A sighted month may differ by a day. Formula: Reingold and Dershowitz, Calendrical Calculations.
 */
export function hijri(year: number, month: number, date: number): Day {
	return HIJRI_EPOCH + date - 1 + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
}

/** 16 July 622 of the Julian calendar. */
const HIJRI_EPOCH = -492_148;

/** The Islamic year, month and date of a day, by the same table. */
export function hijriOf(value: Day): { year: number; month: number; date: number } {
	const year = Math.floor((30 * (value - HIJRI_EPOCH) + 10_646) / 10_631);
	let month = 1;
	while (month < 12 && hijri(year, month + 1, 1) <= value) month++;
	return { year, month, date: value - hijri(year, month, 1) + 1 };
}
