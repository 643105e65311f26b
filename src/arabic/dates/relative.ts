import { modifierAt } from "../numbers/modifiers.js";
import { civil, type Day, monthSpan, monthsBack } from "./calendar.js";
import { yearOf } from "./months.js";
import { type Piece, spanPiece } from "./piece.js";
import { readNumbersForDates } from "./small-numbers.js";
import { isWithin } from "./within.js";
import {
	BEFORE,
	CURRENT,
	DURING,
	FEW,
	FEW_BEFORE,
	HIJRI_MONTHS,
	HOURS,
	LAST,
	MONTHS,
	NEAR_DAYS,
	NEXT,
	OF,
	OF_ANOTHER,
	PAST,
	PLACE_HEADS,
	phraseAt,
	THIS,
	type TimeUnit,
	UNITS,
	WEEKDAYS,
} from "./words.js";

/** A number of hours, days, weeks, months or years. */
export interface Length {
	readonly to: number;
	readonly unit: TimeUnit["unit"];
	/** Null where it is left open: "some days". */
	readonly count: number | null;
	/** Only about so many. */
	readonly loose: boolean;
	readonly definite: boolean;
	/** The unit stands alone in the singular: الشهر. */
	readonly single: boolean;
}

const SAYS_ONE: ReadonlySet<string> = new Set(["واحد", "واحده"]);
const ABOUT: ReadonlySet<string> = new Set(["تقريبا"]);
const BY = "قبل";

/** يومين, 3 أيام, الأيام الثلاثة, الـ24 ساعة, عدة أسابيع. */
export function lengthAt(words: readonly string[], i: number): Length | null {
	const few = FEW_BEFORE.has(words[i] ?? "");
	const number = few ? null : readNumbersForDates(words, i);
	const about = few || number ? null : modifierAt(words, i, "before");
	const at = few ? i + 1 : (number?.to ?? about?.to ?? i);
	const found = UNITS.get(words[at] ?? "");
	if (!found || (at > i && found.joined)) return null;
	const { unit, count } = found.value;
	let to = at + 1;
	if (number)
		return {
			to: ABOUT.has(words[to] ?? "") ? to + 1 : to,
			unit,
			count: number.value,
			loose: number.loose || ABOUT.has(words[to] ?? ""),
			definite: number.definite || found.definite,
			single: false,
		};
	if (few) return { to, unit, count: null, loose: true, definite: found.definite, single: false };
	if (count > 0) {
		if (SAYS_ONE.has(words[to] ?? "")) to++;
		return { to, unit, count, loose: about !== null, definite: found.definite, single: count === 1 };
	}
	if (FEW.has(words[to] ?? "")) return { to: to + 1, unit, count: null, loose: true, definite: found.definite, single: false };
	const after = found.definite ? readNumbersForDates(words, to) : null;
	return { to: after?.to ?? to, unit, count: after?.value ?? null, loose: after?.loose ?? false, definite: found.definite, single: false };
}

/** A singular unit that heads a name: عام 2015, يوم الجمعة, شهر آذار, يوم أمس, ساعة 10. */
export function headsName(words: readonly string[], length: Length): boolean {
	if (!length.single) return HOURS.has(words[length.to] ?? "") && length.unit === "hour";
	const next = words[length.to] ?? "";
	const digit = next.charCodeAt(0) >= 0x30 && next.charCodeAt(0) <= 0x39;
	return (
		digit ||
		yearOf(next) !== null ||
		Boolean(
			phraseAt(WEEKDAYS, words, length.to) ??
				phraseAt(NEAR_DAYS, words, length.to) ??
				phraseAt(MONTHS, words, length.to) ??
				phraseAt(HIJRI_MONTHS, words, length.to),
		) ||
		HOURS.has(next)
	);
}

/** So many days, weeks, months or years before a day. */
function back(today: Day, { unit, count }: Length): Day {
	const n = count ?? 0;
	if (unit === "hour") return today - Math.max(1, Math.round(n / 24));
	if (unit === "day") return today - n;
	if (unit === "week") return today - 7 * n;
	return monthsBack(today, unit === "month" ? n : 12 * n);
}

/** قبل يومين, قبل ثلاثة أسابيع, قبل ساعات. Months, years and rough counts bound no day. */
export function ago(words: readonly string[], i: number, today: Day | null): Piece | null {
	const opener = BEFORE.get(words[i] as string);
	if (!opener || opener.definite) return null;
	const length = lengthAt(words, i + 1);
	if (!length || length.definite || headsName(words, length)) return null;
	const { to, unit, count, loose } = length;
	const long = unit === "month" || unit === "year";
	const open: Piece = { to, start: null, end: null, precision: "vague", rule: "date.ago-open", ...(long ? { past: true } : {}) };
	if (today === null || long || loose) return open;
	if (OF_ANOTHER.has(words[to] ?? "") && words[to + 1] !== BY && !PLACE_HEADS.has(words[to + 1] ?? ""))
		return { ...open, rule: "date.before-another" };
	if (unit === "hour" && (count ?? 0) < 24) return spanPiece(to, [today - 1, today], "interval", "date.hours-ago");
	if (count === null) return open;
	const day = back(today, length);
	return spanPiece(to, [day, day], "day", "date.ago");
}

