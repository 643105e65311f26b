const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\D|$)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T|$)/;
const MAIL = /^(?:[A-Za-z]{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})(?:\s|$)/;
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?:\D|$)/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A publication date as ISO 8601: kept as it is where it is that already, the day alone where it is year first, as in mail and
 * feeds, or English with the month first. Null where it cannot be read for certain; 03/04/2024 is one of two days, so it is none.
 */
export function readPublished(raw: string): string | null {
	const given = raw.trim();
	if (ISO.test(given)) return isDay(given.slice(0, 10)) ? given : null;
	const yearFirst = YEAR_FIRST.exec(given) ?? COMPACT.exec(given);
	if (yearFirst) return dayOf(yearFirst[1] as string, Number(yearFirst[2]), yearFirst[3] as string);
	const mail = MAIL.exec(given);
	if (mail) return dayOf(mail[3] as string, MONTHS.indexOf((mail[2] as string).toLowerCase()) + 1, mail[1] as string);
	const monthFirst = MONTH_FIRST.exec(given);
	if (monthFirst)
		return dayOf(monthFirst[3] as string, MONTHS.indexOf((monthFirst[1] as string).toLowerCase()) + 1, monthFirst[2] as string);
	return null;
}

function dayOf(year: string, month: number, day: string): string | null {
	const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
	return isDay(text) ? text : null;
}

function isDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
