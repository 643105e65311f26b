import { civil, type Day } from "./calendar.js";
import { shiftOf } from "./months.js";
import { dayPiece, type Piece } from "./piece.js";
import {
	CHANNELS,
	HOUR_ADJECTIVES,
	HOURS,
	MEDIA,
	NAMES_BEFORE_WEEKDAY,
	NEAR_DAYS,
	NEXT,
	NIGHTS,
	NOT_AFTER_TODAY,
	NOT_BEFORE_TODAY,
	NOT_BEFORE_WEEKDAY,
	OF,
	PAST,
	phraseAt,
	TOMORROW,
	WEEKDAYS,
	WEEKS,
} from "./words.js";

/** Most words that may tell the hour before a day: في وقت متأخر من مساء يوم السبت. */
const LONGEST_HOURS = 6;
const AGAIN = "قبل";
const LIKE = "ك";
const NOT_LONG_AGO = "القريب";
const FIRST = "الاول";

/** Where the words that tell an hour end; `i` itself where there are none. */
export function afterHours(words: readonly string[], i: number): number {
	let at = i;
	while (at - i < LONGEST_HOURS) {
		const word = words[at] ?? "";
		if (phraseAt(NEAR_DAYS, words, at)) return at;
		if (HOURS.has(word) || (at > i && HOUR_ADJECTIVES.has(word))) at++;
		else if (at > i && word === OF && (HOURS.has(words[at + 1] ?? "") || phraseAt(NEAR_DAYS, words, at + 1))) at++;
		else return at;
	}
	return at;
}

/** اليوم, أمس, أول من أمس, مساء أمس, الليلة الماضية, غدا: days by their distance from publication. */
export function nearDay(words: readonly string[], i: number, today: Day | null): Piece | null {
	const at = afterHours(words, i);
	const found = phraseAt(NEAR_DAYS, words, at);
	if (!found || found.value === undefined) return null;
	const next = words[found.to] ?? "";
	const before = words[i - 1] ?? "";
	const weekdayNext = dayName(words, found.to) !== null;
	if (found.value === 0 && !weekdayNext) {
		if (NOT_AFTER_TODAY.has(next) || (found.to === at + 1 && next.startsWith("الذي"))) return null;
		if (
			at === i &&
			(found.found.governed ||
				NOT_BEFORE_TODAY.has(before) ||
				(before === THE_SAME && NOT_BEFORE_TODAY.has(words[i - 2] ?? "")) ||
				isName(words, i))
		)
			return null;
	}
	if (TOMORROW.has(words[at] as string) && at === i && !weekdayNext) return null;
	if (next === NOT_LONG_AGO) return null;
	// "أمس (الأول)".
	const isFirst = found.value === -1 && next === "(" && words[found.to + 1] === FIRST && words[found.to + 2] === ")";
	const days = isFirst ? -2 : found.value;
	return dayPiece(isFirst ? found.to + 3 : found.to, today === null ? null : today + days, "date.near", "near");
}

const THE_SAME = "هذا";
const QUOTE = '"';

/** "Today" as the name of a channel, paper or site: قناة روسيا اليوم, "حلب اليوم", or the two words a dateline opens with. */
function isName(words: readonly string[], i: number): boolean {
	const [before, next] = [words[i - 1] ?? "", words[i + 1] ?? ""];
	if (MEDIA.has(before) || (i === 1 && next === "-")) return true;
	if (next === QUOTE && (before === QUOTE || words[i - 2] === QUOTE)) return true;
	return (
		CHANNELS.has(before) && (MEDIA.has(words[i - 2] ?? "") || words[i - 2] === QUOTE || words[i - 2] === "(" || before.startsWith("ل"))
	);
}

/** The weekday, Sunday 0, that a word names with the article. */
export function dayName(words: readonly string[], i: number): number | null {
	const found = phraseAt(WEEKDAYS, words, i);
	return found?.found.definite && !(words[i] as string).startsWith(LIKE) ? found.value : null;
}

/** The latest day of a weekday that is not after publication. */
export function latestWeekday(today: Day, weekday: number): Day {
	return today - ((civil(today).weekday - weekday + 7) % 7);
}

/** الأحد, مساء يوم السبت, الجمعة الماضي, الاثنين من الأسبوع الماضي, ليلة الجمعة السبت. */
export function weekday(words: readonly string[], i: number, today: Day | null): Piece | null {
	const at = afterHours(words, i);
	const number = dayName(words, at);
	if (number === null) return null;
	const before = words[i - 1] ?? "";
	if (at === i && (NOT_BEFORE_WEEKDAY.has(before) || NAMES_BEFORE_WEEKDAY.has(before))) return null;
	const piece = shifted(words, at + 1, today, number);
	return nightOfTwo(words, at, piece, number, today) ?? piece;
}

function shifted(words: readonly string[], from: number, today: Day | null, number: number): Piece {
	const named = (to: number, value: Day | null, rule: string): Piece => ({ ...dayPiece(to, value, rule, "weekday"), weekday: number });
	const latest = today === null ? null : latestWeekday(today, number);
	const next = words[from] ?? "";
	if (NEXT.has(next)) return named(from + 1, latest === null ? null : latest + 7, "date.weekday-next");
	if (next === AGAIN && PAST.has(words[from + 1] ?? ""))
		return named(from + 2, latest === null ? null : latest - (latest === today ? 14 : 7), "date.weekday-before-last");
	if (PAST.has(next)) return named(from + 1, latest !== null && latest === today ? latest - 7 : latest, "date.weekday-past");
	if (next === OF && WEEKS.has(words[from + 1] ?? "") && today !== null) {
		const shift = shiftOf(words[from + 2]);
		const sunday = today - civil(today).weekday;
		if (shift) return named(from + 3, sunday + number + (shift === "past" ? -7 : shift === "next" ? 7 : 0), "date.weekday-of-week");
	}
	return named(from, latest, "date.weekday");
}

/** A night that runs over midnight: ليل السبت الأحد, ليلة السبت/الأحد, ليل السبت على الأحد. */
function nightOfTwo(words: readonly string[], at: number, first: Piece, number: number, today: Day | null): Piece | null {
	if (!NIGHTS.has(words[at - 1] ?? "")) return null;
	const to = secondOfNight(words, at + 1, number);
	return to < 0 ? null : overMidnight(to, today === null ? null : latestWeekday(today, number), first);
}

/** Where the second day of a night ends, the day after the weekday told before it: ليل أمس السبت - الأحد; -1 where none is told. */
export function secondOfNight(words: readonly string[], i: number, first: number): number {
	const joint = words[i] ?? "";
	const next = joint === "-" || joint === "/" || joint === OVER ? i + 1 : i;
	return dayName(words, next) === (first + 1) % 7 ? next + 1 : -1;
}

/** The night from a day to the next. */
export function overMidnight(to: number, start: Day | null, { past }: Piece): Piece {
	return {
		to,
		start,
		end: start === null ? null : start + 1,
		precision: start === null ? "vague" : "interval",
		rule: "date.night-of-two",
		...(past ? { past } : {}),
	};
}

const OVER = "علي";
