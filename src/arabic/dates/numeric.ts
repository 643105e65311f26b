import { type Day, day } from "./calendar.js";
import { latest, whole } from "./months.js";
import { dayPiece, type Piece } from "./piece.js";
import { DATE_LEADS } from "./words.js";

/** 28-11-2021, 28/11/2021, 2021-11-28, 28.11.2021; with two digits of the year or none only after "dated". */
export function numericDate(words: readonly string[], i: number, today: Day | null): Piece | null {
	const first = words[i] as string;
	const unit = first.charCodeAt(0);
	if (unit < 0x30 || unit > 0x39) return null;
	if (first.length >= 8 && first.length <= 10) {
		const parts = first.split(".");
		const value = parts.length === 3 ? civilDay(parts[0], parts[1], parts[2]) : null;
		return value === null ? null : dayPiece(i + 1, value, "date.numeric", "date");
	}
	const mark = words[i + 1];
	if (mark !== "-" && mark !== "/") return null;
	const lead = DATE_LEADS.has(words[i - 1] ?? "");
	if (words[i + 3] === mark) {
		const value = civilDay(first, words[i + 2], words[i + 4], lead);
		if (value !== null) return dayPiece(i + 5, value, "date.numeric", "date");
	}
	const [date, month] = [whole(first, 2), whole(words[i + 2], 2)];
	if (!lead || today === null || date === null || month === null || mark !== "/") return null;
	return dayPiece(i + 3, latest(today, month, date, false), "date.numeric-short", "date");
}

function civilDay(a: string | undefined, b: string | undefined, c: string | undefined, shortYear = false): Day | null {
	const [x, y, z] = [whole(a, 4), whole(b, 2), whole(c, 4)];
	if (x === null || y === null || z === null) return null;
	if (a?.length === 4) return day(x, y, z);
	if (c?.length === 4) return day(z, y, x) ?? day(z, x, y);
	return shortYear && c?.length === 2 ? day(2000 + z, y, x) : null;
}
