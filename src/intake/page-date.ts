import { readDates } from "../arabic/dates/index.js";
import { fold } from "../arabic/letters.js";
import { readPublished } from "./published.js";

/** A date line is short; a sentence with a date in it is none. */
const LONGEST = 120;
const EARLIEST = 1990;

/** The day in an address: `/2024/03/31/`, `/2024-03-31/`, `/20240331/`. Null where it has none, or only year and month. */
export function dayOfUrl(url: string | null): string | null {
	if (!url) return null;
	const path = URL.canParse(url) ? new URL(url).pathname : url;
	for (const match of path.matchAll(/(?:^|[/_-])(19[89]\d|20\d\d)([-/_]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/g)) {
		const [, year, parted, month, date] = match as unknown as [string, string, string, string, string];
		if (parted === "" && (month.length < 2 || date.length < 2)) continue;
		const day = readPublished(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
		if (day) return day;
	}
	return null;
}

/**
 * The day that a short line states with its year, in figures or with the month's Arabic name: "الأحد 31 آذار/مارس 2024", "31/03/2024 - 14:05". Null for other
 * lines and where it could be two days, as in 03/04/2024.
 */
export function dayOfLine(line: string): string | null {
	if (line.length > LONGEST) return null;
	const folded = fold(line).replace(/\s+/g, " ").trim();
	if (!/\d/.test(folded)) return null;
	const iso = /(?:^|\D)(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?=\D|$)/.exec(folded)?.[1];
	if (iso) return plausible(readPublished(iso.replace(/[/.]/g, "-").replace(/-(\d)(?=-|$)/g, "-0$1")));
	const figures = /(?:^|\D)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?=\D|$)/.exec(folded);
	if (figures) {
		const [first, second] = [Number(figures[1]), Number(figures[2])];
		const [date, month] = second > 12 ? [second, first] : [first, second];
		if (date <= 12 && date !== month) return null;
		return plausible(readPublished(`${figures[3]}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`));
	}
	const words = folded.match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? [];
	const days = readDates(words, null).filter(({ start, end }) => start !== null && start === end);
	return plausible(days[0]?.start ?? readPublished(line.trim()));
}

function plausible(day: string | null): string | null {
	return day !== null && Number(day.slice(0, 4)) >= EARLIEST ? day : null;
}