/** The length after "since": منذ يومين runs from two days before publication, منذ أيام has no first day. */
export function sinceLength(words: readonly string[], i: number, today: Day | null): Piece | null {
	const length = lengthAt(words, i);
	if (!length || length.definite || headsName(words, length)) return null;
	const { to, unit, count, loose } = length;
	if (PAST.has(words[to] ?? "")) return null;
	if (today === null) return spanPiece(to, null, "vague", "date.since-length");
	if (unit === "hour" && (count ?? 0) < 24) return spanPiece(to, [today - 1, today], "interval", "date.since-hours");
	if (count === null || loose) return spanPiece(to, [null, today], "interval", "date.since-open");
	return spanPiece(to, [back(today, length), today], "interval", "date.since-length");
}

/** الأيام الثلاثة الماضية, اليومين الماضيين, الـ24 ساعة الماضية, الساعات المقبلة, الشهر الماضي, هذا الأسبوع. */
export function pastLength(words: readonly string[], i: number, today: Day | null): Piece | null {
	const length = lengthAt(words, i);
	if (!length) return null;
	const { to, unit, count, single } = length;
	const word = words[to] ?? "";
	if (isWithin(words, i, length)) return spanPiece(to, today === null ? null : [back(today, length), today], "interval", "date.within");
	if (single) return length.definite ? wholeUnit(words, i, length, today) : null;
	const past = PAST.has(word);
	const next = !past && NEXT.has(word);
	if (!past && !next) return null;
	const end = to + 1;
	if (today === null) return spanPiece(end, null, "vague", "date.past-length");
	if (next) {
		if (unit === "hour") return spanPiece(end, [today, today + Math.max(1, Math.round((count ?? 0) / 24))], "interval", "date.next-hours");
		return spanPiece(
			end,
			count === null || (unit !== "day" && unit !== "week") ? null : [today, today + count * (unit === "week" ? 7 : 1)],
			"interval",
			"date.next-length",
		);
	}
	if (unit === "hour") return spanPiece(end, [back(today, length), today], "interval", "date.past-hours");
	if (count === null) return { ...spanPiece(end, null, "vague", "date.past-open"), ...(unit === "year" ? { past: true } : {}) };
	return spanPiece(end, [back(today, length), today], "interval", "date.past-length");
}

const LEADS_LAST: ReadonlySet<string> = new Set(["في", "وفي"]);

/** آخر 24 ساعة, آخر ثلاثة أيام, خلال آخر أسبوع. */
export function lastLength(words: readonly string[], i: number, today: Day | null): Piece | null {
	const opener = LAST.get(words[i] as string);
	if (!opener || opener.definite) return null;
	const length = lengthAt(words, i + 1);
	if (!length || length.count === null || length.definite) return null;
	const before = words[i - 1] ?? "";
	if (
		length.single &&
		(length.unit === "day" ||
			length.unit === "hour" ||
			!(DURING.has(before) || LEADS_LAST.has(before)) ||
			headsName(words, length) ||
			words[length.to] === OF)
	)
		return null;
	return spanPiece(length.to, today === null ? null : [back(today, length), today], "interval", "date.last-length");
}

/** الشهر الماضي is the whole month, الأسبوع الماضي the seven days up to publication; الشهر الجاري ends on the publication day. */
function wholeUnit(words: readonly string[], i: number, { to, unit }: Length, today: Day | null): Piece | null {
	if (unit !== "week" && unit !== "month") return null;
	const word = words[to] ?? "";
	const beforeLast = word === BY && PAST.has(words[to + 1] ?? "");
	const end = beforeLast ? to + 2 : PAST.has(word) || NEXT.has(word) || CURRENT.has(word) ? to + 1 : to;
	if (end === to && !THIS.has(words[i - 1] ?? "")) return null;
	const shift = beforeLast ? -2 : PAST.has(word) ? -1 : NEXT.has(word) ? 1 : 0;
	const name = shift === -2 ? "before-last" : shift === -1 ? "last" : shift === 1 ? "next" : "this";
	const rule = `date.${name}-${unit}`;
	if (today === null) return spanPiece(end, null, "vague", rule);
	const now = civil(today);
	if (unit === "month") {
		const span = monthSpan(now.year, now.month + shift);
		return spanPiece(end, shift === 0 ? [span[0], today] : span, "month", rule);
	}
	if (shift === 0) return spanPiece(end, [today - ((now.weekday + 1) % 7), today], "interval", rule);
	return spanPiece(end, shift === 1 ? [today + 1, today + 7] : [today + 7 * shift, today + 7 * (shift + 1)], "interval", rule);
}
