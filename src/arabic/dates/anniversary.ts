import { fold } from "../letters.js";
import { wordSet } from "../numbers/prefixed.js";
import { civil, type Day, day, dayOf, iso } from "./calendar.js";
import type { DateReading } from "./index.js";
import { yearOf } from "./months.js";
import { dayPiece, type Piece } from "./piece.js";
import { OF, YEARS } from "./words.js";

/** مثل هذا اليوم, هذا اليوم في التاريخ: the day of the year on which what is listed happened, in other years. */
const SUCH_A_DAY = ["مثل هذا اليوم", "هذا اليوم في التاريخ", "حدث في هذا اليوم", "اليوم في التاريخ", "يوم في التاريخ"].map((phrase) =>
	fold(phrase).split(" "),
);
const SUCH = SUCH_A_DAY[0] as readonly string[];
/** How many sentences of an article may say that it lists them. */
const OPENING = 4;
/** Fewer entries than these are no list. */
const LEAST_ENTRIES = 2;
/** Marks behind the year that an entry opens with, and before it where entries run on. */
const BEHIND: ReadonlySet<string> = wordSet("- :");
const BEFORE: ReadonlySet<string> = wordSet(": . - *");
const DAY_MONTH = "date.day-month";
/** "This day" of a list's heading is no date of it. */
const TODAY = "date.near";

function isAt(words: readonly string[], i: number, phrase: readonly string[]): boolean {
	return phrase.every((word, k) => words[i + k] === word);
}

/** في مثل هذا اليوم من عام 1948: that year's day of the publication's date. */
export function anniversaryAt(words: readonly string[], i: number, today: Day | null): Piece | null {
	if (!isAt(words, i, SUCH)) return null;
	let at = i + SUCH.length;
	if (words[at] === OF) at++;
	if (YEARS.has(words[at] ?? "")) at++;
	const year = yearOf(words[at]);
	if (year === null || at === i + SUCH.length) return null;
	return dayPiece(at + 1, today === null ? null : day(year, civil(today).month, civil(today).date), "date.anniversary", "date");
}

/** Where the entries of a chronicle open in a sentence: 1918 - ..., التالي: 1918 - ... */
function entriesOf(words: readonly string[]): readonly { readonly at: number; readonly year: number }[] {
	return words.flatMap((word, at) => {
		const year = yearOf(word);
		const opens = at === 0 || BEFORE.has(words[at - 1] as string);
		return year !== null && opens && BEHIND.has(words[at + 1] ?? "") && yearOf(words[at + 2]) === null ? [{ at, year }] : [];
	});
}

/**
 * The date of the year that an article lists the events of ("في مثل هذا اليوم، الثامن من آب: 1918 - ..."): the date that its heading names, else that of publication. Null where it is no such list.
 */
export function anniversaryOf(
	sentences: readonly (readonly string[])[],
	published: string | null,
	read: (words: readonly string[]) => readonly DateReading[],
): Day | null {
	const headings = sentences.slice(0, OPENING).filter((words) => words.some((_, i) => SUCH_A_DAY.some((phrase) => isAt(words, i, phrase))));
	if (headings.length === 0) return null;
	let entries = 0;
	for (const words of sentences) entries += entriesOf(words).length;
	if (entries < LEAST_ENTRIES) return null;
	const named = headings
		.flatMap((words) => read(words.slice(0, entriesOf(words)[0]?.at)))
		.find(({ precision, start, rule }) => precision === "day" && start !== null && rule !== TODAY);
	return dayOf(named?.start ?? published);
}

/** The dates of a sentence of such a list: an entry's year is that year's day of the list, and a day without a year is of the entry's year. */
export function chronicled(words: readonly string[], dates: readonly DateReading[], listed: Day): readonly DateReading[] {
	const [entry] = entriesOf(words);
	if (!entry) return dates;
	const { month, date } = civil(listed);
	const happened = day(entry.year, month, date);
	if (happened === null) return dates;
	const own: DateReading = {
		from: entry.at,
		to: entry.at + 1,
		start: iso(happened),
		end: iso(happened),
		precision: "day",
		rule: "date.anniversary",
		past: entry.year < civil(listed).year,
	};
	const others = dates.flatMap((d) => {
		if (d.from <= entry.at && entry.at < d.to) return [];
		if (d.from < entry.at || d.rule !== DAY_MONTH || d.start === null) return [d];
		const start = `${iso(happened).slice(0, 4)}${d.start.slice(4)}`;
		return start > iso(happened) ? [{ ...d, start, end: start, past: own.past }] : [];
	});
	return [...others.filter(({ from }) => from < entry.at), own, ...others.filter(({ from }) => from > entry.at)];
}
